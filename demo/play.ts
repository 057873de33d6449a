import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLUSTER, SERVICE } from '../simulator/scenarios/account.ts';
import { startSimulator } from '../simulator/server.ts';
import type { Registry } from '../simulator/services/ecr/registry-images.ts';
import type { Simulation } from '../simulator/simulation.ts';
import type { Act, ActStep } from './acts.ts';
import { readLogLine } from './log-line.ts';
import { runStep, type StepResult } from './runner.ts';
import { show, showHeading, showParagraph } from './screen.ts';

export interface Stage {
  /** The bundled action. */
  readonly action: string;
  /** Gets a folder for each act. */
  readonly folder: string;
  readonly defaults: Readonly<Record<string, string>>;
  /** How much faster than real time everything goes. */
  readonly rate: number;
  /** Inputs that name the image of the first act. */
  readonly image: (simulation: Simulation) => Readonly<Record<string, string>>;
  readonly registry?: Registry;
}

export interface Played {
  readonly act: Act;
  readonly isAsExpected: boolean;
  /** Of each step. Markdown, with the registry under the name that it has in AWS. */
  readonly summaries: readonly string[];
  /** Where they were written. */
  readonly summaryPaths: readonly string[];
}

/** Plays one act: an account of its own, the runs of the action in it, and a look at what came out. */
export async function play(act: Act, stage: Stage): Promise<Played> {
  showHeading(act.heading);
  showParagraph(act.before);
  const { scenario } = act;
  const { rate, registry } = stage;
  const simulator = await startSimulator({ scenario, rate, ...(registry && { registry }) });
  const results: StepResult[] = [];
  let isAsExpected = true;
  try {
    for (const [index, step] of act.steps.entries()) {
      const result = await runIn(join(stage.folder, act.name, String(index + 1)), step, stage, simulator);
      writeFileSync(result.summaryPath, withEcrName(readFileSync(result.summaryPath, 'utf8'), simulator));
      showAfterwards(simulator.simulation, result);
      isAsExpected = judge(step, result) && isAsExpected;
      results.push(result);
    }
  } finally {
    await simulator.close();
  }
  const summaryPaths = results.map(({ summaryPath }) => summaryPath);
  return {
    act,
    isAsExpected,
    summaryPaths,
    summaries: summaryPaths.map((path) => readFileSync(path, 'utf8')),
  };
}

type Account = { readonly url: string; readonly simulation: Simulation };

/** The simulator's registry listens on a port of this machine; in AWS it is the account's own. */
function withEcrName(text: string, { simulation: { world } }: Pick<Account, 'simulation'>): string {
  const { registryHost, accountId, region } = world;
  return text.replaceAll(registryHost, `${accountId}.dkr.ecr.${region}.amazonaws.com`);
}

function runIn(
  folder: string,
  { inputs, deploysNothing = false }: ActStep,
  stage: Stage,
  { url, simulation }: Account,
): Promise<StepResult> {
  mkdirSync(folder, { recursive: true });
  const image = deploysNothing ? {} : stage.image(simulation);
  return runStep({
    script: stage.action,
    folder,
    inputs: { ...stage.defaults, ...inputs, ...image },
    environment: {
      AWS_ENDPOINT_URL: url,
      AWS_REGION: simulation.world.region,
      AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'not-a-secret',
      AWS_EC2_METADATA_DISABLED: 'true',
      ECS_ROLLOUT_CLOCK_RATE: String(stage.rate),
      NODE_NO_WARNINGS: '1',
    },
    onLine: (line) => {
      for (const text of readLogLine(line)) show('action', withEcrName(text, { simulation }));
    },
  });
}

/** What a tool would have said that waits until the service is stable, as the waiter of the AWS SDKs does. */
function showAfterwards(simulation: Simulation, { outputs }: StepResult): void {
  const { services } = simulation.ecs('DescribeServices', { cluster: CLUSTER, services: [SERVICE] });
  const [service] = services as [{ deployments: unknown[]; runningCount: number; desiredCount: number }];
  const isStable = service.deployments.length === 1 && service.runningCount === service.desiredCount;
  if (isStable && outputs['verdict'] === 'rolled-back')
    show('demo  ', 'A tool that only waits until the service is stable would report success here.');
}

function judge({ expected }: ActStep, { exitCode, outputs }: StepResult): boolean {
  const { verdict = '', cause = '' } = outputs;
  const shouldPass = ['succeeded', 'paused'].includes(expected.verdict);
  const isAsExpected =
    verdict === expected.verdict && cause === expected.cause && (exitCode === 0) === shouldPass;
  const came = describe(verdict, cause, exitCode);
  show('demo  ', isAsExpected ? `As expected: ${came}` : `NOT AS EXPECTED: ${came}`);
  if (!isAsExpected)
    show('demo  ', `Expected: ${describe(expected.verdict, expected.cause, shouldPass ? 0 : 1)}`);
  return isAsExpected;
}

function describe(verdict: string, cause: string, exitCode: number): string {
  return `verdict ${verdict || '(none)'}, cause ${cause || '(none)'}, step ${exitCode === 0 ? 'passed' : 'failed'}.`;
}
