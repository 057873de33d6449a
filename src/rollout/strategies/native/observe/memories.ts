import type { Clock } from '../../../../runner/clock.ts';
import { absenceMemory } from '../../../observe/absences.ts';
import { healthyLogs } from '../../../observe/healthy-logs.ts';
import { logLines } from '../../../observe/log-lines.ts';
import { optionalReads } from '../../../observe/optional-reads.ts';
import { targetMemory } from '../../../observe/target-memory.ts';
import { taskMemory } from '../../../observe/task-memory.ts';
import type { RolloutReads } from '../../../ports.ts';
import type { Snapshot } from '../../../snapshot.ts';
import type { RolloutTarget } from '../../../target.ts';
import { deploymentMemory } from './deployment-memory.ts';
import { greenGroups } from './green-groups.ts';
import { revisionMemory } from './revision-memory.ts';
import { serviceMemory } from './service-memory.ts';
import { trafficMemory } from './traffic-memory.ts';

/** What the looks at one deployment have read so far, each thing as it was last read. */
export type Memories = ReturnType<typeof memoriesOf>;

export function memoriesOf(target: RolloutTarget, reads: RolloutReads, clock: Clock) {
  const optional = optionalReads(clock);
  const tasks = taskMemory(target, reads, optional);
  return {
    optional,
    tasks,
    deployment: deploymentMemory(target, reads, clock),
    service: serviceMemory(reads, clock),
    revision: revisionMemory(target, reads, optional),
    targets: targetMemory(reads, optional),
    rules: trafficMemory(reads, optional),
    logs: logLines(reads, optional, healthyLogs(target, reads, optional, tasks)),
    absences: absenceMemory(reads, clock),
  };
}

/** For each place where our tasks are registered, the target groups of which one has them. */
export function groupsOf(
  target: RolloutTarget,
  { revision, service }: Memories,
): readonly (readonly string[])[] {
  return greenGroups(revision.current(), target, service.current());
}

/** All of it, as one look sees it. */
export function snapshotOf(
  target: RolloutTarget,
  memories: Memories,
  times: { readonly at: Date; readonly targetsReadAt: Date | undefined },
): Snapshot {
  const { service, deployment, tasks, targets, rules, optional, logs, absences } = memories;
  const traffic = rules.all();
  const serviceDeployment = deployment.current();
  const targetGroups = groupsOf(target, memories);
  // That there are none is known only from the revision.
  const areKnown = targetGroups.length > 0 || memories.revision.current() !== undefined;
  return {
    at: times.at,
    service: service.current(),
    tasks: tasks.all(),
    targets: targets.all(),
    unread: optional.unread(),
    lastLogLines: logs.all(),
    silentLogs: logs.silent(),
    absences: absences.all(),
    ...(areKnown ? { targetGroups } : {}),
    ...(traffic === undefined ? {} : { traffic }),
    ...(serviceDeployment === undefined ? {} : { serviceDeployment }),
    ...(times.targetsReadAt === undefined ? {} : { targetsReadAt: times.targetsReadAt }),
  };
}
