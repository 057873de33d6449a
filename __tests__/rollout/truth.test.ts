import { describe, expect, it } from '@jest/globals';
import type { UnreadId } from '../../src/ecs/unread.ts';
import type { Snapshot } from '../../src/rollout/snapshot.ts';
import { checkTruth, withTruth } from '../../src/rollout/truth.ts';
import {
  aContainer,
  aDeployment,
  aDeploymentConfiguration,
  aRolloutTarget,
  aService,
  aSnapshot,
  aTarget,
  aTask,
  oldId,
  oldRevision,
  otherDigest,
  ourDigest,
} from '../fixtures/snapshots.ts';

const tasks = ['a', 'b'].map((id) => aTask({ id, privateIp: `10.0.0.${id}` }));
const oldTask = aTask({ id: 'c', startedBy: oldId, taskDefinitionArn: oldRevision });
const service = aService({ deployments: [aDeployment({ rolloutState: 'COMPLETED' })] });

function aProof(overrides: Partial<Snapshot> = {}): Snapshot {
  const of = overrides.tasks ?? tasks;
  return aSnapshot({
    service,
    tasks: of,
    targets: of.map((task) => aTarget({ id: task.privateIp ?? '' })),
    targetsReadAt: aSnapshot().at,
    isProof: true,
    ...overrides,
  });
}

const withDigest = (imageDigest: string) =>
  tasks.map((task) => ({ ...task, containers: [aContainer({ imageDigest })] }));
const anIndex = aRolloutTarget({
  images: [{ containerName: 'app', digest: ourDigest, childDigests: [`sha256:${'c'.repeat(64)}`] }],
});

