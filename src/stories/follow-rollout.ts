import { familyAndRevision } from '../ecs/arn.ts';
import type { Parts } from '../report/parts.ts';
import type { Report } from '../report/report.ts';
import { failedBeforeTheEnd } from '../rollout/end.ts';
import { noHistory } from '../rollout/history.ts';
import type { RolloutReads } from '../rollout/ports.ts';
import { isRollbackWanted } from '../rollout/rollback.ts';
import type { Verdict } from '../rollout/verdict.ts';
import { type Watched, type WatchPorts, watch } from '../rollout/watch.ts';
import { watchedFrom } from '../rollout/watched-from.ts';
import type { Notice } from '../text/notice.ts';
import { type ServicePorts, servicePorts } from '../wiring/service-ports.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { type Watching, watchPorts } from '../wiring/watch-ports.ts';
import { explainFailure } from './explain-failure.ts';
import { wordOf } from './outcome.ts';
import type { Rollout } from './rollout.ts';
import { tellFirstSign } from './tell-first-sign.ts';
import { tellPause } from './tell-pause.ts';
import { tellSetBack } from './tell-set-back.ts';
import { tellAdvice, tellEstimate } from './tell-timing.ts';
import { trafficOf } from './traffic.ts';
import { withUrl } from './with-url.ts';

/** Watches the rollout to its end and says how it ended. */
export async function followRollout(rollout: Rollout, ports: StoryPorts): Promise<Report> {
  const { plan, strategy, target, aws } = rollout;
  const definitions = { taskDefinition: rollout.rendered, earlier: plan.current.running.taskDefinition };
  const reads = servicePorts(aws, plan.current.service, definitions, ports.log);
  const watching = watchPorts(rollout, reads, ports);
  if (plan.policy.waitFor === 'none') return followUnwatched(rollout, watching, ports);
  tellEstimate(rollout, ports);
  const signs = tellFirstSign(rollout, ports.log);
  const telling = alsoTelling(alsoTelling(watching, signs.onSnapshot), tellPause(ports.log));
  const watched = endedFor(
    rollout,
    await watch(strategy, target, untilRetreat(rollout, telling, ports)),
    ports,
  );
  const answered = await withUrl(watched, rollout, ports);
  rollout.onWatched?.(answered, target);
  const settledAt = aws.awsNow();
  const { proved, ...others } = await withOthers(answered, rollout);
  const endedAt = rollout.retreat === undefined ? aws.awsNow() : settledAt;
  const failedAt = failedBeforeTheEnd(proved.verdict, proved.history);
  recordWatched(rollout, proved, isAsked(rollout, proved) ? endedAt : (failedAt ?? endedAt), ports);
  if (isAsked(rollout, proved))
    return ports.draft.end({ verdict: 'rolled-back', message: proved.verdict.message });
  return proved.verdict.kind === 'failed'
    ? explainFailure({ ...rollout, ...others }, telling, proved, ports, signs.cause())
    : conclude(rollout, proved.verdict, ports, [
        ...signs.notices(),
        ...tellSetBack(rollout.target, proved.history, ports.log),
      ]);
}

/** Going back was the decision of this very job: nothing is left to explain. */
function isAsked({ plan, target }: Rollout, { verdict }: Watched): boolean {
  const isBack = verdict.kind === 'failed' && verdict.reason === 'rolled-back';
  return isBack && target.isJoined === true && plan.policy.decision === 'rollback';
}

/** The watch also ends when all services go back. */
function untilRetreat<Reads extends RolloutReads>(
  { retreat }: Rollout,
  watching: Watching<Reads>,
  { cancelled }: StoryPorts,
): Watching<Reads> {
  if (retreat === undefined) return watching;
  return { ...watching, signal: AbortSignal.any([cancelled, retreat.signal]) };
}

/** A watch that was ended by the way back of all has not been cancelled by anybody. */
function endedFor({ retreat }: Rollout, watched: Watched, { cancelled }: StoryPorts): Watched {
  const { verdict } = watched;
  const isEnded = verdict.kind === 'failed' && verdict.reason === 'cancelled' && !cancelled.aborted;
  if (!isEnded || retreat === undefined) return watched;
  return { ...watched, verdict: { kind: 'failed', reason: 'another-failed', message: retreat.message() } };
}

/** What nobody waits for may still have to go back with the others. */
async function followUnwatched(
  rollout: Rollout,
  watching: Watching<ServicePorts>,
  ports: StoryPorts,
): Promise<Report> {
  const report = unwatched(rollout, ports);
  if (report.verdict !== 'started') return report;
  const verdict: Verdict = { kind: 'started', message: report.message };
  const { proved, ...others } = await withOthers({ verdict, history: noHistory }, rollout);
  return proved.verdict.kind === 'failed'
    ? explainFailure({ ...rollout, ...others }, watching, proved, ports)
    : report;
}

