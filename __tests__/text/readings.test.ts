import { describe, expect, test } from '@jest/globals';
import { readings } from '../../src/text/readings.ts';
import fc from '../support/properties.ts';

const textsOf = (text: string) => readings(text).map((reading) => reading.text);

describe('what a text may mean', () => {
  test.each([
    ['nothing else', 'plain: 100 % & more', []],
    ['a URL', 'a%2fb%C3%BC%fc', ['a/bÃ¼ü']],
    ['JSON', '\\"a\\/b\\" \\u0026 \\ud83d\\ude80', ['"a/b" & 🚀']],
    ['JSON in JSON', '\\\\\\"a', ['\\"a', '"a']],
    ['other languages', '\\x41\\u{1f680}\\U0001f680\\t.', ['A🚀🚀\t.']],
    ['HTML', '&lt;&#65;&#x42;&amp;amp;', ['<AB&amp;', '<AB&']],
    ['colours and invisible characters that are written out', 'a\\u200bb\\u001b[1;31mc\\x1b[0md', ['abcd']],
    ['what is no character', '&#99999999; &#xffffff; \\q', ['&#99999999; &#xffffff; \\q']],
  ])('in %s', (_, text, expected) => {
    const found = textsOf(text);
    if (expected.length > 0) expect(found.slice(0, expected.length)).toEqual(expected);
    else expect(found).toEqual([]);
  });

  test('has its places in the original', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z%/"é ]*$/),
        fc.stringMatching(/^[a-z"/ü&]{1,12}$/),
        fc.stringMatching(/^[a-z%/"é ]*$/),
        (before, word, after) => {
          const text = `${encodeURIComponent(before)}<${JSON.stringify(word).slice(1, -1)}>${encodeURIComponent(after)}`;
          for (const reading of readings(text)) {
            const from = reading.text.indexOf('<') + 1;
            const place = reading.placeOf(from, reading.text.indexOf('>', from));
            expect(place).toEqual({ from: text.indexOf('<') + 1, to: text.indexOf('>') });
          }
        },
      ),
    );
  });

  test('is read in a time that grows as the text does', () => {
    const took = (times: number) => {
      const text = '%41\\u0041&amp;\\\\'.repeat(times);
      const start = process.cpuUsage();
      readings(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000;
    };
    const best = (times: number) => Math.min(...[1, 2, 3].map(() => took(times)));
    best(1_600);
    // Eight times the text.
    expect(best(12_800) / Math.max(best(1_600), 3)).toBeLessThan(40);
  });
});
