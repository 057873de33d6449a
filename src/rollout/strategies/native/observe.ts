import { AwsError } from '../../../ecs/aws-error.ts';
import type { Service } from '../../../ecs/service.ts';
import type { ServiceDeployment } from '../../../ecs/service-deployment.ts';
import { revisionArnOf, type ServiceRevision } from '../../../ecs/service-revision.ts';
import type { UnreadId } from '../../../ecs/unread.ts';
import type { Clock } from '../../../runner/clock.ts';
import type { History } from '../../history.ts';
import { absenceMemory } from '../../observe/absences.ts';
import { ownOf } from '../../observe/find-service-deployment.ts';
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
import { greenGroups } from './green-groups.ts';
import { findNeeds, type ReadTimes } from './needs.ts';
import { trafficMemory } from './traffic-memory.ts';

/**
 * Looks at a deployment that ECS carries out in stages. The service deployment decides, and is read at every look; the
 * service, whose events tell of tasks, now and then. Both are required: without one of them nothing is known.
 */
export function observer(target: RolloutTarget, reads: RolloutReads, clock: Clock): Observer {
  const optional = optionalReads(clock);
  const tasks = taskMemory(target, reads, optional);
  const targets = targetMemory(reads, optional);
  const rules = trafficMemory(reads, optional);
  const logs = logLines(reads, optional, healthyLogs(target, reads, optional, tasks));
  const absences = absenceMemory(reads, clock);
  const newest = freshServices();
  let service: Service | undefined;
  let deployment: ServiceDeployment | undefined;
  let revision: ServiceRevision | undefined;
  let targetsReadAt: Date | undefined;
  let times: ReadTimes = {};

  function toSnapshot(): Snapshot {
    const traffic = rules.all();
    return {
      at: reads.awsNow(),
      service,
      tasks: tasks.all(),
      targets: targets.all(),
      targetGroups: groups(),
      unread: optional.unread(),
      lastLogLines: logs.all(),
      silentLogs: logs.silent(),
      absences: absences.all(),
      ...(traffic === undefined ? {} : { traffic }),
      ...(deployment === undefined ? {} : { serviceDeployment: deployment }),
      ...(targetsReadAt === undefined ? {} : { targetsReadAt }),
    };
  }

  function groups(): readonly (readonly string[])[] {
    return greenGroups(revision, target, service);
  }

  /** The list is short and newest first; ours is there some seconds after UpdateService. */
  async function readDeployment(): Promise<void> {
    if (deployment === undefined) {
      deployment = ownOf(
        target,
        await inTime(clock, 'ecs:ListServiceDeployments', reads.listServiceDeployments()),
      );
    }
    if (deployment === undefined) return;
    const { arn } = deployment;
    const read = await inTime(clock, 'ecs:DescribeServiceDeployments', reads.describeServiceDeployment(arn));
    deployment = newerDeployment(deployment, {
      ...(read ?? deployment),
      targetTaskDefinitionArn: target.taskDefinitionArn,
    });
  }

  async function readService(): Promise<void> {
    service = newest(await inTime(clock, 'ecs:DescribeServices', describeService(reads)));
  }

  /** Where our tasks are registered is resolved when the deployment begins, and stays. */
  async function readRevision(): Promise<void> {
    if (service === undefined || (revision?.targetGroups.length ?? 0) > 0 || deployment === undefined) return;
    const arn = revisionArnOf(service.arn, target.deploymentId);
    revision =
      (await optional.attempt('service-revision', 'service revision', 'ecs:DescribeServiceRevisions', () =>
        reads.describeServiceRevision(arn),
      )) ?? revision;
  }

  async function readTargets(): Promise<boolean> {
    const isRead = await targets.read(groups().flat());
    if (isRead) targetsReadAt = reads.awsNow();
    return isRead;
  }

  /** Why tasks of ours failed: for the first sign, and as evidence for ending early. */
  async function readWhy(history: History): Promise<void> {
    if (service === undefined) return;
    const view = toView(target, service, toSnapshot(), history);
    await Promise.all([
      reads.logTail === undefined ? undefined : logs.read(view),
      target.stopEarly && reads.isThere !== undefined ? absences.read(view) : undefined,
    ]);
  }

  return {
    async look(history) {
      await Promise.all([readDeployment(), service === undefined ? readService() : undefined]);
      if (service === undefined) return toSnapshot();
      const isFirst = times.service === undefined;
      const needs = findNeeds(target, toSnapshot(), history, times);
      times = afterReads(times, needs, toSnapshot().at.getTime());
      await Promise.all([needs.service && !isFirst ? readService() : undefined, readRevision()]);
      const known = service;
      if (known === undefined) return toSnapshot();
      await Promise.all([
        needs.stopped ? tasks.readStopped() : undefined,
        needs.running ? tasks.readRunning() : undefined,
        needs.targets ? readTargets() : undefined,
        needs.rules ? rules.read(known, revision) : undefined,
      ]);
      await readWhy(history);
      return toSnapshot();
    },

    async prove(snapshot) {
      if (service === undefined) return snapshot;
      const known = service;
      const [areTasksRead, areTargetsRead] = await Promise.all([
        tasks.readRunning(),
        readTargets(),
        rules.read(known, revision),
      ]);
      // What is denied will not be read at the next look either, and `unread` names it.
      const isDenied = (id: UnreadId) => optional.unread().some((item) => item.id === id);
      const isProof =
        (areTasksRead || isDenied('running-tasks')) && (areTargetsRead || isDenied('target-health'));
      return { ...toSnapshot(), isProof };
    },

    takeThrottled: () => optional.takeThrottled(),
  };
}

function afterReads(times: ReadTimes, needs: ReturnType<typeof findNeeds>, now: number): ReadTimes {
  return {
    ...times,
    ...(needs.service ? { service: now } : {}),
    ...(needs.stopped ? { stopped: now } : {}),
    ...(needs.running ? { running: now } : {}),
    ...(needs.targets ? { targets: now } : {}),
    ...(needs.rules ? { rules: now } : {}),
    ...(needs.isTrouble ? { trouble: now } : {}),
  };
}

/** A cluster that is gone is answered with an error, a service that is gone with nothing. */
async function describeService(reads: RolloutReads): Promise<Service | undefined> {
  try {
    return await reads.describeService();
  } catch (error) {
    if (error instanceof AwsError && error.kind === 'missing') return undefined;
    throw error;
  }
}
