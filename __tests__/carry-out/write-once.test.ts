import { describe, expect, test } from '@jest/globals';
import type { ApplyPorts } from '../../src/carry-out/ports.ts';
import { register } from '../../src/carry-out/register.ts';
import { update } from '../../src/carry-out/update.ts';
import { AwsError, type AwsErrorKind } from '../../src/ecs/aws-error.ts';
import type { Deployment } from '../../src/ecs/service.ts';
import type { Revision } from '../../src/plan/current.ts';
import { Cancelled } from '../../src/runner/cancelled.ts';
import type { TaskDefinition } from '../../src/task-definition/task-definition.ts';
import { aDeployment, aService, oldId, ourId, ourRevision } from '../fixtures/snapshots.ts';

const rendered: TaskDefinition = { family: 'api', containerDefinitions: [{ name: 'app', image: 'repo:2' }] };

function failure(kind: AwsErrorKind, message = kind as string): AwsError {
  return new AwsError(kind, { code: kind, action: 'ecs:RegisterTaskDefinition', message });
}

/** An ECS that registers and updates for real, yet fails as `failures` say: before it has acted, or after. */
function anEcs(failures: { before?: AwsError; after?: AwsError }[], { staleLooks = 0 } = {}) {
  const revisions: Revision[] = [
    aRevision(41, { family: 'api', containerDefinitions: [{ name: 'app', image: 'repo:1' }] }),
  ];
  const deployments: Deployment[] = [];
  let looks = 0;
  const act = async <T>(take: () => T): Promise<T> => {
    const { before, after } = failures.shift() ?? {};
    if (before) throw before;
    const result = take();
    if (after) throw after;
    return result;
  };
  const ports: ApplyPorts = {
    registerTaskDefinition: (definition) =>
      act(() => {
        const revision = aRevision(41 + revisions.length, definition);
        revisions.push(revision);
        return revision;
      }),
    describeTaskDefinition: async () =>
      revisions[looks++ < staleLooks ? 0 : revisions.length - 1] as Revision,
    updateService: ({ taskDefinition }) =>
      act(() => {
        const deployment = aDeployment({
          id: `ecs-svc/${deployments.length + 1}`,
          taskDefinitionArn: taskDefinition,
        });
        deployments.push(deployment);
        return deployment;
      }),
    describeService: async () =>
      aService({ deployments: [...deployments.slice(-1), aDeployment({ id: oldId, status: 'ACTIVE' })] }),
    sleep: async () => {},
    random: () => 0.5,
  };
  return { ports, revisions, deployments };
}

function aRevision(revision: number, taskDefinition: TaskDefinition): Revision {
  return {
    arn: `arn:x:task-definition/api:${revision}`,
    family: 'api',
    revision,
    status: 'ACTIVE',
    taskDefinition,
    tags: [],
  };
}

describe('a registration', () => {
  test('whose answer is lost makes one revision, not two', async () => {
    const { ports, revisions } = anEcs([{ after: failure('lost') }]);
    expect((await register(rendered, 41, ports)).revision).toBe(42);
    expect(revisions).toHaveLength(2);
  });

  test('whose answer is lost is found although the first looks are stale', async () => {
    const { ports, revisions } = anEcs([{ after: failure('lost') }], { staleLooks: 2 });
    await register(rendered, 41, ports);
    expect(revisions).toHaveLength(2);
  });

  test('that never arrived is sent again', async () => {
    const { ports, revisions } = anEcs([{ before: failure('lost') }]);
    expect((await register(rendered, 41, ports)).revision).toBe(42);
    expect(revisions).toHaveLength(2);
  });

  test.each([
    ['throttling', failure('throttled')],
    [
      'somebody else registers the family at the same moment',
      failure('refused', 'Too many concurrent attempts to create a new revision of the specified family.'),
    ],
  ])('is sent again when %s', async (_, error) => {
    const { ports, revisions } = anEcs([{ before: error }, { before: error }]);
    await register(rendered, 41, ports);
    expect(revisions).toHaveLength(2);
  });

  test("somebody else's newer revision is not taken for ours", async () => {
    const { ports, revisions } = anEcs([{ before: failure('lost') }]);
    revisions.push(
      aRevision(42, { family: 'api', containerDefinitions: [{ name: 'app', image: 'repo:theirs' }] }),
    );
    expect((await register(rendered, 41, ports)).taskDefinition).toEqual(rendered);
  });

  test('that ECS refuses is told in its words, once', async () => {
    const { ports, revisions } = anEcs([{ before: failure('refused', 'Role is not valid') }]);
    await expect(register(rendered, 41, ports)).rejects.toMatchObject({
      message: 'Task definition "api" was not registered: Role is not valid',
    });
    expect(revisions).toHaveLength(1);
  });

  test('that may not pass a role names the role and the statement that allows it', async () => {
    const message =
      'User: x is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role/run because no identity-based policy allows it';
    const { ports } = anEcs([{ before: failure('denied', message) }]);
    await expect(register(rendered, 41, ports)).rejects.toMatchObject({
      message: expect.stringContaining('may not pass the role arn:aws:iam::111122223333:role/run'),
      remedy: expect.stringContaining('"Action": "iam:PassRole"'),
    });
  });
});

