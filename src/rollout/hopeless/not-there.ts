import { asClause } from '../../text/words.ts';
import type { View } from '../view.ts';
import { ownerCount } from './patience.ts';
import { type Refusal, refusalKey, refusals } from './refusals.ts';
import type { HopelessRule } from './rule.ts';

/** Images are replicated and secrets created beside a deployment: a second refusal counts only so long after the first. */
const apartMs = 30_000;
const enough = 2;
/** Our own reads have to say for so long that it is not there: more than what is created 40 s late. */
const confirmedMs = 45_000;

/**
 * What a task asks for is not there. One refusal is enough where the registry, Secrets Manager, Parameter Store or Logs
 * tell us the same from then on; where we
 * cannot ask, ECS has to be refused twice; where we find it, twice from then on.
 */
export const notThere: HopelessRule = {
  name: 'not-there',
  prove: ({ sinceHealthy }, view) => {
    const all = refusals(sinceHealthy, view);
    const owner = ownerCount(view.service);
    for (const key of new Set(all.map(({ found }) => refusalKey(found)))) {
      const same = all.filter(({ found }) => refusalKey(found) === key);
      const first = same[0];
      if (first !== undefined && same.length >= owner && isProved(same, owner, view)) {
        return `${first.found.says}: ${asClause(first.text)}`;
      }
    }
    return undefined;
  },
};

function isProved(same: readonly Refusal[], owner: number, { snapshot }: View): boolean {
  const [first] = same;
  const last = same.at(-1);
  if (first === undefined || last === undefined) return false;
  const own = snapshot.absences?.find(({ key }) => key === refusalKey(first.found));
  if (own?.isThere === false) return own.at.getTime() - own.since.getTime() >= confirmedMs;
  // Refusals from before we found it have passed.
  const counted = own === undefined ? same : same.filter(({ at }) => at > own.since);
  const earliest = counted[0]?.at ?? last.at;
  return counted.length >= Math.max(enough, owner) && last.at.getTime() - earliest.getTime() >= apartMs;
}
