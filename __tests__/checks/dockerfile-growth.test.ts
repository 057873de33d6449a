import { expect, test } from '@jest/globals';
import { readDockerfile } from '../../src/checks/dockerfile.ts';
import { hasNoShell } from '../../src/checks/image-tools.ts';

/** Milliseconds of the processor, the best of some runs. */
function took(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

test.each([
  ['a name without an end in ENV', (length: number) => `FROM scratch\nENV ${'a1'.repeat(length / 2)}!`],
  ['a step of empty lines', (length: number) => `FROM scratch\nRUN <<END\n${'\n'.repeat(length)}END\n`],
])('a Dockerfile with %s is read in a time that grows as it does', (_, text) => {
  const read = (length: number) =>
    took(() => {
      const facts = readDockerfile(text(length));
      if (facts !== undefined) hasNoShell(facts);
    });
  // Sixteen times the text: the square would be 256 times as long.
  expect(read(160_000) / Math.max(read(10_000), 1)).toBeLessThan(100);
});
