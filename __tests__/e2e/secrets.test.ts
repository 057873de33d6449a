import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import { published } from '../support/canaries.ts';
import { findScenario, withAccount } from './account.ts';

const secret = 'correct-horse-battery-staple-9f8e7d6c';

test.concurrent('values of variables and credentials stand in no log, summary, output or report', async () => {
  await withAccount(findScenario(scenarios, 'crash-loop'), {}, async (account) => {
    const run = await account.run(
      { 'environment-variables': `API_TOKEN=${secret}`, 'github-token': `gh-${secret}` },
      { env: { AWS_SECRET_ACCESS_KEY: `aws-${secret}`, AWS_SESSION_TOKEN: `session-${secret}` } },
    );
    expect(run.outputs['verdict']).toBe('rolled-back');
    expect(published(run)).toContain('API_TOKEN');
    expect(published(run)).not.toContain(secret);
  });
}, 60_000);

test.concurrent('values of variables stand in no refusal either', async () => {
  await withAccount(findScenario(scenarios, 'success'), {}, async (account) => {
    const run = await account.run({ secrets: `API_TOKEN=${secret}`, 'build-secrets': `token=${secret}` });
    expect(run.exitCode).toBe(1);
    expect(published(run)).not.toContain(secret);
    expect(account.writes()).toEqual([]);
  });
}, 60_000);

test.concurrent('no program is started with a value among its arguments', async () => {
  await withAccount(
    findScenario(scenarios, 'success'),
    { files: { Dockerfile: 'FROM scratch\n' } },
    async (account) => {
      const programs = mkdtempSync(join(tmpdir(), 'ecs-rollout-programs-'));
      const calls = join(programs, 'calls');
      for (const name of ['docker', 'git']) {
        writeFileSync(join(programs, name), `#!/bin/sh\necho "${name} $*" >> ${calls}\nexit 1\n`);
        chmodSync(join(programs, name), 0o755);
      }
      const run = await account.run(
        { image: 'build', 'build-args': `VERSION=${secret}`, 'build-secrets': `token=${secret}` },
        { env: { PATH: `${programs}:${process.env['PATH']}` } },
      );
      expect(run.exitCode).toBe(1);
      expect(existsSync(calls)).toBe(true);
      expect(readFileSync(calls, 'utf8')).toContain('docker ');
      expect(readFileSync(calls, 'utf8')).not.toContain(secret);
      expect(published(run)).not.toContain(secret);
      expect(account.newRevisions()).toBe(0);
      rmSync(programs, { recursive: true });
    },
  );
}, 60_000);
