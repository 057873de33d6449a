import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { markdownTable } from 'markdown-table';
import { median } from './bench/measure.ts';

/*
 * How long dist/index.js takes from the start of its process to its first call of AWS, beside a Node that does nothing:
 * `npm run bench:start`. ECS_ROLLOUT_NODES names further Node programs, divided by colons, such as the one that the npm
 * package node@24 brings; ECS_ROLLOUT_BUNDLES further folders beside dist/, such as that of an earlier commit.
 */

const runs = 15;
const bundles = ['dist', ...listed('ECS_ROLLOUT_BUNDLES')];

/** Milliseconds from the start of a process until it ends, or until `isFirst` resolves. */
async function timeOf(
  node: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  first?: Promise<void>,
) {
  const startedAt = process.hrtime.bigint();
  const child = spawn(node, args, { env: environment, stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  await (first ?? ended);
  const ms = Number(process.hrtime.bigint() - startedAt) / 1e6;
  child.kill('SIGKILL');
  await ended;
  return ms;
}

/** A server that tells when its next request arrives, and never answers. */
async function listen() {
  let arrived = () => {};
  const server = createServer(() => arrived());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    nextRequest: () =>
      new Promise<void>((done) => {
        arrived = done;
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function measureNode(node: string): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-rollout-start-'));
  const empty = join(folder, 'empty.js');
  writeFileSync(empty, '');
  const aws = await listen();
  const environment = {
    HOME: folder,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    NODE_NO_WARNINGS: '1',
    AWS_ENDPOINT_URL: aws.url,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
    INPUT_CLUSTER: 'dev',
    INPUT_SERVICE: 'api',
    INPUT_IMAGE: 'running',
  };
  const nothing: number[] = [];
  const started = new Map<string, number[]>(bundles.map((bundle) => [bundle, []]));
  // In turns, so that a busy moment of the machine meets both.
  for (let run = 0; run < runs; run += 1) {
    nothing.push(await timeOf(node, [empty], environment));
    for (const [bundle, times] of started)
      times.push(await timeOf(node, [resolve(bundle, 'index.js')], environment, aws.nextRequest()));
  }
  aws.close();
  rmSync(folder, { recursive: true, force: true });
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const empties = median(nothing) ?? 0;
  return [...started].map(([bundle, times]) => {
    const start = median(times) ?? 0;
    return [version, bundle, empties.toFixed(0), start.toFixed(0), (start - empties).toFixed(0)];
  });
}

function listed(variable: string): readonly string[] {
  return (process.env[variable] ?? '').split(':').filter(Boolean);
}

const table = [['Node', 'bundle', 'empty, ms', 'up to the first AWS call, ms', 'ms more']];
for (const node of [process.execPath, ...listed('ECS_ROLLOUT_NODES')])
  for (const row of await measureNode(node)) table.push([...row]);
process.stdout.write(`${markdownTable(table)}\n\n`);

for (const bundle of bundles) {
  const code = readdirSync(bundle).filter((name) => name.endsWith('.js'));
  const total = code.reduce((sum, name) => sum + statSync(join(bundle, name)).size, 0);
  process.stdout.write(
    `${bundle} without licenses: ${(total / 1e6).toFixed(2)} MB in ${code.length} files.\n`,
  );
}
