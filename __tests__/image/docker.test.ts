import { describe, expect, test } from '@jest/globals';
import { dockerCli } from '../../src/image/docker.ts';
import { commandNotFound, runProgram, tookTooLong } from '../../src/runner/program.ts';

const node = (script: string, options = {}) =>
  runProgram(process.execPath, ['-e', script], { env: {}, ...options });

describe('runProgram', () => {
  test('keeps a last line that has no end, of either stream', async () => {
    const { stdout, lines } = await node('process.stdout.write("one\\ntwo"); process.stderr.write("three")');
    expect(stdout).toBe('one\ntwo');
    expect([...lines].sort()).toEqual(['one', 'three', 'two']);
  });

  test('keeps a letter whole that comes in two pieces', async () => {
    const script =
      'process.stdout.write(Buffer.from([0xc3])); setTimeout(() => process.stdout.write(Buffer.from([0xa4])), 50)';
    expect((await node(script)).stdout).toBe('ä');
  });

  test('tells the exit code, and throws nothing', async () => {
    expect((await node('process.exit(3)')).exitCode).toBe(3);
  });

  test('gives input and environment to the child alone', async () => {
    const script = 'process.stdin.on("data", (d) => console.log(String(d) + process.env.ONLY_FOR_THE_CHILD))';
    const { stdout } = await node(script, { input: 'in ', env: { ONLY_FOR_THE_CHILD: 'env' } });
    expect(stdout.trim()).toBe('in env');
    expect(process.env).not.toHaveProperty('ONLY_FOR_THE_CHILD');
  });

  test('answers like a shell when the program is missing', async () => {
    const { exitCode, lines } = await runProgram('no-such-program', [], { env: { PATH: '/usr/bin' } });
    expect(exitCode).toBe(commandNotFound);
    expect(lines).toEqual(['no-such-program: command not found']);
  });

  test.each([
    ['a null character', 'a\0b', 'a word of the command contains a null character'],
    ['no end', 'x'.repeat(4_000_000), 'the command is longer than this system allows'],
  ])('answers in words when a word of others has %s', async (_, word, words) => {
    const { exitCode, lines } = await runProgram('docker', ['run', word], { env: { PATH: '/usr/bin' } });
    expect(exitCode).toBe(125);
    expect(lines).toEqual([`docker: ${words}`]);
  });

  test('gives the child nothing that it was not given', async () => {
    const { stdout } = await node('console.log(JSON.stringify(process.env))');
    expect(JSON.parse(stdout)).toEqual({});
  });

  test('ends a program that takes too long, or when the job is cancelled', async () => {
    const forever = 'setInterval(() => 0, 1000)';
    expect(await node(forever, { limitMs: 200 })).toMatchObject({
      exitCode: tookTooLong,
      lines: [expect.stringContaining('no answer within 0.2 s')],
    });
    const job = new AbortController();
    setTimeout(() => job.abort(), 100);
    const cancelled = await node(forever, { signal: job.signal });
    expect(cancelled.lines).toEqual([expect.stringContaining('cancelled')]);
    expect((await node('process.exit(0)', { signal: job.signal })).exitCode).not.toBe(0);
  });

  test('ends one that does not want to', async () => {
    const stubborn = 'process.on("SIGTERM", () => 0); setInterval(() => 0, 1000)';
    expect((await node(stubborn, { limitMs: 200 })).exitCode).toBe(tookTooLong);
  });

  test('does not wait for what a program leaves behind in the background', async () => {
    const leaving =
      'require("child_process").spawn(process.execPath, ["-e", "setTimeout(() => 0, 20000)"], { stdio: "inherit", detached: true }).unref()';
    const started = Date.now();
    expect((await node(leaving)).exitCode).toBe(0);
    expect(Date.now() - started).toBeLessThan(15_000);
  });

  test('keeps a bounded part of a line and of an answer that do not end', async () => {
    const endless =
      'const b = Buffer.alloc(1 << 20, 97); for (let i = 0; i < 40; i++) require("fs").writeSync(1, b)';
    const { stdout, lines, isCut } = await node(endless);
    expect(isCut).toBe(true);
    expect(stdout.length).toBeLessThan(40 << 20);
    expect(lines.every((line) => line.length <= 64 * 1024)).toBe(true);
  });

  test('keeps the end of a long output', async () => {
    const { lines } = await node('for (let i = 1; i <= 5000; i++) console.log(i)');
    expect(lines.at(-1)).toBe('5000');
    expect(lines.length).toBeLessThan(5000);
  });
});

test('a configuration directory of ours cannot be overridden by a variable', async () => {
  const docker = dockerCli({ program: process.execPath, configDirectory: '/ours' });
  const { stdout } = await docker.run(['-p', 'process.env.DOCKER_CONFIG'], {
    env: { DOCKER_CONFIG: '/theirs' },
  });
  expect(stdout.trim()).toBe('/ours');
});
