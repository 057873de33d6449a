import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { describeRevision } from '../../simulator/deployer.ts';
import type { Fault } from '../../simulator/faults/fault.ts';
import { asObjects, asText } from '../../simulator/json.ts';
import { CLUSTER, SERVICE, usualNames } from '../../simulator/scenarios/account.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { openSimulator } from '../../simulator/server.ts';
import { parseInputs } from '../../src/inputs/parse.ts';
import { readServices } from '../../src/inputs/services/read-services.ts';
import { newDraft } from '../../src/report/draft.ts';
import type { Report } from '../../src/report/report.ts';
import type { Clock } from '../../src/runner/clock.ts';
import type { Log } from '../../src/runner/log.ts';
import { readRunner } from '../../src/runner/runner.ts';
import { deploy } from '../../src/stories/deploy.ts';
import { endingOf } from '../../src/stories/ending.ts';
import { validate } from '../../src/stories/validate.ts';
import { imageOf } from './account.ts';
import type { Case } from './case.ts';
import { behindDoors } from './doors.ts';
import { quietClock } from './quiet-clock.ts';
import { scenarioOf } from './scenario.ts';

const BEGIN = new Date('2026-11-21T12:00:00.250Z');
/** Nobody checks them. */
const credentials = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' };

export const silent: Log = {
  startedAt: new Date(0),
  info() {},
  notice() {},
  warning() {},
  debug() {},
  group: (_title, work) => work(),
  mask() {},
};

/** Runs the action in this process against the simulated account, and says how it ended. Minutes pass in milliseconds. */
export async function play(one: Case, log: Log = silent): Promise<Report> {
  return inFolder({ Dockerfile: 'FROM scratch\n', ...one.evidence.files }, async (folder) => {
    Object.assign(process.env, await environmentFor(one, folder));
    return await run(one, folder, log);
  });
}

/** In a folder of its own, with an environment that is put back. */
async function inFolder(
  files: Readonly<Record<string, unknown>>,
  work: (folder: string) => Promise<Report>,
): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-rollout-case-'));
  const environment = { ...process.env };
  // What is loaded at its first use would take real time, in which the clock of the case runs on.
  await Promise.all([import('../../src/aws/logs.ts'), import('../../src/aws/load-balancing.ts')]);
  try {
    writeFiles(folder, files);
    return await work(folder);
  } finally {
    process.env = environment;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(one: Case, folder: string, log: Log): Promise<Report> {
  const clock = quietClock(BEGIN);
  const { simulation, answer } = openSimulator({ scenario: scenarioOf(one), clock, faults: faultsOf(one) });
  const mode = one.run === 'validate' ? 'validate' : 'deploy';
  const inputs = inputsOf(one, imageOf(simulation.world, 'v2'));
  return runIn({ folder, clock, answer, log, mode, inputs });
}

/** Deploys what a scenario of the simulator changes, in this process. */
export async function playScenario(scenario: Scenario, log: Log): Promise<Report> {
  return inFolder({}, async (folder) => {
    Object.assign(process.env, credentials);
    const clock = quietClock(BEGIN);
    const { simulation, answer } = openSimulator({ scenario, clock, faults: [] });
    const definition = scenario.change(describeRevision(simulation, usualNames));
    writeFiles(folder, { 'task-definition.json': definition });
    const inputs = {
      cluster: usualNames.cluster,
      service: usualNames.service,
      'task-definition': 'task-definition.json',
      image: asText(asObjects(definition['containerDefinitions'])[0]?.['image']) ?? '',
      'on-failure': 'keep',
    };
    return runIn({ folder, clock, answer, log, mode: 'deploy', inputs });
  });
}

interface Running {
  readonly folder: string;
  readonly clock: ReturnType<typeof quietClock>;
  readonly answer: ReturnType<typeof openSimulator>['answer'];
  readonly log: Log;
  readonly mode: 'validate' | 'deploy';
  readonly inputs: Readonly<Record<string, string>>;
}

async function runIn({ folder, clock, answer, log, mode, inputs }: Running): Promise<Report> {
  const draft = newDraft({ mode, source: {} }, clock);
  const runner = readRunner({
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    ...(mode === 'deploy' && { AWS_REGION: 'eu-central-1' }),
  });
  const ports = {
    clock: patient(clock),
    log,
    draft,
    runner,
    cancelled: new AbortController().signal,
    keep() {},
  };
  return behindDoors(clock, answer, async () => {
    try {
      const parsed = parseInputs(inputs, Object.keys(inputs), readServices);
      return await (mode === 'validate' ? validate : deploy)(parsed, ports);
    } catch (error) {
      return draft.end(endingOf(error, mode));
    }
  });
}

/** What is said of a rollout hangs on no single look: a quarter of them is seen, in a quarter of the time. */
function patient(clock: Clock): Clock {
  return { now: clock.now, sleep: (ms, signal) => clock.sleep(4 * ms, signal) };
}

function inputsOf({ run: how, evidence }: Case, image: string): Record<string, string> {
  if (how === 'validate') {
    const [first = 'task-definition.json'] = Object.keys(evidence.files ?? {});
    return { mode: 'validate', 'task-definition': first, ...evidence.inputs };
  }
  const builds = how === 'build' || how === 'push';
  return {
    cluster: CLUSTER,
    service: SERVICE,
    'on-failure': 'keep',
    'wait-for-minutes': '20',
    ...(builds ? { repository: 'api', 'image-tag': 'v3' } : { image }),
    ...evidence.inputs,
  };
}

function faultsOf({ evidence: { refusal } }: Case): readonly Fault[] {
  if (refusal === undefined) return [];
  const [service, operation] = refusal.operation === '*' ? [] : refusal.operation.split(':');
  const { code, message, status = 400 } = refusal;
  const what = { refusal: { code, message, status } };
  return [{ what, ...(service !== undefined && { service }), ...(operation !== undefined && { operation }) }];
}

function writeFiles(folder: string, files: Readonly<Record<string, unknown>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    );
  }
}

/** Credentials that nobody checks, and in front of the path a Docker that prints what the case says. */
async function environmentFor({ run: how, evidence }: Case, folder: string): Promise<Record<string, string>> {
  if (evidence.docker === undefined) return credentials;
  const programs = join(folder, '.programs');
  mkdirSync(programs);
  writeFileSync(join(programs, 'said'), `${evidence.docker.join('\n')}\n`);
  writeFileSync(join(programs, 'docker'), dockerThatFails(how === 'push' ? 'push' : 'build', programs));
  chmodSync(join(programs, 'docker'), 0o755);
  return { ...credentials, PATH: [programs, process.env['PATH']].join(delimiter) };
}

/** Docker with buildx, whose `build` or `push` prints what was said and ends with 1. */
function dockerThatFails(what: 'build' | 'push', programs: string): string {
  const version = { Version: '27.3.1', Os: 'linux', Arch: 'amd64' };
  return `#!/bin/sh
case "$*" in
  *password-stdin*) cat > /dev/null ;;
  version*) echo '${JSON.stringify({ Client: version, Server: version })}' ;;
  'buildx version') echo 'github.com/docker/buildx v0.19.3 48d6a39' ;;
  'buildx inspect') printf 'Driver: docker\nPlatforms: linux/amd64, linux/arm64\n' ;;
  ${what === 'build' ? 'buildx\\ build*|build*' : 'push*'}) cat '${programs}/said' >&2; exit 1 ;;
esac
exit 0
`;
}
