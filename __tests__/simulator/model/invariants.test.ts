import { expect, test } from '@jest/globals';
import { asObject, asObjects } from '../../../simulator/json.ts';
import { boundsOf } from '../../../simulator/model/bounds.ts';
import type { Json } from '../../../simulator/operation.ts';
import { setUpAccount } from '../../../simulator/scenarios/account.ts';
import { withNextImage } from '../../../simulator/scenarios/changes.ts';
import { newImage, serves } from '../../../simulator/scenarios/django-service.ts';
import type { Scenario } from '../../../simulator/scenarios/scenario.ts';
import fc from '../../support/properties.ts';
import { begin, type Rollout } from './rollout.ts';

/** What must hold at every moment of every rollout, whatever the tasks do. */

interface Course {
  readonly desired: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly breaker: boolean;
  readonly rollback: boolean;
  readonly delaySeconds: number;
  /** What each new task does, over and over. */
  readonly fates: readonly ('serves' | 'crashes' | 'fails' | 'unpullable' | 'slow')[];
  readonly stepsSeconds: readonly number[];
}

const course: fc.Arbitrary<Course> = fc.record({
  desired: fc.integer({ min: 1, max: 7 }),
  minimum: fc.constantFrom(0, 34, 50, 100),
  maximum: fc.constantFrom(100, 125, 150, 200),
  breaker: fc.boolean(),
  rollback: fc.boolean(),
  delaySeconds: fc.integer({ min: 0, max: 60 }),
  fates: fc.array(fc.constantFrom('serves', 'serves', 'crashes', 'fails', 'unpullable', 'slow'), {
    minLength: 1,
    maxLength: 6,
  }),
  stepsSeconds: fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 20, maxLength: 40 }),
});

function scenarioOf(course: Course): Scenario {
  const { fates } = course;
  return {
    name: 'any',
    title: 'Any course.',
    source: 'A property.',
    expected: { verdict: 'any' },
    behave: newImage((container, { attempt }) => {
      const well = serves(container);
      switch (fates[(attempt - 1) % fates.length]) {
        case 'crashes':
          return { ...well, exits: { afterMs: 3000, code: 1 } };
        case 'fails':
          return { ...well, answer: () => 500 };
        case 'unpullable':
          return { pull: { failsAfterMs: 40_000, reason: 'CannotPullContainerError: not found' } };
        case 'slow':
          return serves(container, { bootMs: 50_000 });
        default:
          return well;
      }
    }),
    setUp: (world) =>
      setUpAccount(world, {
        desiredCount: course.desired,
        graceSeconds: 20,
        deregistrationDelaySeconds: course.delaySeconds,
        rollout: {
          // The account's own first deployment must get through; the bounds follow with the update.
          minimumHealthyPercent: 100,
          maximumPercent: 200,
          deploymentCircuitBreaker: { enable: course.breaker, rollback: course.rollback },
        },
      }),
    change: withNextImage,
    update: {
      deploymentConfiguration: { minimumHealthyPercent: course.minimum, maximumPercent: course.maximum },
    },
  };
}

function everyMoment(check: (rollout: Rollout, service: Json, course: Course) => void): void {
  fc.assert(
    fc.property(course, (course) => {
      const rollout = begin(scenarioOf(course));
      check(rollout, rollout.service(), course);
      for (const step of course.stepsSeconds) {
        rollout.pass(step);
        check(rollout, rollout.service(), course);
      }
    }),
    { numRuns: 25 },
  );
}

test('there is always exactly one PRIMARY deployment, and it is listed first', () => {
  everyMoment((_, service) => {
    const statuses = asObjects(service['deployments']).map(({ status }) => status);
    expect(statuses.filter((status) => status === 'PRIMARY')).toHaveLength(1);
    expect(statuses[0]).toBe('PRIMARY');
  });
});

test('running and pending tasks never exceed the upper bound', () => {
  everyMoment((_, service, course) => {
    const { upper } = boundsOf(course.desired, {
      minimumHealthyPercent: course.minimum,
      maximumPercent: course.maximum,
    });
    expect(Number(service['runningCount']) + Number(service['pendingCount'])).toBeLessThanOrEqual(upper);
  });
});

