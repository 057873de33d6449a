import type { Check, Finding, Subject } from './check.ts';
import { OFFLINE_CHECKS } from './offline.ts';
import { ONLINE_CHECKS } from './online.ts';
import { oneLine } from './words.ts';

/** In the order in which they are run and documented. */
export const CHECKS: readonly Check[] = [...OFFLINE_CHECKS, ...ONLINE_CHECKS];

/** Of each check; nobody reads more, and reports have limits. */
const MOST_FINDINGS = 100;

const RANK = { error: 0, warning: 1, notice: 2 } as const;

/** Everything that the checks have to say about the subject: errors first, then in the order of the file. */
export function runChecks(subject: Subject): readonly Finding[] {
  return CHECKS.flatMap((check) => findingsOf(check, subject)).sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || (a.line ?? 0) - (b.line ?? 0),
  );
}

function findingsOf(check: Check, subject: Subject): readonly Finding[] {
  const { document } = subject;
  const drafts = check.check(subject);
  return drafts.slice(0, MOST_FINDINGS).map((draft, index) => {
    const more = index === MOST_FINDINGS - 1 ? drafts.length - MOST_FINDINGS : 0;
    return {
      ...draft,
      message: oneLine(
        more > 0 ? `${draft.message} There are ${more} more findings of this kind.` : draft.message,
      ),
      remedy: oneLine(draft.remedy),
      check: check.name,
      file: document.file,
      ...(draft.pointer === undefined ? {} : document.locate(draft.pointer, check.points)),
    };
  });
}
