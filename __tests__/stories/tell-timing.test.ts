import { describe, expect, test } from '@jest/globals';
import type { DeploymentConfiguration } from '../../src/ecs/service.ts';
import { wishesOf } from '../../src/plan/wishes.ts';
import type { Report } from '../../src/report/report.ts';
import type { RolloutTarget } from '../../src/rollout/target.ts';
import type { Rollout } from '../../src/stories/rollout.ts';
import { tellEstimate } from '../../src/stories/tell-timing.ts';
import type { StoryPorts } from '../../src/wiring/story-ports.ts';
import { aTargetGroup } from '../fixtures/evidence.ts';
import { aPlan, someInputs } from '../fixtures/plans.ts';
import { aRolloutTarget, aService } from '../fixtures/snapshots.ts';

/** What is told of a rollout whose old tasks drain for five minutes. */
function told(
  waitForMinutes: number,
  deploymentConfiguration: Partial<DeploymentConfiguration> = {},
  { waitFor = 'completed', ...joined }: Partial<RolloutTarget> = {},
) {
  const lines: string[] = [];
  const parts: Partial<Report>[] = [];
  const take = (line: string) => void lines.push(line);
  const plan = aPlan(wishesOf(someInputs({ waitForMinutes, waitFor })));
  const own = plan.current.service.deploymentConfiguration;
  const service = aService({ deploymentConfiguration: { ...own, ...deploymentConfiguration } });
  const rollout = {
    plan: { ...plan, current: { ...plan.current, service } },
    target: aRolloutTarget({ waitFor, ...joined }),
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

  test('of what is left is left out where nothing that takes time is', () => {
    const joined = { isJoined: true, joinedAt: 'PRE_PRODUCTION_TRAFFIC_SHIFT' } as const;
    const of = (waitFor: 'shifted' | 'completed') =>
      told(30, { strategy: 'BLUE_GREEN', bakeTimeMinutes: 1 }, { ...joined, waitFor }).lines;
    expect(of('shifted')).toEqual([]);
    expect(of('completed')).toEqual([expect.stringContaining('Estimate of what is left: about ')]);
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

  test.each([
    ['waits longer than the step does', 30, 1_440, 'then ECS rolls back'],
    ['is over in time', 60, 20, undefined],
  ])('a pause that %s', (_, minutes, timeoutMinutes, words) => {
    const hooks = [
      { kind: 'PAUSE', stages: ['POST_TEST_TRAFFIC_SHIFT'], timeoutMinutes, timeoutAction: 'ROLLBACK' },
    ];
    const { notices } = told(minutes, { strategy: 'BLUE_GREEN', bakeTimeMinutes: 1, hooks });
    expect(notices.map(({ message }) => message)).toEqual(
      words === undefined ? [] : [expect.stringContaining(words)],
    );
  });
});
