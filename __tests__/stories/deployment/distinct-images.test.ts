import { expect, test } from '@jest/globals';
import type { BuildWish } from '../../../src/image/build-wish.ts';
import { wishesOf } from '../../../src/plan/wishes.ts';
import { buildOf } from '../../../src/stories/deployment/distinct-images.ts';
import type { PlannedPart } from '../../../src/stories/deployment/planned-part.ts';
import { hideValues } from '../../../src/text/hidden.ts';
import { aBase, aCurrent, someInputs } from '../../fixtures/plans.ts';

const repository = '111122223333.dkr.ecr.eu-central-1.amazonaws.com/api';

/** What decides it is read of these alone. */
function partOf(build: Partial<BuildWish>) {
  const inputs = someInputs({ build: { ...someInputs().build, ...build } });
  const { edits: _edits, ...wishes } = wishesOf(inputs);
  const plan = {
    ...wishes,
    base: aBase(),
    current: aCurrent(),
    containers: ['app'],
    repository,
    platforms: [],
  };
  return { inputs, plan } as unknown as PlannedPart;
}

const withArgs = (value: string) => buildOf(partOf({ buildArgs: hideValues(new Map([['STAGE', value]])) }));

test('services whose build args have other values get images of their own, though the values are hidden', () => {
  expect(withArgs('dev')).not.toBe(withArgs('prod'));
  expect(withArgs('dev')).toBe(withArgs('dev'));
});
