import { shareOf } from '../ecs/listener-rule.ts';
import type { Traffic } from './snapshot.ts';

/**
 * The share that the rules really give to our target groups; `undefined` where that was not read or cannot be told: of a
 * pair whose groups may both be ours the weights say nothing.
 */
export function realShare(
  traffic: Traffic | undefined,
  places: readonly (readonly string[])[] = [],
): number | undefined {
  const groups = places.flat();
  const shares = traffic?.rules.map((rule) => shareOf(rule, groups)) ?? [];
  const known = shares.filter((share) => share !== undefined);
  if (known.length === 0 || known.length < shares.length) return undefined;
  const least = Math.min(...known);
  const isEither = places.some((place) => place.length > 1);
  return isEither && least > 0 ? undefined : least;
}
