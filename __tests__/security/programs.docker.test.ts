import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { aContainer, aTaskDefinition } from '../fixtures/task-definitions/a-task-definition.ts';
import { dockerPrograms } from '../support/docker-programs.ts';
import { runCheck, written } from '../support/pull-request-check.ts';

jest.setTimeout(180_000);

const canary = 'canary-5c1f2b7e';
const hasCompiler = spawnSync('gcc', ['--version']).status === 0;

let root: string;
let marker: string;
/** A folder for PATH with a `docker` and a `git` that write down what they were started with, and do their work. */
let programs: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'security-programs-'));
  marker = join(root, 'caught');
  programs = join(root, 'programs');
  mkdirSync(programs);
  mkdirSync(join(root, 'seen'));
  mkdirSync(join(root, 'temp'));
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  for (const [name, real] of [
    ['docker', dockerPrograms[0]],
    ['git', git],
  ]) {
    // bash reads BASH_ENV, and its loader LD_PRELOAD: it stands for every program that is not static.
    const seen = join(root, 'seen', `${name}-$$`);
    writeFileSync(
      join(programs, name ?? ''),
      `#!/bin/bash\ntr '\\0' '\\n' < /proc/$$/environ > ${seen}.environ\ntr '\\0' '\\n' < /proc/$$/cmdline > ${seen}.cmdline\nexec ${real} "$@"\n`,
    );
    chmodSync(join(programs, name ?? ''), 0o755);
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const path = () => [programs, process.env['PATH']].join(delimiter);

/** Files of a hostile pull request: each leaves a file when it is loaded. */
function traps(folder: string): { name: string; value: string }[] {
  writeFileSync(join(folder, 'evil.sh'), `touch ${marker}\n`);
  writeFileSync(join(folder, 'evil.cjs'), `require('fs').writeFileSync(${JSON.stringify(marker)}, '')\n`);
  const found = [
    { name: 'BASH_ENV', value: join(folder, 'evil.sh') },
    { name: 'NODE_OPTIONS', value: `--require ${join(folder, 'evil.cjs')}` },
    { name: 'GIT_SSH_COMMAND', value: join(folder, 'evil.sh') },
    { name: 'DOCKER_HOST', value: 'tcp://127.0.0.1:1' },
    { name: 'DOCKER_CONFIG', value: folder },
    { name: 'DOCKER_CLI_PLUGIN_EXTRA_DIRS', value: folder },
    { name: 'PATH', value: folder },
    { name: 'HOME', value: folder },
    { name: 'A=B', value: 'c' },
    { name: 'A\nBASH_ENV', value: join(folder, 'evil.sh') },
    { name: 'A', value: `x\nBASH_ENV=${join(folder, 'evil.sh')}` },
  ];
  if (!hasCompiler) return found;
  const source = join(folder, 'evil.c');
  writeFileSync(
    source,
    `#include <fcntl.h>\n__attribute__((constructor)) static void run(void) { open("${marker}", O_CREAT | O_WRONLY, 0644); }\n`,
  );
  execFileSync('gcc', ['-shared', '-fPIC', '-o', join(folder, 'evil.so'), source]);
  return [...found, { name: 'LD_PRELOAD', value: join(folder, 'evil.so') }];
}

/** Whether a variable of that name would have been the end of it: a trap that catches nobody proves nothing. */
function isCaught({ name, value }: { name: string; value: string }): boolean {
  spawnSync(join(programs, 'git'), ['--version'], {
    env: { PATH: process.env['PATH'] ?? '', [name]: value },
  });
  const caught = existsSync(marker);
  rmSync(marker, { force: true });
  return caught;
}

const seen = (kind: string) =>
  readdirSync(join(root, 'seen'))
    .filter((name) => name.endsWith(kind))
    .map((name) => readFileSync(join(root, 'seen', name), 'utf8'));

test('no variable of a definition steers a program of the step, and no program gets credentials it does not need', async () => {
  const environment = traps(root);
  for (const one of environment.filter(({ name }) => /^(?:BASH_ENV|LD_PRELOAD)$/.test(name))) {
    expect({ name: one.name, isCaught: isCaught(one) }).toEqual({ name: one.name, isCaught: true });
  }
  rmSync(join(root, 'seen'), { recursive: true });
  mkdirSync(join(root, 'seen'));
  const taskDefinition = aTaskDefinition({
    containerDefinitions: [
      aContainer({
        environment: [...environment, { name: 'API_KEY', value: `${canary}-of-the-definition` }],
      }),
    ],
  });
  const run = await runCheck({
    files: {
      'task-definition.json': written(taskDefinition),
      Dockerfile:
        'FROM scratch\nCOPY busybox /bin/busybox\nCOPY Dockerfile /www/\nEXPOSE 8000\nARG VERSION\nCMD ["/bin/busybox", "httpd", "-f", "-p", "8000", "-h", "/www"]\n',
    },
    inputs: {
      'try-image': 'true',
      'build-args': `VERSION=1`,
      'github-token': `${canary}-of-github`,
      comment: 'never',
    },
    env: {
      PATH: path(),
      GITHUB_EVENT_NAME: 'pull_request',
      RUNNER_TEMP: join(root, 'temp'),
      AWS_ACCESS_KEY_ID: '',
      AWS_REGION: '',
      AWS_SECRET_ACCESS_KEY: `${canary}-of-aws`,
      AWS_SESSION_TOKEN: `${canary}-of-the-session`,
      GITHUB_TOKEN: `${canary}-of-the-job`,
      ACTIONS_RUNTIME_TOKEN: `${canary}-of-the-cache`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: `${canary}-of-the-identity`,
      BASH_ENV: '',
    },
    prepare: async (workspace) => copyFileSync('/bin/busybox', join(workspace, 'busybox')),
  });
  expect({ log: run.log, caught: existsSync(marker) }).toEqual({ log: run.log, caught: false });
  expect(run.log).toContain('Trying the image as container app');
  expect(run).toMatchObject({ exitCode: 0, verdict: 'valid' });
  expect(seen('.cmdline').some((line) => line.includes('--env-file'))).toBe(true);
  for (const text of [...seen('.environ'), ...seen('.cmdline')]) expect(text).not.toContain(canary);
  const names = seen('.environ').flatMap((text) =>
    [...text.matchAll(/^([^=\n]+)=/gm)].map(([, name]) => name),
  );
  for (const { name } of environment.filter(
    ({ name: one }) => !['PATH', 'HOME', 'DOCKER_CONFIG'].includes(one),
  ))
    expect(names).not.toContain(name);
  expect(names.filter((name) => /^(?:AWS|GITHUB|ACTIONS|INPUT|NODE)_/.test(name ?? ''))).toEqual([]);
  expect(
    readdirSync(join(root, 'temp')).filter((name) => /^ecs-rollout-(?:trial|docker|git)-/.test(name)),
  ).toEqual([]);
});
