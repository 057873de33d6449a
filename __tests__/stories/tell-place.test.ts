import { expect, test } from '@jest/globals';
import { locationOf, tellPlace } from '../../src/stories/tell-place.ts';
import { aService } from '../fixtures/snapshots.ts';
import { aLog } from '../support/silent-log.ts';

test('the log says once what its times count from, and where the service is in the console', () => {
  const log = { ...aLog(), startedAt: new Date('2026-03-04T09:10:11Z') };
  tellPlace(locationOf(aService()), log);
  expect(log.lines).toEqual([
    expect.stringMatching(
      /^Started at 09:10:11 UTC in eu-central-1, account 111122223333; in the console: https:\/\/eu-central-1\.console\.aws\.amazon\.com\/ecs\//,
    ),
  ]);
});

test('where the ARN of the service does not say where it is, nothing is said', () => {
  const log = aLog();
  tellPlace(locationOf(aService({ arn: 'web' })), log);
  expect(log.lines).toEqual([]);
});
