import { expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnosis/index.ts';
import { anEvidence } from '../fixtures/evidence.ts';
import { aService, startedAt } from '../fixtures/snapshots.ts';
import { recordedTimelines } from '../fixtures/timelines/recorded.ts';
import { snapshotsOf, type Timeline } from '../fixtures/timelines/timeline.ts';

/** Everything that was recorded of a rollout, as the evidence of its failure. */
function evidenceOf(timeline: Timeline) {
  const last = snapshotsOf(timeline).at(-1);
  const service = last?.service ?? aService();
  return anEvidence({
    service,
    verdict: { kind: 'failed', reason: 'rolled-back', message: 'The earlier version was brought back.' },
    events: service.events.filter(({ createdAt }) => createdAt >= startedAt).toReversed(),
    tasks: last?.tasks ?? [],
    ...(last?.serviceDeployment && { serviceDeployment: last.serviceDeployment }),
  });
}

const expected: Readonly<Record<string, string>> = {
  'no route': 'no-route-to-aws',
  'the container health check fails': 'container-health-check-failing',
  'the application answers 500': 'health-check-path',
  'nothing listens on the port': 'health-check-timeout',
  'the image tag is missing': 'image-not-found',
};
const failed = recordedTimelines
  .filter(({ ends }) => ends !== 'succeeded')
  .map((timeline) => [timeline.name, timeline] as const);

test.each(failed)('names the cause of a recorded failure: %s', (name, timeline) => {
  const cause = Object.entries(expected).find(([start]) => name.startsWith(start))?.[1];
  expect(diagnose(evidenceOf(timeline))[0]?.name).toBe(cause);
});
