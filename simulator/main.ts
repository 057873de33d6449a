import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { drawFaults } from './faults/draw-faults.ts';
import type { Fault } from './faults/fault.ts';
import type { Policy } from './iam/policy.ts';
import { allScenarios } from './scenarios/registry.ts';
import { startSimulator } from './server.ts';
import type { Registry } from './services/ecr/registry-images.ts';

/*
 * Starts a simulated account and prints its address:
 *
 *   node main.js --scenario success --rate 60 --port 0
 *
 * --faults FILE       a JSON list of faults (faults/fault.ts)
 * --random-faults     some that every client gets over, drawn from the seed
 * --policy FILE       a policy of the caller, as JSON; may be given more than once. What none allows is denied
 * --throttling        AWS's request limits hold
 * --seed NUMBER       of everything that looks like chance
 * --registry URL      images are looked up there; user and password come from the environment,
 *                     SIMULATOR_REGISTRY_USERNAME and SIMULATOR_REGISTRY_PASSWORD
 *
 * It ends on SIGINT and SIGTERM, after POST /_simulator/shutdown, and when the process that started it goes away.
 */
const { values } = parseArgs({
  options: {
    scenario: { type: 'string' },
    rate: { type: 'string', default: '1' },
    port: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    faults: { type: 'string' },
    policy: { type: 'string', multiple: true },
    'random-faults': { type: 'boolean', default: false },
    throttling: { type: 'boolean', default: false },
    registry: { type: 'string' },
  },
});

const scenario = allScenarios.get(values.scenario ?? '');
if (scenario === undefined) {
  process.stderr.write(`--scenario is one of: ${[...allScenarios.keys()].join(', ')}\n`);
  process.exit(2);
}

const simulator = await startSimulator({
  scenario,
  port: Number(values.port),
  rate: Number(values.rate),
  seed: Number(values.seed),
  throttling: values.throttling,
  faults: [
    ...(values.faults === undefined ? [] : readFaults(values.faults)),
    ...(values['random-faults'] ? drawFaults(Number(values.seed)) : []),
  ],
  ...(values.policy !== undefined && { policies: values.policy.map(readPolicy) }),
  ...(values.registry !== undefined && { registry: readRegistry(values.registry) }),
});
process.stdout.write(`${simulator.url}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stop(), 1000).unref();

function stop(): void {
  void simulator.close().then(() => process.exit(0));
}

function readFaults(path: string): readonly Fault[] {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readPolicy(path: string): Policy {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readRegistry(url: string): Registry {
  const { SIMULATOR_REGISTRY_USERNAME: username = '', SIMULATOR_REGISTRY_PASSWORD: password = '' } =
    process.env;
  return { url, username, password };
}
