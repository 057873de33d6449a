import { expect, test } from '@jest/globals';
import { oldRevisions } from '../../src/carry-out/old-revisions.ts';
import fc from '../support/properties.ts';

const arn = (revision: number) => `arn:aws:ecs:eu-central-1:111122223333:task-definition/web:${revision}`;

test('are those beyond the newest, oldest first, without those in use and those newer than what was deployed', () => {
  const active = [9, 2, 10, 1, 5, 7, 12].map(arn);
  const inUse = new Set([arn(2)]);
  expect(oldRevisions(active, { keep: 2, deployed: arn(10), inUse })).toEqual([1, 5, 7, 9].map(arn));
  expect(oldRevisions(active, { keep: 7, deployed: arn(10), inUse })).toEqual([]);
  expect(oldRevisions([12, 11, 10].map(arn), { keep: 1, deployed: arn(10), inUse })).toEqual([]);
});

test('never hold one that is in use, is deployed, or is among the newest', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, fc.nat(8), fc.nat(60), fc.array(fc.nat(60)), (active, keep, at, used) => {
      const deployed = active[at % active.length] ?? 1;
      const inUse = new Set([...used, deployed].map(arn));
      const old = oldRevisions(active.map(arn), { keep: keep + 1, deployed: arn(deployed), inUse });
      const newest = active
        .toSorted((a, b) => b - a)
        .slice(0, keep + 1)
        .map(arn);
      expect(old.filter((each) => inUse.has(each) || newest.includes(each))).toEqual([]);
    }),
  );
});
