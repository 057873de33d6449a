import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

/** A line of the log, and when it was written. */
export interface Line {
  readonly at: Date;
  readonly text: string;
}

export interface Step {
  readonly outputs: Readonly<Record<string, string>>;
  readonly lines: readonly Line[];
}

let runs = 0;

/**
 * Runs dist/index.js in this process, one run after the other, so that whoever has faked timers and Date has faked
 * them for the bundle too. The environment is that of a runner.
 */
export async function runBundle(
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
): Promise<Step> {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-rollout-early-end-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const outputs = join(folder, 'outputs');
  const restore = setEnvironment(folder, outputs, inputs);
  const log = listen();
  try {
    runs += 1;
    await import(`${pathToFileURL(resolve('dist/index.js')).href}?run=${runs}`);
    return { outputs: keyValues(readFileSync(outputs, 'utf8')), lines: log.lines };
  } finally {
    log.stop();
    restore();
    process.exitCode = 0;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What GitHub puts there for each input that the workflow does not name. */
const defaults = Object.fromEntries(
  Object.entries(
    (parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> }).inputs,
  ).map(([name, { default: byDefault = '' }]) => [name, byDefault.startsWith('${{') ? '' : byDefault]),
);

function setEnvironment(folder: string, outputs: string, inputs: Readonly<Record<string, string>>) {
  const before = { ...process.env };
  mkdirSync(join(folder, 'temp'));
  const file = (name: string) => {
    writeFileSync(join(folder, name), '');
    return join(folder, name);
  };
  writeFileSync(outputs, '');
  Object.assign(process.env, {
    GITHUB_OUTPUT: outputs,
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state'),
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: 'octo-org/onestep',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '4711',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_EVENT_NAME: 'push',
    RUNNER_TEMP: join(folder, 'temp'),
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
    AWS_EC2_METADATA_DISABLED: 'true',
    ...Object.fromEntries(
      Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    ),
  });
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  };
}

/** Keeps what is written to standard output, instead of writing it. */
function listen() {
  const lines: Line[] = [];
  const write = process.stdout.write;
  process.stdout.write = (chunk: string | Uint8Array) => {
    const at = new Date();
    for (const text of String(chunk).split('\n')) if (text !== '') lines.push({ at, text });
    return true;
  };
  return {
    lines,
    stop: () => {
      process.stdout.write = write;
    },
  };
}

/** The runner's file format: `name<<delimiter`, the lines of the value, the delimiter. */
function keyValues(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}
