import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { Credentials } from '../../src/image/credentials.ts';
import { registryClient } from '../../src/image/registry.ts';
import { RegistryError } from '../../src/image/registry-error.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

async function serve(handler: Handler): Promise<string> {
  const server = createServer((request, response) =>
    handler(request, response, new URL(request.url ?? '', 'http://x')),
  );
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `127.0.0.1:${address.port}`;
}

const clientWith = (login?: Credentials, timeoutMs = 2000) =>
  registryClient({ credentials: async () => login, retries: 2, retryAfterMs: 1, timeoutMs });

const password: Credentials = { kind: 'password', username: 'AWS', password: 'p:w' };
const index = 'application/vnd.oci.image.index.v1+json';
const digest = (letter: string) => `sha256:${letter.repeat(64)}`;

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

describe('find', () => {
  test('logs in with a password where the registry asks for one', async () => {
    const host = await serve(({ headers }, response) => {
      if (headers.authorization !== `Basic ${Buffer.from('AWS:p:w').toString('base64')}`) {
        return send(response, 401, {}, { 'www-authenticate': 'Basic realm="x"' });
      }
      send(response, 200, { config: { digest: digest('c') } }, { 'docker-content-digest': digest('a') });
    });
    const found = await clientWith(password).find(`${host}/team/api`, 'v1');
    expect(found).toMatchObject({ digest: digest('a'), childDigests: [] });
  });

  test('turns the password into a token where the registry wants one', async () => {
    let host = '';
    host = await serve(({ headers }, response, url) => {
      if (url.pathname === '/token') {
        const isAsked =
          headers.authorization?.startsWith('Basic ') && url.searchParams.get('service') === 'reg';
        return send(response, isAsked ? 200 : 401, { token: `for ${url.searchParams.get('scope')}` });
      }
      if (headers.authorization !== 'Bearer for repository:team/api:pull') {
        const challenge = `Bearer realm="http://${host}/token",service="reg",scope="repository:team/api:pull"`;
        return send(response, 401, {}, { 'www-authenticate': challenge });
      }
      send(response, 200, {}, { 'docker-content-digest': digest('a') });
    });
    expect(await clientWith(password).find(`${host}/team/api`, 'v1')).toMatchObject({ digest: digest('a') });
  });

  test('gives an identity token to the token server, as a form', async () => {
    let host = '';
    host = await serve((request, response, url) => {
      if (url.pathname !== '/token') {
        if (request.headers.authorization === 'Bearer t')
          return send(response, 200, {}, { 'docker-content-digest': digest('a') });
        return send(response, 401, {}, { 'www-authenticate': `Bearer realm="http://${host}/token"` });
      }
      let body = '';
      request.on('data', (data) => {
        body += data;
      });
      request.on('end', () => {
        const isRefresh = request.method === 'POST' && body.includes('refresh_token=secret-token');
        send(response, isRefresh ? 200 : 400, { access_token: 't' });
      });
    });
    const found = await clientWith({ kind: 'identity-token', token: 'secret-token' }).find(
      `${host}/a/b`,
      'v1',
    );
    expect(found?.digest).toBe(digest('a'));
  });

  test('sends no password to a token server without encryption', async () => {
    const host = await serve((_, response) =>
      send(response, 401, {}, { 'www-authenticate': 'Bearer realm="http://tokens.example/token"' }),
    );
    await expect(clientWith(password).find(`${host}/a/b`, 'v1')).rejects.toMatchObject({ status: 401 });
  });

  test.each(['https://localhost/token', 'https://127.0.0.1/token', 'https://[fd20:ce::254]/token'])(
    'asks no token of %s because a public registry says so',
    async (realm) => {
      const spy = jest
        .spyOn(globalThis, 'fetch')
        .mockImplementation(
          async () =>
            new Response('', { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}"` } }),
        );
      await expect(clientWith(password).find('registry.example/a/b', 'v1')).rejects.toMatchObject({
        status: 401,
      });
      expect(spy.mock.calls.map(([url]) => url)).toEqual(['https://registry.example/v2/a/b/manifests/v1']);
      spy.mockRestore();
    },
  );

  test('knows the images of an index, and leaves attestations out', async () => {
    const manifests = [
      { digest: digest('1'), platform: { os: 'linux', architecture: 'amd64' } },
      { digest: digest('2'), platform: { os: 'unknown', architecture: 'unknown' } },
      { digest: digest('3'), annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } },
    ];
    const host = await serve((_, response) => send(response, 200, { manifests }, { 'content-type': index }));
    const found = await clientWith().find(`${host}/a/b`, 'v1');
    expect(found).toMatchObject({ mediaType: index, childDigests: [digest('1')] });
    // Without a header the digest is that of the bytes.
    expect(found?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('answers nothing for a tag that is not there, nor for a repository that the first push makes', async () => {
    const host = await serve((_, response, url) => {
      const code = url.pathname.includes('/missing/') ? 'NAME_UNKNOWN' : 'MANIFEST_UNKNOWN';
      send(response, 404, { errors: [{ code, message: 'not there' }] });
    });
    expect(await clientWith().find(`${host}/there/api`, 'v1')).toBeUndefined();
    expect(await clientWith().find(`${host}/missing/api`, 'v1')).toBeUndefined();
  });

  test('refuses a repository that is missing in Amazon ECR, which makes none by itself', async () => {
    const body = JSON.stringify({ errors: [{ code: 'NAME_UNKNOWN', message: 'no such repository' }] });
    const spy = jest
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => new Response(body, { status: 404 }));
    const repository = '111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/api';
    await expect(clientWith(password).find(repository, 'v1')).rejects.toMatchObject({ code: 'NAME_UNKNOWN' });
    expect(spy.mock.calls[0]?.[0]).toBe(`https://${repository.replace('/team', '/v2/team')}/manifests/v1`);
    spy.mockRestore();
  });

  test.each([500, 503, 429])('asks again after %s', async (status) => {
    let asked = 0;
    const host = await serve((_, response) => {
      asked += 1;
      send(response, asked < 3 ? status : 200, {}, { 'docker-content-digest': digest('a') });
    });
    expect((await clientWith().find(`${host}/a/b`, 'v1'))?.digest).toBe(digest('a'));
  });

  test('asks again when the connection drops', async () => {
    let asked = 0;
    const host = await serve((request, response) => {
      asked += 1;
      if (asked === 1) request.socket.destroy();
      else send(response, 200, {}, { 'docker-content-digest': digest('a') });
    });
    expect((await clientWith().find(`${host}/a/b`, 'v1'))?.digest).toBe(digest('a'));
  });

  test('gives up on a registry that never answers', async () => {
    const host = await serve(() => {});
    const error = await clientWith(undefined, 30)
      .find(`${host}/a/b`, 'v1')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RegistryError);
    expect(error).toMatchObject({ message: 'no answer in time', host });
  });

  test('does not ask again after a refusal', async () => {
    let asked = 0;
    const host = await serve((_, response) => {
      asked += 1;
      send(response, 403, { errors: [{ code: 'DENIED', message: 'no' }] });
    });
    await expect(clientWith().find(`${host}/a/b`, 'v1')).rejects.toMatchObject({
      code: 'DENIED',
      message: 'no',
    });
    expect(asked).toBe(1);
  });
});

describe('describe', () => {
  test('reads labels and platform from the configuration of the first image', async () => {
    const host = await serve((_, response, url) => {
      if (url.pathname.endsWith(`manifests/${digest('1')}`))
        return send(response, 200, { config: { digest: digest('c') } });
      if (url.pathname.endsWith(`blobs/${digest('c')}`)) {
        return send(response, 200, { os: 'linux', architecture: 'arm64', config: { Labels: { a: 'b' } } });
      }
      send(response, 200, { manifests: [{ digest: digest('1') }] });
    });
    const client = clientWith();
    const manifest = await client.find(`${host}/a/b`, 'v1');
    expect(manifest && (await client.describe(`${host}/a/b`, manifest))).toEqual({
      labels: { a: 'b' },
      platform: 'linux/arm64',
    });
  });
});