test('the scheduler never stops healthy tasks below the lower bound', () => {
  everyMoment((rollout, _, course) => {
    const { lower } = boundsOf(course.desired, {
      minimumHealthyPercent: course.minimum,
      maximumPercent: course.maximum,
    });
    const tasks = [...rollout.simulation.world.tasks.values()];
    // Old tasks never fail here: whatever is missing of them was stopped by the scheduler.
    const old = tasks.filter((task) => task.isHealthy && task.deploymentId !== rollout.deploymentId).length;
    const fresh = tasks.filter((task) => task.isHealthy && task.deploymentId === rollout.deploymentId).length;
    const isLastingly = course.fates.every(
      (fate) => fate === 'serves' || fate === 'slow' || fate === 'unpullable',
    );
    if (isLastingly) expect(old + fresh).toBeGreaterThanOrEqual(lower);
  });
});

test('events come newest first, one millisecond apart at least, at most a hundred, each with an id of its own', () => {
  everyMoment((_, service) => {
    const events = asObjects(service['events']);
    const times = events.map(({ createdAt }) => Math.round(Number(createdAt) * 1000));
    for (const [i, at] of times.slice(1).entries()) expect(at).toBeLessThan(times[i] ?? 0);
    expect(events.length).toBeLessThanOrEqual(100);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });
});

test('the counts of the deployments add up to those of the service', () => {
  everyMoment((_, service) => {
    const sum = (member: string) =>
      asObjects(service['deployments']).reduce((total, deployment) => total + Number(deployment[member]), 0);
    // Tasks of a deployment that is not listed any more are the exception: a service never has fewer than its deployments.
    expect(sum('runningCount')).toBeLessThanOrEqual(Number(service['runningCount']));
    expect(sum('pendingCount')).toBeLessThanOrEqual(Number(service['pendingCount']));
  });
});

test('targets are the addresses of tasks that are there, and no address is given twice', () => {
  everyMoment(({ simulation }) => {
    const addresses = [...simulation.world.tasks.values()].map(({ privateIp }) => privateIp);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const group of simulation.world.targetGroups.values()) {
      for (const target of group.targets) expect(addresses).toContain(target.id);
    }
  });
});

test('the same seed tells the same story', () => {
  fc.assert(
    fc.property(course, fc.integer({ min: 1, max: 1e6 }), (course, seed) => {
      const story = () => {
        const rollout = begin(scenarioOf(course), seed);
        rollout.pass(600);
        return rollout.service();
      };
      expect(story()).toEqual(story());
    }),
    { numRuns: 10 },
  );
});

test('how often somebody looks changes nothing', () => {
  fc.assert(
    fc.property(course, (course) => {
      const often = begin(scenarioOf(course));
      const once = begin(scenarioOf(course));
      for (const step of course.stepsSeconds) often.pass(step);
      once.pass(course.stepsSeconds.reduce((sum, step) => sum + step, 0));
      expect(often.service()).toEqual(once.service());
    }),
    { numRuns: 12 },
  );
});

test('a circuit breaker that rolls back leaves only the old deployment, complete, when every task fails', () => {
  fc.assert(
    fc.property(
      course,
      fc.constantFrom('crashes' as const, 'fails' as const, 'unpullable' as const),
      (any, fate) => {
        const rollout = begin(
          scenarioOf({ ...any, fates: [fate], breaker: true, rollback: true, minimum: 100, maximum: 200 }),
        );
        rollout.pass(3600);
        const deployments = rollout.deployments();
        expect(deployments).toHaveLength(1);
        expect(deployments[0]).toMatchObject({ rolloutState: 'COMPLETED' });
        expect(deployments[0]?.['id']).not.toBe(rollout.deploymentId);
        expect(asObject(rollout.service())['taskDefinition']).toBe(deployments[0]?.['taskDefinition']);
      },
    ),
    { numRuns: 10 },
  );
});
