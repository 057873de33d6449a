import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { produceImage } from '../../src/image/produce.ts';
import { Hidden } from '../../src/text/hidden.ts';
import { argumentLists } from '../support/argument-lists.ts';
import { buildKitProgram } from '../support/docker-programs.ts';
import {
  aBuild,
  anImageProject,
  type ImageProject,
  imagePorts,
  removeImages,
} from '../support/image-project.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';

jest.setTimeout(120_000);

/** The build secret; the login of the registry is looked for beside it, as it is and as Docker keeps it. */
const canary = 'canary-7d20c9e4';
let registry: TestRegistry;
let project: ImageProject;
let temp: string;

beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'security-image-'));
  await mkdir(join(temp, 'home'));
});
afterEach(async () => {
  await removeImages(project.request(registry).repository);
  await project.remove();
  await rm(temp, { recursive: true, force: true });
});

const secrets = () => {
  const login = Buffer.from(`${registry.username}:${registry.password}`).toString('base64');
  return [canary, Buffer.from(canary).toString('base64'), registry.password, login];
};

/** Those of the secrets that stand in a text. */
const found = (text: string) => secrets().filter((secret) => text.includes(secret));

/** Everything below a folder, unpacked where it is packed. */
function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
    });
}

const reading = `FROM scratch
COPY busybox /bin/busybox
RUN --mount=type=secret,id=TOKEN ["/bin/busybox", "sha256sum", "/run/secrets/TOKEN"]
RUN ["/bin/busybox", "sleep", "1"]
`;

/** With `job`, it is cancelled while it builds. */
async function produceWith(dockerfile: string, job?: AbortController) {
  project = await anImageProject({ Dockerfile: dockerfile });
  const program = await buildKitProgram();
  const lists = argumentLists();
  const ports = await imagePorts(registry, {
    program,
    temporaryDirectory: temp,
    source: join(temp, 'home'),
    ...(job !== undefined && { cancelled: job.signal }),
  });
  // The login is over by then, also on a slow machine.
  const timer = setTimeout(() => job?.abort(), 1_500);
  const build = aBuild({ noCache: true, buildSecrets: new Map([['TOKEN', new Hidden(canary)]]) });
  const image = await produceImage(project.request(registry, { build }), ports).catch(() => undefined);
  clearTimeout(timer);
  const { stdout } =
    image === undefined ? { stdout: '' } : await ports.docker.run(['history', '--no-trunc', image.reference]);
  const inspected =
    image === undefined ? '' : (await ports.docker.run(['image', 'inspect', image.reference])).stdout;
  await ports.tools.close();
  return { image, lists: lists.stop(), history: stdout, inspected };
}

test('a build that succeeds leaves no secret in an argument, a layer, a label, a manifest or a file', async () => {
  const { image, lists, history, inspected } = await produceWith(reading);
  expect(image).toMatchObject({ origin: 'built' });
  // The commands of Docker were seen while they ran.
  expect(lists.some((list) => list.includes('build\0') && list.includes('id=TOKEN'))).toBe(true);
  expect(lists.some((list) => list.includes('\0push\0'))).toBe(true);
  expect(lists.flatMap(found)).toEqual([]);
  expect(history).toContain('sha256sum');
  expect(inspected).toContain('org.opencontainers.image.revision');
  expect([history, inspected].flatMap(found)).toEqual([]);
  const stored = textsIn(join(registry.directory, 'storage'));
  // Layers and configuration of the image are among them.
  expect(stored.some((text) => text.includes('sha256sum'))).toBe(true);
  expect(stored.flatMap(found)).toEqual([]);
  expect(textsIn(temp)).toEqual([]);
});

test('a build that fails leaves none either', async () => {
  const { image, lists } = await produceWith(`${reading}RUN ["/bin/busybox", "false"]\n`);
  expect(image).toBeUndefined();
  expect(lists.flatMap(found)).toEqual([]);
  expect(textsIn(temp)).toEqual([]);
});

test('a build that is cancelled leaves none either', async () => {
  const { image, lists } = await produceWith(
    `${reading}RUN ["/bin/busybox", "sleep", "30"]\n`,
    new AbortController(),
  );
  expect(image).toBeUndefined();
  expect(lists.flatMap(found)).toEqual([]);
  expect(textsIn(temp)).toEqual([]);
});
