import { describe, expect, it } from '@jest/globals';
import { absences } from '../../src/causes/absences.ts';
import type { Target } from '../../src/ecs/load-balancing.ts';
import type { Service } from '../../src/ecs/service.ts';
import type { Task } from '../../src/ecs/task.ts';
import { type History, noHistory } from '../../src/rollout/history.ts';
import { refusalKey } from '../../src/rollout/hopeless/refusals.ts';
import { remember } from '../../src/rollout/remember.ts';
import type { Snapshot } from '../../src/rollout/snapshot.ts';
import { assess } from '../../src/rollout/strategies/rolling/assess.ts';
import {
  aContainer,
  aDeployment,
  aDeploymentConfiguration,
  anEvent,
  anOldDeployment,
  aRolloutTarget,
  aService,
  aSnapshot,
  aStoppedTask,
  aTarget,
  aTask,
  at,
  oldId,
  ourId,
  targetGroupArn,
} from '../fixtures/snapshots.ts';

const target = aRolloutTarget();
const notFound =
  'CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-central-1.amazonaws.com/api:4f2a: not found';

/** The `index`-th task of ours in a row: each is created after the one before it died. */
function inARow(index: number, overrides: Partial<Task> = {}): Task {
  const begin = 10 + index * 60;
  return aStoppedTask({
    id: `${index}`.repeat(32),
    createdAt: at(begin),
    startedAt: at(begin + 15),
    stoppingAt: at(begin + 20),
    stoppedAt: at(begin + 30),
    ...overrides,
  });
}

function failing(
  tasks: readonly Task[],
  snapshot: Partial<Snapshot> = {},
  service: Partial<Service> = {},
): Snapshot {
  const ours = aDeployment({ runningCount: 0, pendingCount: 1, failedTasks: tasks.length });
  return aSnapshot({
    at: at(300),
    service: aService({ deployments: [ours, anOldDeployment()], ...service }),
    tasks,
    ...snapshot,
  });
}

function messageFor(snapshot: Snapshot): string {
  return assess(target, snapshot, noHistory).message;
}

function reasonFor(snapshot: Snapshot, history: History = noHistory): string {
  const verdict = assess(target, snapshot, history);
  return verdict.kind === 'failed' ? verdict.reason : verdict.kind;
}

/** A service whose owner has no circuit breaker: ECS goes on for ever. */
const unbroken = {
  deploymentConfiguration: aDeploymentConfiguration({ circuitBreaker: { enable: false, rollback: false } }),
};
const pullFailure = { stopCode: 'TaskFailedToStart', stoppedReason: notFound, containers: [] };
const log = (task: Task, text: string) => ({ taskId: task.id, containerName: 'app', text });
const unset = 'RuntimeError: the environment variable AWS_SECRET_NAME_PROD is not set';

describe('one refusal that nothing can mend', () => {
  it.each([undefined, 'PAUSED'])(
    'proves nothing while the rollout state is %s, which ECS knows more of',
    (rolloutState) => {
      const { rolloutState: _, ...stateless } = aDeployment({ runningCount: 0, failedTasks: 1 });
      const ours = rolloutState === undefined ? stateless : { ...stateless, rolloutState };
      const snapshot = failing([aStoppedTask(pullFailure)], {}, { deployments: [ours, anOldDeployment()] });
      expect(reasonFor(snapshot)).toBe('progressing');
    },
  );

  it.each([
    "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'",
    'CannotPullContainerError failed to find a descriptor for platform 0xc0004d52c0 0xc0004d5320',
  ])('ends the rollout at once on Fargate: %s', (text) => {
    const tasks = [inARow(0, { ...pullFailure, stoppedReason: text })];
    expect(messageFor(failing(tasks))).toContain('the image is built for another CPU architecture');
    const mixed = { capacityProviders: ['graviton', 'intel'] };
    const { launchType: _, ...service } = aService({
      deployments: failing(tasks).service?.deployments ?? [],
      ...mixed,
    });
    expect(reasonFor(failing(tasks, { service }))).toBe('progressing');
  });

  it('is recognised in the last line of a log', () => {
    const task = inARow(0);
    const lastLogLines = [log(task, 'exec /app/run: exec format error')];
    expect(reasonFor(failing([task], { lastLogLines }))).toBe('hopeless');
  });
});

