import { type Clock, runnerClock } from '../src/clock.ts';
import type { Fault } from './faults/fault.ts';
import { layFaults } from './faults/fault-layer.ts';
import { createApi } from './http/api.ts';
import type { LoggedCall } from './http/call-log.ts';
import { answerControl, controlPath } from './http/control.ts';
import { listen } from './http/listen.ts';
import { AwsFault, type Json } from './operation.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { accountOperations } from './services/account.ts';
import type { ImageSource } from './services/ecr/image-source.ts';
import { type Registry, registryImages } from './services/ecr/registry-images.ts';
import { connectRegistry } from './services/ecr/registry-lookup.ts';
import { worldImages } from './services/ecr/world-images.ts';
import type { Operations } from './services/operations.ts';
import { createSimulation, type Simulation, type SimulationClock } from './simulation.ts';

export interface SimulatorOptions {
  readonly scenario: Scenario;
  /** 0 or absent: a free one. */
  readonly port?: number;
  /** How much faster than real time AWS's clock runs. Ignored beside `clock`. */
  readonly rate?: number;
  /** One without `sleep` stands still during a latency fault. */
  readonly clock?: SimulationClock & Partial<Pick<Clock, 'sleep'>>;
  readonly faults?: readonly Fault[];
  /** AWS's request limits hold. */
  readonly throttling?: boolean;
  readonly seed?: number;
  /** Where images really are. Absent: the scenario's own. */
  readonly registry?: Registry;
}

export interface Simulator {
  readonly url: string;
  readonly simulation: Simulation;
  readonly calls: readonly LoggedCall[];
  close(): Promise<void>;
}

/** Starts the simulated account on the loopback address. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const given = options.clock ?? runnerClock(options.rate);
  const clock: Clock = { now: () => given.now(), sleep: async (ms) => given.sleep?.(ms) };
  const simulation = createSimulation({
    clock,
    scenario: options.scenario,
    ...(options.seed !== undefined && { seed: options.seed }),
  });
  const { world } = simulation;
  const images = options.registry ? registryImages(options.registry) : worldImages(world);
  const operations = accountOperations(images);
  const callerArn = `arn:${world.partition}:sts::${world.accountId}:assumed-role/deploy/simulator`;
  const api = createApi({
    clock,
    world,
    advance: simulation.advance,
    operations,
    faults: layFaults(options, clock.now(), callerArn),
    callerArn,
    ...(options.registry && { prepare: lookUpImages(simulation, images) }),
  });
  const control = {
    now: () => clock.now(),
    truth: simulation.truth,
    calls: api.calls,
    alarms: world.alarms,
    operate: operateAs(simulation, operations),
    // The answer to the request that asks for it goes out first.
    shutDown: () => void setImmediate(() => listener.close()),
  };
  const listener = await listen(options.port ?? 0, (request) =>
    request.path.startsWith(controlPath) ? answerControl(request, control) : api.answer(request),
  );
  return { url: listener.url, simulation, calls: api.calls, close: () => listener.close() };
}

function lookUpImages({ world }: Simulation, images: ImageSource) {
  const registry = connectRegistry(world, images);
  const startingTasks = new Set(['RegisterTaskDefinition', 'CreateService', 'UpdateService', 'RunTask']);
  return async ({ operation, input }: { operation: string; input: Json }) => {
    if (startingTasks.has(operation)) await registry.refresh(input);
  };
}

function operateAs({ world, advance }: Simulation, operations: Readonly<Record<string, Operations>>) {
  return async (service: string, name: string, input: Json): Promise<Json> => {
    const operation = operations[service]?.[name];
    if (operation === undefined) throw new AwsFault('UnknownOperationException', `${service} ${name}`);
    advance();
    const callerArn = `arn:${world.partition}:sts::${world.accountId}:assumed-role/somebody-else/console`;
    return operation(input, { world, now: new Date(world.queue.now), callerArn });
  };
}
