import { expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnosis/index.ts';
import { withoutRecovered } from '../../src/diagnosis/recovered.ts';
import { aCrash, anEvidence } from '../fixtures/evidence.ts';
import { anEvent, aServiceDeployment, at } from '../fixtures/snapshots.ts';

const crash = aCrash(['psycopg2.OperationalError: could not connect to server: Connection refused']);
const stagesFrom = (seconds: number) => ({
  stages: [
    { name: 'SCALE_UP', at: at(5) },
    { name: 'POST_SCALE_UP', at: at(seconds) },
  ],
  shares: [],
  waiting: [],
});
const statusReason =
  'Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT lifecycle hook(s) failed. Lifecycle hook target arn:aws:lambda:eu-central-1:111122223333:function:gate returned FAILED status.';
const serviceDeployment = aServiceDeployment({ statusReason });
const names = (seconds: number) =>
  diagnose(anEvidence({ ...crash, serviceDeployment, course: stagesFrom(seconds) })).map(({ name }) => name);

test('a task that failed before all of them were healthy is not why a hook refused', () => {
  expect(names(3_000)).toEqual(['lifecycle-hook-failed']);
});

test('nor where the hook ended the deployment between two looks, so that its stage was never seen', () => {
  const unseen = { stages: [{ name: 'SCALE_UP', at: at(5) }], shares: [], waiting: [] };
  const rolledBack = { ...serviceDeployment, rollback: { startedAt: at(3_000) } };
  const evidence = anEvidence({ ...crash, serviceDeployment: rolledBack, course: unseen });
  expect(diagnose(evidence).map(({ name }) => name)).toEqual(['lifecycle-hook-failed']);
});

test('a hook before the tasks start says nothing of their health', () => {
  const early = aServiceDeployment({
    statusReason: statusReason.replace('POST_TEST_TRAFFIC_SHIFT', 'PRE_SCALE_UP'),
    rollback: { startedAt: at(3_000) },
  });
  const evidence = anEvidence({ ...crash, serviceDeployment: early });
  expect(withoutRecovered(evidence)).toBe(evidence);
});

test('one that failed afterwards may well be why', () => {
  expect(names(6)).toEqual(['database-failed', 'lifecycle-hook-failed']);
});

test('trouble of targets goes with it, and what ECS says of the deployment stays', () => {
  const events = [
    anEvent(40, '(port 8000) is unhealthy in (target-group api) due to (reason Health checks failed).'),
    anEvent(50, 'registered 1 targets in (target-group api)'),
    anEvent(90, 'deployment failed: alarm detected.'),
  ];
  const left = withoutRecovered(anEvidence({ events, course: stagesFrom(60) })).events;
  expect(left.map(({ message }) => message)).toEqual(events.slice(1).map(({ message }) => message));
});

test('a rolling update tells no such moment', () => {
  const evidence = anEvidence(crash);
  expect(withoutRecovered(evidence)).toBe(evidence);
});