describe('what is not there', () => {
  const absent: readonly (readonly [string, string])[] = [
    [notFound, 'the registry has no such image'],
    [
      'CannotPullContainerError: API error (404): repository 111122223333.dkr.ecr.us-east-1.amazonaws.com/api not found',
      'the registry has no such image',
    ],
    [
      "ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
      'the secret does not exist',
    ],
    [
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid ssm parameters: /api/key',
      'the parameter does not exist',
    ],
    [
      'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.',
      'the log group does not exist',
    ],
  ];
  const refused = (index: number, text: string) => inARow(index, { ...pullFailure, stoppedReason: text });
  const ownRead = (text: string, isThere: boolean, from: number, to: number) => {
    const found = absences.flatMap((one) => one.find([text]) ?? [])[0];
    if (found === undefined) throw new Error('not recognised');
    return { absences: [{ key: refusalKey(found), isThere, since: at(from), at: at(to) }] };
  };

  it.each(absent)('proves nothing once, and is conclusive twice half a minute apart: %s', (text, cause) => {
    expect(reasonFor(failing([refused(0, text)]))).toBe('progressing');
    expect(messageFor(failing([refused(0, text), refused(1, text)]))).toContain(cause);
    const soon = inARow(0, { ...pullFailure, id: 'e'.repeat(32), stoppedReason: text, stoppingAt: at(45) });
    expect(reasonFor(failing([refused(0, text), soon]))).toBe('progressing');
  });

  it.each(absent)('is conclusive once where our own read has said so for 45 s: %s', (text, cause) => {
    const once = [refused(0, text)];
    expect(reasonFor(failing(once, ownRead(text, false, 31, 70)))).toBe('progressing');
    expect(messageFor(failing(once, ownRead(text, false, 31, 76)))).toContain(cause);
  });

  it('proves nothing where our own read finds it, unless ECS is refused twice from then on', () => {
    const twice = [refused(0, notFound), refused(1, notFound)];
    expect(reasonFor(failing(twice, ownRead(notFound, true, 31, 100)))).toBe('progressing');
    const later = [...twice, refused(2, notFound)];
    expect(reasonFor(failing(later, ownRead(notFound, true, 31, 200)))).toBe('hopeless');
  });

  it('counts for as many as the owner of the service asked for', () => {
    const patient = aDeploymentConfiguration({
      circuitBreaker: { enable: true, rollback: true, threshold: { type: 'COUNT', value: 4 } },
    });
    const tasks = [0, 1, 2, 3].map((index) => refused(index, notFound));
    const service = { deploymentConfiguration: patient };
    expect(reasonFor(failing(tasks.slice(1), ownRead(notFound, false, 31, 200), service))).toBe(
      'progressing',
    );
    expect(reasonFor(failing(tasks, {}, service))).toBe('hopeless');
  });

  it.each([
    'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref docker.io/library/api:1: failed to do request: Head "https://registry-1.docker.io/v2/": dial tcp 44.205.64.79:443: i/o timeout',
    'CannotPullContainerError: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    'CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReaderSeeker: failed open: unexpected status code',
    'CannotPullContainerError: pull access denied for api, it does not exist in the registry or may require authorization',
    'CannotPullContainerError: dial tcp: lookup 111122223333.dkr.ecr.eu-central-1.amazonaws.com on 10.0.0.2:53: server misbehaving: not found',
    'CannotPullContainerError: toomanyrequests: You have reached your pull rate limit',
    'ResourceInitializationError: failed to validate logger args: The task cannot find the Amazon CloudWatch log group defined in the task definition. There is a connection issue between the task and Amazon CloudWatch. Check your network configuration.',
    'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: context deadline exceeded',
    'ResourceInitializationError: unable to pull secrets or registry auth: AccessDeniedException: User is not authorized to perform: secretsmanager:GetSecretValue',
    'Essential container in task exited',
    'Scaling activity initiated by (deployment ecs-svc/1)',
  ])('leaves alone, however it is repeated: %s', (text) => {
    expect(absences.flatMap((one) => one.find([text]) ?? [])).toEqual([]);
    expect(reasonFor(failing([refused(0, text), refused(1, text)]))).toBe('progressing');
  });

  it('is recognised by two events alone when no other deployment can be meant', () => {
    const event = (seconds: number) =>
      anEvent(seconds, `(service api) was unable to place a task. Reason: ${notFound}.`);
    const events = [event(20), event(55)];
    const ours = aDeployment({ runningCount: 0, failedTasks: 2 });
    const service = aService({ deployments: [ours, anOldDeployment()], events });
    expect(reasonFor(failing([], { service }))).toBe('hopeless');
    expect(reasonFor(failing([], { service: { ...service, events: [event(20)] } }))).toBe('progressing');
    const limping = aService({ deployments: [ours, anOldDeployment({ runningCount: 1 })], events });
    expect(reasonFor(failing([], { service: limping }))).toBe('progressing');
    const unfailed = aService({ deployments: [aDeployment({ runningCount: 0 }), anOldDeployment()], events });
    expect(reasonFor(failing([], { service: unfailed }))).toBe('progressing');
  });

  it('counts only for tasks of our deployment', () => {
    const old = [0, 1].map((index) => ({ ...refused(index, notFound), startedBy: oldId }));
    expect(reasonFor(failing(old))).toBe('progressing');
  });
});

