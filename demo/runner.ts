import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Step {
  /** The bundled action. */
  readonly script: string;
  /** Everything that the step writes lands here; it is also the workspace. */
  readonly folder: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
}

export interface StepResult {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summaryPath: string;
}

/** Runs an action as GitHub's runner does: a process of its own, inputs and files by environment. */
export async function runStep({ script, folder, inputs, environment, onLine }: Step): Promise<StepResult> {
  const files = makeFiles(folder);
  const child = spawn(process.execPath, [script], {
    cwd: folder,
    env: {
      ...ownEnvironment(),
      ...files,
      ...runnerEnvironment(folder),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  return {
    exitCode,
    outputs: readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summaryPath: files.GITHUB_STEP_SUMMARY,
  };
}

/** What a process needs to run at all and to find Docker. The caller's AWS settings stay out. */
function ownEnvironment(): Record<string, string> {
  const names = [
    'PATH',
    'HOME',
    'LANG',
    'TMPDIR',
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'SystemRoot',
    'USERPROFILE',
    'TEMP',
  ];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name] ?? '']])),
  );
}

function makeFiles(folder: string) {
  mkdirSync(join(folder, 'temp'), { recursive: true });
  const file = (name: string, content = '') => {
    const path = join(folder, 'temp', name);
    writeFileSync(path, content);
    return path;
  };
  return {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_EVENT_PATH: file('event.json', '{}'),
  };
}

function runnerEnvironment(folder: string): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'example/shop-api',
    GITHUB_REF: 'refs/heads/develop',
    GITHUB_SHA: '3f2a9c1b7d5e4806a1c2b3d4e5f60718293a4b5c',
    GITHUB_ACTOR: 'demo',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
  };
}

/** Reads the file of outputs: `name=value`, or `name<<DELIMITER` and lines up to the delimiter. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, name, operator, rest] = /^([\w-]+?)(=|<<)(.*)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || rest === undefined) continue;
    if (operator === '=') {
      outputs[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end === -1 ? lines.length : end;
  }
  return outputs;
}
