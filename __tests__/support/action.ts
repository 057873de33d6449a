import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { JumpingClock } from './jumping-clock.ts';

export interface ActionRun {
  readonly exitCode: number | null;
  /** Standard output and error, as they came. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Lines such as `::error::…`. */
  readonly commands: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  readonly report: Record<string, unknown> | undefined;
}

export interface ActionOptions {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  /** Its time is that of this clock; absent: real time, at the rate that the environment names. */
  readonly clock?: JumpingClock;
  /** Called with what was printed so far, to act in the middle of a run. */
  readonly onOutput?: (log: string, child: ChildProcess) => void;
  /** State of the main phase: runs the post phase. */
  readonly state?: Readonly<Record<string, string>>;
}

/** What stands for each declared input where the workflow is silent: its default, or an empty text. */
const silent: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(declaredInputs()).map(([name, { default: byDefault = '' }]) => [
    name,
    // An expression such as the job's token: a test gives it where it needs one.
    byDefault.startsWith('${{') ? '' : byDefault,
  ]),
);

function declaredInputs(): Readonly<Record<string, { readonly default?: string }>> {
  return (parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> })
    .inputs;
}

/**
 * Runs the committed bundle as the runner does: a process of its own, an `INPUT_*` variable for every
 * input of action.yml, files for outputs and summary.
 */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-rollout-run-'));
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'].map((name) => {
      const path = join(folder, name);
      writeFileSync(path, '');
      return [name, path];
    }),
  );
  const child = spawn(process.execPath, [join(process.cwd(), 'dist', 'index.js')], {
    cwd: options.workspace ?? folder,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_NO_WARNINGS: '1',
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'example',
      AWS_EC2_METADATA_DISABLED: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: options.workspace ?? folder,
      GITHUB_REPOSITORY: 'octo-org/onestep',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '4711',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_REF: 'refs/heads/develop',
      GITHUB_ACTOR: 'octocat',
      GITHUB_EVENT_NAME: 'push',
      RUNNER_TEMP: folder,
      ...files,
      ...inputVariables({ ...silent, ...options.inputs }),
      ...Object.fromEntries(
        Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value]),
      ),
      ...options.env,
      ...options.clock?.environment(options.env?.['NODE_OPTIONS']),
    },
    stdio: ['ignore', 'pipe', 'pipe', ...(options.clock ? (['ipc'] as const) : [])],
  });
  options.clock?.lead(child);
  const run = await finished(child, options);
  const read = (name: string) => readFileSync(files[name] ?? '', 'utf8');
  const outputs = keyValues(read('GITHUB_OUTPUT'));
  const reportPath = outputs['report'];
  const report = reportPath
    ? (JSON.parse(readFileSync(reportPath, 'utf8')) as Record<string, unknown>)
    : undefined;
  const result = {
    ...run,
    outputs,
    report,
    summary: read('GITHUB_STEP_SUMMARY'),
    state: keyValues(read('GITHUB_STATE')),
    commands: run.log.split('\n').filter((line) => line.startsWith('::')),
  };
  rmSync(folder, { recursive: true, force: true });
  return result;
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

function finished(
  child: ChildProcess,
  options: ActionOptions,
): Promise<{ exitCode: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    let log = '';
    const take = (chunk: Buffer) => {
      log += chunk.toString('utf8');
      options.onOutput?.(log, child);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, log }));
  });
}

/** The runner's file format: `name<<delimiter`, the lines of the value, the delimiter. */
function keyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm))
    values[name] = value;
  return values;
}
