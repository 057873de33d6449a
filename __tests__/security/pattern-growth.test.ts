import { expect, test } from '@jest/globals';
import { type Pattern, patternsIn, pumpsOf } from '../support/patterns.ts';

/** Those of them that read what containers, AWS and repositories say. */
const rooms = ['src/aws', 'src/carry-out', 'src/causes', 'src/checks'];
/** The longest line that the causes look at has about so many characters. */
const length = 6_000;
/** A linear pattern takes a tenth of it for such a line. */
const suspiciousMs = 1;

/** Milliseconds of the processor: what else the machine does counts for nothing. */
function took({ regex }: Pattern, pump: string, size: number): number {
  const text = `${pump.repeat(Math.ceil(size / pump.length))}\0`;
  const start = process.cpuUsage();
  if (regex.global) text.replace(regex, '');
  else regex.test(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

const best = (...given: Parameters<typeof took>) => Math.min(...[1, 2, 3].map(() => took(...given)));

/** Three doublings: eight times as long where it is linear, 64 times where it is quadratic. */
function growsFaster(pattern: Pattern, pump: string): boolean {
  if (took(pattern, pump, length) < suspiciousMs || best(pattern, pump, length) < suspiciousMs) return false;
  return best(pattern, pump, length * 2) / Math.max(best(pattern, pump, length / 4), 0.05) > 3.2 ** 3;
}

test.each(rooms)(
  'no pattern of %s takes a time that grows faster than the text',
  async (room) => {
    const found = (await patternsIn(room)).flatMap((pattern) => {
      const pump = pumpsOf(pattern.regex).find((one) => growsFaster(pattern, one));
      return pump === undefined ? [] : [`${pattern.file}: ${pattern.regex} with ${JSON.stringify(pump)}`];
    });
    expect(found).toEqual([]);
  },
  120_000,
);

test.each([
  ['a run that may begin anywhere', /\w+!/],
  ['two words with anything between them', /begin[\s\S]*end/],
  ['spaces before and after what may be missing', /^\s*#?\s*at /],
])('%s is found', (_, regex) => {
  const pattern = { file: 'a', regex };
  expect(pumpsOf(regex).some((pump) => growsFaster(pattern, pump))).toBe(true);
});
