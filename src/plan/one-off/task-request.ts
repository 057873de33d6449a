import { UserError } from '../../text/errors.ts';

/** JSON as the API has it; members that this version does not know are kept. */
export type ApiJson = Readonly<Record<string, unknown>>;

export interface TaskWanted {
  /** DescribeServices' JSON of the service whose settings the task gets. */
  readonly service: ApiJson;
  readonly taskDefinitionArn: string;
  /** Of the task definition; absent: bridge. */
  readonly networkMode?: string;
  /** The container that runs the command. */
  readonly container: string;
  /** Absent: the container's own command. */
  readonly command?: readonly string[];
  /** At most 128 letters, digits, `_`, `-` and `/`. */
  readonly startedBy: string;
  /** At most 64 printable characters; the same token never starts a second task. */
  readonly clientToken: string;
}

/** `overrides` may have so many characters (API reference, RunTask). */
const longestOverrides = 8_192;

/**
 * The RunTask request for a task with the service's settings. Network settings are sent for awsvpc alone: ECS requires
 * them there and refuses them elsewhere. Nothing empty is sent. Throws `UserError`.
 * Source: API reference, RunTask.
 */
export function taskRequest(wanted: TaskWanted): ApiJson {
  const { service, taskDefinitionArn, startedBy, clientToken } = wanted;
  return withoutEmpty({
    cluster: service['clusterArn'],
    taskDefinition: taskDefinitionArn,
    count: 1,
    ...launchOf(service),
    platformVersion: service['platformVersion'],
    networkConfiguration: networkOf(wanted),
    placementConstraints: service['placementConstraints'],
    placementStrategy: service['placementStrategy'],
    enableExecuteCommand: service['enableExecuteCommand'] === true ? true : undefined,
    enableECSManagedTags: service['enableECSManagedTags'] === true ? true : undefined,
    propagateTags: service['propagateTags'] === 'TASK_DEFINITION' ? 'TASK_DEFINITION' : undefined,
    volumeConfigurations: volumesOf(service),
    overrides: overridesOf(wanted),
    startedBy,
    clientToken,
  });
}

/** A service with a capacity provider strategy has no launch type, and RunTask takes only one of them. */
function launchOf(service: ApiJson): ApiJson {
  const strategy = listOf(service['capacityProviderStrategy']);
  return strategy.length > 0 ? { capacityProviderStrategy: strategy } : { launchType: service['launchType'] };
}

function networkOf({ service, networkMode }: TaskWanted): unknown {
  if (networkMode !== 'awsvpc') return undefined;
  const primary = (name: string) => listOf(service[name]).find(({ status }) => status === 'PRIMARY');
  const found =
    service['networkConfiguration'] ??
    primary('taskSets')?.['networkConfiguration'] ??
    primary('deployments')?.['networkConfiguration'];
  if (found !== undefined) return found;
  throw new UserError(
    `The one-off task needs subnets: its task definition has network mode awsvpc, and service ${String(service['serviceName'])} has no network configuration`,
    {
      kind: 'definition-invalid',
      remedy:
        'Use the task family of a service with network mode awsvpc, or change the network mode of this one.',
      docs: 'docs/tasks.md#settings',
    },
  );
}

/** Amazon EBS volumes that ECS makes for each task go with it when it ends. */
function volumesOf(service: ApiJson): unknown {
  const deployment = listOf(service['deployments']).find(({ status }) => status === 'PRIMARY');
  return listOf(deployment?.['volumeConfigurations']).map(({ managedEBSVolume, ...rest }) => ({
    ...rest,
    managedEBSVolume: { ...(managedEBSVolume as ApiJson), terminationPolicy: { deleteOnTermination: true } },
  }));
}

function overridesOf({ container, command }: TaskWanted): unknown {
  if (command === undefined) return undefined;
  const overrides = { containerOverrides: [{ name: container, command }] };
  const { length } = JSON.stringify(overrides);
  if (length <= longestOverrides) return overrides;
  throw new UserError(
    `The command of the one-off task is too long: ${length} characters as overrides, and Amazon ECS takes ${longestOverrides}`,
    {
      kind: 'invalid-input',
      remedy: 'Put the commands into a script in the image, and run that.',
      docs: 'docs/tasks.md#command',
    },
  );
}

function listOf(value: unknown): readonly ApiJson[] {
  return Array.isArray(value) ? value : [];
}

function withoutEmpty(request: ApiJson): ApiJson {
  const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(request).filter(([, value]) => !isEmpty(value)));
}