describe('the same end twice in a row', () => {
  const twice = [inARow(0), inARow(1)];

  it('is enough when the line names what the revision lacks', () => {
    const lastLogLines = twice.map((task) => log(task, unset));
    const verdict = assess(target, failing(twice, { lastLogLines }), noHistory);
    expect(verdict).toEqual({
      kind: 'failed',
      reason: 'hopeless',
      message: `api:42 cannot succeed, because 2 tasks failed the same way: container app exited with code 1, log line "${unset}".`,
    });
  });

  it('is not enough for tasks that started together', () => {
    const together = [inARow(0, { id: 'e'.repeat(32) }), inARow(0, { id: 'f'.repeat(32) })];
    expect(reasonFor(failing(together, { lastLogLines: together.map((task) => log(task, unset)) }))).toBe(
      'progressing',
    );
  });

  it.each([
    ['another line', [unset, 'ValueError: 7']],
    ['one line missing', [unset, undefined]],
    [
      'words about a database that is not there yet',
      ['could not connect to server: Connection refused', 'could not connect to server: Connection refused'],
    ],
  ])('is not enough with %s', (_, lines) => {
    const lastLogLines = twice.flatMap((task, index) => {
      const text = lines[index];
      return text === undefined ? [] : [log(task, text)];
    });
    expect(reasonFor(failing(twice, { lastLogLines }))).toBe('progressing');
  });

  it('is not enough with another exit code', () => {
    const other = inARow(1, {
      containers: [aContainer({ exitCode: 137, reason: 'OutOfMemoryError: Container killed' })],
    });
    const tasks = [inARow(0), other];
    expect(reasonFor(failing(tasks, { lastLogLines: tasks.map((task) => log(task, unset)) }))).toBe(
      'progressing',
    );
  });

  it('is not enough when the log tells before that something outside was not reached', () => {
    const lines = ['Error: could not fetch variables: connection timed out', unset];
    const lastLogLines = twice.map((task) => ({ ...log(task, unset), lines }));
    expect(reasonFor(failing(twice, { lastLogLines }))).toBe('progressing');
    const fine = twice.map((task) => ({
      ...log(task, unset),
      lines: ['connected to 10.0.0.7', unset],
    }));
    expect(reasonFor(failing(twice, { lastLogLines: fine }))).toBe('hopeless');
  });

  it('blames the container that ended by itself, not those that were killed with it', () => {
    const withSidecar = twice.map((task) => ({
      ...task,
      containers: [aContainer({ exitCode: 3 }), aContainer({ name: 'envoy', exitCode: 143 })],
    }));
    const lastLogLines = withSidecar.map((task) => log(task, unset));
    expect(assess(target, failing(withSidecar, { lastLogLines }), noHistory).message).toContain(
      'container app exited with code 3',
    );
  });
});

