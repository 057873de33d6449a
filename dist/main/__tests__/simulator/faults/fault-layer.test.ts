import { CreateRepositoryCommand, DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr';
import {
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../../simulator/faults/fault.ts';
import { type Door, openDoor } from '../a-door.ts';

const list = new DescribeRepositoriesCommand({});

async function openEcr(...faults: Fault[]): Promise<Door & { ecr: ECRClient }> {
  const door = await openDoor(undefined, { faults });
  return { ...door, ecr: new ECRClient(door.client) };
}

async function outcomes(ecr: ECRClient, count: number): Promise<string[]> {
  const seen: string[] = [];
  for (let call = 0; call < count; call++) {
    seen.push(
      await ecr.send(list).then(
        () => 'ok',
        (error: Error) => error.name,
      ),
    );
  }
  return seen;
}

describe('a fault strikes', () => {
  test('every nth call', async () => {
    const { ecr } = await openEcr({ what: 'throttle', when: { every: 2 } });
    expect(await outcomes(ecr, 4)).toEqual(['ok', 'ThrottlingException', 'ok', 'ThrottlingException']);
  });

  test('the first calls', async () => {
    const { ecr } = await openEcr({ what: 'denied', when: { first: 1 } });
    expect(await outcomes(ecr, 2)).toEqual(['AccessDeniedException', 'ok']);
  });

  test('between two moments of AWS time', async () => {
    const { ecr, clock } = await openEcr({ what: 'expired', when: { fromSeconds: 10, untilSeconds: 20 } });
    const seen: string[] = [];
    for (let tick = 0; tick < 3; tick++) {
      seen.push(...(await outcomes(ecr, 1)));
      clock.advance(10_000);
    }
    expect(seen).toEqual(['ok', 'ExpiredTokenException', 'ok']);
  });

  test('by chance, alike for the same seed', async () => {
    const runs = await Promise.all(
      [7, 7].map(async (seed) => {
        const door = await openDoor(undefined, {
          faults: [{ what: 'throttle', when: { chance: 0.5 } }],
          seed,
        });
        return outcomes(new ECRClient(door.client), 20);
      }),
    );
    expect(runs[0]).toEqual(runs[1]);
    expect(new Set(runs[0])).toEqual(new Set(['ok', 'ThrottlingException']));
  });

  test('only the service and operation that it names', async () => {
    const { ecr } = await openEcr(
      { what: 'throttle', service: 'elb' },
      { what: 'throttle', service: 'ecr', operation: 'DescribeImages' },
    );
    expect(await outcomes(ecr, 1)).toEqual(['ok']);
  });
});

describe('what a fault does', () => {
  test('an SDK that may retry gets over throttling and tells its attempt', async () => {
    const { client, api } = await openEcr({ what: 'throttle', when: { first: 1 } });
    await new ECRClient({ ...client, maxAttempts: 3 }).send(list);
    expect(api.calls.map(({ attempt, outcome }) => [attempt, outcome])).toEqual([
      [1, 'ThrottlingException'],
      [2, 'ok'],
    ]);
  });

  test('denied names the IAM action', async () => {
    const door = await openDoor(undefined, { faults: [{ what: 'denied' }] });
    const elb = new ElasticLoadBalancingV2Client(door.client);
    await expect(elb.send(new DescribeTargetGroupsCommand({}))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining(
        'is not authorized to perform: elasticloadbalancing:DescribeTargetGroups on resource',
      ),
    });
  });

  test('a server error is a 500', async () => {
    const { ecr } = await openEcr({ what: 'server-error' });
    await expect(ecr.send(list)).rejects.toMatchObject({
      name: 'ServerException',
      $metadata: { httpStatusCode: 500 },
    });
  });

  test('a concurrent registration is told in the words of ECS', async () => {
    const { ecr } = await openEcr({ what: 'concurrent-registration' });
    await expect(ecr.send(list)).rejects.toMatchObject({
      name: 'ClientException',
      message: 'Too many concurrent attempts to create a new revision of the specified family.',
    });
  });

  test('a reset connection changes nothing, a lost response does', async () => {
    for (const what of ['reset', 'lost-response'] as const) {
      const { ecr, world } = await openEcr({ what });
      const create = ecr.send(new CreateRepositoryCommand({ repositoryName: 'web' }));
      await expect(create).rejects.toThrow('ECONNRESET');
      expect(world.repositories.has('web')).toBe(what === 'lost-response');
    }
  });

  test('a call that hangs ends when the client gives up', async () => {
    const { ecr, api } = await openEcr({ what: 'hang' });
    await expect(ecr.send(list, { abortSignal: AbortSignal.timeout(50) })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(api.calls.map(({ outcome }) => outcome)).toEqual(['hang']);
  });

  test('latency is AWS time', async () => {
    const { ecr, clock } = await openEcr({ what: { latencyMs: 3000 } });
    const before = clock.now().getTime();
    await ecr.send(list);
    expect(clock.now().getTime() - before).toBe(3000);
  });

  test('a stale read gives the answer of some time ago', async () => {
    const { ecr, clock } = await openEcr({ what: { staleSeconds: 5 } });
    const names = async () => (await ecr.send(list)).repositories?.map((found) => found.repositoryName);
    expect(await names()).toEqual([]);
    clock.advance(3000);
    await ecr.send(new CreateRepositoryCommand({ repositoryName: 'web' }));
    clock.advance(3000);
    expect(await names()).toEqual([]);
    clock.advance(5000);
    expect(await names()).toEqual(['web']);
  });

  test('a skewed clock shows in the Date header alone', async () => {
    const { client } = await openEcr({ what: { skewMinutes: -7 } });
    const response = await fetch(client.endpoint, {
      method: 'POST',
      headers: {
        'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.DescribeRepositories',
        authorization: `AWS4-HMAC-SHA256 Credential=A, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
      },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('date')).toBe('Mon, 02 Mar 2026 09:53:00 GMT');
  });
});