describe('the truth', () => {
  it('is proved when every task runs the digest that was pushed', () => {
    expect(checkTruth(aRolloutTarget(), aProof())).toEqual({
      mayHeal: false,
      truth: {
        outcome: 'proved',
        message: `2 of 2 tasks run ${ourDigest} (pushed by this job), and every target is healthy.`,
        tasks: tasks.map((task) => ({
          taskId: task.id,
          taskDefinitionArn: task.taskDefinitionArn,
          expected: ourDigest,
          actual: ourDigest,
        })),
      },
    });
  });

  it.each([
    ['given', 'existing image'],
    ['reused', 'built from the same commit before'],
    ['running', 'same image as before'],
  ] as const)('does not say that an image that was %s was pushed by this job', (imageOrigin, words) => {
    expect(checkTruth(aRolloutTarget({ imageOrigin }), aProof()).truth.message).toBe(
      `2 of 2 tasks run ${ourDigest} (${words}), and every target is healthy.`,
    );
  });

  it('is refuted by another digest of a single manifest, with both side by side', () => {
    const { truth, mayHeal } = checkTruth(aRolloutTarget(), aProof({ tasks: withDigest(otherDigest) }));
    expect(truth).toMatchObject({
      outcome: 'refuted',
      message: `container app of task a runs ${otherDigest}, but ${ourDigest} was deployed.`,
    });
    expect(mayHeal).toBe(false);
  });

  it('is proved by a child of an index, and unproved by neither', () => {
    expect(checkTruth(anIndex, aProof({ tasks: withDigest(`sha256:${'c'.repeat(64)}`) })).truth.outcome).toBe(
      'proved',
    );
    expect(checkTruth(anIndex, aProof({ tasks: withDigest(otherDigest) })).truth).toMatchObject({
      outcome: 'unproved',
      message: `It could not be proved which image runs: container app of task a runs ${otherDigest}, but ${ourDigest} was deployed.`,
    });
  });

  describe('of a revision that is deployed again', () => {
    const before = aTask({
      id: 'c',
      startedBy: oldId,
      createdAt: new Date(0),
      containers: [aContainer({ imageDigest: otherDigest })],
    });
    const both = aProof({ tasks: [...tasks, before] });

    it('leaves the tasks of before out, whose image was another one behind the same tag', () => {
      const { truth } = checkTruth(aRolloutTarget({ waitFor: 'healthy' }), both);
      expect(truth).toMatchObject({
        outcome: 'proved',
        message: expect.stringContaining('2 of 2 tasks run'),
      });
    });

    it('leaves them out also where another job began it, and this one changed nothing', () => {
      const joined = aRolloutTarget({ waitFor: 'shifted', unchanged: true });
      expect(checkTruth(joined, both).truth).toMatchObject({ outcome: 'proved' });
    });

    it('is not complete while they run', () => {
      const { truth, mayHeal } = checkTruth(aRolloutTarget(), both);
      expect({ ...truth, mayHeal }).toMatchObject({
        outcome: 'refuted',
        message: expect.stringContaining('but 1 task still runs from before this deployment.'),
        mayHeal: true,
      });
    });
  });

  it('is unproved when ECS tells no digest', () => {
    const silent = tasks.map((task) => ({ ...task, containers: [{ name: 'app' }] }));
    expect(checkTruth(aRolloutTarget(), aProof({ tasks: silent })).truth.outcome).toBe('unproved');
  });

  it('is refuted, for the moment, by a task of another revision', () => {
    expect(checkTruth(aRolloutTarget(), aProof({ tasks: [...tasks, oldTask] }))).toMatchObject({
      mayHeal: true,
      truth: {
        outcome: 'refuted',
        message: '2 tasks run api:42, but 1 task still runs another revision.',
      },
    });
  });

  it('lets old tasks be where they are expected', () => {
    const both = aProof({ tasks: [...tasks, oldTask] });
    expect(checkTruth(aRolloutTarget({ waitFor: 'healthy' }), both).truth.outcome).toBe('proved');
    const deploymentConfiguration = aDeploymentConfiguration({
      earlySuccess: { healthyPercent: 100, cleanUp: 'DEFERRED' },
    });
    const deferred = aProof({ tasks: [...tasks, oldTask], service: { ...service, deploymentConfiguration } });
    expect(checkTruth(aRolloutTarget(), deferred).truth.outcome).toBe('proved');
  });

  it('is refuted, for the moment, by too few tasks or a target that is not healthy', () => {
    expect(checkTruth(aRolloutTarget(), aProof({ tasks: tasks.slice(1) }))).toMatchObject({
      mayHeal: true,
      truth: { message: '1 of 2 tasks runs api:42.' },
    });
    const targets = [aTarget({ id: '10.0.0.a' }), aTarget({ id: '10.0.0.b', state: 'unhealthy' })];
    expect(checkTruth(aRolloutTarget(), aProof({ targets }))).toMatchObject({
      mayHeal: true,
      truth: { outcome: 'refuted' },
    });
  });

  it('is unproved where tasks or targets may not be read', () => {
    const unread = (id: UnreadId) => aProof({ unread: [{ id, what: 'x', action: 'x', why: 'denied' }] });
    expect(checkTruth(aRolloutTarget(), unread('running-tasks')).truth.outcome).toBe('unproved');
    expect(checkTruth(aRolloutTarget(), unread('target-health')).truth.outcome).toBe('unproved');
  });

  it('does not ask a container that is not essential, whose check never passes, for its health', () => {
    const withAgent = aRolloutTarget({
      containers: [
        { name: 'app', essential: true, hasHealthCheck: false },
        { name: 'agent', essential: false, hasHealthCheck: true },
      ],
    });
    const beside = tasks.map((task) => ({
      ...task,
      healthStatus: 'UNKNOWN',
      containers: [aContainer(), aContainer({ name: 'agent', healthStatus: 'UNHEALTHY' })],
    }));
    expect(checkTruth(withAgent, aProof({ tasks: beside })).truth.outcome).toBe('proved');
    const essential = aRolloutTarget({
      containers: [{ name: 'app', essential: true, hasHealthCheck: true }],
    });
    const failing = beside.map((task) => ({ ...task, healthStatus: 'UNHEALTHY' }));
    expect(checkTruth(essential, aProof({ tasks: failing })).truth.outcome).toBe('refuted');
  });

  it.each([
    ['UNKNOWN', {}, {}, 'unproved'],
    ['UNHEALTHY', {}, {}, 'refuted'],
    ['UNKNOWN', { healthStatus: 'UNHEALTHY' }, {}, 'refuted'],
    ['UNKNOWN', {}, { state: 'unhealthy' }, 'refuted'],
    ['HEALTHY', {}, {}, 'proved'],
  ] as const)(
    'with a checked container: task %s, container %o, target %o: %s',
    (healthStatus, container, balanced, outcome) => {
      const containers = [{ name: 'app', essential: true, hasHealthCheck: true }];
      const checked = tasks.map((task) => ({ ...task, healthStatus, containers: [aContainer(container)] }));
      const targets = tasks.map((task) => aTarget({ id: task.privateIp ?? '', ...balanced }));
      const { truth } = checkTruth(aRolloutTarget({ containers }), aProof({ tasks: checked, targets }));
      expect(truth.outcome).toBe(outcome);
    },
  );

  it('is unproved, and not refuted, where nobody checks the targets', () => {
    const targets = tasks.map((task) =>
      aTarget({ id: task.privateIp ?? '', state: 'unavailable', reason: 'Target.HealthCheckDisabled' }),
    );
    expect(checkTruth(aRolloutTarget(), aProof({ targets })).truth.outcome).toBe('unproved');
  });

  it('does not mind old tasks that are being stopped', () => {
    const leaving = { ...oldTask, desiredStatus: 'STOPPED' };
    expect(checkTruth(aRolloutTarget(), aProof({ tasks: [...tasks, leaving] })).truth.outcome).toBe('proved');
  });

  it('is not refuted where the targets have IPv6 addresses that no task tells', () => {
    const targets = (state: string) =>
      tasks.map((_, index) => aTarget({ id: `2001:db8::${index + 1}`, ...(index === 0 && { state }) }));
    expect(checkTruth(aRolloutTarget(), aProof({ targets: targets('healthy') })).truth.outcome).toBe(
      'proved',
    );
    expect(checkTruth(aRolloutTarget(), aProof({ targets: targets('unhealthy') })).truth).toMatchObject({
      outcome: 'unproved',
      message: 'Not every target is healthy, and the targets cannot be matched to the tasks.',
    });
  });

  it('cannot be told from a look that did not read all', () => {
    expect(checkTruth(aRolloutTarget(), aProof({ isProof: false }))).toMatchObject({
      mayHeal: true,
      truth: { outcome: 'unproved' },
    });
  });

  it('is the revision where no image was pushed', () => {
    expect(checkTruth(aRolloutTarget({ images: [] }), aProof()).truth).toMatchObject({
      outcome: 'proved',
      message: '2 of 2 tasks run api:42, and every target is healthy.',
    });
  });
});

describe('the verdict after the proof', () => {
  const succeeded = { kind: 'succeeded', message: 'api:42 is deployed.' } as const;
  const truth = (outcome: 'proved' | 'refuted' | 'unproved') => ({
    outcome,
    message: 'So it is.',
    tasks: [],
  });

  it('fails, stays, or gets a warning', () => {
    expect(withTruth(succeeded, truth('refuted'))).toMatchObject({ kind: 'failed', reason: 'untrue' });
    expect(withTruth(succeeded, truth('proved'))).toBe(succeeded);
    expect(withTruth(succeeded, truth('unproved'))).toEqual({ ...succeeded, warning: 'So it is.' });
    expect(withTruth({ kind: 'unchanged', message: '' }, truth('refuted'))).toMatchObject({
      reason: 'untrue',
    });
  });
});
