import { isOwnRequest } from '../ecs/own-request.ts';
import { shortIds } from '../text/short.ts';
import { duration, secondsBetween } from '../text/words.ts';
import { eventLines } from './event-lines.ts';
import type { History } from './history.ts';
import type { Snapshot } from './snapshot.ts';
import type { Strategy } from './strategy.ts';
import type { RolloutTarget } from './target.ts';
import type { Stage, Verdict } from './verdict.ts';
import { toView } from './view.ts';
import { watchedFrom } from './watched-from.ts';

/** One look as `watch` reports it. */
export interface Look {
  readonly target: RolloutTarget;
  readonly snapshot: Snapshot;
  readonly verdict: Verdict;
  readonly history: History;
}

/** What the log has said so far. */
export interface Said {
  /** Ids of the events that were read. */
  readonly events: ReadonlySet<string>;
  readonly state: string;
  readonly stage: string;
  /** When the state was printed, and when it last was another one. */
  readonly stateAt: Date;
  readonly lineAt: Date;
}

/** A log that is silent for longer looks hung. Of one wait the signs come after 30 s, 1, 2, 4, 8 and 13 minutes. */
const silenceMs = 30_000;
const longestSilenceMs = 300_000;
/** Two states of one stage are further apart: at least so long, and a tenth of the time since the start. */
const pauseMs = 10_000;
/** A watch that starts late, of a rollback for example, does not report what was long before it. */
const newsMs = 15_000;

/**
 * The lines for one look: trouble that ECS reports, and how far the rollout is, where that has changed. A large rollout
 * changes at every look, so that the pause between two states grows with its time. Without a change there is a sign of
 * life that says what is waited for. Verdicts are printed by who explains them.
 */
export function progressLines(
  strategy: Strategy,
  said: Said | undefined,
  look: Look,
): { readonly lines: readonly string[]; readonly said: Said } {
  const { at } = look.snapshot;
  const events = eventLines(newEvents(said, look));
  const state = stateOf(strategy, look);
  const stage = stageOf(strategy, look);
  const isDue =
    said === undefined ||
    stage !== said.stage ||
    at.getTime() - said.stateAt.getTime() >= pauseOf(look, isOfOldTasks(said.state, state));
  const isNews = isWorthALine(strategy, said, look) && state !== '' && state !== said?.state && isDue;
  const isSilent = state !== '' && !isNews && events.length === 0 && isQuiet(said, at);
  const lines = [
    ...events,
    ...(isNews ? [state] : []),
    ...(isSilent && said !== undefined ? [waiting(strategy, look, said.stateAt)] : []),
  ];
  return {
    lines,
    said: {
      events: new Set(look.history.events.map(({ id }) => id)),
      state: isNews || said === undefined ? state : said.state,
      stage: isNews || said === undefined ? stage : said.stage,
      stateAt: isNews || said === undefined ? at : said.stateAt,
      lineAt: lines.length > 0 || said === undefined ? at : said.lineAt,
    },
  };
}

function pauseOf({ target, snapshot: { at }, history }: Look, isLess: boolean): number {
  return Math.max(
    isLess ? 2 * pauseMs : pauseMs,
    (at.getTime() - watchedFrom(target, history).getTime()) / 10,
  );
}

/** Nothing about the new tasks has changed: the line of their next step says how many old ones are left. */
function isOfOldTasks(before: string, state: string): boolean {
  const [was, is] = [before, state].map((line) => line.split(' | old: ')[0]);
  return was === is;
}

/**
 * That ECS does not list the deployment yet, or has started no task of it, is so at the first look of most; only where it
 * lasts it is reported.
 */
function isWorthALine({ milestone }: Strategy, said: Said | undefined, { verdict }: Look): boolean {
  if (verdict.kind !== 'progressing') return true;
  const isUsual = said === undefined && verdict.stage === 'starting' && milestone === undefined;
  return verdict.stage !== 'not-visible' && !isUsual;
}

/** The longer nothing changes, the rarer are the signs of life. */
function isQuiet(said: Said | undefined, at: Date): boolean {
  if (said === undefined) return false;
  const sofar = said.lineAt.getTime() - said.stateAt.getTime();
  return at.getTime() - said.lineAt.getTime() >= Math.min(Math.max(sofar, silenceMs), longestSilenceMs);
}

/** From the start of the tasks to the end of the old ones the counts say which stage it is. */
const countedStages: readonly Stage[] = ['starting', 'replacing', 'draining'];

/** Another stage is reported at once, and so is what the strategy never wants to wait. */
function stageOf(strategy: Strategy, { target, snapshot, verdict, history }: Look): string {
  const { service } = snapshot;
  if (verdict.kind !== 'progressing' || service === undefined) return verdict.kind;
  const stage = countedStages.includes(verdict.stage) ? 'counted' : verdict.stage;
  return `${stage} ${strategy.milestone?.(toView(target, service, snapshot, history)) ?? ''}`;
}

/** The counts while the rollout goes its way; where it does not, the verdict's own sentence. Empty for a verdict that ends it. */
function stateOf(strategy: Strategy, { target, snapshot, verdict, history }: Look): string {
  const { service } = snapshot;
  if (verdict.kind !== 'progressing') return '';
  if (service === undefined || verdict.stage === 'not-visible' || verdict.stage === 'rolling-back') {
    return verdict.message;
  }
  return strategy.progress(toView(target, service, snapshot, history));
}

function waiting(strategy: Strategy, look: Look, since: Date): string {
  const { target, snapshot, verdict, history } = look;
  const { service } = snapshot;
  const isOpen = verdict.kind === 'progressing' && service !== undefined;
  const what = isOpen && strategy.awaits?.(toView(target, service, snapshot, history), verdict.stage);
  const time = duration(secondsBetween(since, snapshot.at));
  return what ? `waiting for ${what} (${time} so far)` : `no change for ${time}`;
}

/** Without what ECS says of our own request: it calls this step a user, and a reader would look for a person. */
function newEvents(said: Said | undefined, { target, snapshot, history }: Look): readonly string[] {
  const began = history.firstAt ?? snapshot.at;
  const since = began.getTime() - newsMs;
  return history.events
    .filter((event) => said?.events.has(event.id) !== true && event.createdAt.getTime() >= since)
    .filter(({ message }) => target.isRollbackOurs !== true || !isOwnRequest(message))
    .map(({ message }) => shortIds(message));
}
