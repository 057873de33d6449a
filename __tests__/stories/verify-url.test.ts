import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parseInputs } from '../../src/inputs/parse.ts';
import { ofOwnNetwork } from '../../src/runner/own-network.ts';
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

/** A clock on which every pause takes so long. */
function jumpingBy(ms: number) {
  let now = 0;
  const sleep = async () => {
    now += ms;
  };
  return { now: () => new Date(now), sleep };
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

  test.each<[string, (response: ServerResponse) => void]>([
    ['it never answers', () => {}],
    ['it answers 503', status(503)],
  ])(
    'is given up at once when the job is cancelled, which says nothing against the new version: %s',
    async (_, answer) => {
      const controller = new AbortController();
      const url = await pageThat((response) => {
        controller.abort();
        answer(response);
      });
      expect(await verifyUrl(url, ports(controller.signal))).toMatchObject({ kind: 'cancelled' });
    },
  );

  test('whose name is not resolved in time is no evidence against the new version', async () => {
    const clock = jumpingBy(120_000);
    const addressesOf = () => new Promise<never>(() => {});
    const url = await pageThat(status(200));
    expect(await verifyUrl(url, { ...ports(), clock, addressesOf })).toMatchObject({
      kind: 'unknown',
      message: expect.stringContaining('its name was not resolved within 10 s'),
    });
  }, 30_000);

  test.each([
    ['that is gone', 'unknown', undefined, 'http'],
    ['that asks for a login', 'unknown', 407, 'https'],
    ['that refuses this address', 'unknown', 403, 'https'],
    ['that reaches nobody there', 'fails', 502, 'https'],
  ] as const)('through a proxy %s is %s', async (_, kind, code, scheme) => {
    const proxy = createServer().on('connect', (_request, socket) => {
      socket.end(`HTTP/1.1 ${code} No\r\ncontent-length: 0\r\n\r\n`);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    if (code === undefined) await new Promise((resolve) => proxy.close(resolve));
    process.env[`${scheme}_proxy`] = `http://127.0.0.1:${port}`;
    try {
      const clock = jumpingBy(120_000);
      expect(await verifyUrl(`${scheme}://shop.example/`, { ...ports(), clock })).toMatchObject({ kind });
    } finally {
      delete process.env[`${scheme}_proxy`];
      proxy.close();
    }
  });

  test.each<[boolean, unknown]>([
    [true, { cause: { code: 'ENETUNREACH', syscall: 'connect' } }],
    [true, { cause: { code: 'EMFILE' } }],
    [true, { cause: { errors: [{ code: 'ENETUNREACH' }, { code: 'EADDRNOTAVAIL' }] } }],
    // A runner without IPv6: the other address answered.
    [false, { cause: { code: 'ENETUNREACH', errors: [{ code: 'ENETUNREACH' }, { code: 'ECONNREFUSED' }] } }],
    [false, { cause: { code: 'ECONNREFUSED', syscall: 'connect' } }],
    [false, { cause: { code: 'EHOSTUNREACH', syscall: 'connect' } }],
    [false, { cause: { code: 'CERT_HAS_EXPIRED' } }],
    [false, new Error('other side closed')],
  ])('is the fault of this machine alone: %s for %j', (expected, error) => {
    expect(ofOwnNetwork(error, new URL('https://shop.example/'))).toBe(expected);
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
