import type { LogExcerpt } from '../diagnosis/evidence.ts';
import type { EvidenceAtHand } from '../diagnosis/gather.ts';
import { placeOf } from '../ecs/arn.ts';
import { withTags } from '../plan/current.ts';
import type { Watched } from '../rollout/watch.ts';
import { changes } from '../task-definition/changes.ts';
import { logStreamOf } from '../task-definition/log-stream.ts';
import type { Rollout } from './rollout.ts';

/** What is known without one more call. */
export function heldByTheWatch(rollout: Rollout, watched: Watched): EvidenceAtHand {
  const { target, plan, rendered, timing } = rollout;
  const { verdict, history, snapshot } = watched;
  return {
    target,
    verdict,
    taskDefinition: rendered,
    previousTaskDefinition: plan.current.running.taskDefinition,
    changes: changes(withTags(plan.current.running), rendered),
    events: history.events,
    tasks: snapshot?.tasks ?? [],
    targets: snapshot?.targets ?? [],
    targetGroups: timing.targetGroups,
    logs: heldLogs(rollout, watched),
    unread: [...timing.unread, ...(snapshot?.unread ?? [])],
    ...(snapshot?.service !== undefined && { service: snapshot.service }),
    ...(history.course !== undefined && { course: history.course }),
    ...(snapshot?.traffic !== undefined && { traffic: snapshot.traffic }),
    ...(snapshot?.targetGroups !== undefined && { placesOfOurs: snapshot.targetGroups }),
    ...(history.serviceDeployment !== undefined && { serviceDeployment: history.serviceDeployment }),
  };
}

/** The end of the log of each container that ended, as the watch read it. */
function heldLogs({ plan, rendered }: Rollout, { snapshot, history }: Watched): readonly LogExcerpt[] {
  const region = placeOf(plan.current.service.arn)?.region ?? '';
  return (snapshot?.lastLogLines ?? []).flatMap(({ taskId, containerName, text, lines, at, survived }) => {
    const log = logStreamOf(rendered, containerName, taskId);
    const writtenAt = at ?? history.lastAt ?? new Date(0);
    const shown = (lines ?? [text]).map((line) => ({ at: writtenAt, text: line }));
    return log === undefined
      ? []
      : [{ region, ...log, taskId, containerName, lines: shown, ...(survived && { survived }) }];
  });
}
