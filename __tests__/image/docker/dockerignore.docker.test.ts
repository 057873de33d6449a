import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { locateBuild } from '../../../src/image/build-files.ts';
import { filesBesideCommit } from '../../../src/image/tree.ts';
import { dockerPrograms } from '../../support/docker-programs.ts';

jest.setTimeout(60_000);

const program = dockerPrograms[0] ?? 'docker';
const names = [
  ...[
    'a.log',
    'b',
    'a/b.log',
    'a/b/c',
    'a*b',
    'a^b',
    'a]b',
    'src/x.js',
    'src/keep/x.js',
    'x.log/y',
    'b+',
    'bb',
  ],
];
let context: string;

beforeAll(() => {
  context = mkdtempSync(join(tmpdir(), 'dockerignore-'));
  for (const name of names) {
    mkdirSync(dirname(join(context, name)), { recursive: true });
    writeFileSync(join(context, name), name);
  }
  writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\nCOPY . /sent/\n');
});
afterAll(() => rmSync(context, { recursive: true, force: true }));

/** What of them the legacy builder gets. */
function sent(): readonly string[] {
  const docker = (...args: string[]) =>
    execFileSync(program, args, {
      env: { ...process.env, DOCKER_BUILDKIT: '0' },
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 16 * 1024 * 1024,
    });
  const image = docker('build', '--quiet', context).toString().trim();
  const container = docker('create', image, 'x').toString().trim();
  try {
    const tar = docker('export', container).toString('latin1');
    return names.filter((name) => tar.includes(`\0sent/${name}\0`));
  } finally {
    docker('rm', container);
    docker('image', 'rm', '--force', image);
  }
}

/** What of them counts as being in the image, when none of them is committed. */
async function counted(builder?: 'legacy' | 'buildkit'): Promise<readonly string[]> {
  const files = await locateBuild(context, { context: '.' });
  const changes = async () => names.map((name) => ({ path: join(files.context, name), isIgnored: false }));
  const beside = await filesBesideCommit(files, { changes }, builder);
  return (beside ?? []).map(({ path }) => path.slice(files.context.length + 1));
}

test.each([
  '**.log',
  '**log',
  'a/**b',
  '****/b',
  'a[*]b',
  'a^b',
  'b+',
  '*\n!b+',
  '*\n!src//keep',
  '*\n!a/../src',
  '*\n!src/.',
  '*\n!./src',
  'src\n!src/keep',
  '*\n!**/*.js',
  'a//b',
])('what Docker sends of a context with the .dockerignore %j counts', async (text) => {
  writeFileSync(join(context, '.dockerignore'), text);
  const inImage = sent();
  const known = await counted('legacy');
  expect(inImage.filter((name) => !known.includes(name))).toEqual([]);
});

test('each builder has its own file', async () => {
  writeFileSync(join(context, '.dockerignore'), 'a.log\n');
  writeFileSync(join(context, 'Dockerfile.dockerignore'), 'b\n');
  const isSent = (list: readonly string[]) => [list.includes('a.log'), list.includes('b')];
  expect([isSent(sent()), isSent(await counted('legacy'))]).toEqual([
    [false, true],
    [false, true],
  ]);
  expect([isSent(await counted('buildkit')), isSent(await counted())]).toEqual([
    [true, false],
    [true, true],
  ]);
});
