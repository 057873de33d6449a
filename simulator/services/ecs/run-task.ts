import { asObject, asObjects, asText } from '../../json.ts';
import { containersOf, findTaskDefinition } from '../../model/lookup.ts';
import { startStandaloneTask } from '../../model/standalone-task.ts';
import type { Cluster, Task, TaskDefinitionRecord, World } from '../../model/world.ts';
import { AwsFault, type Json, type Operation } from '../../operation.ts';
import { clusterOf } from './find.ts';
import { taskAnswer } from './task-answer.ts';

/** RunTask. Sources: API reference, RunTask; pages ECS_Idempotency and api_failures_messages; refusals seen in public threads. */
export const runTask: Operation = (input, { world }) => {
  const cluster = clusterOf(world, input);
  const record = revisionOf(world, input);
  const token = asText(input['clientToken']);
  const parameters = JSON.stringify({ ...input, clientToken: undefined });
  const before = token === undefined ? undefined : world.runs.get(token);
  if (before !== undefined) return replay(world, before, parameters);
  refuse(input, record);
  const started = start(world, input, { cluster, record });
  if (token !== undefined && started.tasks.length > 0) {
    world.runs.set(token, { parameters, taskArns: started.tasks.map(({ arn }) => arn) });
  }
  return { tasks: started.tasks.map((task) => taskAnswer(world, task)), failures: started.failures };
};

interface Started {
  readonly tasks: readonly Task[];
  readonly failures: readonly Json[];
}

function start(
  world: World,
  input: Json,
  { cluster, record }: { readonly cluster: Cluster; readonly record: TaskDefinitionRecord },
): Started {
  const [provider] = asObjects(input['capacityProviderStrategy']);
  const capacityProviderName = asText(provider?.['capacityProvider']);
  const launchType =
    asText(input['launchType']) ?? (capacityProviderName?.startsWith('FARGATE') ? 'FARGATE' : 'EC2');
  const answers = Array.from({ length: Number(input['count'] ?? 1) }, () =>
    startStandaloneTask(world, {
      cluster,
      record,
      startedBy: asText(input['startedBy']) ?? '',
      group: asText(input['group']) ?? `family:${record.family}`,
      overrides: asObject(input['overrides']),
      networkConfiguration: asObject(input['networkConfiguration']),
      launchType,
      ...(capacityProviderName !== undefined && { capacityProviderName }),
    }),
  );
  return {
    tasks: answers.flatMap((answer) => ('arn' in answer ? [answer] : [])),
    failures: answers.flatMap((answer) => ('arn' in answer ? [] : [{ reason: answer.reason }])),
  };
}

/** The same call again is answered with the task of the first. */
function replay(
  world: World,
  before: { parameters: string; taskArns: readonly string[] },
  parameters: string,
): Json {
  if (before.parameters !== parameters) {
    throw new AwsFault(
      'ConflictException',
      'The request conflicts with an earlier one of the same client token.',
      {
        detail: { resourceIds: [...before.taskArns] },
      },
    );
  }
  const tasks = before.taskArns.flatMap((arn) => world.tasks.get(arn) ?? []);
  return { tasks: tasks.map((task) => taskAnswer(world, task)), failures: [] };
}

function revisionOf(world: World, input: Json): TaskDefinitionRecord {
  const record = findTaskDefinition(world, asText(input['taskDefinition']) ?? '');
  if (record === undefined) throw new AwsFault('ClientException', 'TaskDefinition not found.');
  if (record.status === 'INACTIVE') throw new AwsFault('ClientException', 'TaskDefinition is inactive');
  return record;
}

function refuse(input: Json, { document }: TaskDefinitionRecord): void {
  const why = networkProblem(input, document) ?? launchProblem(input) ?? overrideProblem(input, document);
  if (why !== undefined) throw new AwsFault('InvalidParameterException', why);
}

function networkProblem(input: Json, document: Json): string | undefined {
  const hasNetwork = Object.keys(asObject(input['networkConfiguration'])).length > 0;
  if (document['networkMode'] === 'awsvpc' && !hasNetwork) {
    return "Network Configuration must be provided when networkMode 'awsvpc' is specified.";
  }
  if (document['networkMode'] !== 'awsvpc' && hasNetwork) {
    return 'Network Configuration is not valid for the given networkMode of this task definition.';
  }
  return undefined;
}

function launchProblem(input: Json): string | undefined {
  if (input['launchType'] !== undefined && input['capacityProviderStrategy'] !== undefined) {
    return 'Cannot specify both launch type and capacity provider strategy.';
  }
  const propagate = asText(input['propagateTags']);
  if (propagate !== undefined && propagate !== 'TASK_DEFINITION') return 'Invalid value for propagateTags';
  const startedBy = asText(input['startedBy']) ?? '';
  if (!/^[\w/-]{0,128}$/.test(startedBy))
    return 'startedBy can have at most 128 letters, digits, hyphens, slashes and underscores.';
  if ((asText(input['clientToken']) ?? '').length > 64) return 'clientToken is too long.';
  return undefined;
}

function overrideProblem(input: Json, document: Json): string | undefined {
  const overrides = asObject(input['overrides']);
  if (JSON.stringify(overrides).length > 8192) return 'Overrides length must be at most 8192';
  const names = containersOf(document).map((container) => container['name']);
  const stranger = asObjects(overrides['containerOverrides']).find(({ name }) => !names.includes(name));
  return stranger === undefined
    ? undefined
    : `Override for container named ${asText(stranger['name'])} is not a container in the TaskDefinition.`;
}
