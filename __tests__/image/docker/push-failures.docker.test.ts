import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { checkImageRequest, produceImage } from '../../../src/image/produce.ts';
import { openImageTools } from '../../../src/image/tools.ts';
import type { UserError } from '../../../src/text/errors.ts';
import { anImageProject, type ImageProject, imagePorts, removeImages } from '../../support/image-project.ts';
import { recorded } from '../../support/recorded-docker.ts';
import { startRegistry, type TestRegistry } from '../../support/registry.ts';
import { type Interfere, type Interference, startProxy } from '../../support/registry-proxy.ts';

let registry: TestRegistry;
let project: ImageProject;
const proxies: TestRegistry[] = [];

// Docker waits five seconds before it sends a layer again.
jest.setTimeout(60_000);

beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

beforeEach(async () => {
  project = await anImageProject({ Dockerfile: 'FROM scratch\nCOPY busybox /bin/busybox\n' });
});
afterEach(async () => {
  await project.remove();
  await Promise.all(proxies.splice(0).map((proxy) => proxy.stop()));
});

async function proxied(interfere: Interfere): Promise<TestRegistry> {
  const proxy = await startProxy(registry, interfere);
  proxies.push(proxy);
  return proxy;
}

async function produceThrough(place: TestRegistry, overrides = {}) {
  const ports = await imagePorts(place);
  const docker = recorded(ports.docker);
  const request = project.request(place, overrides);
  try {
    const image = await produceImage(request, { ...ports, docker });
    const found = await ports.registry.find(image.repository, image.tag ?? '');
    return { image, found, pushes: docker.calls.filter(([command]) => command === 'push').length };
  } finally {
    await removeImages(request.repository);
    await ports.tools.close();
  }
}

/** Waits for a failure; a success fails the test. */
async function errorOf(work: Promise<unknown>): Promise<UserError> {
  return work.then(
    () => Promise.reject(new Error('it went well')),
    (error: UserError) => error,
  );
}

describe('a connection that drops during the push', () => {
  test.each([
    ['as the manifest is sent', 'PUT', /\/manifests\//],
    ['as a layer is sent', 'PATCH', /\/blobs\/uploads\//],
  ])('%s: the push starts again and the digest is right', async (_, wanted, place) => {
    let dropped = 0;
    const proxy = await proxied((method, path) => {
      if (method !== wanted || !place.test(path) || dropped > 0) return undefined;
      dropped += 1;
      return 'drop';
    });
    const { image, found } = await produceThrough(proxy);
    expect(dropped).toBe(1);
    expect(image).toMatchObject({ origin: 'built', tag: project.commit });
    expect(image.digest).toBe(found?.digest);
  });

  test('again and again: says so, and leaves no tag', async () => {
    const proxy = await proxied((method, path) =>
      method === 'PUT' && path.includes('/manifests/') ? 'drop' : undefined,
    );
    const error = await errorOf(produceThrough(proxy));
    expect(error.message).toContain(`The image could not be pushed: the connection to ${proxy.host} failed`);
    const ports = await imagePorts(registry);
    expect(await ports.registry.find(project.request(registry).repository, project.commit)).toBeUndefined();
    await ports.tools.close();
  });
});

describe('a repository whose tags are immutable', () => {
  /** Refuses to move a tag that is there, as Amazon ECR does. */
  const immutable = (): Interfere => {
    const there = new Set<string>();
    return (method, path): Interference | undefined => {
      if (method !== 'PUT' || !path.includes('/manifests/')) return undefined;
      const tag = path.split('/').at(-1) ?? '';
      if (!there.has(tag)) {
        there.add(tag);
        return undefined;
      }
      const message = `The image tag '${tag}' already exists in the 'team' repository and cannot be overwritten because the repository is immutable.`;
      return { status: 400, code: 'TAG_INVALID', message };
    };
  };

  test('takes the image once, and the second run reuses it', async () => {
    const proxy = await proxied(immutable());
    const first = await produceThrough(proxy);
    const second = await produceThrough(proxy);
    expect(second.image).toMatchObject({
      origin: 'reused',
      reference: first.image.reference,
      digest: first.image.digest,
    });
  });

  test('keeps an extra tag where it was, with a warning', async () => {
    const proxy = await proxied(immutable());
    await produceThrough(proxy, { extraTags: ['latest'] });
    const { image } = await produceThrough(proxy, { extraTags: ['latest'] });
    expect(image.notices).toEqual([
      expect.objectContaining({
        severity: 'warning',
        message: expect.stringContaining('The tag latest was not moved'),
      }),
    ]);
  });

  test('refuses a tag of the user that is taken, in words', async () => {
    const proxy = await proxied(immutable());
    await produceThrough(proxy, { tag: 'v1' });
    const other = await anImageProject({ Dockerfile: 'FROM scratch\nCOPY busybox /other\n' });
    const ports = await imagePorts(proxy);
    const request = { ...other.request(proxy, { tag: 'v1' }), repository: project.request(proxy).repository };
    const error = await errorOf(produceImage(request, ports));
    expect(error.message).toBe(
      `The image could not be pushed: ${request.repository}:v1 is there already, and the tag is immutable.`,
    );
    await removeImages(request.repository);
    await ports.tools.close();
    await other.remove();
  });
});

test('a read-only registry is told before anything else goes wrong', async () => {
  const frozen = await startRegistry({ isReadOnly: true });
  const error = await errorOf(produceThrough(frozen)).finally(() => frozen.stop());
  expect(error.message).toBe(
    `The image could not be pushed: ${frozen.host} accepts no images at the moment: it is read-only.`,
  );
});

test('a wrong password is told at the login, and is not printed', async () => {
  const tools = await openImageTools({
    logins: [{ host: registry.host, username: 'deployer', password: 'battery staple' }],
  });
  const error = await errorOf(tools.logIn());
  expect(error.message).toBe(
    `The login to ${registry.host} failed: ${registry.host} did not accept the login.`,
  );
  expect(JSON.stringify(error) + error.message + error.remedy).not.toContain('battery');
  await tools.close();
});

test('a registry without a login of the runner is told before the build', async () => {
  const ports = await imagePorts(registry);
  const nobody = await openImageTools({ logins: [], source: '/nonexistent' });
  const error = await errorOf(checkImageRequest(project.request(registry), { ...ports, ...nobody }));
  expect(error.message).toBe(`The repository could not be read: ${registry.host} did not accept the login.`);
  expect(error.remedy).toContain('docker/login-action');
  await nobody.close();
  await ports.tools.close();
});

test('a repository that is missing is told', async () => {
  const message = "The repository with name 'team/api' does not exist in the registry with id '111122223333'";
  const proxy = await proxied((method) =>
    method === 'POST' ? { status: 404, code: 'NAME_UNKNOWN', message } : undefined,
  );
  const error = await errorOf(produceThrough(proxy));
  expect(error.message).toContain('The image could not be pushed: there is no repository');
});

test('a permission that is missing is named', async () => {
  const message =
    'User: arn:aws:sts::111122223333:assumed-role/deploy/x is not authorized to perform: ecr:InitiateLayerUpload on resource: arn:aws:ecr:eu-central-1:111122223333:repository/team/api because no identity-based policy allows it';
  const proxy = await proxied((method) =>
    method === 'POST' ? { status: 403, code: 'DENIED', message } : undefined,
  );
  const error = await errorOf(produceThrough(proxy));
  expect(error.message).toBe(
    'The image could not be pushed: the role lacks ecr:InitiateLayerUpload on arn:aws:ecr:eu-central-1:111122223333:repository/team/api.',
  );
});
