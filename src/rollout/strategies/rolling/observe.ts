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
import { optionalReads } from '../../observe/optional-reads.ts';
import { freshServices, newerDeployment } from '../../observe/stale-reads.ts';
import { targetMemory } from '../../observe/target-memory.ts';
import { taskMemory } from '../../observe/task-memory.ts';
import { inTime } from '../../observe/time-limit.ts';
import type { Observer } from '../../observer.ts';
import type { RolloutReads } from '../../ports.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { RolloutTarget } from '../../target.ts';
import { toView } from '../../view.ts';
import { findNeeds, isWaitingForHealth, type ReadTimes } from './observe/needs.ts';

export function observer(target: RolloutTarget, reads: RolloutReads, clock: Clock): Observer {
  const optional = optionalReads(clock);
  const tasks = taskMemory(target, reads, optional);
  const targets = targetMemory(reads, optional);
  const logs = logLines(reads, optional, healthyLogs(target, reads, optional, tasks));
  const absences = absenceMemory(reads, clock);
  const newest = freshServices();
  let serviceDeployment: ServiceDeployment | undefined;
  let targetsReadAt: Date | undefined;
  let times: ReadTimes = {};

  function toSnapshot(service: Service | undefined): Snapshot {
    return {
      at: reads.awsNow(),
      service,
      tasks: tasks.all(),
      targets: targets.all(),
      unread: optional.unread(),
      lastLogLines: logs.all(),
      silentLogs: logs.silent(),
      absences: absences.all(),
      ...(target.targetGroups === undefined ? {} : { targetGroups: target.targetGroups }),
      ...(serviceDeployment === undefined ? {} : { serviceDeployment }),
      ...(targetsReadAt === undefined ? {} : { targetsReadAt }),
    };
  }

  async function readServiceDeployment(): Promise<void> {
    const known = serviceDeployment ?? (await findServiceDeployment(target, reads, optional));
    if (known === undefined) return;
    const read = await optional.attempt(
      'service-deployment',
      'the service deployment',
      'ecs:DescribeServiceDeployments',
      () => reads.describeServiceDeployment(known.arn),
    );
    serviceDeployment = newerDeployment(serviceDeployment, { ...known, ...read });
  }

  function groups(service: Service) {
    return target.targetGroups ?? groupsOf(service);
  }

  async function readTargets(service: Service): Promise<boolean> {
    const isRead = await targets.read(groups(service).flat());
    if (isRead) targetsReadAt = reads.awsNow();
    return isRead;
  }

  /** Why tasks of ours failed: for the first sign, and as evidence for ending early. */
  async function readWhy(service: Service, history: History): Promise<void> {
    const view = toView(target, service, toSnapshot(service), history);
    await Promise.all([
      reads.logTail === undefined ? undefined : logs.read(view),
      target.stopEarly && reads.isThere !== undefined ? absences.read(view) : undefined,
    ]);
  }

  return {
    async look(history) {
      const service = newest(await inTime(clock, 'ecs:DescribeServices', readService(reads)));
      if (service === undefined) return toSnapshot(undefined);
      const draft = { ...toSnapshot(service), service };
      const needs = findNeeds(target, draft, history, times);
      const now = draft.at.getTime();
      times = {
        ...times,
        ...(needs.serviceDeployment ? { serviceDeployment: now } : {}),
        ...(needs.stopped ? { stopped: now } : {}),
        ...(needs.running ? { running: now } : {}),
        ...(needs.targets ? { targets: now } : {}),
        ...(needs.isTrouble ? { trouble: now } : {}),
      };
      const [, , areTasksRead, areTargetsRead] = await Promise.all([
        needs.serviceDeployment ? readServiceDeployment() : undefined,
        needs.stopped ? tasks.readStopped() : undefined,
        needs.running ? tasks.readRunning() : false,
        needs.targets || needs.running ? readTargets(service) : false,
      ]);
      await readWhy(service, history);
      const isNews = areTargetsRead === true && isWaitingForHealth(target, toSnapshot(service), history);
      const areRead = areTasksRead === true || (isNews && (await tasks.readRunning()));
      const isProof = areRead && (areTargetsRead === true || groups(service).length === 0);
      return { ...toSnapshot(service), isProof };
    },

    async prove(snapshot) {
      const { service } = snapshot;
      if (service === undefined) return snapshot;
      const [areTasksRead, areTargetsRead] = await Promise.all([tasks.readRunning(), readTargets(service)]);
      // What is denied will not be read at the next look either, and `unread` names it.
      const isDenied = (id: UnreadId) => optional.unread().some((item) => item.id === id);
      const isProof =
        (areTasksRead || isDenied('running-tasks')) && (areTargetsRead || isDenied('target-health'));
      return { ...toSnapshot(service), isProof };
    },

    takeThrottled: () => optional.takeThrottled(),
  };
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
