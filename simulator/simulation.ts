import { lawOf } from './model/laws.ts';
import type { Truth } from './model/truth.ts';
import { createWorld, type World } from './model/world.ts';
import type { Json, Operation } from './operation.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { ecsOperations } from './services/ecs/operations.ts';

/** The simulation's only view of time: real, faster than real, or moved by hand. */
export interface SimulationClock {
  now(): Date;
}

export interface Simulation {
  readonly world: World;
  readonly truth: Truth;
  /** Lets everything happen that is due at the clock's now. */
  advance(): void;
  /** Advances, then answers one operation. Throws `AwsFault`. */
  call(operation: Operation, input: Json): Json;
  /** The same by the name of an ECS operation: `UpdateService`. */
  ecs(name: string, input: Json): Json;
}

/**
 * An account in which the scenario is set up, ready for its deployment. There are no timers: whatever asks advances the
 * model to the clock's now first, so that the same clock gives the same answers.
 */
export function createSimulation(options: {
  readonly clock: SimulationClock;
  readonly scenario: Scenario;
  readonly seed?: number;
  readonly registryHost?: string;
}): Simulation {
  const { clock, scenario } = options;
  const world = createWorld({
    startAt: new Date(clock.now().getTime() - HISTORY_MS),
    ...(options.seed !== undefined && { seed: options.seed }),
    ...(options.registryHost !== undefined && { registryHost: options.registryHost }),
    ...(scenario.timing && { timing: scenario.timing }),
    ...(scenario.quirks && { quirks: scenario.quirks }),
    behave: scenario.behave,
  });
  world.lawOf = lawOf;
  scenario.setUp(world);
  world.queue.advanceTo(clock.now().getTime());
  const begun = new Set<string>();
  world.onDeployment = (service, deployment) => {
    if (begun.has(service.arn)) return;
    begun.add(service.arn);
    scenario.meanwhile?.(world, service, deployment);
  };
  const advance = () => world.queue.advanceTo(clock.now().getTime());
  const call = (operation: Operation, input: Json) => {
    advance();
    return operation(input, { world, now: new Date(world.queue.now) });
  };
  return {
    world,
    truth: world.truth,
    advance,
    call,
    ecs: (name, input) => {
      const operation = ecsOperations[name];
      if (operation === undefined) throw new Error(`There is no ECS operation ${name} in the simulator.`);
      return call(operation, input);
    },
  };
}

/** The account has been running for three days and some: its events tell of it. */
const HISTORY_MS = (3 * 24 + 2.6) * 3_600_000;

/** A clock that stands until it is moved: for tests and benchmarks. */
export class ManualClock implements SimulationClock {
  private at: number;

  constructor(startAt: Date) {
    this.at = startAt.getTime();
  }

  now(): Date {
    return new Date(this.at);
  }

  pass(ms: number): void {
    this.at += ms;
  }
}