describe('the same answer to the health check', () => {
  const reason = {
    stopCode: 'ServiceSchedulerInitiated',
    stoppedReason: `Task failed ELB health checks in (target-group ${targetGroupArn})`,
  };
  const three = [inARow(0, reason), inARow(1, reason), inARow(2, reason)];
  const tasks = three.slice(0, 2);
  const unhealthy = (code: string) =>
    three.map((task, index) =>
      anEvent(
        20 + index * 60,
        `(service api) (task ${task.id}) (port 8000) is unhealthy in (target-group ${targetGroupArn}) due to (reason Health checks failed with these codes: [${code}]).`,
      ),
    );

  it('is conclusive after three tasks for a 404, whatever the breaker does', () => {
    expect(reasonFor(failing(tasks, {}, { events: unhealthy('404') }))).toBe('progressing');
    const off = { ...unbroken, events: unhealthy('404') };
    expect(messageFor(failing(three, {}, off))).toBe(
      'api:42 cannot succeed, because 3 tasks answered the health check with 404, and none has been healthy since.',
    );
  });

  it('is not for a 503 or a 429, which may pass', () => {
    expect(reasonFor(failing(tasks, {}, { events: unhealthy('503') }))).toBe('progressing');
    expect(reasonFor(failing(tasks, {}, { events: unhealthy('429') }))).toBe('progressing');
    for (const code of ['409', '423', '424', '429']) {
      const off = { ...unbroken, events: unhealthy(code) };
      expect({ code, reason: reasonFor(failing(three, {}, off)) }).toEqual({ code, reason: 'progressing' });
    }
  });

  it('is conclusive for anything after as many as the breaker of the service takes', () => {
    expect(reasonFor(failing(three, {}, { events: unhealthy('503') }))).toBe('hopeless');
    expect(reasonFor(failing(three, {}, { ...unbroken, events: unhealthy('503') }))).toBe('progressing');
  });

  it('says nothing while it is an event only, since targets heal', () => {
    expect(reasonFor(failing([], {}, { events: unhealthy('404') }))).toBe('progressing');
  });
});

