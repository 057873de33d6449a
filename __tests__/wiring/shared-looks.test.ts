import { describe, expect, test } from '@jest/globals';
import type { Aws } from '../../src/aws/aws.ts';
import { AwsError } from '../../src/ecs/aws-error.ts';
import type { Service } from '../../src/ecs/service.ts';
import { sharedLooks } from '../../src/wiring/shared-looks.ts';
import { aService, startedAt } from '../fixtures/snapshots.ts';
import { virtualClock } from '../rollout/virtual-clock.ts';

type Look = (cluster: string, names: readonly string[]) => Promise<readonly Service[]>;

const named = (name: string) => aService({ name, arn: `arn:${name}` });
const denied = () =>
  new AwsError('denied', {
    code: 'AccessDeniedException',
    action: 'ecs:DescribeServices',
    message: 'not authorized',
  });

/** A door whose calls are written down. */
function door(look: Look = async (_, names) => names.map(named)) {
  const together: (readonly string[])[] = [];
  const alone: string[] = [];
  const aws = {
    lookAtServices: async (cluster: string, names: readonly string[]) => {
      together.push(names);
      return look(cluster, names);
    },
    describeService: async (_: string, name: string) => {
      alone.push(name);
      return named(name);
    },
  } as unknown as Aws;
  return { shared: sharedLooks(aws, virtualClock(startedAt)), together, alone };
}

describe('looks of several watches', () => {
  test('of one cluster are one call, and each gets its own service', async () => {
    const { shared, together } = door();
    const found = await Promise.all(
      ['web', 'worker', 'web'].map((name) => shared.describeService('c', name)),
    );
    expect(found.map((service) => service?.name)).toEqual(['web', 'worker', 'web']);
    expect(together).toEqual([['web', 'worker']]);
  });

  test('find a service by its ARN too, and nothing where there is none', async () => {
    const { shared } = door(async () => [named('web')]);
    const [web, gone] = await Promise.all(
      ['arn:web', 'gone'].map((name) => shared.describeService('c', name)),
    );
    expect(web?.name).toBe('web');
    expect(gone).toBeUndefined();
  });

  test('of two clusters are a call each, and of eleven services two', async () => {
    const { shared, together } = door();
    const many = Array.from({ length: 11 }, (_, index) => `s${index}`);
    await Promise.all([
      ...many.map((name) => shared.describeService('c', name)),
      shared.describeService('d', 'x'),
    ]);
    expect(together.map((names) => names.length).sort((a, b) => b - a)).toEqual([10, 1, 1]);
  });

  test('are never answered by a call that was sent before they were asked', async () => {
    const { shared, together } = door();
    await shared.describeService('c', 'web');
    await shared.describeService('c', 'web');
    expect(together).toHaveLength(2);
  });

  test('are made one by one from then on where several together are denied', async () => {
    const { shared, together, alone } = door(() => Promise.reject(denied()));
    const look = () => Promise.all(['web', 'worker'].map((name) => shared.describeService('c', name)));
    expect((await look()).map((service) => service?.name)).toEqual(['web', 'worker']);
    await look();
    expect(together).toHaveLength(1);
    expect(alone).toEqual(['web', 'worker', 'web', 'worker']);
  });

  test('fail all with the error of their call, and a lone denied one is denied', async () => {
    const throttled = door(() =>
      Promise.reject(
        new AwsError('throttled', {
          code: 'ThrottlingException',
          action: 'ecs:DescribeServices',
          message: 'slow down',
        }),
      ),
    );
    const all = await Promise.allSettled(
      ['web', 'worker'].map((name) => throttled.shared.describeService('c', name)),
    );
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const lone = door(() => Promise.reject(denied()));
    await expect(lone.shared.describeService('c', 'web')).rejects.toThrow('not authorized');
    expect(lone.alone).toEqual([]);
  });
});
