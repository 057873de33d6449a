import { expect, test } from '@jest/globals';
import type { Aws } from '../../../src/aws/aws.ts';
import type { Report } from '../../../src/report/report.ts';
import { cleanUpRevisions } from '../../../src/stories/revisions/clean-up-revisions.ts';
import type { StoryPorts } from '../../../src/wiring/story-ports.ts';
import { aLog } from '../../support/silent-log.ts';

const arnOf = (revision: number) => `arn:aws:ecs:eu-central-1:111122223333:task-definition/app:${revision}`;

test('a job that is cancelled in the pause between two revisions deregisters none after it', async () => {
  const controller = new AbortController();
  const gone: string[] = [];
  const aws = {
    listRevisions: async () => [1, 2, 3, 4, 5].map(arnOf),
    awsNow: () => new Date(0),
    listClusters: async () => [],
    eventRules: { listRulesOfTarget: async () => [] },
    schedules: { listSchedules: async () => [] },
    deregisterTaskDefinition: async (arn: string) => void gone.push(arn),
  } as unknown as Aws;
  const ports = {
    log: aLog(),
    clock: { now: () => new Date(0), sleep: async () => controller.abort() },
    cancelled: controller.signal,
  } as unknown as StoryPorts;
  const report = { verdict: 'succeeded', notices: [] } as unknown as Report;
  const outcomes = [{ verdict: 'succeeded', revision: { family: 'app', arn: arnOf(5) } }] as const;
  await cleanUpRevisions(aws, 1, { report, outcomes }, ports);
  expect(gone).toEqual([arnOf(1)]);
});
