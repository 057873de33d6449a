import { spawnSync } from 'node:child_process';
import {
  chmodSync,
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
import { aTaskDefinition } from '../fixtures/task-definitions/a-task-definition.ts';
import { runAction } from '../support/action.ts';
import { withoutAws, written } from '../support/pull-request-check.ts';

jest.setTimeout(120_000);

let root: string;
let programs: string;
let workspace: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'security-stalled-'));
  [programs, workspace] = [join(root, 'programs'), join(root, 'workspace')];
  for (const folder of [programs, workspace, join(root, 'temp')]) mkdirSync(folder);
  writeFileSync(join(workspace, 'task-definition.json'), written(aTaskDefinition()));
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A `docker` whose engine does not answer one command any more. */
function stallingAt(command: string): void {
  const version = JSON.stringify({
    Client: { Version: '28.0.0' },
    Server: { Version: '28.0.0', Os: 'linux', Arch: 'amd64' },
  });
  writeFileSync(
    join(programs, 'docker'),
    [
      '#!/bin/sh',
      `echo "$*" >> ${root}/calls`,
      `case "$1" in ${command}) echo $$ >> ${root}/pids; exec sleep 300;; esac`,
      `case "$1" in version) echo '${version}';; buildx) exit 1;; inspect) echo '[{"State":{"Running":true}}]';; esac`,
      'exit 0',
    ].join('\n'),
  );
  chmodSync(join(programs, 'docker'), 0o755);
}

/** The check with a trial, cancelled as soon as the engine stalls. */
function cancelledRun() {
  let isSent = false;
  const send = (kill: () => void) => {
    if (isSent) return;
    isSent = true;
    const timer = setInterval(() => {
      if (!existsSync(join(root, 'pids'))) return;
      clearInterval(timer);
      kill();
    }, 50);
  };
  return runAction({
    workspace,
    inputs: { mode: 'validate', 'task-definition': 'task-definition.json', 'try-image': 'true' },
    env: {
      ...withoutAws,
      GITHUB_EVENT_NAME: 'pull_request',
      PATH: `${programs}:${process.env['PATH']}`,
      RUNNER_TEMP: join(root, 'temp'),
    },
    onOutput: (_, child) => send(() => child.kill('SIGINT')),
  });
}

test.each(['version', 'build', 'run', 'inspect'])(
  'a cancelled check ends while Docker does not answer `%s`, says that it was cancelled, and leaves nothing',
  async (command) => {
    stallingAt(command);
    const run = await cancelledRun();
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'cancelled' } });
    expect(run.summary).toContain('Cancelled');
    for (const pid of readFileSync(join(root, 'pids'), 'utf8').trim().split('\n')) {
      expect(spawnSync('kill', ['-0', pid]).status).not.toBe(0);
    }
    const left = readdirSync(join(root, 'temp')).filter((name) =>
      /^ecs-rollout-(?:trial|docker|git)-/.test(name),
    );
    expect(left).toEqual([]);
  },
);
