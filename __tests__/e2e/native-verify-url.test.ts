import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import { endOf, findScenario, withAccount } from './account.ts';

/** A page that is broken, whoever answers it. */
async function withBrokenPage<T>(work: (url: string) => Promise<T>): Promise<T> {
  const server: Server = createServer((_, answer) => answer.writeHead(500).end());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}

test('a URL that the previous version still answers is not held against the new one', async () => {
  await withBrokenPage((url) =>
    withAccount(findScenario(allScenarios, 'blue-green'), {}, async (account) => {
      const run = await account.run({ 'wait-for': 'healthy', 'verify-url': url });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded', cause: '' });
      expect(run.log + run.summary).toContain(
        'was not requested: `wait-for: healthy` ends before production traffic',
      );
      expect(account.writes()).toEqual(['RegisterTaskDefinition', 'UpdateService']);
    }),
  );
}, 120_000);

test('one that does not answer after the shift takes the deployment back', async () => {
  await withBrokenPage((url) =>
    withAccount(findScenario(allScenarios, 'blue-green-long-bake'), {}, async (account) => {
      const run = await account.run({ 'wait-for': 'shifted', 'verify-url': url });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'rolled-back' });
      expect(run.log).toContain(`The new version gets all traffic, but ${url} did not answer`);
      expect(run.log.trim()).toMatch(/Traffic: all production traffic goes to onestep-dev:1\.$/m);
    }),
  );
}, 120_000);

test('the way back from a canary that is complete says which version has the rest of the traffic', async () => {
  await withBrokenPage((url) =>
    withAccount(findScenario(allScenarios, 'canary'), {}, async (account) => {
      const run = await account.run({ 'verify-url': url });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'failed' });
      expect(run.log).toContain('traffic: 5 % to onestep-dev:1, 95 % to onestep-dev:2');
    }),
  );
}, 120_000);
