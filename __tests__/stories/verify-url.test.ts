import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parseInputs } from '../../src/inputs/parse.ts';
import { requireReachable, verifyUrl } from '../../src/stories/verify-url.ts';
import type { StoryPorts } from '../../src/wiring/story-ports.ts';
import { aLog } from '../support/silent-log.ts';

let close: () => Promise<void> = async () => {};
afterEach(() => close());

async function pageThat(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** A label has 63 characters at most: no resolver is asked. */
const unresolvable = `http://${'x'.repeat(64)}.invalid/`;

/** A port of this machine on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = createSocketServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function ports(cancelled = new AbortController().signal): StoryPorts {
  let now = 0;
  const clock = {
    now: () => new Date(now),
    sleep: async (ms: number) => {
      now += ms;
    },
  };
  return { clock, log: aLog(), cancelled } as unknown as StoryPorts;
}

const status =
  (code: number, headers = {}) =>
  (response: ServerResponse) => {
    response.writeHead(code, headers);
    response.end();
  };

describe('a URL that is verified', () => {
  test.each([200, 404, 503])('is reached before anything is deployed when it answers %d', async (code) => {
    await expect(requireReachable(await pageThat(status(code)), ports())).resolves.toBeUndefined();
  });

  test('ends the step before anything is deployed when nothing listens there, or its name does not exist', async () => {
    const nothing = `http://127.0.0.1:${await closedPort()}/`;
    await expect(requireReachable(nothing, ports())).rejects.toThrow(/ECONNREFUSED/);
    await expect(requireReachable(unresolvable, ports())).rejects.toThrow(/does not reach/);
  });

  test('holds, or fails with what it answered', async () => {
    expect(await verifyUrl(await pageThat(status(204)), ports())).toEqual({ kind: 'holds' });
    await close();
    expect(await verifyUrl(await pageThat(status(500)), ports())).toMatchObject({ kind: 'fails' });
  });

  test('whose name cannot be resolved is no evidence against the new version', async () => {
    expect(await verifyUrl(unresolvable, ports())).toMatchObject({ kind: 'unknown' });
  });

  test('is not followed to where it redirects', async () => {
    const url = await pageThat(status(302, { location: 'http://169.254.169.254/latest/meta-data/' }));
    expect(await verifyUrl(url, ports())).toEqual({ kind: 'holds' });
  });

  test.each(['169.254.169.254', '169.254.170.2', 'fd00:ec2::254', 'fe80::1', '::ffff:169.254.169.254'])(
    'is not asked when one address of its name is %s, before and after the deployment',
    async (address) => {
      let asked = 0;
      const url = await pageThat((response) => {
        asked += 1;
        response.end();
      });
      const addressesOf = async () => [{ address: '127.0.0.1' }, { address }];
      await expect(requireReachable(url, { ...ports(), addressesOf })).rejects.toThrow(
        /leads to an address at which clouds hand out credentials\). Nothing was deployed/,
      );
      expect(await verifyUrl(url, { ...ports(), addressesOf })).toMatchObject({ kind: 'unknown' });
      expect(asked).toBe(0);
    },
  );

  test.each(['169.254.171.33', 'fd00:ec2:80::1', '10.0.0.7', '127.0.0.1'])(
    'is asked when its name leads to %s: inside of a network, or a service of VPC Lattice',
    async (address) => {
      const addressesOf = async () => [{ address }];
      const url = await pageThat(status(200));
      await expect(requireReachable(url, { ...ports(), addressesOf })).resolves.toBeUndefined();
    },
  );

  test('is asked through a proxy, whatever this machine takes its name for', async () => {
    const url = await pageThat(status(200));
    process.env['http_proxy'] = url;
    try {
      const addressesOf = async () => [{ address: '169.254.169.254' }];
      await expect(
        requireReachable('http://inside.example/', { ...ports(), addressesOf }),
      ).resolves.toBeUndefined();
    } finally {
      delete process.env['http_proxy'];
    }
  });

  test('is given up at once when the job is cancelled, though it never answers', async () => {
    const controller = new AbortController();
    const url = await pageThat(() => controller.abort());
    await verifyUrl(url, ports(controller.signal));
    expect(controller.signal.aborted).toBe(true);
  });

  test.each([
    'https://user:canary-7f3a@shop.example/',
    'https://canary-7f3a@shop.example/',
    'http://169.254.169.254/canary-7f3a',
    'http://[fd20:ce::254]/canary-7f3a',
    'http://metadata.google.internal/canary-7f3a',
  ])('is refused, and not repeated: %s', (url) => {
    expect(() => parseInputs({ 'verify-url': url }, ['verify-url'])).toThrow(/verify-url/);
    try {
      parseInputs({ 'verify-url': url }, ['verify-url']);
    } catch (error) {
      expect(JSON.stringify([error, String(error)])).not.toContain('canary');
    }
  });
});
