import { describeService } from '../../simulator/deployer.ts';
import { asObject, asObjects, asText } from '../../simulator/json.ts';
import type { Task } from '../../simulator/model/world.ts';
import { CLUSTER, SERVICE } from '../../simulator/scenarios/account.ts';
import type { Simulator } from '../../simulator/server.ts';
import { withSimulator } from '../bench/deployment.ts';
import type { Timers } from '../bench/virtual-time.ts';
import { runBundle, type Step } from './bundled-step.ts';
import type { Case } from './cases.ts';

/** What became of one rollout; times in seconds of the account's clock. */
export interface Outcome {
  readonly name: string;
  readonly title: string;
  readonly isDoomed: boolean;
  readonly verdict: string;
  readonly cause: string;
  readonly expectedCause: string;
  /** Ended by the action before ECS did. */
  readonly isEndedEarly: boolean;
  /** Tasks of the new version that failed. */
  readonly failedTasks: number;
  /** From the first failure that the API shows to the line that names it. */
  readonly signAfter?: number;
  /** From there to the verdict. */
  readonly verdictAfter?: number;
  readonly log: readonly string[];
}

export function measure({ scenario, isDoomed, inputs }: Case, timers: Timers): Promise<Outcome> {
  return withSimulator({ scenario, timers }, async (simulator) => {
    const { simulation } = simulator;
    const described = simulation.ecs('DescribeTaskDefinition', {
      taskDefinition: describeService(simulation)['taskDefinition'],
    });
    const definition = scenario.change(asObject(described['taskDefinition']));
    const [container] = asObjects(definition['containerDefinitions']);
    const step = await runBundle(
      {
        cluster: CLUSTER,
        service: SERVICE,
        'task-definition': 'task-definition.json',
        image: asText(container?.['image']) ?? '',
        ...inputs,
      },
      { 'task-definition.json': JSON.stringify(definition) },
    );
    return {
      name: scenario.name,
      title: scenario.title,
      isDoomed,
      expectedCause: scenario.expected.cause ?? '',
      ...outcomeOf(simulator, step),
    };
  });
}

function outcomeOf({ simulation, calls }: Simulator, { outputs, lines }: Step) {
  const { truth, world } = simulation;
  const id = outputs['deployment-id'] ?? '';
  const failed = [...world.tasks.values()].filter((task) => task.deploymentId === id && hasFailed(task));
  const proofs = truth.proofs.filter(({ deploymentId }) => deploymentId === id).map(({ at }) => at.getTime());
  const stops = failed.flatMap(({ stoppingAt }) => stoppingAt ?? []);
  const readable = Math.min(...(stops.length > 0 ? stops : proofs));
  const end = lines.findIndex(({ text }) =>
    /(Rolling back|Stopping early|cannot succeed|Cause:|Failed after)/.test(text),
  );
  const verdict = lines[end];
  // What a verdict looks like is said with it, and is no sign before it.
  const sign = lines.slice(0, end).find(({ at, text }) => at.getTime() >= readable && isSign(text));
  const since = (at: Date | undefined) =>
    at === undefined || !Number.isFinite(readable) ? undefined : (at.getTime() - readable) / 1_000;
  return {
    verdict: outputs['verdict'] ?? '',
    cause: outputs['cause'] ?? '',
    failedTasks: failed.length,
    isEndedEarly: calls.some(
      ({ operation, at }) =>
        operation === 'StopServiceDeployment' && !(at > (truth.when(id, 'failed') ?? at)),
    ),
    ...withoutNothing({ signAfter: since(sign?.at), verdictAfter: since(verdict?.at) }),
    log: lines.map(({ text }) => text),
  };
}

const foreign = /^Scaling activity|^Task stopped by user/;

function hasFailed({ stoppedReason = '', desiredStatus }: Task): boolean {
  return desiredStatus === 'STOPPED' && !foreign.test(stoppedReason);
}

/** The line in which a failed task is told: `task 1a2b3c4d failed (1 so far): …`. */
function isSign(text: string): boolean {
  return /\btask [0-9a-f]{8}\w* (failed|did not start)|looks like/i.test(text);
}

function withoutNothing<T extends object>(object: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
