import { secretsOfThisRun } from '../text/known-values.ts';
import type { Notice } from '../text/notice.ts';
import type { Report } from './report.ts';

/** Names that we gave or that AWS gave to what it keeps: outputs and links are made of them. */
const NAMES: ReadonlySet<string> = new Set([
  'version',
  'mode',
  'verdict',
  'reason',
  'environment',
  'docsUrl',
  'source',
  'location',
  'image',
  'revision',
  'deploymentId',
] satisfies (keyof Report)[]);
/** Words of our own, in which `--secret-id` and `id-token: write` are no secrets. */
const OWN: ReadonlySet<string> = new Set(['remedy', 'command', 'docs', 'check', 'action']);

/** The report with every text of it masked, whoever wrote it. */
export function maskedReport(report: Report): Report {
  const { location, revision, image, source, environment, service } = report;
  const names = [location, revision, image, source].flatMap((part) => Object.values(part ?? {}));
  secretsOfThisRun.protect([
    environment,
    service?.arn,
    ...names.filter((name) => typeof name === 'string'),
    ...report.tasks.map(({ arn }) => arn),
  ]);
  return masked(report, (key) => NAMES.has(key)) as Report;
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
