import { describe, expect, test } from '@jest/globals';
import { apply } from '../../src/carry-out/apply.ts';
import type { ApplyPorts, ServiceUpdate } from '../../src/carry-out/ports.ts';
import type { Image } from '../../src/image/image.ts';
import type { Inputs } from '../../src/inputs/inputs.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { renderNext } from '../../src/plan/render-next.ts';
import { wishesOf } from '../../src/plan/wishes.ts';
import {
  aBase,
  aCurrent,
  aDefinition,
  aPlan,
  aRevision,
  runningImage,
  someInputs,
} from '../fixtures/plans.ts';
import { aDeployment, anOldDeployment, aService, oldRevision } from '../fixtures/snapshots.ts';

const stable = aService({
  taskDefinitionArn: oldRevision,
  loadBalancers: [],
  deployments: [anOldDeployment({ status: 'PRIMARY' })],
});
const image: Image = {
  reference: runningImage,
  repository: runningImage.slice(0, -8),
  tag: '1111111',
  digest: `sha256:${'1'.repeat(64)}`,
  childDigests: [],
  origin: 'running',
  notices: [],
};

/** Applies a plan, and answers what was written. */
async function applied(
  inputs: Partial<Inputs>,
  plan: Partial<Plan> = {},
  made: Image = image,
  changed: Partial<ApplyPorts> = {},
) {
  const registered: string[] = [];
  const updates: ServiceUpdate[] = [];
  const planned = aPlan({
    ...wishesOf(someInputs({ image: { kind: 'running' }, ...inputs })),
    current: aCurrent({ service: stable }),
    base: aBase({ revision: aRevision() }),
    ...plan,
  });
  const { service } = planned.current;
  const ports: ApplyPorts = {
    registerTaskDefinition: async (taskDefinition) => {
      registered.push(JSON.stringify(taskDefinition));
      return aRevision({ arn: 'arn:x:task-definition/api:50', revision: 50, taskDefinition });
    },
    describeTaskDefinition: async () => aRevision(),
    updateService: async (update) => {
      updates.push(update);
      const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
      const isNew =
        update.forceNewDeployment === true || update.taskDefinition !== primary?.taskDefinitionArn;
      return isNew || primary === undefined
        ? aDeployment({ id: 'ecs-svc/50', taskDefinitionArn: update.taskDefinition })
        : primary;
    },
    describeService: async () => service,
    sleep: async () => {},
    random: () => 0.5,
    ...changed,
  };
  const { taskDefinition: rendered } = renderNext(planned, made.reference);
  const answer = await apply(planned, { rendered, image: made }, ports, {
    onRegistered: () => {},
    beforeUpdate: async () => {},
  });
  return { answer, registered, updates };
}

/** Revision 40, with the image of then. */
const older = aRevision({
  arn: oldRevision.replace(/\d+$/, '40'),
  revision: 40,
  taskDefinition: aDefinition({}, { image: runningImage.replace('1111111', '0000000') }),
});
const onOlder = aBase({
  taskDefinition: older.taskDefinition,
  revision: older,
  origin: 'the revision api:40',
});

describe('what changes nothing', () => {
  test('is not written', async () => {
    const { answer, registered, updates } = await applied({});
    expect(answer).toMatchObject({ unchanged: true, notices: [] });
    expect([registered, updates]).toEqual([[], []]);
  });

  test('is written when more than the definition is asked for', async () => {
    const { updates } = await applied({ forceNewDeployment: true });
    expect(updates).toEqual([{ taskDefinition: oldRevision, forceNewDeployment: true }]);
  });

  test('is not written for tags that the service passes on already', async () => {
    const propagating = aCurrent({ service: { ...stable, propagateTags: 'SERVICE' } });
    const same = await applied({ propagateTags: 'SERVICE' }, { current: propagating });
    expect(same.updates).toEqual([]);
    expect((await applied({ propagateTags: 'NONE' })).updates).toEqual([]);
    const other = await applied({ propagateTags: 'TASK_DEFINITION' }, { current: propagating });
    expect(other.updates).toMatchObject([{ propagateTags: 'TASK_DEFINITION' }]);
  });

  test('tells what was scaled where only the number of tasks is another one', async () => {
    const { answer, updates } = await applied({ desiredCount: 4 });
    expect(answer).toMatchObject({ unchanged: true, scaled: { from: 2, to: 4 } });
    expect(updates).toEqual([{ taskDefinition: oldRevision, desiredCount: 4 }]);
  });

  test('scales nothing where the number is the one that is there', async () => {
    const { answer, updates } = await applied({ desiredCount: 2 });
    expect(answer).toEqual({
      taskDefinitionArn: oldRevision,
      deployment: expect.anything(),
      unchanged: true,
      notices: [],
    });
    expect(updates).toEqual([]);
  });
});

