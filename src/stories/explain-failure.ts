import { diagnose } from '../diagnosis/index.ts';
import type { Report } from '../report/report.ts';
import type { Watched } from '../rollout/watch.ts';
import type { Rollout } from './follow-rollout.ts';
import { wordOf } from './outcome.ts';
import type { StoryPorts } from './ports.ts';

export async function explainFailure(rollout: Rollout, watched: Watched, ports: StoryPorts): Promise<Report> {
  const { verdict } = watched;
  const diagnoses = diagnose({
    target: rollout.target,
    verdict,
    taskDefinition: rollout.rendered,
    changes: [],
    events: watched.history.events,
    tasks: watched.snapshot?.tasks ?? [],
    logs: [],
    targets: watched.snapshot?.targets ?? [],
    targetGroups: rollout.timing.targetGroups,
    loadBalancers: [],
    unread: [],
    previousTaskDefinition: rollout.plan.current.running.taskDefinition,
  });
  ports.draft.record({ diagnoses });
  return ports.draft.end({
    verdict: wordOf(verdict),
    message: verdict.message,
    ...(verdict.kind === 'failed' && { reason: verdict.reason }),
  });
}
