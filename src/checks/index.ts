import type { Check, Finding, Subject } from './check.ts';
import { OFFLINE_CHECKS } from './offline.ts';
import { ONLINE_CHECKS } from './online.ts';
import { visible } from './words.ts';

/** In the order in which they are run and documented. */
export const CHECKS: readonly Check[] = [...OFFLINE_CHECKS, ...ONLINE_CHECKS];

const RANK = { error: 0, warning: 1, notice: 2 } as const;

/** Everything that the checks have to say about the subject: errors first, then in the order of the file. */
export function runChecks(subject: Subject): readonly Finding[] {
  return CHECKS.flatMap((check) => findingsOf(check, subject)).sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || (a.line ?? 0) - (b.line ?? 0),
  );
}

function findingsOf(check: Check, subject: Subject): readonly Finding[] {
  const { file } = subject.document;
  return check.check(subject).map((draft) => ({
    ...draft,
    message: visible(draft.message),
    remedy: visible(draft.remedy),
    check: check.name,
    file,
    ...(draft.pointer === undefined ? {} : subject.document.locate(draft.pointer, check.points)),
  }));
}
