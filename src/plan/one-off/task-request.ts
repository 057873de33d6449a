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
  const taskSet = primaryOf(service, 'taskSets');
  return withoutEmpty({
    cluster: service['clusterArn'],
    taskDefinition: taskDefinitionArn,
    count: 1,
    ...launchOf(service, taskSet),
    platformVersion: service['platformVersion'] ?? taskSet?.['platformVersion'],
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

/**
 * A service with a capacity provider strategy has no launch type, and RunTask takes only one of them. With an external
 * controller its task sets have them (API shape TaskSet). Neither: the default strategy of the cluster holds.
 */
function launchOf(service: ApiJson, taskSet: ApiJson | undefined): ApiJson {
  const [holder = service] = [service, taskSet].filter((one) => one !== undefined && hasLaunch(one));
  const strategy = listOf(holder['capacityProviderStrategy']);
  return strategy.length > 0 ? { capacityProviderStrategy: strategy } : { launchType: holder['launchType'] };
}

function hasLaunch(holder: ApiJson): boolean {
  return holder['launchType'] !== undefined || listOf(holder['capacityProviderStrategy']).length > 0;
}

function primaryOf(service: ApiJson, name: 'taskSets' | 'deployments'): ApiJson | undefined {
  return listOf(service[name]).find(({ status }) => status === 'PRIMARY');
}

function networkOf({ service, networkMode }: TaskWanted): unknown {
  if (networkMode !== 'awsvpc') return undefined;
  const found =
    service['networkConfiguration'] ??
    primaryOf(service, 'taskSets')?.['networkConfiguration'] ??
    primaryOf(service, 'deployments')?.['networkConfiguration'];
  if (found !== undefined) return found;
  throw withoutSubnets(String(service['serviceName']));
}

/** ECS starts no task with network mode awsvpc that is given none. */
export function withoutSubnets(serviceName: string): UserError {
  return new UserError(
    `The one-off task needs subnets: its task definition has network mode awsvpc, and service ${serviceName} has no network configuration`,
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
  const deployment = primaryOf(service, 'deployments');
  return listOf(deployment?.['volumeConfigurations']).map(({ managedEBSVolume, ...rest }) => ({
    ...rest,
    managedEBSVolume: { ...(managedEBSVolume as ApiJson), terminationPolicy: { deleteOnTermination: true } },
  }));
}

/** Throws `UserError` where they are longer than Amazon ECS takes. */
export function overridesOf({ container, command }: Pick<TaskWanted, 'container' | 'command'>): unknown {
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
