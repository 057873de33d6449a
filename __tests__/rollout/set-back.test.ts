import { describe, expect, test } from '@jest/globals';
import type { ServiceDeployment } from '../../src/ecs/service-deployment.ts';
import { type Course, rememberCourse } from '../../src/rollout/course.ts';
import { isSure } from '../../src/rollout/set-back.ts';
import type { Snapshot } from '../../src/rollout/snapshot.ts';
import { at } from '../fixtures/snapshots.ts';

/** A look at `seconds`: what ECS has set for our group, and what the rule gives it. */
type Look = readonly [seconds: number, asked: number, real: number, more?: Partial<Snapshot>];

const course = (looks: readonly Look[]): Course | undefined =>
  looks.reduce<Course | undefined>((before, look) => rememberCourse(before, snapshotOf(look)), undefined);

function snapshotOf([seconds, asked, real, more]: Look): Snapshot {
  const rule = {
    arn: 'production',
    forwards: [
      { targetGroupArn: 'blue', weight: 100 - real },
      { targetGroupArn: 'green', weight: real },
    ],
    otherActions: [],
  };
  const serviceDeployment = {
    status: 'IN_PROGRESS',
    lifecycleStage: 'PRODUCTION_TRAFFIC_SHIFT',
    target: { productionWeight: asked },
  } as unknown as ServiceDeployment;
  const traffic = { rules: [rule], readAt: at(seconds) };
  return { at: at(seconds), serviceDeployment, targetGroups: [['green']], traffic, ...more } as Snapshot;
}

const isSetBack = (...looks: readonly Look[]) => isSure(course(looks)?.setBack);

describe('a rule that was set back in mid-shift', () => {
  test('is told when two reads gave less than ECS had set and the rule had given', () => {
    const looks: readonly Look[] = [
      [0, 5, 5],
      [60, 5, 0],
      [120, 5, 0],
      [180, 100, 100],
    ];
    expect(course(looks)?.setBack).toMatchObject({ asked: 5, seen: 0, since: at(60) });
    expect(isSetBack(...looks)).toBe(true);
  });

  test.each<readonly [string, readonly Look[]]>([
    [
      'one read alone has said so',
      [
        [0, 5, 5],
        [60, 5, 0],
        [120, 5, 5],
      ],
    ],
    [
      'ECS has set the share and not yet written it',
      [
        [0, 5, 0],
        [60, 5, 0],
        [120, 5, 5],
      ],
    ],
    [
      'the rule sent all to the new group before',
      [
        [0, 5, 100],
        [60, 5, 0],
        [120, 5, 0],
      ],
    ],
    [
      'ECS writes the next step',
      [
        [0, 5, 5],
        [60, 100, 5],
        [120, 100, 5],
      ],
    ],
    [
      'ECS goes back',
      [0, 60, 120].map((seconds, i) => {
        const status = i === 0 ? 'IN_PROGRESS' : 'ROLLBACK_IN_PROGRESS';
        const look: Look = [seconds, 5, i === 0 ? 5 : 0];
        const { serviceDeployment } = snapshotOf(look);
        return [
          ...([look[0], look[1], look[2]] as const),
          { serviceDeployment: { ...serviceDeployment, status } as ServiceDeployment },
        ] satisfies Look;
      }),
    ],
    [
      'it was another group that was taken for ours',
      [
        [0, 5, 95, { targetGroups: [['blue']] }],
        [60, 95, 5],
        [120, 95, 5],
      ],
    ],
  ])('is not claimed where %s', (_, looks) => {
    expect(isSetBack(...looks)).toBe(false);
  });
});
