import { AwsError } from '../../../ecs/aws-error.ts';
import type { Service } from '../../../ecs/service.ts';
import type { ServiceDeployment } from '../../../ecs/service-deployment.ts';
import type { UnreadId } from '../../../ecs/unread.ts';
import type { Clock } from '../../../runner/clock.ts';
import { groupsOf } from '../../health.ts';
import type { History } from '../../history.ts';
import { absenceMemory } from '../../observe/absences.ts';
import { findServiceDeployment } from '../../observe/find-service-deployment.ts';
import { healthyLogs } from '../../observe/healthy-logs.ts';
import { logLines } from '../../observe/log-lines.ts';
import { type OptionalReads, optionalReads } from '../../observe/optional-reads.ts';
import { freshServices, newerDeployment } from '../../observe/stale-reads.ts';
import { type TargetMemory, targetMemory } from '../../observe/target-memory.ts';
import { type TaskMemory, taskMemory } from '../../observe/task-memory.ts';
import { inTime } from '../../observe/time-limit.ts';
import type { Observer } from '../../observer.ts';
import type { RolloutReads } from '../../ports.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { RolloutTarget } from '../../target.ts';
import { toView } from '../../view.ts';
import { afterReads, findNeeds, isWaitingForHealth, type Needs, type ReadTimes } from './observe/needs.ts';

/** Looks at a deployment whose tasks ECS replaces within one service: the service decides, and is read at every look. */
export function observer(target: RolloutTarget, reads: RolloutReads, clock: Clock): Observer {
  const eye = open(target, reads, clock);
  return {
    async look(history) {
      const service = eye.newest(await inTime(clock, 'ecs:DescribeServices', readService(reads)));
      eye.service = service;
      const draft = toSnapshot(eye);
      if (service === undefined) return draft;
      const needs = findNeeds(target, { ...draft, service }, history, eye.times);
      eye.times = afterReads(eye.times, needs, draft.at);
      const isProof = await readNeeded(eye, service, needs, history);
      return { ...toSnapshot(eye), isProof };
    },
    prove: (snapshot) => prove(eye, snapshot),
    takeThrottled: () => eye.optional.takeThrottled(),
  };
}

/** The one who looks, with what was read and when. */
interface Eye {
  readonly target: RolloutTarget;
  readonly reads: RolloutReads;
  readonly optional: OptionalReads;
  readonly tasks: TaskMemory;
  readonly targets: TargetMemory;
  readonly logs: ReturnType<typeof logLines>;
  readonly absences: ReturnType<typeof absenceMemory>;
  readonly newest: ReturnType<typeof freshServices>;
  service: Service | undefined;
  serviceDeployment: ServiceDeployment | undefined;
  targetsReadAt: Date | undefined;
  times: ReadTimes;
}

function open(target: RolloutTarget, reads: RolloutReads, clock: Clock): Eye {
  const optional = optionalReads(clock);
  const tasks = taskMemory(target, reads, optional);
  return {
    target,
    reads,
    optional,
    tasks,
    targets: targetMemory(reads, optional),
    logs: logLines(reads, optional, healthyLogs(target, reads, optional, tasks)),
    absences: absenceMemory(reads, clock),
    newest: freshServices(),
    service: undefined,
    serviceDeployment: undefined,
    targetsReadAt: undefined,
    times: {},
  };
}

function toSnapshot(eye: Eye): Snapshot {
  const { target, serviceDeployment, targetsReadAt } = eye;
  return {
    at: eye.reads.awsNow(),
    service: eye.service,
    tasks: eye.tasks.all(),
    targets: eye.targets.all(),
    unread: eye.optional.unread(),
    lastLogLines: eye.logs.all(),
    silentLogs: eye.logs.silent(),
    absences: eye.absences.all(),
    ...(target.targetGroups === undefined ? {} : { targetGroups: target.targetGroups }),
    ...(serviceDeployment === undefined ? {} : { serviceDeployment }),
    ...(targetsReadAt === undefined ? {} : { targetsReadAt }),
  };
}

/** Answers whether this look, by itself, proves where the rollout stands. */
async function readNeeded(eye: Eye, service: Service, needs: Needs, history: History): Promise<boolean> {
  const { target, tasks } = eye;
  const [, , areTasksRead, areTargetsRead] = await Promise.all([
    needs.serviceDeployment ? readServiceDeployment(eye) : undefined,
    needs.stopped ? tasks.readStopped() : undefined,
    needs.running ? tasks.readRunning() : false,
    needs.targets || needs.running ? readTargets(eye, service) : false,
  ]);
  await readWhy(eye, service, history);
  const isNews = areTargetsRead === true && isWaitingForHealth(target, toSnapshot(eye), history);
  const areRead = areTasksRead === true || (isNews && (await tasks.readRunning()));
  return areRead && (areTargetsRead === true || groups(eye, service).length === 0);
}

async function readServiceDeployment(eye: Eye): Promise<void> {
  const { target, reads, optional } = eye;
  const known = eye.serviceDeployment ?? (await findServiceDeployment(target, reads, optional));
  if (known === undefined) return;
  const read = await optional.attempt(
    'service-deployment',
    'the service deployment',
    'ecs:DescribeServiceDeployments',
    () => reads.describeServiceDeployment(known.arn),
  );
  eye.serviceDeployment = newerDeployment(eye.serviceDeployment, { ...known, ...read });
}

function groups({ target }: Eye, service: Service) {
  return target.targetGroups ?? groupsOf(service);
}

async function readTargets(eye: Eye, service: Service): Promise<boolean> {
  const isRead = await eye.targets.read(groups(eye, service).flat());
  if (isRead) eye.targetsReadAt = eye.reads.awsNow();
  return isRead;
}

/** Why tasks of ours failed: for the first sign, and as evidence for ending early. */
async function readWhy(eye: Eye, service: Service, history: History): Promise<void> {
  const { target, reads, logs, absences } = eye;
  const view = toView(target, service, toSnapshot(eye), history);
  await Promise.all([
    reads.logTail === undefined ? undefined : logs.read(view),
    target.stopEarly && reads.isThere !== undefined ? absences.read(view) : undefined,
  ]);
}

async function prove(eye: Eye, snapshot: Snapshot): Promise<Snapshot> {
  const { service } = snapshot;
  if (service === undefined) return snapshot;
  const [areTasksRead, areTargetsRead] = await Promise.all([
    eye.tasks.readRunning(),
    readTargets(eye, service),
  ]);
  // What is denied will not be read at the next look either, and `unread` names it.
  const isDenied = (id: UnreadId) => eye.optional.unread().some((item) => item.id === id);
  const isProof =
    (areTasksRead || isDenied('running-tasks')) && (areTargetsRead || isDenied('target-health'));
  return { ...toSnapshot(eye), isProof };
}

/** A cluster that is gone is answered with an error, a service that is gone with nothing. */
async function readService(reads: RolloutReads): Promise<Service | undefined> {
  try {
    return await reads.describeService();
  } catch (error) {
    if (error instanceof AwsError && error.kind === 'missing') return undefined;
    throw error;
  }
}