describe('an update', () => {
  const wanted = { taskDefinition: ourRevision, forceNewDeployment: true };

  test('whose answer is lost starts one deployment, not two', async () => {
    const { ports, deployments } = anEcs([{ after: failure('lost') }]);
    expect((await update(wanted, oldId, ports)).id).toBe('ecs-svc/1');
    expect(deployments).toHaveLength(1);
  });

  test('that never arrived is sent again', async () => {
    const { ports, deployments } = anEcs([{ before: failure('lost') }, { before: failure('throttled') }]);
    await update(wanted, ourId, ports);
    expect(deployments).toHaveLength(1);
  });

  test('whose answer and whose first looks are lost starts one deployment, not two', async () => {
    const { ports, deployments } = anEcs([{ after: failure('lost') }]);
    const losses = [failure('lost'), failure('throttled')];
    const describeService = async () => {
      const loss = losses.shift();
      if (loss !== undefined) throw loss;
      return ports.describeService();
    };
    expect((await update(wanted, oldId, { ...ports, describeService })).id).toBe('ecs-svc/1');
    expect(deployments).toHaveLength(1);
  });

  test('that nobody can look for is not sent again', async () => {
    const { ports, deployments } = anEcs([{ after: failure('lost') }]);
    const describeService = async () => Promise.reject(failure('lost', 'no answer'));
    await expect(update(wanted, oldId, { ...ports, describeService })).rejects.toThrow('no answer');
    expect(deployments).toHaveLength(1);
  });

  test('that stays throttled ends with what is registered and not used', async () => {
    const { ports } = anEcs(
      Array.from({ length: 20 }, () => ({ before: failure('throttled', 'Rate exceeded') })),
    );
    await expect(update(wanted, oldId, ports)).rejects.toMatchObject({
      message: 'The service was not updated: Rate exceeded',
      remedy: expect.stringContaining(ourRevision),
    });
  });
});

describe('a job that is cancelled', () => {
  test('before a write sends nothing', async () => {
    const ecs = anEcs([]);
    const ports = { ...ecs.ports, cancelled: AbortSignal.abort() };
    await expect(register(rendered, 41, ports)).rejects.toThrow(Cancelled);
    await expect(update({ taskDefinition: ourRevision }, oldId, ports)).rejects.toThrow(Cancelled);
    expect([ecs.revisions.length, ecs.deployments.length]).toEqual([1, 0]);
  });

  test('between two tries sends nothing again', async () => {
    const controller = new AbortController();
    const ecs = anEcs([{ before: failure('throttled') }]);
    const ports = {
      ...ecs.ports,
      cancelled: controller.signal,
      sleep: async () => controller.abort(),
    };
    await expect(update({ taskDefinition: ourRevision }, oldId, ports)).rejects.toThrow(Cancelled);
    expect(ecs.deployments).toEqual([]);
  });

  test('while an answer was lost finds what it has started', async () => {
    const controller = new AbortController();
    const ecs = anEcs([{ after: failure('lost') }]);
    const ports = { ...ecs.ports, cancelled: controller.signal, sleep: async () => controller.abort() };
    expect((await update({ taskDefinition: ourRevision }, oldId, ports)).id).toBe('ecs-svc/1');
    expect(ecs.deployments).toHaveLength(1);
  });
});

describe('an update whose answer was lost', () => {
  const wanted = { taskDefinition: ourRevision };
  const unseen = (error: AwsError, after: AwsError) => {
    const ecs = anEcs([{ after }]);
    return update(wanted, oldId, { ...ecs.ports, describeService: () => Promise.reject(error) });
  };

  test.each<AwsErrorKind>(['lost', 'denied', 'expired'])(
    'and whose service cannot be read (%s) is not said to have done nothing',
    async (kind) => {
      await expect(unseen(failure(kind), failure('lost'))).rejects.toThrow(
        /^Whether the service was updated is unknown: /,
      );
    },
  );
});
