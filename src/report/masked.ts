import { secretsOfThisRun } from '../text/known-values.ts';
import type { Notice } from '../text/notice.ts';
import type { NamedSubjectReport, Report } from './report.ts';
import { viewsOf } from './several.ts';

/** Names that we gave or that AWS gave to what it keeps: outputs and links are made of them. */
const NAMES: ReadonlySet<string> = new Set([
  'version',
  'mode',
  'verdict',
  'reason',
  'docsUrl',
  'source',
  'location',
  'image',
  'revision',
  'deploymentId',
  'name',
] satisfies (keyof Report | 'name')[]);
/** Words of our own, in which `--secret-id` and `id-token: write` are no secrets. */
const OWN: ReadonlySet<string> = new Set(['remedy', 'command', 'docs', 'check', 'action']);

/** The report with every text of it masked, whoever wrote it. */
export function maskedReport(report: Report): Report {
  for (const { view } of viewsOf(report)) protectNames(view);
  protectNames(report);
  const { subjects, ...run } = report;
  const told = masked(run, isName) as Report;
  return subjects === undefined
    ? told
    : { ...told, subjects: subjects.map((subject) => masked(subject, isName) as NamedSubjectReport) };
}

function isName(key: string): boolean {
  return NAMES.has(key);
}

function protectNames({ location, revision, image, source, environment, service, tasks }: Report): void {
  const names = [location, revision, image, source].flatMap((part) => Object.values(part ?? {}));
  secretsOfThisRun.protect([
    environment,
    service?.arn,
    ...names.filter((name) => typeof name === 'string'),
    ...tasks.map(({ arn }) => arn),
  ]);
}

export function maskedNotice(notice: Notice): Notice {
  return masked(notice) as Notice;
}

function masked(value: unknown, stays: (key: string) => boolean = () => false, key = ''): unknown {
  if (typeof value === 'string') {
    return OWN.has(key) ? secretsOfThisRun.maskKnown(value) : secretsOfThisRun.mask(value);
  }
  if (Array.isArray(value)) return value.map((item) => masked(item, undefined, key));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      stays(name) ? member : masked(member, undefined, name),
    ]),
  );
}
