import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runStep } from '../../demo/runner.ts';
import { describeService } from '../../simulator/deployer.ts';
import { asObject, asObjects, asText } from '../../simulator/json.ts';
import { CLUSTER, SERVICE } from '../../simulator/scenarios/account.ts';
import { type Simulator, startSimulator } from '../../simulator/server.ts';
import type { Behaviour } from './behaviours.ts';
import type { Door } from './doors.ts';
import { openFront } from './front.ts';

/** AWS's clock runs so much faster. A request's limit is at least two real seconds all the same. */
const rate = 40;
const limitMinutes = '10';

export interface Outcome {
  readonly door: string;
  readonly behaviour: string;
  readonly verdict: string;
  /** The service at the end runs what was deployed, or what it ran before. */
  readonly runs: 'new' | 'old';
  /** Real seconds from the start of the process to its end. */
  readonly seconds: number;
  readonly megabytes: number;
  /** How often the call was made. */
  readonly calls: number;
  readonly log: readonly string[];
}

/** One run of the bundle, in a process of its own. */
export async function measure(door: Door, behaviour: Behaviour): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-rollout-misbehaving-'));
  const simulator = await startSimulator({ scenario: door.scenario, rate });
  const front = await openFront(door, behaviour, simulator.url);
  try {
    const before = runningRevision(simulator);
    const note = join(folder, 'peak');
    const log: string[] = [];
    const startedAt = performance.now();
    const { outputs } = await runStep({
      script: resolve('dist/index.js'),
      folder,
      inputs: { ...inputsOf(simulator, door, folder), ...door.inputs?.(front.url) },
      environment: { ...environmentOf(folder, front.url, note), ...door.environment?.(front.url) },
      onLine: (line) => log.push(line),
    });
    return {
      door: door.name,
      behaviour: behaviour.name,
      verdict: outputs['verdict'] ?? 'none',
      runs: runningRevision(simulator) === before ? 'old' : 'new',
      seconds: (performance.now() - startedAt) / 1_000,
      megabytes: Number(readFileSync(note, 'utf8')) / 1_024,
      calls: front.calls(),
      log,
    };
  } finally {
    await front.close();
    await simulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function inputsOf({ simulation }: Simulator, { scenario }: Door, folder: string) {
  const { taskDefinition } = simulation.ecs('DescribeTaskDefinition', {
    taskDefinition: describeService(simulation)['taskDefinition'],
  });
  const definition = scenario.change(asObject(taskDefinition));
  writeFileSync(join(folder, 'task-definition.json'), JSON.stringify(definition));
  const [container] = asObjects(definition['containerDefinitions']);
  return {
    cluster: CLUSTER,
    service: SERVICE,
    'task-definition': 'task-definition.json',
    image: asText(container?.['image']) ?? '',
    'wait-for-minutes': limitMinutes,
  };
}

function environmentOf(folder: string, url: string, note: string): Record<string, string> {
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { sha: 'a'.repeat(40) } } }));
  const tell = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(note)},String(process.resourceUsage().maxRSS)))`;
  return {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tell)}`,
    NODE_NO_WARNINGS: '1',
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
    AWS_EC2_METADATA_DISABLED: 'true',
    ECS_ROLLOUT_CLOCK_RATE: String(rate),
    GITHUB_EVENT_PATH: event,
  };
}

function runningRevision({ simulation }: Simulator): string {
  return String(describeService(simulation)['taskDefinition']);
}
