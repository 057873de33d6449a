import { duration } from '../text/words.ts';
import {
  endOf,
  LEAD_TASK_SECONDS,
  needsLeadTask,
  type Round,
  roundsOf,
  type Share,
  startOf,
  type TimingInput,
} from './model.ts';
import { hasHooksAhead, hasStages, stageShares } from './stages.ts';

export interface Estimate {
  readonly seconds: number;
  /** "about 6 min 10 s, of which 5 min is the deregistration delay of target group api-dev" */
  readonly message: string;
}

/** Parts that are named: they make the wait, and somebody can change them. */
const NAMED_SHARE = 0.2;
const NAMED_SECONDS = 30;

/** How long the rollout will take if all goes well; `undefined` when its settings let it never end. */
export function estimate(input: TimingInput): Estimate | undefined {
  const parts = partsOf(input);
  if (parts === undefined) return undefined;
  const { seconds, shares } = parts;
  const rounded = Math.round(seconds / 5) * 5;
  const named = shares
    .filter((share) => share.seconds >= NAMED_SECONDS && share.seconds >= seconds * NAMED_SHARE)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 2);
  return {
    seconds: rounded,
    message: `${rounded < 1 ? '' : 'about '}${duration(rounded)}${why(rounded, named)}${hasHooksAhead(input) ? '; its lifecycle hooks come on top' : ''}`,
  };
}

function partsOf(input: TimingInput): ReturnType<typeof sum> | undefined {
  if (hasStages(input.service.deploymentConfiguration)) {
    const shares = stageShares(input);
    return { seconds: shares.reduce((all, share) => all + share.seconds, 0), shares };
  }
  const rounds = roundsOf(input);
  if (rounds === undefined) return undefined;
  return sum(input, isHealthEnough(input) ? untilHealthy(rounds) : rounds);
}

/** In a rolling update traffic goes to whoever is healthy. */
function isHealthEnough({ waitFor }: Pick<TimingInput, 'waitFor'>): boolean {
  return waitFor === 'healthy' || waitFor === 'shifted';
}

function untilHealthy(rounds: readonly Round[]): readonly Round[] {
  const last = rounds.findLastIndex(({ starts }) => starts > 0);
  return rounds.slice(0, last + 1);
}

/** The time of all rounds, and what each setting contributes to it. */
export function sum(
  input: TimingInput,
  rounds: readonly Round[],
): { readonly seconds: number; readonly shares: readonly Share[] } {
  const start = startOf(input);
  const end = endOf(input);
  const waits = rounds.map(({ starts, ends }) => {
    const [starting, ending] = [starts > 0 ? start.seconds : 0, ends > 0 ? end.seconds : 0];
    return starting >= ending
      ? { seconds: starting, share: start.checks }
      : { seconds: ending, share: end.drain };
  });
  const extra = [...(needsLeadTask(input) && rounds.length > 0 ? [LEAD_TASK] : []), ...bake(input)];
  const total = [...waits, ...extra].reduce((all, { seconds }) => all + seconds, 0);
  return { seconds: total, shares: together([...waits.flatMap(({ share }) => share ?? []), ...extra]) };
}

const LEAD_TASK: Share = {
  setting: 'lead task that resolves the tag of the image',
  seconds: LEAD_TASK_SECONDS,
};

function bake(input: TimingInput): readonly Share[] {
  const { alarms, bakeTimeMinutes = 0 } = input.service.deploymentConfiguration;
  if (!alarms.enable || bakeTimeMinutes === 0 || isHealthEnough(input)) return [];
  return [{ setting: 'bake time under the alarms', seconds: bakeTimeMinutes * 60 }];
}

function together(shares: readonly Share[]): readonly Share[] {
  const seconds = new Map<string, number>();
  for (const share of shares) seconds.set(share.setting, (seconds.get(share.setting) ?? 0) + share.seconds);
  return [...seconds].map(([setting, total]) => ({ setting, seconds: total }));
}

function why(total: number, [first, second]: readonly Share[]): string {
  if (!first) return '';
  // One part is all of it: its time would be said twice.
  if (duration(first.seconds) === duration(total)) return `, all of it the ${first.setting}`;
  const more = second ? ` and ${duration(second.seconds)} the ${second.setting}` : '';
  return `, of which ${duration(first.seconds)} is the ${first.setting}${more}`;
}