/** Nobody waits: what was sent is all that can be told, and where nothing was sent, how what is there stands. */
function unwatched({ plan, target }: Rollout, { draft }: StoryPorts): Report {
  const primary = plan.current.service.deployments.find(({ id }) => id === target.deploymentId);
  const isSent = !target.unchanged || target.scaled !== undefined || primary === undefined;
  const name = familyAndRevision(target.taskDefinitionArn);
  if (isSent) {
    const what = target.isJoined === true ? 'The pause was decided' : 'The rollout was started';
    return draft.end({ verdict: 'started', message: `${what}; not waiting (\`wait-for: none\`).` });
  }
  if (primary.rolloutState === 'FAILED') {
    const message = `Nothing was sent: the definition is the same, and the deployment of ${name} that is there has failed.`;
    return draft.end({ verdict: 'failed', reason: 'gave-up', message });
  }
  const state =
    primary.rolloutState === 'IN_PROGRESS' ? 'its deployment is still in progress' : 'it runs already';
  return draft.end({
    verdict: 'unchanged',
    message: `Nothing was sent: the service is set to ${name}, and ${state}.`,
  });
}

/** The counts of a look come before what they mean. */
function alsoTelling<Reads extends RolloutReads>(
  watching: Watching<Reads>,
  tell: NonNullable<WatchPorts['onSnapshot']>,
): Watching<Reads> {
  return {
    ...watching,
    onSnapshot: (...look) => {
      watching.onSnapshot?.(...look);
      tell(...look);
    },
  };
}

/** Everything that the watch has seen, for the report. */
function recordWatched(rollout: Rollout, watched: Watched, until: Date, ports: StoryPorts): void {
  const { strategy, target, aws } = rollout;
  const { draft, clock } = ports;
  const { history } = watched;
  // The time line is in the runner's time; AWS's clock may be minutes off.
  const skewMs = clock.now().getTime() - aws.awsNow().getTime();
  const shift = (at: Date) => new Date(at.getTime() + skewMs);
  const rolloutSeconds = (until.getTime() - watchedFrom(target, history).getTime()) / 1_000;
  draft.put('watched', { rolloutSeconds, ...seen(watched), ...trafficOf(rollout, watched) });
  const phases = strategy.phases(target, history);
  tellAdvice(rollout, phases, ports);
  draft.add(
    ...phases.map((phase) => ({
      ...phase,
      startedAt: shift(phase.startedAt),
      ...(phase.endedAt !== undefined && { endedAt: shift(phase.endedAt) }),
    })),
  );
}

function seen({ snapshot, history, truth }: Watched): Parts['watched'] {
  return {
    events: history.events,
    tasks: snapshot?.tasks ?? [],
    targets: snapshot?.targets ?? [],
    unread: snapshot?.unread ?? [],
    ...(snapshot?.service !== undefined && { service: snapshot.service }),
    ...(truth !== undefined && { truth }),
  };
}

/** A rollout that went well may still fail by its one-off task, or by what became of the other services. */
async function withOthers(
  watched: Watched,
  rollout: Rollout,
): Promise<{ readonly proved: Watched } & Pick<Rollout, 'found' | 'culprit'>> {
  const objection = await objectionTo(watched, rollout)?.();
  if (objection === undefined) return { proved: watched };
  const { reason = 'untrue', message, culprit, diagnoses: found } = objection;
  return {
    proved: { ...watched, verdict: { kind: 'failed', reason, message } },
    found,
    ...(culprit && { culprit }),
  };
}

/** Who is asked what speaks against it; nobody about what has failed by itself. */
function objectionTo(watched: Watched, rollout: Rollout): Rollout['ofOthers'] {
  const { verdict } = watched;
  const { afterwards, ofOthers, retreat, target } = rollout;
  if (verdict.kind === 'succeeded') return afterwards;
  if (verdict.kind === 'failed')
    return verdict.reason === 'timed-out' && !isRollbackWanted(target, watched) ? ofOthers : undefined;
  return retreat !== undefined && ['started', 'paused'].includes(verdict.kind) ? afterwards : undefined;
}

function conclude(
  { plan, target }: Rollout,
  verdict: Verdict,
  { draft }: StoryPorts,
  notices: readonly Notice[],
): Report {
  draft.note(notices);
  // That nothing is to run has been said with the plan; a deployment that was joined was planned by another job.
  const isSaid = plan.desiredCount === 0 && target.isJoined !== true;
  const warning = 'warning' in verdict && !isSaid ? verdict.warning : undefined;
  if (warning !== undefined) draft.note([{ severity: 'warning', message: warning }]);
  return draft.end({ verdict: wordOf(verdict), message: verdict.message });
}
