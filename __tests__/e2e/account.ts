import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describeRevision, describeService } from '../../simulator/deployer.ts';
import type { Fault } from '../../simulator/faults/fault.ts';
import type { Policy } from '../../simulator/iam/policy.ts';
import { asObjects, asText } from '../../simulator/json.ts';
import type { Json } from '../../simulator/operation.ts';
import { type ServiceNames, usualNames } from '../../simulator/scenarios/account.ts';
import type { Member, Scenario } from '../../simulator/scenarios/scenario.ts';
import { type Simulator, startSimulator } from '../../simulator/server.ts';
import { type Clock, runnerClock } from '../../src/runner/clock.ts';
import { type ActionOptions, type ActionRun, runAction } from '../support/action.ts';
import { JumpingClock } from '../support/jumping-clock.ts';

/** A simulated account, and the checkout of a job that deploys to it. */
export interface Account {
  readonly simulator: Simulator;
  readonly workspace: string;
  /**
   * Runs the action. Without other inputs it deploys the scenario's change, as a file, with an existing image. Where the
   * scenario has several services, nothing is given but what the test gives.
   */
  run(inputs?: Readonly<Record<string, string>>, options?: Partial<ActionOptions>): Promise<ActionRun>;
  /** Waits so long by AWS's clock. */
  sleep(ms: number): Promise<void>;
  /** Operations that change something, in their order. */
  writes(): readonly string[];
  /** Revisions of the family since the account was opened. */
  newRevisions(): number;
  /** Deployments since the account was opened. */
  newDeployments(): number;
  /** The service as it is at the end: the usual one, or the one of these names. */
  service(names?: ServiceNames): Json;
  /** Path of the definition that a service is to run next, in the checkout. */
  definition(names: ServiceNames): string;
  /** Image of the next version, as that definition names it. */
  nextImage(names: ServiceNames): string;
}

export interface AccountOptions {
  readonly faults?: readonly Fault[];
  readonly seed?: number;
  /**
   * AWS's clock and the action's run so much faster than real time. Absent: they jump over every wait, for as long as no
   * answer is delayed or never comes.
   */
  readonly rate?: number;
  readonly throttling?: boolean;
  /** The policies of the job's role: what they do not allow is denied. */
  readonly policies?: readonly Policy[];
  /** Files of the checkout beside the definition, by their paths. */
  readonly files?: Readonly<Record<string, string>>;
}

export async function withAccount<T>(
  scenario: Scenario,
  options: AccountOptions,
  work: (account: Account) => Promise<T>,
): Promise<T> {
  const { files = {}, ...simulatorOptions } = options;
  const workspace = mkdtempSync(join(tmpdir(), 'ecs-rollout-e2e-'));
  const clock = options.rate === undefined ? new JumpingClock() : runnerClock(options.rate);
  const simulator = await startSimulator({ ...simulatorOptions, scenario, clock });
  try {
    const definitions = nextDefinitions(simulator, scenario);
    for (const [path, definition] of definitions)
      write(workspace, { [path]: JSON.stringify(definition, null, 2) });
    write(workspace, files);
    return await work(
      openAccount(simulator, { scenario, workspace, definitions, clock, rate: options.rate ?? 1 }),
    );
  } finally {
    await simulator.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

interface Checkout {
  readonly scenario: Scenario;
  readonly workspace: string;
  /** What each service is to run next, by path in the checkout. */
  readonly definitions: ReadonlyMap<string, Json>;
  readonly clock: Clock;
  readonly rate: number;
}

function openAccount(
  simulator: Simulator,
  { scenario, workspace, definitions, clock, rate }: Checkout,
): Account {
  const { simulation, calls } = simulator;
  const { world, truth } = simulation;
  const revisions = world.taskDefinitions.length;
  const begun = () => truth.happenings.filter(({ what }) => what === 'started').length;
  const deployments = begun();
  const usual = scenario.members === undefined ? usualInputs(definitions) : {};
  return {
    simulator,
    workspace,
    run: (inputs = {}, options = {}) =>
      runAction({
        workspace,
        ...(clock instanceof JumpingClock && { clock }),
        ...options,
        inputs: { ...usual, ...inputs },
        env: {
          AWS_ENDPOINT_URL: simulator.url,
          ECS_ROLLOUT_CLOCK_RATE: String(rate),
          ...options.env,
        },
      }),
    sleep: (ms) => clock.sleep(ms),
    writes: () =>
      calls.map(({ operation }) => operation).filter((name) => !/^(Describe|List|Get|Batch)/.test(name)),
    newRevisions: () => world.taskDefinitions.length - revisions,
    newDeployments: () => begun() - deployments,
    service: (names) => describeService(simulation, names),
    definition: (names) => pathOf(names),
    nextImage: (names) => imageOf(definitions.get(pathOf(names)) ?? {}),
  };
}

function usualInputs(definitions: ReadonlyMap<string, Json>): Readonly<Record<string, string>> {
  const path = pathOf(usualNames);
  return {
    cluster: usualNames.cluster,
    service: usualNames.service,
    'task-definition': path,
    image: imageOf(definitions.get(path) ?? {}),
  };
}

/** `task-definition.json` for the usual service, a folder for several. */
function pathOf(names: ServiceNames): string {
  if (names === usualNames) return 'task-definition.json';
  return `task-definitions/${names.cluster}/${names.service}.json`;
}

function imageOf(definition: Json): string {
  return asText(asObjects(definition['containerDefinitions'])[0]?.['image']) ?? '';
}

/** The definitions that the scenario deploys, as somebody has them in files. */
function nextDefinitions({ simulation }: Simulator, scenario: Scenario): ReadonlyMap<string, Json> {
  const members: readonly Member[] = scenario.members ?? [{ names: usualNames }];
  return new Map(
    members.map((member) => [
      pathOf(member.names),
      (member.change ?? scenario.change)(describeRevision(simulation, member.names)),
    ]),
  );
}

function write(workspace: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), content);
  }
}

/** The scenario of this name. */
export function findScenario(all: ReadonlyMap<string, Scenario>, name: string): Scenario {
  const scenario = all.get(name);
  if (scenario === undefined) throw new Error(`There is no scenario ${name}.`);
  return scenario;
}

/** What a test says when it fails: the end of the log. */
export function endOf(run: ActionRun): string {
  return run.log.slice(-2_000);
}
