import { evidenceAtHand } from '../diagnosis/gather.ts';
import { diagnose } from '../diagnosis/index.ts';
import { withShortArns } from '../report/names.ts';
import { firstSign } from '../rollout/first-sign.ts';
import type { Verdict } from '../rollout/verdict.ts';
import { toView } from '../rollout/view.ts';
import type { Watched, WatchPorts } from '../rollout/watch.ts';
import type { Log } from '../runner/log.ts';
import { lowerFirst } from '../text/words.ts';
import { heldByTheWatch } from './held-evidence.ts';
import type { Rollout } from './rollout.ts';

type OnSnapshot = NonNullable<WatchPorts['onSnapshot']>;

/** As if the rollout had failed now, for a first diagnosis. */
const asFailed: Verdict = { kind: 'failed', reason: 'hopeless', message: '' };
/** A line of the log is read at a glance. */
const longest = 158;

/** Says at the very look which task of ours has failed, why, what it looks like, and what the verdict waits for. */
export function tellFirstSign(rollout: Rollout, log: Log): OnSnapshot {
  let told: ReadonlySet<string> = new Set();
  let saidLast = '';
  return (snapshot, verdict, history, watched) => {
    const { service } = snapshot;
    if (service === undefined || watched.deploymentId !== rollout.target.deploymentId) return;
    const sign = firstSign(toView(watched, service, snapshot, history), told);
    if (sign === undefined) return;
    told = sign.told;
    const causes = verdict.kind === 'progressing' ? looksLike(rollout, { verdict, history, snapshot }) : '';
    const further = verdict.kind === 'progressing' ? fitting(causes, sign.awaited) : [];
    const isNews = further.join() !== saidLast;
    saidLast = further.join();
    for (const line of [...sign.lines, ...(isNews ? further : [])]) log.info(withShortArns(line));
  };
}

/** The first diagnosis, on what is at hand. */
function looksLike(rollout: Rollout, watched: Watched): string {
  const held = heldByTheWatch(rollout, { ...watched, verdict: asFailed });
  const [first] = diagnose(evidenceAtHand(held));
  return first === undefined || first.name === 'unknown' ? '' : `looks like: ${lowerFirst(first.cause)}`;
}

/** On one line where both fit. */
function fitting(cause: string, awaited: string): readonly string[] {
  const both = [cause, awaited].filter((part) => part !== '');
  const lines = both.join(' ').length <= longest ? [both.join(' ')] : both;
  return lines.filter((line) => line !== '').map((line) => `  ${line}`);
}
