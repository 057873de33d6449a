import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { dockerCli } from '../../src/image/docker.ts';
import { buildFailure, dockerFailure } from '../../src/image/failures.ts';

jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-watch-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A `docker` that does this on a build, and this when it is asked for its version. */
function docker(build: string, version: string) {
  const program = join(folder, 'docker');
  writeFileSync(
    program,
    `#!/bin/sh\ncase "$1" in version) echo asked >> ${folder}/asked; ${version};; *) ${build};; esac\n`,
  );
  chmodSync(program, 0o755);
  return dockerCli({ program, patience: { silenceMs: 100, questions: 2, answerMs: 500 } });
}
const asked = () =>
  existsSync(join(folder, 'asked'))
    ? readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n').length
    : 0;

test.each(['build', 'pull', 'push', 'login'])(
  '`docker %s` ends, and says why, when the engine answers nothing any more',
  async (command) => {
    const { exitCode, lines } = await docker('exec sleep 300', 'exec sleep 300').run([command, 'x']);
    expect(exitCode).toBe(124);
    expect(lines.at(-1)).toMatch(/docker: no answer to 2 questions in a row$/);
    const { message } = buildFailure({ lines });
    expect(message).toContain('the Docker daemon does not answer');
  },
);

test('a build that is silent for long goes on while the engine answers', async () => {
  const { exitCode, lines } = await docker('sleep 2; echo built', 'echo 28').run(['build', 'x']);
  expect({ exitCode, lines }).toEqual({ exitCode: 0, lines: ['built'] });
  expect(asked()).toBeGreaterThan(2);
});

test('a build that prints is not doubted', async () => {
  const quick = 'for i in 1 2 3 4 5 6 7 8 9 10; do echo $i; done';
  expect((await docker(quick, 'exec sleep 300').run(['build', 'x'])).exitCode).toBe(0);
  expect(asked()).toBeLessThan(2);
});

test('a question that has no answer within its limit is told as an engine that does not answer', () => {
  const { message } = dockerFailure('The image cannot be built', ['docker: no answer within 120 s']);
  expect(message).toContain('the Docker daemon does not answer');
});
