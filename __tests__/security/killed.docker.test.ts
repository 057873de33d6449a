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
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { aContainer, aTaskDefinition } from '../fixtures/task-definitions/a-task-definition.ts';
import { runAction } from '../support/action.ts';
import { dockerPrograms } from '../support/docker-programs.ts';
import { withoutAws, written } from '../support/pull-request-check.ts';

jest.setTimeout(180_000);

let root: string;
let workspace: string;
let temp: string;
const docker = dockerPrograms[0] ?? 'docker';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'security-killed-'));
  [workspace, temp] = [join(root, 'workspace'), join(root, 'temp')];
  for (const folder of [workspace, temp, join(root, 'programs'), join(root, 'home')]) mkdirSync(folder);
  const container = aContainer({
    environment: [{ name: 'API_KEY', value: 'canary-5c1f2b7e' }],
    command: ['/bin/busybox', 'sleep', '300'],
  });
  writeFileSync(
    join(workspace, 'task-definition.json'),
    written(aTaskDefinition({ containerDefinitions: [container] })),
  );
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\nCOPY busybox /bin/busybox\n');
  copyFileSync('/bin/busybox', join(workspace, 'busybox'));
});
afterEach(() => {
  for (const pid of pids()) spawnSync('kill', ['-KILL', pid]);
  rmSync(root, { recursive: true, force: true });
});

const pids = () =>
  existsSync(join(root, 'pids')) ? readFileSync(join(root, 'pids'), 'utf8').trim().split('\n') : [];

/** A `docker` that writes down that it was asked for `command`, and then does this. */
function noticing(command: string, then: string): void {
  const program = join(root, 'programs', 'docker');
  writeFileSync(
    program,
    `#!/bin/sh\ncase "$1" in ${command}) echo $$ >> ${root}/pids; ${then};; esac\nexec ${docker} "$@"\n`,
  );
  chmodSync(program, 0o755);
}

const phase = (options: Partial<Parameters<typeof runAction>[0]>) =>
  runAction({
    workspace,
    inputs: { mode: 'validate', 'task-definition': 'task-definition.json', 'try-image': 'true' },
    ...options,
    env: {
      ...withoutAws,
      GITHUB_EVENT_NAME: 'pull_request',
      PATH: `${join(root, 'programs')}:${process.env['PATH']}`,
      HOME: join(root, 'home'),
      RUNNER_TEMP: temp,
    },
  });

/** The main phase, killed without a warning as soon as the noticing `docker` was there. */
function killedRun() {
  let isWatched = false;
  return phase({
    onOutput: (_, child) => {
      if (isWatched) return;
      isWatched = true;
      const timer = setInterval(() => {
        if (pids().length === 0) return;
        clearInterval(timer);
        child.kill('SIGKILL');
      }, 20);
    },
  });
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' });
const known = (kind: 'ps' | 'images', state: Readonly<Record<string, string>>) =>
  kind === 'ps'
    ? execFileSync(docker, ['ps', '--all', '--quiet', '--filter', `name=${state['trial']}`], {
        encoding: 'utf8',
      })
    : execFileSync(docker, ['images', '--quiet', state['trial-image'] ?? ''], { encoding: 'utf8' });

test.each([
  ['while the container is started', 'run', 'exec sleep 300', 'variables'],
  ['while the container runs', 'inspect', 'exec sleep 300', 'container'],
])('post takes away what a step left that was killed %s', async (_, command, then, left) => {
  noticing(command, then);
  const { state } = await killedRun();
  expect(state).toMatchObject({ trial: expect.stringMatching(/^ecs-rollout-trial-/) });
  expect(known('images', state)).not.toBe('');
  if (left === 'variables') {
    expect(readFileSync(join(temp, state['trial'] ?? '', 'variables'), 'utf8')).toContain('canary-5c1f2b7e');
  } else expect(known('ps', state)).not.toBe('');

  // The runner ends what a step left running.
  for (const pid of pids()) spawnSync('kill', ['-KILL', pid]);
  rmSync(join(root, 'programs', 'docker'));
  const post = await phase({ inputs: {}, state });
  expect(post).toMatchObject({ exitCode: 0 });
  expect(filesIn(temp).filter((name) => /ecs-rollout-(?:trial|docker|git)-/.test(name))).toEqual([]);
  expect(filesIn(join(root, 'home'))).toEqual([]);
  expect({ containers: known('ps', state), images: known('images', state) }).toEqual({
    containers: '',
    images: '',
  });
});
