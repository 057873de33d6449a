import { eventText } from '../ecs/service-events.ts';
import type { History } from './history.ts';
import type { Snapshot } from './snapshot.ts';
import type { Strategy } from './strategy.ts';
import type { RolloutTarget } from './target.ts';
import type { Verdict } from './verdict.ts';
import { toView } from './view.ts';

/** One look as `watch` tells it. */
export interface Told {
  readonly target: RolloutTarget;
  readonly snapshot: Snapshot;
  readonly verdict: Verdict;
  readonly history: History;
}

/** A log that is silent for longer looks hung. */
const silenceMs = 30_000;
const indent = '  ';
/** A watch that begins late, of a rollback for example, does not tell what was long before it. */
const newsMs = 15_000;

/**
 * What changed since the look that was told last, in lines for the log: counts, and service events as they came.
 * `told` is the look that wrote the last line, absent before the first; without a change there is a sign of life
 * after 30 s, and no line before that.
 */
export function progressLines(strategy: Strategy, told: Told | undefined, now: Told): readonly string[] {
  const events = newEvents(told, now).map((text) => `${indent}${text}`);
  const sentence = sentenceOf(strategy, now);
  const hasChanged = told === undefined || sentence !== sentenceOf(strategy, told);
  const isSilent = told !== undefined && now.snapshot.at.getTime() - told.snapshot.at.getTime() >= silenceMs;
  if (hasChanged) return [...events, sentence];
  if (events.length > 0) return events;
  return isSilent ? [`still ${sentence}`] : [];
}

/** The counts while the rollout goes its way; where it does not, the verdict's own sentence. */
function sentenceOf(strategy: Strategy, { target, snapshot, verdict, history }: Told): string {
  const { service } = snapshot;
  if (verdict.kind !== 'progressing' || service === undefined) return verdict.message;
  if (verdict.stage === 'not-visible' || verdict.stage === 'rolling-back') return verdict.message;
  const counts = strategy.progress(toView(target, service, snapshot, history));
  return verdict.stage === 'baking' ? `${counts}; ECS watches its alarms` : counts;
}

function newEvents(told: Told | undefined, now: Told): readonly string[] {
  const known = new Set(told?.history.events.map((event) => event.id) ?? []);
  const began = told?.history.firstAt ?? now.snapshot.at;
  const since = began.getTime() - newsMs;
  return now.history.events
    .filter((event) => !known.has(event.id) && event.createdAt.getTime() >= since)
    .map(({ message }) => eventText(message));
}
