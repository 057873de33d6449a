import { deploy, describeService } from '../../simulator/deployer.ts';
import { asObject, asObjects, asText } from '../../simulator/json.ts';
import { CLUSTER, SERVICE } from '../../simulator/scenarios/account.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { createSimulation, type Simulation } from '../../simulator/simulation.ts';
import { rolling } from '../../src/rollout/strategies/rolling/rolling.ts';
import type { RolloutTarget } from '../../src/rollout/target.ts';
import { type Watched, watch } from '../../src/rollout/watch.ts';
import { aRolloutTarget } from '../fixtures/snapshots.ts';
import type { Call } from './replayed-reads.ts';
import { simulatedReads } from './simulated-reads.ts';
import { virtualClock } from './virtual-clock.ts';

export interface SimulatedWatch extends Watched {
  readonly simulation: Simulation;
  readonly deploymentId: string;
  readonly endedAt: Date;
  readonly seconds: number;
  readonly calls: readonly Call[];
}

/** Deploys a scenario's change and watches it to its verdict, on a clock that jumps from one call to the next. */
export async function watchScenario(
  scenario: Scenario,
  overrides: Partial<RolloutTarget> = {},
  seed = 1,
  isThere?: () => Promise<boolean | undefined>,
): Promise<SimulatedWatch> {
  const clock = virtualClock(new Date('2026-11-21T12:00:00.250Z'));
  const simulation = createSimulation({ clock, scenario, seed });
  const before = describeService(simulation);
  const [running] = asObjects(before['deployments']);
  const listed = simulation.ecs('ListServiceDeployments', { cluster: CLUSTER, service: SERVICE });
  const [newest] = asObjects(listed['serviceDeployments']);
  const deployed = deploy(simulation, scenario);
  const previous = asText(running?.['taskDefinition']) ?? '';
  const registered = simulation.ecs('DescribeTaskDefinition', { taskDefinition: deployed.taskDefinitionArn });
  const containers = asObjects(asObject(registered['taskDefinition'])['containerDefinitions']);
  const target = aRolloutTarget({
    deploymentId: deployed.deploymentId,
    startedAt: deployed.startedAt,
    taskDefinitionArn: deployed.taskDefinitionArn,
    previousTaskDefinitionArn: previous,
    rollbackTaskDefinitionArn: previous,
    previousDeploymentId: asText(running?.['id']) ?? '',
    baselineServiceDeploymentArn: asText(newest?.['serviceDeploymentArn']) ?? '',
    unchanged: deployed.deploymentId === asText(running?.['id']),
    images: [],
    containers: containers.map((container) => ({
      name: asText(container['name']) ?? '',
      essential: container['essential'] !== false,
      hasHealthCheck: container['healthCheck'] !== undefined,
    })),
    ...overrides,
  });
  const reads = simulatedReads(simulation, clock, { cluster: CLUSTER, service: SERVICE });
  let drawn = seed;
  const random = () => {
    drawn = (drawn * 16_807) % 2_147_483_647;
    return drawn / 2_147_483_647;
  };
  const asking = { ...reads, ...(isThere !== undefined && { isThere }) };
  const watched = await watch(rolling, target, { reads: asking, clock, random });
  const seconds = (clock.ms() - deployed.startedAt.getTime()) / 1_000;
  return {
    ...watched,
    simulation,
    deploymentId: deployed.deploymentId,
    endedAt: clock.now(),
    seconds,
    calls: reads.calls,
  };
}
