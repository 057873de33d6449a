import { shortName } from '../ecs/arn.ts';
import type { VerdictWord } from '../rollout/verdict.ts';
import { duration, list, secondsBetween, upperFirst } from '../text/words.ts';
import type { NamedSubjectReport, Report } from './report.ts';
import { firstFailing, isNotStarted, worstFirst } from './several.ts';
import { isSuccess } from './success.ts';

const FIRST_WORD: Readonly<Record<VerdictWord, string>> = {
  unknown: 'Outcome unknown',
  failed: 'Failed',
  vanished: 'Vanished',
  'timed-out': 'Timed out',
  cancelled: 'Cancelled',
  superseded: 'Superseded',
  'rolled-back': 'Rolled back',
  invalid: 'Not valid',
  outdated: 'Outdated',
  paused: 'Paused',
  started: 'Started',
  succeeded: 'Deployed',
  unchanged: 'Nothing to deploy',
  built: 'Built',
  valid: 'Valid',
};

/** After the names of one, and of several. */
const SAID: Readonly<Record<VerdictWord, readonly [string, string]>> = {
  unknown: ['could no longer be watched', 'could no longer be watched'],
  failed: ['failed', 'failed'],
  vanished: ['vanished', 'vanished'],
  'timed-out': ['was not finished', 'were not finished'],
  cancelled: ['was cancelled', 'were cancelled'],
  superseded: ['was superseded', 'were superseded'],
  'rolled-back': ['runs the earlier version again', 'run their earlier versions again'],
  invalid: ['is not valid', 'are not valid'],
  paused: ['waits for a decision', 'wait for a decision'],
  outdated: ['runs a newer commit already', 'run a newer commit already'],
  started: ['was started', 'were started'],
  succeeded: ['runs the new version', 'run their new versions'],
  unchanged: ['runs its version already', 'run their versions already'],
  built: ['was built', 'were built'],
  valid: ['is valid', 'are valid'],
};

/** The verdict of several services in one plain sentence: what happened to which of them, and how long it took. */
export function headlineOfSeveral(report: Report, subjects: readonly NamedSubjectReport[]): string {
  const took = duration(secondsUntilTheEnd(report, subjects));
  const groups = groupsOf(subjects).map(
    ({ names, said }) => `${list(names)} ${said[names.length > 1 ? 1 : 0]}`,
  );
  const where = clusterOf(subjects);
  const first = FIRST_WORD[report.verdict];
  if (isSuccess(report.verdict)) return `${first}${where}: ${groups.join('; ')}, after ${took}.`;
  return `${first} after ${took}${where}: ${groups.join('; ')}.`;
}

/** Until the first of them failed, as where one fails alone; of what went well the whole step. */
function secondsUntilTheEnd(report: Report, subjects: readonly NamedSubjectReport[]): number {
  const failed = isSuccess(report.verdict) ? undefined : firstFailing(subjects);
  return failed?.rolloutSeconds ?? secondsBetween(report.startedAt, report.endedAt);
}

/** ` in cluster shop`, where all are in one. */
function clusterOf(subjects: readonly NamedSubjectReport[]): string {
  const clusters = new Set(subjects.flatMap(({ location }) => location?.cluster ?? []));
  const [only] = clusters;
  return clusters.size === 1 && only !== undefined ? ` in cluster ${shortName(only)}` : '';
}

interface Group {
  readonly names: string[];
  readonly said: readonly [string, string];
}

/** The names by what is said of them, the worst first. */
function groupsOf(subjects: readonly NamedSubjectReport[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const subject of worstFirst(subjects)) {
    const said = saidOf(subject);
    const group = groups.get(said[0]) ?? { names: [], said };
    group.names.push(subject.name);
    groups.set(said[0], group);
  }
  return [...groups.values()];
}

type Saying = Pick<Report, 'verdict' | 'reason' | 'deploymentId' | 'traffic'>;

function saidOf(subject: Saying): readonly [string, string] {
  if (isNotStarted(subject)) return ['was not started', 'were not started'];
  const { verdict, deploymentId, traffic } = subject;
  // `wait-for: healthy` ends before production traffic has moved.
  if (verdict === 'succeeded' && traffic?.isShifted === false)
    return ['is healthy next to its previous version', 'are healthy next to their previous versions'];
  if (verdict === 'cancelled' && deploymentId === undefined) return ['was not changed', 'were not changed'];
  return SAID[verdict];
}

/** What is said of one of them in a table. */
export function shortVerdict(subject: Saying): string {
  return upperFirst(saidOf(subject)[0]);
}
