import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { registryFailure } from '../../src/image/failures.ts';
import { registryClient } from '../../src/image/registry.ts';
import { RegistryError } from '../../src/image/registry-error.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const client = registryClient({
  credentials: async () => ({ kind: 'password', username: 'AWS', password: 'p:w' }),
  retries: 1,
  retryAfterMs: 1,
  timeoutMs: 500,
});
const digest = `sha256:${'a'.repeat(64)}`;
const body =
  (status: number, text: string, headers: Record<string, string> = {}) =>
  (response: ServerResponse) => {
    response.writeHead(status, headers);
    response.end(text);
  };
const bearer = (realm: string) => body(401, '', { 'www-authenticate': `Bearer realm="${realm}"` });

const wrong: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'a page of a proxy': body(200, '<html>Sign in</html>'),
  'half a manifest': body(200, '{"manifests":[{"dig'),
  nothing: body(200, ''),
  'a list': body(200, '[]'),
  'a number': body(200, '7'),
  null: body(200, 'null'),
  'children of another type': body(200, '{"manifests":"x"}'),
  'children without a digest': body(200, '{"manifests":[{}]}'),
  'a digest that is none': body(200, '{"config":{"digest":"../../etc/passwd"}}'),
  'an error of another type': body(403, '{"errors":"x"}'),
  'an error that is null': body(403, '{"errors":[null]}'),
  'an error with an object for a message': body(403, '{"errors":[{"code":7,"message":{}}]}'),
  'a challenge without a realm': body(401, '', { 'www-authenticate': 'Bearer' }),
  'a realm that is no address': bearer('::::'),
  'a realm in the clear': bearer('http://registry.example/token'),
  'a redirect to the credentials of the machine': body(302, '', {
    location: 'http://169.254.169.254/latest/',
  }),
  'a redirect to another protocol': body(302, '', { location: 'file:///etc/passwd' }),
  'a redirect to itself': body(302, '', { location: '/' }),
  'JSON that nests without end': body(200, '{"manifests":['.repeat(600)),
  'a body that never ends': (response) => {
    response.writeHead(200);
    const block = Buffer.alloc(1_000_000, ' ');
    const more = () => {
      while (!response.destroyed && response.write(block));
    };
    response.on('drain', more);
    more();
  },
  'a body that drips': (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(timer));
  },
  'no answer': () => {},
  'a storm of 503': body(503, '<html>busy</html>'),
  'a storm of 429': body(429, ''),
};

describe('an answer of a registry that is none', () => {
  test.each(Object.entries(wrong))('ends in words: %s', async (_, answer) => {
    const host = await serve((_request, response) => answer(response));
    const before = process.memoryUsage().rss;
    const error: unknown = await client.find(`${host}/team/api`, 'v1').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RegistryError);
    const said = registryFailure(
      'The image could not be looked up',
      error as RegistryError,
      `${host}/team/api`,
    );
    expect(said.message).toMatch(/^The image could not be looked up: /);
    expect(said.remedy).not.toMatch(/output above/);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  test.each([
    ['a page', body(200, '<html></html>')],
    ['no token', body(200, '{}')],
    ['a token with a line break', body(200, JSON.stringify({ token: 'a\nb' }))],
    ['a token that is a list', body(200, '{"token":["a"]}')],
  ])('ends in words when the token server answers with %s', async (_, answer) => {
    const host: string = await serve((request, response) =>
      request.url?.startsWith('/token') ? answer(response) : bearer(`http://${host}/token`)(response),
    );
    await expect(client.find(`${host}/team/api`, 'v1')).rejects.toThrow(/is not a valid token/);
  });

  test('is not taken for the digest of the image', async () => {
    const host = await serve((_, response) =>
      body(200, '{}', { 'docker-content-digest': 'sha256:x@evil/../image' })(response),
    );
    const found = await client.find(`${host}/team/api`, 'v1');
    expect(found?.digest).toMatch(/^sha256:44136fa355b3678a/);
  });

  test('is told without what the registry wrote into it', async () => {
    const message = `denied for ghp_${'a1'.repeat(18)} ${'x'.repeat(10_000)}`;
    const host = await serve((_, response) =>
      body(403, JSON.stringify({ errors: [{ code: 'DENIED', message }] }))(response),
    );
    const error: unknown = await client.find(`${host}/team/api`, 'v1').catch((thrown: unknown) => thrown);
    expect((error as Error).message).toContain('denied for ***');
    expect((error as Error).message.length).toBeLessThan(400);
  });
});

describe('a redirect', () => {
  test('to another host gets no login', async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization);
      body(200, JSON.stringify({ config: { digest } }))(response);
    });
    const host = await serve((request, response) =>
      request.headers.authorization === undefined
        ? body(401, '', { 'www-authenticate': 'Basic realm="x"' })(response)
        : body(307, '', { location: `http://${other}/blob` })(response),
    );
    expect(await client.find(`${host}/team/api`, 'v1')).toMatchObject({ childDigests: [] });
    expect(seen).toEqual([undefined]);
  });

  test('of a write is not followed', async () => {
    let reached = 0;
    const other = await serve((_, response) => {
      reached += 1;
      body(201, '')(response);
    });
    const host = await serve((_, response) => body(307, '', { location: `http://${other}/` })(response));
    const manifest = { digest, mediaType: 'x', body: '{}', childDigests: [] };
    await expect(client.tag(`${host}/team/api`, manifest, 'v1')).rejects.toThrow(/redirects/);
    expect(reached).toBe(0);
  });
});
