import { describe, expect, test } from '@jest/globals';
import { wishesOf } from '../../src/plan/wishes.ts';
import type { Report } from '../../src/report/report.ts';
import type { Rollout } from '../../src/stories/rollout.ts';
import { tellEstimate } from '../../src/stories/tell-timing.ts';
import type { StoryPorts } from '../../src/wiring/story-ports.ts';
import { aTargetGroup } from '../fixtures/evidence.ts';
import { aPlan, someInputs } from '../fixtures/plans.ts';
import { aRolloutTarget } from '../fixtures/snapshots.ts';

/** What is told of a rollout whose old tasks drain for five minutes. */
function told(waitForMinutes: number) {
  const lines: string[] = [];
  const parts: Partial<Report>[] = [];
  const take = (line: string) => void lines.push(line);
  const rollout = {
    plan: aPlan(wishesOf(someInputs({ waitForMinutes }))),
    target: aRolloutTarget(),
    rendered: {},
    timing: { targetGroups: [aTargetGroup({ deregistrationDelaySeconds: 300 })], unread: [] },
  } as unknown as Rollout;
  const ports = {
    draft: {
      put: (_name: string, part: Partial<Report>) => void parts.push(part),
      note: (notices: Report['notices']) => void parts.push({ notices }),
    },
    log: { info: take, warning: take },
  } as unknown as StoryPorts;
  tellEstimate(rollout, ports);
  return { lines, notices: parts.flatMap(({ notices = [] }) => notices) };
}

describe('the estimate', () => {
  test('is told before the wait begins, with the setting that makes it long', () => {
    const { lines, notices } = told(30);
    expect(lines).toEqual([expect.stringContaining('deregistration delay of target group')]);
    expect(notices).toEqual([]);
  });

  test('warns of a wait that is bound to end first, with the minutes that would do', () => {
    const { notices } = told(2);
    expect(notices).toEqual([
      expect.objectContaining({
        severity: 'warning',
        message: expect.stringMatching(/^The wait of 2 min is shorter than the \d+ min/),
        remedy: expect.stringMatching(/^Set `wait-for-minutes: \d+`\.$/),
      }),
    ]);
  });
});