describe('the same cause three times', () => {
  const three = [inARow(0), inARow(1), inARow(2)];

  it('is enough', () => {
    expect(assess(target, failing(three), noHistory).message).toBe(
      'api:42 cannot succeed, because 3 tasks failed the same way, and none has been healthy since: container app exited with code 1.',
    );
  });

  it('is recognised although ids, addresses and counts differ', () => {
    const network = (index: number) =>
      inARow(index, {
        ...pullFailure,
        stoppedReason: `ResourceInitializationError: unable to pull secrets or registry auth: dial tcp 172.16.54.24${index}:443: i/o timeout, retried ${index} time(s)`,
      });
    expect(reasonFor(failing([network(0), network(1), network(2)]))).toBe('hopeless');
  });

  it('is not enough when they started together', () => {
    const together = ['d', 'e', 'f'].map((id) => inARow(0, { id: id.repeat(32) }));
    expect(reasonFor(failing(together))).toBe('progressing');
  });

  it.each([
    [
      'scaling',
      {
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: `Scaling activity initiated by (deployment ${ourId})`,
      },
    ],
    ['a person', { stopCode: 'UserInitiated', stoppedReason: 'stopped for a test' }],
    ['Spot', { stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' }],
    [
      'a lack of capacity',
      {
        stopCode: 'TaskFailedToStart',
        stoppedReason:
          'Capacity is unavailable at this time. Please try again later or in a different availability zone.',
      },
    ],
  ])('does not count what was stopped by %s', (_, reason) => {
    expect(
      reasonFor(failing([0, 1, 2, 3].map((index) => inARow(index, { ...reason, containers: [] })))),
    ).toBe('progressing');
  });

  it('waits for as many as the owner of the service asked for', () => {
    const patient = aDeploymentConfiguration({
      circuitBreaker: { enable: true, rollback: true, threshold: { type: 'COUNT', value: 5 } },
    });
    expect(reasonFor(failing(three, {}, { deploymentConfiguration: patient }))).toBe('progressing');
    const five = [...three, inARow(3), inARow(4)];
    expect(reasonFor(failing(five, {}, { deploymentConfiguration: patient }))).toBe('hopeless');
  });

  it('proves nothing once a task of ours was healthy', () => {
    const healthy = aTask({ id: '9'.repeat(32), privateIp: '10.0.5.5' });
    const then = aSnapshot({
      at: at(90),
      tasks: [healthy],
      targets: [aTarget({ id: '10.0.5.5' })],
      targetsReadAt: at(90),
    });
    const history = remember(target, noHistory, then);
    expect(reasonFor(failing(three), history)).toBe('progressing');
  });

  it('proves nothing once a target was healthy that nobody else owns', () => {
    const before = failing([], { at: at(2), targets: [aTarget({ id: '10.0.9.1' })], targetsReadAt: at(2) });
    const stranger = failing([], {
      at: at(90),
      targets: [aTarget({ id: '10.0.5.5' })],
      targetsReadAt: at(90),
    });
    const history = remember(target, remember(target, noHistory, before), stranger);
    expect(reasonFor(failing(three), history)).toBe('progressing');
    const oldReplacement = aTask({ id: '8'.repeat(32), startedBy: oldId, privateIp: '10.0.5.5' });
    expect(reasonFor(failing([...three, oldReplacement]), history)).toBe('hopeless');
  });

  it('proves nothing when tasks ran long enough to count as healthy, without any check', () => {
    const long = [0, 1, 2].map((index) => inARow(index, { stoppingAt: at(10 + index * 60 + 58) }));
    expect(reasonFor(failing(long, {}, { loadBalancers: [] }))).toBe('progressing');
  });

  it('proves nothing with stop-early off, or after ECS decided', () => {
    expect(assess(aRolloutTarget({ stopEarly: false }), failing(three), noHistory).kind).toBe('progressing');
  });
});

describe('failures of a service without a circuit breaker', () => {
  const nine = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) => inARow(index));
  const refused = 'Error: connect ECONNREFUSED 10.0.48.12:5432';
  const logs = (tasks: readonly Task[], text: string) => tasks.map((task) => log(task, text));
  const reasonWith = (tasks: readonly Task[], lastLogLines: Snapshot['lastLogLines'] = []) =>
    reasonFor(failing(tasks, { at: at(900), lastLogLines }, unbroken));

  const told = logs(nine, 'TypeError: handler is not a function');
  const silentLogs = nine.map(({ id }) => ({ taskId: id, containerName: 'app' }));

  it('are conclusive at the sixth', () => {
    expect(reasonWith(nine.slice(0, 5), told)).toBe('progressing');
    expect(reasonWith(nine.slice(0, 6), told)).toBe('hopeless');
  });

  it('are conclusive at the sixth too when their logs were read and say nothing', () => {
    expect(reasonFor(failing(nine.slice(0, 6), { at: at(900), silentLogs }, unbroken))).toBe('hopeless');
  });

  it('are never conclusive where their logs could not be read: those may name what passes', () => {
    expect(reasonWith(nine)).toBe('progressing');
  });

  it('are conclusive without a log where ECS itself says why they ended', () => {
    const reason = 'OutOfMemoryError: Container killed due to memory usage';
    const killed = nine.map((task) => ({
      ...task,
      containers: [aContainer({ lastStatus: 'STOPPED', exitCode: 137, reason })],
    }));
    expect(reasonWith(killed)).toBe('hopeless');
  });

  it('are never conclusive while they may pass, read or not', () => {
    expect(reasonWith(nine, logs(nine, refused))).toBe('progressing');
    expect(reasonWith(nine, logs(nine.slice(0, 3), refused))).toBe('progressing');
  });
});

