import { type Clock, runnerClock } from '../src/runner/clock.ts';
import type { Fault } from './faults/fault.ts';
import { layFaults } from './faults/fault-layer.ts';
import { type Api, createApi } from './http/api.ts';
import type { LoggedCall } from './http/call-log.ts';
import { answerControl, controlPath } from './http/control.ts';
import { type Listener, listen, type Reply } from './http/listen.ts';
import { answerRegistry, registryPath } from './http/registry.ts';
import { type Guard, guardWith } from './iam/guard.ts';
import type { Policy } from './iam/policy.ts';
import { productionShares } from './model/routes.ts';
import { AwsFault, type Json } from './operation.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { accountOperations } from './services/account.ts';
import type { ImageSource } from './services/ecr/image-source.ts';
import { type Registry, registryImages } from './services/ecr/registry-images.ts';
import { connectRegistry } from './services/ecr/registry-lookup.ts';
import { worldImages } from './services/ecr/world-images.ts';
import type { Operations } from './services/operations.ts';
import { createSimulation, type Simulation, type SimulationClock } from './simulation.ts';
import type { WireRequest } from './wire/wire.ts';

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
  /** The caller's policies: what they do not allow is denied. Absent: everything is allowed. */
  readonly policies?: readonly Policy[];
  /** Where images are pushed to and pulled from. Absent: the simulator shows the scenario's own, to look at only. */
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
  let answer: ((request: WireRequest) => Promise<Reply>) | undefined;
  // The account's image URIs name the port, so that the port comes first; nobody knows it before we return.
  const listener = await listen(options.port ?? 0, async (request) => answer?.(request) ?? 'reset');
  const account = openAccount(options, listener);
  answer = account.answer;
  const { simulation, api } = account;
  return { url: listener.url, simulation, calls: api.calls, close: () => listener.close() };
}

/** The same account without a port: requests are answered where they are made. Its registry has the host of Amazon ECR. */
export function openSimulator(options: SimulatorOptions) {
  return openAccount(options, undefined);
}

function openAccount(options: SimulatorOptions, listener: Listener | undefined) {
  const { registry, scenario, seed, policies } = options;
  const given = options.clock ?? runnerClock(options.rate);
  const clock: Clock = { now: () => given.now(), sleep: async (ms) => given.sleep?.(ms) };
  const simulation = createSimulation({
    clock,
    scenario,
    ...(seed !== undefined && { seed }),
    ...(!registry && listener && { registryHost: new URL(listener.url).host }),
  });
  const { world } = simulation;
  const images = registry ? registryImages(registry) : worldImages(world);
  const operations = accountOperations(images);
  const callerArn = `arn:${world.partition}:sts::${world.accountId}:assumed-role/deploy/simulator`;
  const guard = policies && guardWith(policies, world, callerArn);
  const api = createApi({
    clock,
    world,
    advance: simulation.advance,
    operations,
    faults: layFaults(options, clock.now(), callerArn),
    callerArn,
    ...(guard && { guard }),
    ...(registry && { prepare: lookUpImages(simulation, images) }),
  });
  const answer = route({ clock, simulation, images, operations, api, listener, ...(guard && { guard }) });
  return { simulation, api, answer };
}

interface Doors {
  readonly clock: Clock;
  readonly simulation: Simulation;
  readonly images: ImageSource;
  readonly operations: Readonly<Record<string, Operations>>;
  readonly api: Api;
  readonly listener: Listener | undefined;
  readonly guard?: Guard;
}

/** AWS's own door, that of a registry, and ours. */
function route({ clock, simulation, images, operations, api, listener, guard }: Doors) {
  const { world, truth } = simulation;
  const control = {
    now: () => clock.now(),
    truth,
    traffic: () => {
      simulation.advance();
      return Object.fromEntries(world.services.map((one) => [one.arn, productionShares(world, one)]));
    },
    calls: api.calls,
    alarms: world.alarms,
    operate: operateAs(simulation, operations),
    // The answer to the request that asks for it goes out first.
    shutDown: () => void setImmediate(() => listener?.close()),
  };
  return async (request: WireRequest): Promise<Reply> => {
    if (request.path.startsWith(controlPath)) return answerControl(request, control);
    if (request.path.startsWith(registryPath)) return answerRegistry(request, world, images, guard);
    return api.answer(request);
  };
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
