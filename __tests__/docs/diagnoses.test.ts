import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { confusions, outranking, withConfusions } from '../../scripts/confusions.ts';
import { rules } from '../../src/diagnosis/rules/index.ts';
import { names } from '../diagnosis/cases.ts';
import { aTaskThatFailedToStart } from '../fixtures/evidence.ts';
import { messages } from '../fixtures/messages.ts';
import { anEvent } from '../fixtures/snapshots.ts';

const page = readFileSync('docs/diagnoses.md', 'utf8');
const all = rules.map(({ name }) => name);

test('each page says how it is recognised, what it is confused with and what comes before it (npm run readme)', () => {
  expect(withConfusions(page)).toBe(page);
  for (const name of all) {
    const section = page.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
    expect(section).toMatch(/\*\*How it looks\.\*\* \S/);
    expect(section).toMatch(/\*\*Confused with\.\*\* \[/);
  }
});

test('what a cause is confused with exists', () => {
  expect(Object.keys(confusions).toSorted()).toEqual(all.toSorted());
  for (const others of Object.values(confusions)) expect(all).toEqual(expect.arrayContaining([...others]));
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
  outranking(name).flatMap((other) =>
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
