import type { Evidence, LogExcerpt } from '../diagnosis/evidence.ts';
import { evidenceAtHand, gather } from '../diagnosis/gather.ts';
import { diagnose } from '../diagnosis/index.ts';
import type { Diagnosis } from '../diagnosis/rule.ts';
import { targetGroupsOf } from '../ecs/target-groups.ts';
import type { Parts } from '../report/parts.ts';
import type { Report } from '../report/report.ts';
import { isMadeAfter } from '../rollout/newer.ts';
import type { RollbackReport } from '../rollout/rollback/outcome.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import type { Verdict } from '../rollout/verdict.ts';
import type { Watched } from '../rollout/watch.ts';
import { clip, shortIds, withShortArns } from '../text/short.ts';
import { lowerFirst } from '../text/words.ts';
import type { ServicePorts } from '../wiring/service-ports.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import type { Watching } from '../wiring/watch-ports.ts';
import { goBack } from './go-back.ts';
import { heldByTheWatch } from './held-evidence.ts';
import { wordOf } from './outcome.ts';
import type { Rollout } from './rollout.ts';
import { trafficAfter } from './traffic.ts';

/** Against a fast simulator a machine still needs its real time to answer. */
const gatherLimitMs = 10_000;

/** Says why the rollout failed, sees that the earlier version serves again, and gathers the proof meanwhile. */
export async function explainFailure(
  rollout: Rollout,
  watching: Watching<ServicePorts>,
  watched: Watched,
  ports: StoryPorts,
  saidCause?: string,
): Promise<Report> {
  const [{ draft, clock }, { reads }, { verdict }] = [ports, watching, watched];
  const start = heldByTheWatch(rollout, watched);
  const isExplained = !isEndedFromOutside(verdict);
  const atHand = isOthers(verdict) ? [] : diagnose(evidenceAtHand(start));
  // A one-off task has said at its end why it failed.
  if (rollout.culprit === undefined || isOthers(verdict)) tellFirst(verdict, atHand, ports.log, saidCause);

  const [rollback, evidence] = await Promise.all([
    goBack(rollout, watching, watched, ports),
    // The runner kills a cancelled step within seconds, and nobody asks why it was cancelled.
    isExplained
      ? gather(start, reads, { clock, limitMs: Math.max(gatherLimitMs, 2_000 * ports.runner.clockRate) })
      : evidenceAtHand(start),
  ]);
  draft.put('gathered', told(evidence));
  // A service that goes back with another has no fault of its own.
  const found = () => [...(rollout.found ?? []), ...diagnose({ ...evidence, ...wayOf(rollback) })];
  draft.put('explained', {
    diagnoses: isOthers(verdict) ? [] : found(),
    ...(rollback !== undefined && { rollback }),
    ...trafficAfter(rollout, watched, rollback),
  });
  const served = isCancelled(verdict) ? {} : await whatServes(reads);
  draft.put('served', served);
  if (isOthers(verdict) && rollback?.outcome === 'impossible' && isTakenOver(rollout.target, served)) {
    return draft.end({ verdict: 'superseded', reason: 'superseded', message: rollback.message });
  }
  const reason = verdict.kind === 'failed' ? { reason: verdict.reason } : {};
  const word = rollback?.outcome === 'done' ? 'rolled-back' : wordOf(verdict);
  return draft.end({ verdict: word, message: verdict.message, ...reason, ...culpritOf(rollout, verdict) });
}

function wayOf(rollback: RollbackReport | undefined): Pick<Evidence, 'isGoingBack'> {
  return rollback?.outcome === 'done' || rollback?.outcome === 'going-on' ? { isGoingBack: true } : {};
}

function culpritOf(rollout: Rollout, verdict: Verdict): Pick<Rollout, 'culprit'> {
  const culprit = rollout.culprit ?? (isOthers(verdict) ? rollout.retreat?.culprit() : undefined);
  return culprit === undefined ? {} : { culprit };
}

/** Above the cause, which has the whole of it, a sentence of AWS is cut. */
const longest = 240;

/** The verdict, and what it looks like before more is read; not again what a first sign has said. */
function tellFirst(
  verdict: Verdict,
  [first]: readonly Diagnosis[],
  log: StoryPorts['log'],
  saidCause: string | undefined,
): void {
  log.info(clip(withShortArns(verdict.message), longest));
  // The cause itself follows at once where nothing is left to undo.
  const isOver =
    verdict.kind === 'failed' && ['rolled-back', 'timed-out', 'superseded'].includes(verdict.reason);
  const isNews = first !== undefined && first.name !== 'unknown' && first.cause !== saidCause;
  if (isNews && !isOver) log.info(`  looks like: ${shortIds(lowerFirst(first.cause))}`);
}

/** Nothing of the rollout itself ended it. */
function isEndedFromOutside(verdict: Verdict): boolean {
  return isCancelled(verdict) || isOthers(verdict);
}

function isOthers(verdict: Verdict): boolean {
  return verdict.kind === 'failed' && verdict.reason === 'another-failed';
}

/** Whether a newer deployment than ours is there: it is never undone. */
function isTakenOver(target: RolloutTarget, { service }: Parts['served']): boolean {
  const primary = service?.deployments.find(({ status }) => status === 'PRIMARY');
  return primary !== undefined && isMadeAfter(target, primary);
}

function isCancelled(verdict: Verdict): boolean {
  return verdict.kind === 'failed' && verdict.reason === 'cancelled';
}

/** The last look: what serves after all. What cannot be read stays as it was seen before. */
async function whatServes(aws: ServicePorts): Promise<Parts['served']> {
  const service = await aws.describeService().catch(() => undefined);
  if (service === undefined) return {};
  const targets = await Promise.all(targetGroupsOf(service).map(aws.describeTargetHealth)).catch(
    () => undefined,
  );
  return { service, ...(targets !== undefined && { targets: targets.flat() }) };
}

function told(evidence: Evidence): Parts['gathered'] {
  const { events, tasks, targets, targetGroups, unread, service } = evidence;
  const known = service !== undefined && { service };
  const isRead = ({ stream }: LogExcerpt) => evidence.logs.some((log) => log.stream === stream);
  const logs = [...evidence.logs, ...(evidence.judgedLogs ?? []).filter((log) => !isRead(log))];
  return { events, tasks, logs, targets, targetGroups, unread, ...known };
}
