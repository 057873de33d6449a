import type { Aws } from '../aws/aws.ts';
import type { Inputs } from '../inputs.ts';
import type { Plan } from '../plan/plan.ts';
import type { Report } from '../report/report.ts';
import { progressLines, type Told } from '../rollout/progress.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import { timeline } from '../rollout/timeline.ts';
import type { Verdict } from '../rollout/verdict.ts';
import { type Watched, watch } from '../rollout/watch.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { explainFailure } from './explain-failure.ts';
import { wordOf } from './outcome.ts';
import type { StoryPorts } from './ports.ts';
import type { Timing } from './read-timing.ts';
import { servicePorts } from './service-ports.ts';
import { tellEstimate } from './tell-estimate.ts';
import { verifyUrl } from './verify-url.ts';

/** A rollout that has begun, with all that its end may need. */
export interface Rollout {
  readonly aws: Aws;
  readonly inputs: Inputs;
  readonly plan: Plan;
  readonly target: RolloutTarget;
  readonly rendered: TaskDefinition;
  readonly timing: Timing;
}

/** Watches the rollout to its end and says how it ended. */
export async function followRollout(rollout: Rollout, ports: StoryPorts): Promise<Report> {
  const { inputs, plan, target } = rollout;
  if (inputs.waitFor === 'none') {
    return ports.draft.end({
      verdict: 'started',
      message: 'The rollout was begun and is not watched: `wait-for` is `none`.',
    });
  }
  tellEstimate(rollout, ports);
  const reads = servicePorts(rollout.aws, plan.current.service);
  const watched = await watch(target, {
    reads,
    clock: ports.clock,
    random: Math.random,
    onSnapshot: progressPrinter(target, ports),
    signal: ports.cancelled,
  });
  const proved = await withUrl(watched, inputs.verifyUrl, ports);
  recordWatched(rollout, proved, ports);
  return proved.verdict.kind === 'failed'
    ? explainFailure(rollout, proved, ports)
    : conclude(proved.verdict, ports);
}

function progressPrinter(target: RolloutTarget, { log }: StoryPorts) {
  let told: Told | undefined;
  return (...[snapshot, verdict, history]: [Told['snapshot'], Told['verdict'], Told['history']]) => {
    const now = { target, snapshot, verdict, history };
    const lines = progressLines(told, now);
    for (const line of lines) log.info(line);
    if (lines.length > 0) told = now;
  };
}

/** Everything that the watch has seen, for the report. */
export function recordWatched(
  { target, aws }: Rollout,
  watched: Watched,
  { draft, clock }: StoryPorts,
): void {
  const { snapshot, history, truth } = watched;
  // The time line is in the runner's time; AWS's clock may be minutes off.
  const skewMs = clock.now().getTime() - aws.awsNow().getTime();
  const shift = (at: Date) => new Date(at.getTime() + skewMs);
  draft.record({
    rolloutSeconds: (aws.awsNow().getTime() - target.startedAt.getTime()) / 1_000,
    events: history.events,
    tasks: snapshot?.tasks ?? [],
    targets: snapshot?.targets ?? [],
    unread: snapshot?.unread ?? [],
    ...(snapshot?.service !== undefined && { service: snapshot.service }),
    ...(truth !== undefined && { truth }),
  });
  draft.add(
    ...timeline(target, history).map((phase) => ({
      ...phase,
      startedAt: shift(phase.startedAt),
      ...(phase.endedAt !== undefined && { endedAt: shift(phase.endedAt) }),
    })),
  );
}

/** A rollout that went well has failed all the same when the URL does not answer. */
async function withUrl(watched: Watched, url: string | undefined, ports: StoryPorts): Promise<Watched> {
  if (url === undefined || watched.verdict.kind !== 'succeeded') return watched;
  const message = await verifyUrl(url, ports);
  return message === undefined
    ? watched
    : { ...watched, verdict: { kind: 'failed', reason: 'untrue', message } };
}

function conclude(verdict: Verdict, { draft }: StoryPorts): Report {
  const warning = 'warning' in verdict ? verdict.warning : undefined;
  if (warning !== undefined) draft.note([{ severity: 'warning', message: warning }]);
  return draft.end({ verdict: wordOf(verdict), message: verdict.message });
}
