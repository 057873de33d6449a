import { describe, expect, test } from '@jest/globals';
import { changes } from '../../src/task-definition/changes.ts';
import { findPlaceholders } from '../../src/task-definition/placeholders.ts';
import { readDocument } from '../../src/task-definition/read-document.ts';
import { render } from '../../src/task-definition/render.ts';
import { UserError } from '../../src/text/errors.ts';
import { aDescribedTaskDefinition } from '../fixtures/task-definitions/a-task-definition.ts';
import fc from '../support/properties.ts';

const megabyte = 1_000_000;
const fill = (piece: string) => piece.repeat(Math.floor(megabyte / piece.length));

/** What a story does with a file; the words of the error when it is refused. */
function use(content: string | Uint8Array, file: string): string | undefined {
  try {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const document = readDocument(bytes, file);
    const { taskDefinition } = render(document.taskDefinition);
    changes(document.taskDefinition, taskDefinition);
    findPlaceholders(taskDefinition, new Map(), []);
    document.locate('/containerDefinitions/0/image');
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message.length).toBeLessThan(500);
    return error.message;
  }
}

/** Nine lists of nine aliases each: 9^9 texts when they are written out. */
const laughs = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, index) => {
    const before = 'abcdefgh'[index];
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
  }),
  'family: x',
].join('\n');

describe('a hostile file', () => {
  test.each<[string, string, string]>([
    ['a million lists', fill('['), 'a.json'],
    ['a million objects', fill('{"a":'), 'a.json'],
    ['ten thousand levels', `{"family":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'a.json'],
    ['ten thousand levels of YAML', `family: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'a.yml'],
    ['dashes in a line', fill('- '), 'a.yml'],
    ['question marks in a line', fill('? '), 'a.yml'],
    [
      'indentation without end',
      Array.from({ length: 1300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'a.yml',
    ],
    ['a billion laughs', laughs, 'a.yml'],
    ['an alias of itself', 'family: &a\n  - *a\n', 'a.yml'],
    ['numbers', `[${fill('0,')}0]`, 'a.json'],
    ['commas', `[${fill(',')}`, 'a.json'],
    ['quotes', fill('"'), 'a.json'],
    ['comments', fill('/*x*/ '), 'a.json'],
    ['comment lines', fill('//\n'), 'a.json'],
    ['backslashes', `{"a": "${fill('\\q')}"}`, 'a.json'],
    ['anchors', `a: ${fill('&a ')}`, 'a.yml'],
    ['documents', fill('---\n'), 'a.yml'],
    ['more than a megabyte', `{"family": "${'x'.repeat(1_100_000)}"}`, 'a.json'],
  ])('of %s is refused', (_, text, file) => {
    expect(use(text, file)).toContain('is not a readable task definition');
  });

  test('with a long text, or a key ten thousand times, is read', () => {
    expect(use(`{"family": "${'x'.repeat(megabyte)}"}`, 'a.json')).toBeUndefined();
    const text = `{${'"cpu": "1",'.repeat(10_000)} "family": "a"}`;
    expect(readDocument(new TextEncoder().encode(text), 'a.json').duplicateKeys).toEqual(['/cpu']);
  });

  test.each(['a.json', 'a.yml', 'a.tpl'])('of any bytes ends in a document or an error (%s)', (file) => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void use(bytes, file)));
  });

  test.each(['a.json', 'a.yml'])(
    'made of a good one by cuts and insertions ends in either, too (%s)',
    (file) => {
      const good = JSON.stringify({ taskDefinition: aDescribedTaskDefinition(), tags: [] }, null, 2);
      const piece = fc.constantFrom(
        ...'{}[],:"\\\n\t#/<>$&*!|%@`\'',
        '__proto__',
        '<<<<<<< x\n',
        '{{X}}',
        'EOF',
        '- ',
      );
      const cut = fc.record({ from: fc.nat(good.length), length: fc.nat(60), put: fc.option(piece) });
      fc.assert(
        fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
          const text = cuts.reduce(
            (all, { from, length, put }) => all.slice(0, from) + (put ?? '') + all.slice(from + length),
            good,
          );
          use(text, file);
        }),
        { numRuns: 500 },
      );
    },
  );
});
