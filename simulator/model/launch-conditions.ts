import type { Json } from '../json.ts';
import { asObject, asObjects, asText } from '../json.ts';
import type { ContainerBehaviour, LaunchFailure } from './behaviour.ts';
import { lookUpImage } from './images.ts';
import { containersOf } from './lookup.ts';
import type { World } from './world.ts';

/**
 * What must be there before a container starts: role, secrets, log group, image. These failures follow from the state of
 * the account; no scenario has to ask for them. Texts: pages resource-initialization-error, task_cannot_pull_image, and
 * public stopped reasons and events of 2025 and 2026.
 */
export function findLaunchFailure(world: World, document: Json): LaunchFailure | undefined {
  return (
    roleFailure(world, document) ??
    firstOf(containersOf(document), (container) => secretFailure(world, document, container)) ??
    firstOf(containersOf(document), (container) => logGroupFailure(world, container))
  );
}

/** ECS retries a manifest that it cannot find for about two minutes. Observed 2026-07-02: 2:34 from the start. */
const PULL_RETRIES_MS = 110_000;

export function pullFailure(world: World, image: string): ContainerBehaviour['pull'] | undefined {
  const found = lookUpImage(world, image);
  if (found !== 'missing' && (found?.pullableAt ?? 0) <= world.queue.now) return undefined;
  return {
    failsAfterMs: PULL_RETRIES_MS,
    reason: `CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref ${image}: not found`,
  };
}

function roleFailure(world: World, document: Json): LaunchFailure | undefined {
  if (world.roles.size === 0) return undefined;
  const arns = [asText(document['executionRoleArn']), asText(document['taskRoleArn'])];
  const refused = arns.find((arn) => arn !== undefined && !isAssumable(world, arn));
  if (refused === undefined) return undefined;
  const reason = `ECS was unable to assume the role '${refused}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.`;
  return {
    afterMs: 2000,
    reason,
    withoutTask: true,
    event: `failed to launch a task with (error ${reason})`,
  };
}

/** A role is named by ARN or by its bare name. */
function isAssumable(world: World, arnOrName: string): boolean {
  const role = [...world.roles.values()].find(({ arn, name }) => arn === arnOrName || name === arnOrName);
  return role?.trustedServices.includes('ecs-tasks.amazonaws.com') ?? false;
}

function secretFailure(world: World, document: Json, container: Json): LaunchFailure | undefined {
  const role = asText(document['executionRoleArn']) ?? '';
  return firstOf(asObjects(container['secrets']), (secret) => {
    const from = asText(secret['valueFrom']) ?? '';
    const why = from.includes(':secretsmanager:')
      ? secretProblem(world, from, role)
      : parameterProblem(world, from, role);
    if (why === undefined) return undefined;
    return {
      afterMs: 23_000,
      reason: `ResourceInitializationError: unable to pull secrets or registry auth: ${why}`,
    };
  });
}

function secretProblem(world: World, from: string, role: string): string | undefined {
  const lead =
    'execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s):';
  const parts = from.split(':');
  const arn = parts.slice(0, 7).join(':');
  const jsonKey = parts[7];
  const secret = [...world.secrets.values()].find(
    (known) => known.arn === arn || known.arn.startsWith(`${arn}-`),
  );
  if (secret === undefined) {
    return `${lead} failed to fetch secret ${from} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`;
  }
  if (isDenied(secret.deniedTo, role)) {
    return `${lead} failed to fetch secret ${from} from secrets manager: api error AccessDeniedException: ${notAuthorized(world, role, 'secretsmanager:GetSecretValue', arn)}`;
  }
  if (jsonKey && !(secret.jsonKeys ?? []).includes(jsonKey)) {
    return `${lead} retrieved secret from Secrets Manager did not contain json key ${jsonKey}`;
  }
  return undefined;
}

function parameterProblem(world: World, from: string, role: string): string | undefined {
  const lead = 'unable to retrieve secrets from ssm:';
  const parameter = [...world.parameters.values()].find((known) => known.arn === from || known.name === from);
  if (parameter === undefined)
    return `${lead} The task cannot find the parameter: invalid ssm parameters: ${from}`;
  if (!isDenied(parameter.deniedTo, role)) return undefined;
  return `${lead} api error AccessDeniedException: ${notAuthorized(world, role, 'ssm:GetParameters', parameter.arn)}`;
}

function isDenied(deniedTo: string[] | 'all' | undefined, role: string): boolean {
  return deniedTo === 'all' || (deniedTo?.includes(role) ?? false);
}

function notAuthorized(world: World, role: string, action: string, resource: string): string {
  const session = `arn:${world.partition}:sts::${world.accountId}:assumed-role/${role.slice(role.lastIndexOf('/') + 1)}/ecs-task`;
  return `User: ${session} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
}

function logGroupFailure(world: World, container: Json): LaunchFailure | undefined {
  const configuration = asObject(container['logConfiguration']);
  if (configuration['logDriver'] !== 'awslogs') return undefined;
  const options = asObject(configuration['options']);
  const group = asText(options['awslogs-group']) ?? '';
  if (options['awslogs-create-group'] === 'true' || world.logGroups.has(group)) return undefined;
  return {
    afterMs: 25_000,
    reason:
      'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: operation error CloudWatch Logs: CreateLogStream, https response error StatusCode: 400, ResourceNotFoundException: The specified log group does not exist. : exit status 1',
  };
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
