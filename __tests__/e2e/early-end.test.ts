import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cases } from '../../scripts/early-end/cases.ts';
import type { Outcome } from '../../scripts/early-end/measure.ts';

/** The script of `npm run early-end`: the bundle in virtual time, both halves side by side. */
const folder = mkdtempSync(join(tmpdir(), 'ecs-rollout-early-end-test-'));
const script = join(folder, 'early-end.mjs');
const outcomes = new Map<string, Outcome>();

beforeAll(async () => {
  const bundling = [
    'scripts/early-end.ts',
    '--bundle',
    '--platform=node',
    '--format=esm',
    // A package of both kinds gives its modules: the other kind is looked for beside the bundle.
    '--main-fields=module,main',
    `--outfile=${script}`,
  ];
  // Packages that are no modules of their own ask for `require`.
  const banner =
    "--banner:js=import{createRequire}from'node:module';const require=createRequire(import.meta.url);";
  spawnSync('node_modules/.bin/esbuild', [...bundling, banner, '--log-level=error'], { stdio: 'inherit' });
  const halves = [cases.filter(({ isDoomed }) => isDoomed), cases.filter(({ isDoomed }) => !isDoomed)];
  for (const lines of await Promise.all(
    halves.map((half) => run(half.map(({ scenario }) => scenario.name))),
  )) {
    for (const line of lines) {
      const outcome = JSON.parse(line) as Outcome;
      outcomes.set(outcome.name, outcome);
    }
  }
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(names: readonly string[]): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, '--json', ...names], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(out.split('\n').filter((line) => line.startsWith('{'))));
  });
}

const named = (isDoomed: boolean) =>
  cases.filter((each) => each.isDoomed === isDoomed).map(({ scenario }) => scenario.name);
const endOf = (outcome: Outcome | undefined) => outcome?.log.slice(-12).join('\n');

describe('rollouts that succeed when they are left alone', () => {
  test.each(named(false))('%s succeeds, and nothing is undone', (name) => {
    const outcome = outcomes.get(name);
    expect({ ...outcome, log: endOf(outcome) }).toMatchObject({
      verdict: 'succeeded',
      cause: '',
      isEndedEarly: false,
    });
  });

  test('are forty and more with one to four failed tasks', () => {
    const failed = named(false).filter((name) => {
      const count = outcomes.get(name)?.failedTasks ?? 0;
      return count >= 1 && count <= 4;
    });
    expect(failed.length).toBeGreaterThanOrEqual(40);
  });
});

describe('rollouts that never succeed', () => {
  test.each(named(true))('%s is named by its cause', (name) => {
    const outcome = outcomes.get(name);
    expect({ ...outcome, log: endOf(outcome) }).toMatchObject({ cause: outcome?.expectedCause });
    expect(['failed', 'rolled-back', 'timed-out']).toContain(outcome?.verdict);
  });

  test('are thirty and more', () => expect(named(true).length).toBeGreaterThanOrEqual(30));

  test('name the container that fell silent first, not the one that it refused', () => {
    expect(outcomes.get('collector-ends')?.log.join('\n')).toMatch(/Cause: .*\bcollector\b/);
  });
});
