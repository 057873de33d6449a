import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Sentence, sentencesOf } from './sentences.ts';
import { filesBelow, pages } from './snippets.ts';
import { wordings } from './wordings.ts';

/** Pages for developers whose sentences are not rewritten yet. The list may only become shorter. */
const notYet: readonly string[] = ['docs/decisions/', 'docs/design.md'];

const files = [
  ...pages,
  'action.yml',
  ...filesBelow('examples', '.yml'),
  ...filesBelow('src', '.ts'),
  ...filesBelow('simulator', '.ts'),
  ...readdirSync('demo')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('demo', name)),
];

/** What ECS itself says is shown as it says it. */
const isOfAws = (text: string) => text.startsWith('has begun draining connections');

/** One line for each form that is found: where, what, and what to write instead. */
function complaints(path: string, sentences: readonly Sentence[]): readonly string[] {
  return sentences
    .filter(({ text }) => !isOfAws(text))
    .flatMap(({ line, text }) =>
      wordings.flatMap(({ form, better }) => {
        const found = form.exec(text)?.[0];
        return found === undefined
          ? []
          : [`${path}:${line}: "${found}", better: ${better} (${text.slice(0, 120)})`];
      }),
    );
}

describe('what people read', () => {
  test('has none of the worst forms', () => {
    const areas = files.filter((path) => !notYet.some((area) => path.startsWith(area)));
    expect(areas.flatMap((path) => complaints(path, sentencesOf(path)))).toEqual([]);
  });
});

describe('the word test', () => {
  test('names the line, the form and the better form', () => {
    const [first] = complaints('src/a.ts', [{ line: 7, text: 'Configure them anew.' }]);
    expect(first).toBe('src/a.ts:7: "anew", better: again (Configure them anew.)');
  });

  test.each([
    'The rollout was begun',
    'ECS gave web:8 up: 3 tasks failed',
    'It stands in the task definition',
    'Somebody else deployed',
    'Mend what AWS names',
    'It does not roll back by itself',
    'x, which is no ARN of a role',
    'The rollback was asked for',
    'The target group knocks at port 80',
    'Two tasks beside the old ones',
    'Is the group in another Region, then correct it.',
    'ECS goes on with the deployment',
    'this one has it no more',
    'Nothing has to be done.',
    'See that the image has it',
  ])('rejects "%s"', (text) => {
    expect(complaints('a', [{ line: 1, text }])).toHaveLength(1);
  });

  test.each([
    'There is no such file',
    'It is no longer served',
    'Is the group in another Region? Then correct it.',
    'ECS gave up on web:8',
    'Waiting up to 30 s',
    'Does this look right?',
  ])('accepts "%s"', (text) => {
    expect(complaints('a', [{ line: 1, text }])).toEqual([]);
  });
});
