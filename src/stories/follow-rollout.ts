import type { Diagnosis } from '../diagnosis/rule.ts';
import { familyAndRevision } from '../ecs/arn.ts';
import type { Parts } from '../report/parts.ts';
import type { Report } from '../report/report.ts';
import type { RolloutReads } from '../rollout/ports.ts';
import type { Verdict } from '../rollout/verdict.ts';
import { type Watched, type WatchPorts, watch } from '../rollout/watch.ts';
import { servicePorts } from '../wiring/service-ports.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { type Watching, watchPorts } from '../wiring/watch-ports.ts';
import { explainFailure } from './explain-failure.ts';
import { wordOf } from './outcome.ts';
import type { Rollout } from './rollout.ts';
import { tellFirstSign } from './tell-first-sign.ts';
import { tellAdvice, tellEstimate } from './tell-timing.ts';
import { verifyUrl } from './verify-url.ts';

/** Watches the rollout to its end and says how it ended. */
export async function followRollout(rollout: Rollout, ports: StoryPorts): Promise<Report> {
  const { plan, strategy, target } = rollout;
  if (plan.policy.waitFor === 'none') return unwatched(rollout, ports);
  tellEstimate(rollout, ports);
  const reads = servicePorts(rollout.aws, plan.current.service, rollout.rendered, ports.log);
  const watching = alsoTelling(watchPorts(rollout, reads, ports), tellFirstSign(rollout, ports.log));
  const watched = await watch(strategy, target, watching);
  const answered = await withUrl(watched, plan.policy.verifyUrl, ports);
  const { proved, found } = await withTask(answered, rollout.afterwards);
  recordWatched(rollout, proved, ports);
  return proved.verdict.kind === 'failed'
    ? explainFailure({ ...rollout, found }, watching, proved, ports)
    : conclude(proved.verdict, ports);
}

/** Nobody waits: what was sent is all that can be told, and where nothing was sent, how what is there stands. */
function unwatched({ plan, target }: Rollout, { draft }: StoryPorts): Report {
  const primary = plan.current.service.deployments.find(({ id }) => id === target.deploymentId);
  const isSent = !target.unchanged || target.scaled !== undefined || primary === undefined;
  const name = familyAndRevision(target.taskDefinitionArn);
  if (isSent) {
    return draft.end({
      verdict: 'started',
      message: 'The rollout was started; not waiting (`wait-for: none`).',
    });
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
function recordWatched(rollout: Rollout, watched: Watched, ports: StoryPorts): void {
  const { strategy, target, aws } = rollout;
  const { draft, clock } = ports;
  const { history } = watched;
  // The time line is in the runner's time; AWS's clock may be minutes off.
  const skewMs = clock.now().getTime() - aws.awsNow().getTime();
  const shift = (at: Date) => new Date(at.getTime() + skewMs);
  const rolloutSeconds = (aws.awsNow().getTime() - target.startedAt.getTime()) / 1_000;
  draft.put('watched', { rolloutSeconds, ...seen(watched) });
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

/** A rollout that went well has failed all the same when the URL does not answer. */
async function withUrl(watched: Watched, url: string | undefined, ports: StoryPorts): Promise<Watched> {
  if (url === undefined || watched.verdict.kind !== 'succeeded') return watched;
  const verified = await verifyUrl(url, ports);
  if (verified.kind === 'holds') return watched;
  const { message } = verified;
  if (verified.kind === 'unknown') {
    ports.draft.note([{ severity: 'warning', message }]);
    return watched;
  }
  return { ...watched, verdict: { kind: 'failed', reason: 'untrue', message } };
}

/** The same for a one-off task after the rollout. */
async function withTask(
  watched: Watched,
  afterwards: Rollout['afterwards'],
): Promise<{ readonly proved: Watched; readonly found: readonly Diagnosis[] }> {
  if (watched.verdict.kind !== 'succeeded') return { proved: watched, found: [] };
  const objection = await afterwards();
  if (objection === undefined) return { proved: watched, found: [] };
  const verdict: Verdict = { kind: 'failed', reason: 'untrue', message: objection.message };
  return { proved: { ...watched, verdict }, found: objection.diagnoses };
}

function conclude(verdict: Verdict, { draft }: StoryPorts): Report {
  const warning = 'warning' in verdict ? verdict.warning : undefined;
  if (warning !== undefined) draft.note([{ severity: 'warning', message: warning }]);
  return draft.end({ verdict: wordOf(verdict), message: verdict.message });
}
