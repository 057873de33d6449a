import type { Image } from '../image/image.ts';
import type { VerdictWord } from '../rollout/verdict.ts';
import type { Notice } from '../text/notice.ts';
import type { NamedSubjectReport, Report } from './report.ts';
import { isSuccess } from './success.ts';

/** From the worst to the best: the verdict of a run is the worst of its subjects'. */
const RANK: Readonly<Record<VerdictWord, number>> = {
  unknown: 0,
  failed: 1,
  vanished: 2,
  'timed-out': 3,
  cancelled: 4,
  superseded: 5,
  'rolled-back': 6,
  invalid: 7,
  outdated: 8,
  paused: 9,
  started: 10,
  succeeded: 11,
  unchanged: 12,
  built: 13,
  valid: 14,
};

/** In the order of their verdicts, the worst first; equal ones as they are written. */
export function worstFirst<Subject extends { readonly verdict: VerdictWord }>(
  subjects: readonly Subject[],
): readonly Subject[] {
  return subjects.toSorted((a, b) => RANK[a.verdict] - RANK[b.verdict]);
}

/** Not started, because another one failed: a consequence, which decides nothing. */
export function isNotStarted({ reason, deploymentId }: Pick<Report, 'reason' | 'deploymentId'>): boolean {
  return reason === 'another-failed' && deploymentId === undefined;
}

/** The subject whose verdict is that of the run. */
export function worstOf(subjects: readonly NamedSubjectReport[]): NamedSubjectReport | undefined {
  const tried = subjects.filter((subject) => !isNotStarted(subject));
  return worstFirst(tried.length === 0 ? subjects : tried)[0];
}

/**
 * The subject that tells why: the first that failed for a reason of its own. One that only ran out of time explains less than
 * one that failed, whichever ended first.
 */
export function firstFailing(subjects: readonly NamedSubjectReport[]): NamedSubjectReport | undefined {
  const isOutOfTime = ({ verdict }: NamedSubjectReport) => Number(verdict === 'timed-out');
  return subjects
    .filter(({ verdict, reason }) => !isSuccess(verdict) && reason !== 'another-failed')
    .toSorted((a, b) => isOutOfTime(a) - isOutOfTime(b) || a.endedAt.getTime() - b.endedAt.getTime())[0];
}

/** The ending of a run: that of its worst subject. */
export function runEnding(
  parts: readonly { readonly name: string; readonly report: Report | undefined }[],
): Pick<Report, 'verdict' | 'message'> & Partial<Pick<Report, 'reason'>> {
  const subjects = parts.flatMap(({ name, report }) =>
    report === undefined ? [] : [subjectOf(name, report)],
  );
  const worst = worstOf(subjects);
  if (worst === undefined) return { verdict: 'unknown', message: 'No service was deployed.' };
  const { reason, name, message } = isSuccess(worst.verdict) ? worst : (firstFailing(subjects) ?? worst);
  return {
    verdict: worst.verdict,
    message: isAlike(subjects) ? `All ${subjects.length} services: ${message}` : `${name}: ${message}`,
    ...(reason !== undefined && { reason }),
  };
}

/** What is said of one that succeeded holds for all only where all ended in the same way. */
function isAlike([first, ...others]: readonly NamedSubjectReport[]): boolean {
  return (
    first !== undefined &&
    isSuccess(first.verdict) &&
    others.every(({ verdict }) => verdict === first.verdict)
  );
}

/** Notices that every subject has are told once, of the run. */
export function withCommonNotices(report: Report): Report {
  const [first, ...others] = report.subjects ?? [];
  if (first === undefined || others.length === 0) return report;
  const common = first.notices.filter(({ message }) =>
    others.every(({ notices }) => notices.some((notice) => notice.message === message)),
  );
  const isCommon = ({ message }: Notice) => common.some((notice) => notice.message === message);
  return {
    ...report,
    notices: [...report.notices, ...common],
    subjects: [first, ...others].map((subject) => ({
      ...subject,
      notices: subject.notices.filter((notice) => !isCommon(notice)),
    })),
  };
}

/** What a run says of several subjects at once; nothing for none. */
export function runOf(subjects: readonly NamedSubjectReport[]): Partial<Report> {
  if (subjects.length === 0) return {};
  const image = sameImage(subjects.map((subject) => subject.image));
  const seconds = subjects.flatMap(({ rolloutSeconds }) => rolloutSeconds ?? []);
  return {
    subjects,
    ...(image !== undefined && { image }),
    ...(seconds.length > 0 && { rolloutSeconds: Math.max(...seconds) }),
  };
}

/** The image, where all have the same. */
function sameImage([first, ...others]: readonly (Image | undefined)[]): Image | undefined {
  return others.every((image) => image?.reference === first?.reference) ? first : undefined;
}

/** Whether something kept all of them from being deployed: then there is nothing to tell of each. */
export function isRefused({ error, subjects = [] }: Report): boolean {
  return error !== undefined && subjects.every(({ deploymentId }) => deploymentId === undefined);
}

/** What a report tells of its subject alone. */
export function subjectOf(name: string, report: Report): NamedSubjectReport {
  const {
    version,
    mode,
    environment,
    environmentUrl,
    docsUrl,
    taskDefinitionFile,
    checkout,
    source,
    ...rest
  } = report;
  const { permissions, subjects, ...own } = rest;
  return { name, ...own };
}

/** A subject as if the run had been about it alone, for everything that tells of one. */
export function viewOf(run: Report, { name, ...subject }: NamedSubjectReport): Report {
  const { version, mode, environment, environmentUrl, docsUrl, source } = run;
  return {
    ...{ version, mode, source },
    ...(environment !== undefined && { environment }),
    ...(environmentUrl !== undefined && { environmentUrl }),
    ...(docsUrl !== undefined && { docsUrl }),
    ...subject,
  };
}

/** Each subject as if the run had been about it alone, what failed by itself first; of one service the report itself. */
export function viewsOf(report: Report): readonly { readonly name?: string; readonly view: Report }[] {
  if (report.subjects === undefined) return [{ view: report }];
  const isConsequence = ({ reason }: NamedSubjectReport) => Number(reason === 'another-failed');
  return report.subjects
    .toSorted(
      (a, b) =>
        Number(isSuccess(a.verdict)) - Number(isSuccess(b.verdict)) || isConsequence(a) - isConsequence(b),
    )
    .map((subject) => ({ name: subject.name, view: viewOf(report, subject) }));
}
