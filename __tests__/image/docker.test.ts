import { describe, expect, test } from '@jest/globals';
import { commandNotFound, dockerCli, runProgram } from '../../src/image/docker.ts';

const node = (script: string, options = {}) => runProgram(process.execPath, ['-e', script], options);

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
    const { exitCode, lines } = await runProgram('no-such-program', []);
    expect(exitCode).toBe(commandNotFound);
    expect(lines).toEqual(['no-such-program: command not found']);
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
