import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { build } from 'esbuild';

let folder: string;
let main: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulator-'));
  main = join(folder, 'main.mjs');
  const entryPoints = ['simulator/main.ts'];
  await build({
    entryPoints,
    outfile: main,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
});
afterAll(() => rm(folder, { recursive: true }));

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

function run(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  return child;
}

async function firstLine(child: ChildProcess, from: 'stdout' | 'stderr' = 'stdout'): Promise<string> {
  const stream = child[from];
  if (stream === null) throw new Error('The process has no output.');
  const [line] = await once(createInterface({ input: stream }), 'line');
  return String(line);
}

async function isRunning(url: string): Promise<boolean> {
  return fetch(`${url}/_simulator/truth`).then(
    ({ ok }) => ok,
    () => false,
  );
}

test('it prints its address and ends when it is told to', async () => {
  const child = run(main, '--scenario', 'success', '--rate', '60');
  const url = await firstLine(child);
  expect(await isRunning(url)).toBe(true);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('it ends after a request to shut down', async () => {
  const child = run(main, '--scenario', 'success');
  const url = await firstLine(child);
  await fetch(`${url}/_simulator/shutdown`, { method: 'POST' });
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('it ends when the process that started it goes away', async () => {
  const parent = join(folder, 'parent.mjs');
  await writeFile(
    parent,
    `import { spawn } from 'node:child_process';
    spawn(process.execPath, [${JSON.stringify(main)}, '--scenario', 'success'], { stdio: 'inherit' });`,
  );
  const child = run(parent);
  const url = await firstLine(child);
  expect(await isRunning(url)).toBe(true);
  child.kill('SIGKILL');
  while (await isRunning(url)) await sleep(50);
}, 30_000);

test('it takes faults from a file', async () => {
  const faults = join(folder, 'faults.json');
  await writeFile(faults, JSON.stringify([{ what: { skewMinutes: 600 } }]));
  const url = await firstLine(run(main, '--scenario', 'success', '--faults', faults));
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'x-amz-target': 'AmazonEC2ContainerServiceV20141113.ListClusters',
      authorization: `AWS4-HMAC-SHA256 Credential=A, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
    },
  });
  const ahead = Date.parse(response.headers.get('date') ?? '') - Date.now();
  expect(ahead).toBeGreaterThan(9 * 3_600_000);
});

test('it lists the scenarios when there is none of that name', async () => {
  const child = run(main, '--scenario', 'sucess');
  expect(await firstLine(child, 'stderr')).toMatch(/^--scenario is one of: .*\bsuccess\b/);
  const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
  expect(code).toBe(2);
});
