import { revisionOf } from '../ecs/arn.ts';

/** As many leave in one run: a family that was never tidied has hundreds, and the account's bucket is shared. */
export const mostAtOnce = 30;

/**
 * The ACTIVE revisions beyond the newest `keep` that nothing uses, oldest first. `inUse` holds ARNs; a revision newer than
 * the one that was deployed is somebody else's work and stays.
 */
export function oldRevisions(
  active: readonly string[],
  {
    keep,
    deployed,
    inUse,
  }: { readonly keep: number; readonly deployed: string; readonly inUse: ReadonlySet<string> },
): readonly string[] {
  const numberOf = (arn: string) => revisionOf(arn) ?? Number.POSITIVE_INFINITY;
  const newestFirst = active.toSorted((a, b) => numberOf(b) - numberOf(a));
  return newestFirst
    .slice(keep)
    .filter((arn) => numberOf(arn) < numberOf(deployed) && !inUse.has(arn))
    .toReversed();
}
