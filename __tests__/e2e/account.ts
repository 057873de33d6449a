import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Fault } from '../../simulator/faults/fault.ts';
import type { Policy } from '../../simulator/iam/policy.ts';
import { asObject, asObjects, asText } from '../../simulator/json.ts';
import type { Json } from '../../simulator/operation.ts';
import { CLUSTER, SERVICE } from '../../simulator/scenarios/account.ts';
import { describeService } from '../../simulator/scenarios/deployer.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { type Simulator, startSimulator } from '../../simulator/server.ts';
import { type ActionOptions, type ActionRun, runAction } from '../support/action.ts';

/** AWS's clock runs so much faster; on a slower machine the action looks less often, on which no verdict depends. */
export const rate = 40;

/** A simulated account, and the checkout of a job that deploys to it. */
export interface Account {
  readonly simulator: Simulator;
  readonly workspace: string;
  /** Runs the action. Without other inputs it deploys the scenario's change, as a file, with a ready image. */
  run(inputs?: Readonly<Record<string, string>>, options?: Partial<ActionOptions>): Promise<ActionRun>;
  /** Operations that change something, in their order. */
  writes(): readonly string[];
  /** Revisions of the family since the account was opened. */
  newRevisions(): number;
  /** Deployments since the account was opened. */
  newDeployments(): number;
  /** The service as it is at the end. */
  service(): Json;
}

export interface AccountOptions {
  readonly faults?: readonly Fault[];
  readonly seed?: number;
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
  const simulator = await startSimulator({ rate, ...simulatorOptions, scenario });
  try {
    const definition = nextDefinition(simulator, scenario);
    write(workspace, { 'task-definition.json': JSON.stringify(definition, null, 2), ...files });
    return await work(openAccount(simulator, workspace, definition, options.rate ?? rate));
  } finally {
    await simulator.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

function openAccount(simulator: Simulator, workspace: string, definition: Json, clockRate: number): Account {
  const { simulation, calls } = simulator;
  const { world, truth } = simulation;
  const revisions = world.taskDefinitions.length;
  const begun = () => truth.happenings.filter(({ what }) => what === 'started').length;
  const deployments = begun();
  const [container] = asObjects(definition['containerDefinitions']);
  const image = asText(container?.['image']) ?? '';
  return {
    simulator,
    workspace,
    run: (inputs = {}, options = {}) =>
      runAction({
        workspace,
        ...options,
        inputs: {
          cluster: CLUSTER,
          service: SERVICE,
          'task-definition': 'task-definition.json',
          image,
          ...inputs,
        },
        env: {
          AWS_ENDPOINT_URL: simulator.url,
          ECS_ROLLOUT_CLOCK_RATE: String(clockRate),
          ...options.env,
        },
      }),
    writes: () =>
      calls.map(({ operation }) => operation).filter((name) => !/^(Describe|List|Get|Batch)/.test(name)),
    newRevisions: () => world.taskDefinitions.length - revisions,
    newDeployments: () => begun() - deployments,
    service: () => describeService(simulation),
  };
}

/** The definition that the scenario deploys, as somebody has it in a file. */
function nextDefinition({ simulation }: Simulator, scenario: Scenario): Json {
  const { taskDefinition } = simulation.ecs('DescribeTaskDefinition', {
    taskDefinition: describeService(simulation)['taskDefinition'],
  });
  return scenario.change(asObject(taskDefinition));
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