describe('a tag that could not be resolved', () => {
  test('is never unchanged: a new deployment resolves it, and the report says that nothing is proved', async () => {
    const { digest: _, ...unread } = image;
    const given: Image = { ...unread, origin: 'given' };
    const { answer, registered, updates } = await applied(
      { image: { kind: 'ready', reference: runningImage } },
      {},
      given,
    );
    expect(registered).toEqual([]);
    expect(updates).toEqual([{ taskDefinition: oldRevision, forceNewDeployment: true }]);
    expect(answer).toMatchObject({ unchanged: false });
    expect(answer.notices[0]?.message).toContain('not verified');
  });

  test('of another container is none either, when it is one that moves', async () => {
    const sidecar = { name: 'proxy', image: 'docker.io/library/nginx:latest' };
    const taskDefinition = aDefinition();
    const both = {
      ...taskDefinition,
      containerDefinitions: [...(taskDefinition.containerDefinitions ?? []), sidecar],
    };
    const running = aRevision({ taskDefinition: both });
    const { updates } = await applied(
      { containerImages: new Map([['proxy', sidecar.image]]) },
      {
        current: aCurrent({ service: stable, running }),
        base: aBase({ taskDefinition: both, revision: running }),
      },
    );
    expect(updates).toEqual([{ taskDefinition: oldRevision, forceNewDeployment: true }]);
  });

  test('of a release is what it was', async () => {
    const { answer, updates } = await applied(
      { image: { kind: 'ready', reference: runningImage } },
      {},
      { ...image, origin: 'given' },
    );
    expect(updates).toEqual([]);
    expect(answer.unchanged).toBe(true);
  });
});

describe('an older revision', () => {
  test('is deployed itself with `image: definition`, and nothing is registered', async () => {
    const { answer, registered, updates } = await applied(
      { image: { kind: 'definition' } },
      { base: onOlder },
    );
    expect(registered).toEqual([]);
    expect(updates).toEqual([{ taskDefinition: older.arn }]);
    expect(answer).toMatchObject({ taskDefinitionArn: older.arn, unchanged: false });
  });

  test('gets the image that runs with `image: running`', async () => {
    const { answer, registered } = await applied({ image: { kind: 'running' } }, { base: onOlder });
    expect(registered).toEqual([]);
    expect(answer).toMatchObject({ taskDefinitionArn: oldRevision, unchanged: true });
  });

  test('that was deregistered is registered again, since ECS takes no inactive one', async () => {
    const base = { ...onOlder, revision: { ...older, status: 'INACTIVE' } };
    const { registered, updates } = await applied({ image: { kind: 'definition' } }, { base });
    expect(registered).toHaveLength(1);
    expect(updates).toEqual([{ taskDefinition: 'arn:x:task-definition/api:50' }]);
  });
});

test('what runs is deployed again, and not registered, where the service names a revision that has failed', async () => {
  const failed = aDeployment({ rolloutState: 'FAILED', runningCount: 0, failedTasks: 3 });
  const service = aService({ loadBalancers: [], deployments: [failed, anOldDeployment()] });
  const { answer, registered, updates } = await applied({}, { current: aCurrent({ service }) });
  expect(registered).toEqual([]);
  expect(updates).toEqual([{ taskDefinition: oldRevision }]);
  expect(answer.unchanged).toBe(false);
});

test('what ECS had gone back to by itself in that moment was not begun by the update', async () => {
  const before = anOldDeployment();
  const service = aService({ deployments: [aDeployment(), before] });
  const changed = { updateService: async () => ({ ...before, status: 'PRIMARY' }) };
  const { answer } = await applied({}, { current: aCurrent({ service }) }, image, changed);
  expect(answer).toMatchObject({ unchanged: true, deployment: { id: before.id } });
});
