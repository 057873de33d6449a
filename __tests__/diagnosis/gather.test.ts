import { describe, expect, test } from '@jest/globals';
import { type EvidenceAtHand, evidenceAtHand, gather } from '../../src/diagnosis/gather.ts';
import { knownSecrets } from '../../src/diagnosis/log-reads.ts';
import type { EvidenceReads } from '../../src/diagnosis/ports.ts';
import { AwsError } from '../../src/ecs/aws-error.ts';
import type { Task } from '../../src/ecs/task.ts';
import { runnerClock } from '../../src/runner/clock.ts';
import {
  aLog,
  anEvidence,
  anUnhealthyTarget,
  aStoppedTask,
  aTargetGroup,
  aTaskDefinition,
  TASK_ID,
} from '../fixtures/evidence.ts';
import { anEvent, aRolloutTarget, aService, at, oldId } from '../fixtures/snapshots.ts';

const { target, verdict } = anEvidence();
const start: EvidenceAtHand = { target, verdict, taskDefinition: aTaskDefinition(), service: aService() };
const denied = new AwsError('denied', {
  code: 'AccessDeniedException',
  action: 'ecs:ListTasks',
  message: 'not authorized',
});
const clock = runnerClock();

/** A service with these stopped tasks; `calls` counts what is asked of it. */
function someReads(tasks: readonly Task[], overrides: Partial<EvidenceReads> = {}) {
  const calls: string[] = [];
  const reads: EvidenceReads = {
    describeService: async () =>
      aService({ events: [anEvent(70, '(service api) new'), anEvent(-70, '(service api) old')] }),
    listTasks: async (status) => (status === 'STOPPED' ? tasks.map(({ arn }) => arn) : []),
    describeTasks: async (arns) => tasks.filter(({ arn }) => arns.includes(arn)),
    describeTargetHealth: async () => [anUnhealthyTarget()],
    describeTargetGroups: async () => [aTargetGroup()],
    describeLoadBalancers: async () => [],
    tailLog: async ({ stream }) => [{ at: at(50), text: `in ${stream}: KeyError: 'DB_NAME'` }],
    groupTail: async () => [],
    headLog: async ({ stream }) => [{ at: at(-900), text: `in ${stream}: no CACHE_URL, going on` }],
    describeTaskDefinition: async (name) => aTaskDefinition({ environment: [{ name: `FROM_${name}` }] }),
    ...overrides,
  };
  const counted = Object.fromEntries(
    Object.entries(reads).map(([name, read]) => [
      name,
      (...given: unknown[]) => {
        calls.push(name);
        return Reflect.apply(read, undefined, given);
      },
    ]),
  ) as unknown as EvidenceReads;
  return { reads: counted, calls };
}

