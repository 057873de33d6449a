import { sameWords } from '../causes/fatal-line/survived.ts';
import { evidenceAtHand } from '../diagnosis/gather.ts';
import { diagnose } from '../diagnosis/index.ts';
import type { Diagnosis } from '../diagnosis/rule.ts';
import { familyAndRevision } from '../ecs/arn.ts';
import { hasReached } from '../rollout/course.ts';
import { firstSign, takenAway } from '../rollout/first-sign.ts';
import type { Verdict } from '../rollout/verdict.ts';
import { toView } from '../rollout/view.ts';
import type { Watched, WatchPorts } from '../rollout/watch.ts';
import type { Log } from '../runner/log.ts';
import type { Notice } from '../text/notice.ts';
import { shortIds } from '../text/short.ts';
import { asClause, lowerFirst, timeOfDay } from '../text/words.ts';
import { heldByTheWatch } from './held-evidence.ts';
import type { Rollout } from './rollout.ts';

type OnSnapshot = NonNullable<WatchPorts['onSnapshot']>;

export interface FirstSigns {
  readonly onSnapshot: OnSnapshot;
  /** The cause that the log has named so far; empty where it has named none. */
  cause(): string;
  /** Where it went well after all: a task that failed on the way to it may do so again. */
  notices(): readonly Notice[];
}

/** As if the rollout had failed now, for a first diagnosis. */
const asFailed: Verdict = { kind: 'failed', reason: 'hopeless', message: '' };
/** The sign itself has code and last line, which are all of this cause. */
const saidBySign = 'container-exited';
/** A line of the log is read at a glance. */
const longest = 158;

/** Says at the very look which task of ours has failed, why, what it looks like, and what the verdict waits for. */
export function tellFirstSign(rollout: Rollout, log: Log): FirstSigns {
  let told: ReadonlySet<string> = new Set();
  let gone: ReadonlySet<string> = new Set();
  let saidLast = '';
  let saidCause = '';
  let cause = '';
  let lateAt: Date | undefined;
  const onSnapshot: OnSnapshot = (snapshot, verdict, history, watched) => {
    const { service } = snapshot;
    if (service === undefined || watched.deploymentId !== rollout.target.deploymentId) return;
    const view = toView(watched, service, snapshot, history);
    const taken = takenAway(view, gone);
    for (const line of taken.lines) log.info(line);
    gone = taken.told;
    const sign = firstSign(view, told);
    if (sign === undefined) return;
    told = sign.told;
    if (hasReached(history.course, 'POST_SCALE_UP')) lateAt = snapshot.at;
    const isOpen = verdict.kind === 'progressing';
    const likely = isOpen ? likelyCause(rollout, { verdict, history, snapshot }) : undefined;
    if (isOpen) cause = likely?.cause ?? '';
    // The next task with the same cause has another id and address; its sign names them.
    const isNewCause = cause !== '' && sameWords(cause) !== saidCause && likely?.name !== saidBySign;
    const looksLike = isNewCause ? `looks like: ${lowerFirst(cause)}` : '';
    saidCause = sameWords(cause);
    const further = isOpen ? fitting(looksLike, sign.awaited) : [];
    const isNews = further.join() !== saidLast;
    saidLast = further.join();
    for (const line of [...sign.lines, ...(isNews ? further : [])]) log.info(shortIds(line));
  };
  return {
    onSnapshot,
    cause: () => cause,
    notices: () => (told.size === 0 ? [] : [failuresBefore(rollout, cause, lateAt)]),
  };
}

/** `lateAt`: when a task failed after ECS had found all of them healthy, as in a bake without circuit breaker and alarms. */
function failuresBefore({ target }: Rollout, cause: string, lateAt: Date | undefined): Notice {
  const why = cause === '' ? 'the log says which' : lowerFirst(asClause(cause));
  const name = familyAndRevision(target.taskDefinitionArn);
  if (lateAt !== undefined) {
    return {
      severity: 'warning',
      message: `Tasks of ${name} failed after Amazon ECS had found all of them healthy, the last at ${timeOfDay(lateAt)} UTC: ${why}. They may keep failing while ${name} serves.`,
      remedy: 'Enable the circuit breaker of the service, or alarms: Amazon ECS ends such a deployment then.',
      docs: 'docs/strategies.md#failing-early-and-going-back',
    };
  }
  return {
    severity: 'notice',
    message: `Tasks of ${name} failed before it was deployed: ${why}. It may happen again with the next deployment.`,
  };
}

/** The first diagnosis, on what is at hand. */
function likelyCause(rollout: Rollout, watched: Watched): Diagnosis | undefined {
  const held = heldByTheWatch(rollout, { ...watched, verdict: asFailed });
  const [first] = diagnose(evidenceAtHand(held));
  return first?.name === 'unknown' ? undefined : first;
}

/** On one line where both fit. */
function fitting(cause: string, awaited: string): readonly string[] {
  const both = [cause, awaited].filter((part) => part !== '');
  const lines = both.join(' ').length <= longest ? [both.join(' ')] : both;
  return lines.filter((line) => line !== '').map((line) => `  ${line}`);
}
