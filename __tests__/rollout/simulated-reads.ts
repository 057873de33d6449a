import type * as ecs from '@aws-sdk/client-ecs';
import type { World } from '../../simulator/model/world.ts';
import type { Json } from '../../simulator/operation.ts';
import type { Simulation } from '../../simulator/simulation.ts';
import { toService } from '../../src/aws/service-values.ts';
import { toTask } from '../../src/aws/task-values.ts';
import type { ServiceDeployment } from '../../src/ecs/service-deployment.ts';
import type { RolloutReads } from '../../src/rollout/ports.ts';
import type { Clock } from '../../src/runner/clock.ts';
import type { Call } from './replayed-reads.ts';

const answerMs = 80;

/** Reads of a simulated account, on its clock; each call takes 80 ms. */
export function simulatedReads(
  simulation: Simulation,
  clock: Clock,
  { cluster, service }: { cluster: string; service: string },
): RolloutReads & { readonly calls: readonly Call[] } {
  const calls: Call[] = [];
  async function ecsCall(name: string, input: Json): Promise<Json> {
    calls.push({ name, at: clock.now().getTime() / 1_000 });
    await clock.sleep(answerMs);
    return revive(simulation.ecs(name, input)) as Json;
  }
  const { world } = simulation;
  return {
    calls,
    awsNow: () => clock.now(),
    describeService: async () => {
      const answer = await ecsCall('DescribeServices', { cluster, services: [service] });
      const [found] = answer['services'] as ecs.Service[];
      return found && toService(found);
    },
    listServiceDeployments: async () => {
      const answer = await ecsCall('ListServiceDeployments', { cluster, service, maxResults: 10 });
      return (answer['serviceDeployments'] as (ecs.ServiceDeployment & ecs.ServiceDeploymentBrief)[]).map(
        toServiceDeployment,
      );
    },
    describeServiceDeployment: async (arn) => {
      const answer = await ecsCall('DescribeServiceDeployments', { serviceDeploymentArns: [arn] });
      const [found] = answer['serviceDeployments'] as ecs.ServiceDeployment[];
      return found && toServiceDeployment(found);
    },
    listTasks: (desiredStatus) => allPages(ecsCall, { cluster, serviceName: service, desiredStatus }),
    describeTasks: async (arns) => {
      const found: ecs.Task[] = [];
      for (let first = 0; first < arns.length; first += 100) {
        const answer = await ecsCall('DescribeTasks', { cluster, tasks: arns.slice(first, first + 100) });
        found.push(...(answer['tasks'] as ecs.Task[]));
      }
      return found.map(toTask);
    },
    describeServiceRevision: async () => undefined,
    describeListenerRule: async (arn) => ({ arn, forwards: [], otherActions: [] }),
    describeTargetHealth: async (arn) => {
      calls.push({ name: 'DescribeTargetHealth', at: clock.now().getTime() / 1_000 });
      await clock.sleep(answerMs);
      simulation.advance();
      return targetsOf(world, arn);
    },
    logTail: async (task, containerName) => {
      calls.push({ name: 'GetLogEvents', at: clock.now().getTime() / 1_000 });
      await clock.sleep(answerMs);
      simulation.advance();
      const streams = [...world.logGroups.values()].flatMap((group) => [...group.streams.values()]);
      const lines = streams.find(({ name }) => name.endsWith(`/${containerName}/${task.id}`))?.lines ?? [];
      return lines.slice(-50).map(({ at, text }) => ({ at: new Date(at), text }));
    },
  };
}

async function allPages(
  ecsCall: (name: string, input: Json) => Promise<Json>,
  input: Json,
): Promise<readonly string[]> {
  const arns: string[] = [];
  let nextToken: unknown;
  do {
    const answer = await ecsCall('ListTasks', {
      ...input,
      maxResults: 100,
      ...(nextToken === undefined ? {} : { nextToken }),
    });
    arns.push(...(answer['taskArns'] as string[]));
    nextToken = answer['nextToken'];
  } while (nextToken !== undefined && nextToken !== null);
  return arns;
}

function targetsOf(world: World, arn: string) {
  return (world.targetGroups.get(arn)?.targets ?? []).map(({ id, port, health }) => ({
    targetGroupArn: arn,
    id,
    port,
    state: health.state,
    ...(health.reason === undefined ? {} : { reason: health.reason }),
    ...(health.description === undefined ? {} : { description: health.description }),
  }));
}

function toServiceDeployment(wire: ecs.ServiceDeployment & ecs.ServiceDeploymentBrief): ServiceDeployment {
  return {
    arn: wire.serviceDeploymentArn ?? '',
    status: wire.status ?? '',
    createdAt: wire.createdAt ?? new Date(0),
    ...(wire.statusReason === undefined ? {} : { statusReason: wire.statusReason }),
    ...(wire.targetServiceRevisionArn === undefined
      ? {}
      : { targetServiceRevisionArn: wire.targetServiceRevisionArn }),
    ...(wire.targetServiceRevision?.arn === undefined
      ? {}
      : { targetServiceRevisionArn: wire.targetServiceRevision.arn }),
    ...(wire.lifecycleStage === undefined ? {} : { lifecycleStage: wire.lifecycleStage }),
    ...(wire.rollback?.reason === undefined ? {} : { rollback: { reason: wire.rollback.reason } }),
  };
}

/** Times travel as epoch seconds; the SDK makes dates of them. */
function revive(value: unknown, key = ''): unknown {
  if (typeof value === 'number' && /At$/.test(key)) return new Date(value * 1_000);
  if (Array.isArray(value)) return value.map((item) => revive(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, revive(member, name)]));
}