describe('tasks that pass one check before they die', () => {
  const address = (index: number) => `10.0.7.${index}`;
  const loop = (index: number) =>
    inARow(index, { privateIp: address(index), stoppingAt: at(50 + index * 60) });
  const error = 'TypeError: handler is not a function';

  /** Every task of ours but for the last is seen healthy for `seconds` before it dies, one after the other. */
  function judged(count: number, seconds: number, text = error): string {
    let history: History = noHistory;
    const looksAt = (time: number, tasks: readonly Task[], ids: readonly string[]) =>
      failing(
        tasks,
        {
          at: at(time),
          targets: ids.map((id) => aTarget({ id })),
          targetsReadAt: at(time),
          lastLogLines: tasks.filter((task) => task.lastStatus === 'STOPPED').map((task) => log(task, text)),
        },
        unbroken,
      );
    history = remember(target, history, looksAt(1, [], []));
    const dead: Task[] = [];
    for (let index = 0; index < count; index += 1) {
      const died = loop(index);
      const { stoppingAt: _, stoppedAt: __, stopCode: ___, ...alive } = died;
      const end = 50 + index * 60;
      const running = aTask({ ...alive, lastStatus: 'RUNNING', desiredStatus: 'RUNNING' });
      for (const time of [end - seconds, end - 1]) {
        history = remember(target, history, looksAt(time, [...dead, running], [address(index)]));
      }
      dead.push(died);
      history = remember(target, history, looksAt(end + 3, dead, []));
    }
    return reasonFor(looksAt(50 + count * 60, dead, []), history);
  }

  it('are a crash loop at the sixth failure for one cause, and not before', () => {
    expect(judged(5, 10)).toBe('progressing');
    expect(judged(6, 10)).toBe('hopeless');
  });

  it('are none while the cause may pass', () => {
    expect(judged(9, 10, 'Error: connect ECONNREFUSED 10.0.48.12:5432')).toBe('progressing');
  });
});

describe('a target group that no load balancer uses', () => {
  const unused = aTarget({
    state: 'unused',
    reason: 'Target.NotInUse',
    description: 'Target group is not configured to receive traffic from the load balancer',
  });
  const lookAt = (seconds: number, targets: readonly Target[]) =>
    aSnapshot({ at: at(seconds), targets, targetsReadAt: at(seconds) });
  const first = failing([], { at: at(2), targetsReadAt: at(2) });
  const reasonAfter = (...looks: readonly Snapshot[]) => {
    const history = [first, ...looks].reduce((seen, snapshot) => remember(target, seen, snapshot), noHistory);
    return reasonFor(looks.at(-1) ?? first, history);
  };

  it('is conclusive after ten minutes: a load balancer may be created beside the deployment', () => {
    expect(reasonAfter(lookAt(60, [unused]), lookAt(650, [unused]))).toBe('progressing');
    expect(reasonAfter(lookAt(60, [unused]), lookAt(660, [unused]))).toBe('hopeless');
  });

  it('is not when it was put behind its listener in between', () => {
    const looks = [lookAt(60, [unused]), lookAt(500, [aTarget({ state: 'initial' })]), lookAt(700, [unused])];
    expect(reasonAfter(...looks)).toBe('progressing');
  });

  it('is another thing than a zone that is not enabled, where the next task may start elsewhere', () => {
    const zone = {
      ...unused,
      description: 'Target is in an Availability Zone that is not enabled for the load balancer',
    };
    expect(reasonAfter(lookAt(60, [zone]), lookAt(900, [zone]))).toBe('progressing');
  });
});
