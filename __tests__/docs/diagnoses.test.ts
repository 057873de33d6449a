import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { confusedWith, outranking, withConfusions } from '../../scripts/confusions.ts';
import { withIndex } from '../../scripts/readme-tables.ts';
import { rules } from '../../src/diagnosis/rules/index.ts';
import { names } from '../diagnosis/cases.ts';
import { aTaskThatFailedToStart } from '../fixtures/evidence.ts';
import { messages } from '../fixtures/messages.ts';
import { anEvent } from '../fixtures/snapshots.ts';

const page = readFileSync('docs/diagnoses.md', 'utf8');
const all = rules.map(({ name }) => name);

test('each page has what npm run readme adds to it', () => {
  expect(withIndex(withConfusions(page))).toBe(page);
});

test('each page says how it is recognised', () => {
  const silent = all.filter(
    (name) => !/\n\*\*How it looks\.\*\* \S/.test(page.split(`\n## ${name}\n`)[1] ?? ''),
  );
  expect(silent).toEqual([]);
});

test('each page says what the cause is confused with, which exists', () => {
  const wrong = all.flatMap((name) => {
    const others = confusedWith(page, name);
    if (others.length === 0) return [`${name} lacks "**Confused with.** another-cause."`];
    return others.filter((other) => !all.includes(other)).map((other) => `${name}: ${other} is no cause`);
  });
  expect(wrong).toEqual([]);
});

test('names after "Confused with." become links, and those of them that come first are added', () => {
  const written = page.replace(
    /(## disk-full\n[\s\S]*?\*\*Confused with\.\*\*).*/,
    '$1 out-of-memory, image-not-found.',
  );
  expect(withConfusions(written)).toContain(
    '\n**Confused with.** [out-of-memory](#out-of-memory), [image-not-found](#image-not-found). **Outranked by.** [image-not-found](#image-not-found).\n',
  );
});

/** Words of AWS from which a rule speaks alone. */
function wordsOf(rule: string) {
  const own = messages.find(({ kind, text, meaning }) => {
    const isMine = 'rule' in meaning && meaning.rule === rule && (kind === 'event' || kind === 'stopped');
    return isMine && names(evidenceOf([{ kind, text }])).join() === rule;
  });
  return own === undefined ? [] : [own];
}

function evidenceOf(said: readonly { readonly kind: string; readonly text: string }[]) {
  return {
    events: said.filter(({ kind }) => kind === 'event').map(({ text }, at) => anEvent(60 + at, text)),
    tasks: said
      .filter(({ kind }) => kind !== 'event')
      .map(({ text }, at) => ({ ...aTaskThatFailedToStart(text), id: `${at}`.repeat(32) })),
  };
}

/** Two answers of one target cannot both be its last. */
const isOfTarget = ({ text }: { readonly text: string }) => / is unhealthy in /.test(text);
const pairs = all.flatMap((name) =>
  outranking(page, name).flatMap((other) =>
    wordsOf(name).flatMap((own) =>
      wordsOf(other)
        .filter((first) => !(isOfTarget(own) && isOfTarget(first)))
        .map((first) => [name, other, own, first] as const),
    ),
  ),
);

describe('a cause is outranked as its page says', () => {
  test('enough of the pairs can be tried', () => expect(pairs.length).toBeGreaterThan(15));

  test.each(pairs)('%s by %s', (name, other, own, first) => {
    const said = names(evidenceOf([own, first]));
    expect(said).toContain(other);
    expect(said.indexOf(name) === -1 || said.indexOf(other) < said.indexOf(name)).toBe(true);
  });
});