describe('gather', () => {
  test('reads tasks, logs, targets, groups, newer events and older revisions', async () => {
    const { reads } = someReads([aStoppedTask()]);
    const evidence = await gather(start, reads, { clock });
    expect(evidence.tasks.map(({ id }) => id)).toEqual([TASK_ID]);
    expect(evidence.logs[0]?.stream).toBe(`api/app/${TASK_ID}`);
    expect(evidence.logs[0]?.region).toBe('eu-central-1');
    expect(evidence.targets).toHaveLength(1);
    expect(evidence.targetGroups).toHaveLength(1);
    expect(evidence.events.map(({ message }) => message)).toEqual(['(service api) new']);
    expect(evidence.variablesOfOlderRevisions).toContain('FROM_api:40');
    expect(evidence.olderRevisionsRead).toBe('newest');
    expect(evidence.unread).toEqual([]);
  });

  test('says that all revisions of a young family were read', async () => {
    const young = { ...target, taskDefinitionArn: target.taskDefinitionArn.replace(':42', ':3') };
    const evidence = await gather({ ...start, target: young }, someReads([aStoppedTask()]).reads, { clock });
    expect(evidence.olderRevisionsRead).toBe('all');
  });

  test('takes the tasks of our deployment alone, and none that scaling stopped', async () => {
    const tasks = [
      aStoppedTask(),
      aStoppedTask({ id: 'b'.repeat(32), arn: 'arn:b', startedBy: oldId }),
      aStoppedTask({
        id: 'c'.repeat(32),
        arn: 'arn:c',
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)',
      }),
    ];
    const evidence = await gather(start, someReads(tasks).reads, { clock });
    expect(evidence.tasks.map(({ id }) => id)).toEqual([TASK_ID]);
    expect(evidenceAtHand({ ...start, tasks }).tasks.map(({ id }) => id)).toEqual([TASK_ID]);
  });

  test('keeps what the watch saw and ECS has forgotten', async () => {
    const evidence = await gather({ ...start, tasks: [aStoppedTask()] }, someReads([]).reads, { clock });
    expect(evidence.tasks.map(({ id }) => id)).toEqual([TASK_ID]);
    expect(evidence.logs).toHaveLength(1);
  });

  test('reads the log of a task that has failed and is not gone yet', async () => {
    const tasks = [aStoppedTask({ lastStatus: 'DEPROVISIONING' })];
    expect((await gather(start, someReads(tasks).reads, { clock })).logs).toHaveLength(1);
  });

  test('keeps the line that the watch has read of a log that cannot be read now', async () => {
    const held = aLog(['exec format error'], { stream: 'api/app/elsewhere' });
    const evidence = await gather({ ...start, logs: [held] }, someReads([aStoppedTask()]).reads, { clock });
    expect(evidence.logs.map(({ stream }) => stream)).toEqual([`api/app/${TASK_ID}`, held.stream]);
    const { reads } = someReads([aStoppedTask()], { tailLog: async () => Promise.reject(denied) });
    expect((await gather({ ...start, logs: [held] }, reads, { clock })).logs).toEqual([held]);
  });

  test('takes a task as it is now and keeps the others as the watch saw them', async () => {
    const forgotten = aStoppedTask({ id: 'd'.repeat(32), arn: 'arn:d' });
    const stopping = aStoppedTask({ lastStatus: 'DEPROVISIONING' });
    const { reads } = someReads([aStoppedTask()]);
    const evidence = await gather({ ...start, tasks: [forgotten, stopping] }, reads, { clock });
    expect(evidence.tasks.map(({ id, lastStatus }) => [id, lastStatus])).toEqual([
      [forgotten.id, 'STOPPED'],
      [TASK_ID, 'STOPPED'],
    ]);
  });

  test('joins the events that the watch kept with the newer ones, each once, oldest first', async () => {
    const kept = [anEvent(80, '(service api) kept'), anEvent(70, '(service api) new')];
    const evidence = await gather({ ...start, events: kept }, someReads([]).reads, { clock });
    expect(evidence.events.map(({ message }) => message)).toEqual([
      '(service api) new',
      '(service api) kept',
    ]);
  });

  test('asks for no balancing where the service has none, and for no group that the watch has read', async () => {
    const without = someReads([]);
    await gather({ ...start, service: aService({ loadBalancers: [] }) }, without.reads, { clock });
    expect(without.calls).not.toContain('describeTargetHealth');
    expect(without.calls).not.toContain('describeTargetGroups');
    const known = someReads([]);
    const group = aTargetGroup({ name: 'read-before' });
    const evidence = await gather({ ...start, targetGroups: [group] }, known.reads, { clock });
    expect(known.calls).toContain('describeTargetHealth');
    expect(known.calls).not.toContain('describeTargetGroups');
    expect(evidence.targetGroups).toEqual([group]);
  });

  test('reads the other group of a pair, and keeps what is known of the first where it may not', async () => {
    const group = aTargetGroup();
    const pair = {
      targetGroupArn: group.arn,
      alternateTargetGroupArn: group.arn.replace('api-dev', 'api-green'),
      productionRuleArn: 'arn:aws:elasticloadbalancing:eu-central-1:111122223333:listener-rule/app/dev/1/2/3',
    };
    const loadBalancers = [{ targetGroupArn: group.arn, containerName: 'app', containerPort: 8000, pair }];
    const held = { ...start, service: aService({ loadBalancers }), targetGroups: [group] };
    const green = aTargetGroup({ arn: pair.alternateTargetGroupArn });
    const both = someReads([], { describeTargetGroups: async () => [group, green] });
    expect((await gather(held, both.reads, { clock })).targetGroups).toEqual([group, green]);
    const lost = someReads([], { describeTargetGroups: async () => Promise.reject(new Error('lost')) });
    expect((await gather(held, lost.reads, { clock })).targetGroups).toEqual([group]);
  });

  test('reads no older revisions of a definition whose revision is not known', async () => {
    const unnumbered = { ...target, taskDefinitionArn: target.taskDefinitionArn.replace(':42', '') };
    const { reads, calls } = someReads([aStoppedTask()]);
    const evidence = await gather({ ...start, target: unnumbered }, reads, { clock });
    expect(calls).not.toContain('describeTaskDefinition');
    expect(evidence).not.toHaveProperty('olderRevisionsRead');
  });

  test('keeps what the watch saw of a target that only drains by now', async () => {
    const unhealthy = anUnhealthyTarget({ description: 'Health checks failed with these codes: [404]' });
    const { reads } = someReads([aStoppedTask()], {
      describeTargetHealth: async () => [anUnhealthyTarget({ state: 'draining' })],
    });
    expect((await gather({ ...start, targets: [unhealthy] }, reads, { clock })).targets).toEqual([unhealthy]);
  });

  test('shows what may not be read and hides nothing else', async () => {
    const reject = async () => Promise.reject(denied);
    const { reads } = someReads([], { listTasks: reject });
    const evidence = await gather({ ...start, tasks: [aStoppedTask()] }, reads, { clock });
    expect(evidence.unread).toEqual([{ what: 'the tasks', action: 'ecs:ListTasks', why: 'not authorized' }]);
    expect(evidence.targets).toHaveLength(1);
    expect(evidence.logs).toHaveLength(1);
  });

  test('goes on without an answer that does not come', async () => {
    const { reads } = someReads([aStoppedTask()], { describeTargetHealth: () => new Promise(() => {}) });
    const evidence = await gather(start, reads, { clock: runnerClock(1000), limitMs: 10_000 });
    expect(evidence.unread).toContainEqual({
      what: 'target health',
      action: 'elasticloadbalancing:DescribeTargetHealth',
      why: 'no answer within 10 s',
    });
  });

  test('asks at most 25 times, whatever there is', async () => {
    const containers = ['a', 'b', 'c', 'd'].map((name) => ({
      ...aTaskDefinition().containerDefinitions?.[0],
      name,
    }));
    const tasks = Array.from({ length: 150 }, (_, index) =>
      aStoppedTask({
        id: `task-${index}`,
        arn: `arn:${index}`,
        containers: containers.map(({ name }) => ({ name, exitCode: 1 })),
      }),
    );
    const loadBalancers = Array.from({ length: 9 }, (_, index) => ({
      targetGroupArn: `arn:${index}`,
      containerName: 'a',
      containerPort: 80,
    }));
    const { reads, calls } = someReads(tasks);
    const taskDefinition = aTaskDefinition({}, { containerDefinitions: containers });
    const evidence = await gather({ ...start, taskDefinition, service: aService({ loadBalancers }) }, reads, {
      clock,
    });
    // describeTargetGroups reads the attributes of each of the three groups as well.
    expect(calls.length + 3).toBeLessThanOrEqual(25);
    expect(evidence.logs).toHaveLength(9);
  });

  test('reads no log of a task that never ran, nor of a container without awslogs', async () => {
    const { startedAt: _, ...never } = aStoppedTask({ containers: [{ name: 'app' }] });
    expect((await gather(start, someReads([never]).reads, { clock })).logs).toEqual([]);
    const taskDefinition = aTaskDefinition({ logConfiguration: { logDriver: 'splunk' } });
    expect(
      (await gather({ ...start, taskDefinition }, someReads([aStoppedTask()]).reads, { clock })).logs,
    ).toEqual([]);
  });

  test('masks secrets in logs, over lines too', async () => {
    const texts = [
      '\u001b[31mpass\u001b[0mword=hunter22',
      '-----BEGIN PRIVATE KEY-----',
      'abc',
      '-----END PRIVATE KEY-----',
      'uses letmein-please',
    ];
    const { reads } = someReads([aStoppedTask()], {
      tailLog: async () => texts.map((text) => ({ at: at(50), text })),
    });
    const taskDefinition = aTaskDefinition({
      environment: [{ name: 'APP_SECRET', value: 'letmein-please' }],
    });
    const [log] = (await gather({ ...start, taskDefinition }, reads, { clock })).logs;
    const shown = log?.lines.map(({ text }) => text).join('\n');
    expect(shown).not.toMatch(/hunter22|abc|letmein/);
    expect(knownSecrets(taskDefinition)).toEqual(['letmein-please']);
  });

  test('reads the log of a running task that the load balancer finds unhealthy', async () => {
    const running = aStoppedTask({
      lastStatus: 'RUNNING',
      desiredStatus: 'RUNNING',
      containers: [{ name: 'app' }],
    });
    const { stopCode: _code, stoppedReason: _reason, ...task } = running;
    const { reads } = someReads([], {
      listTasks: async (status) => (status === 'RUNNING' ? [task.arn] : []),
      describeTasks: async () => [task],
    });
    expect((await gather(start, reads, { clock })).logs).toHaveLength(1);
  });
});

test('a target of another deployment is watched by its own id', () => {
  expect(
    evidenceAtHand({ ...start, target: aRolloutTarget({ deploymentId: oldId }), tasks: [aStoppedTask()] })
      .tasks,
  ).toEqual([]);
});
