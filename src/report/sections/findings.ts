import type { Finding, Severity } from '../../checks/check.ts';
import { cell, clip, link, remedyCell, table } from '../markdown.ts';
import type { Report } from '../report.ts';
import type { Section } from '../section.ts';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'notice'];
const WORDS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', notice: 'Note' };

/** What the checks found, errors first, then by line. */
export const findings: Section = {
  name: 'findings',
  cutAt: 12,
  render(report, room) {
    if (report.findings.length === 0) return undefined;
    const sorted = sortedFindings(report.findings);
    const oneFile = new Set(sorted.map(({ file }) => file)).size === 1;
    const rows = sorted
      .slice(0, room.rows)
      .map((finding) => [
        [`${WORDS[finding.severity]}`, place(report, finding, oneFile)]
          .filter((part) => part !== '')
          .join('<br>'),
        cell(clip(finding.message, room.text)),
        remedyCell(finding.remedy, room.text),
      ]);
    const rest = sorted.length - rows.length;
    return `${table(['Where', 'What is wrong', 'What to do'], rows)}${rest > 0 ? `\n\nand ${rest} more.` : ''}`;
  },
};

/** Errors first, then in the order of the file. */
export function sortedFindings(all: readonly Finding[]): readonly Finding[] {
  return all.toSorted(
    (a, b) =>
      WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/** The line is enough where all findings are in one file, which the headline names. */
function place(report: Report, { file, line }: Finding, oneFile: boolean): string {
  if (file === undefined) return '';
  const words = line === undefined ? file : oneFile ? `line ${line}` : `${file}:${line}`;
  return link(cell(words), placeUrl(report, file, line));
}

/** The line in the commit that was checked. A file outside of that checkout is in no commit that is known. */
function placeUrl({ source, checkout }: Report, file: string, line?: number): string | undefined {
  const { serverUrl } = source;
  if (serverUrl === undefined || checkout?.repository === undefined) return undefined;
  const { commit, repository, folder } = checkout;
  if (folder !== '' && !file.startsWith(`${folder}/`)) return undefined;
  const path = file.slice(folder === '' ? 0 : folder.length + 1);
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return `${serverUrl}/${repository}/blob/${commit}/${encoded}${line === undefined ? '' : `#L${line}`}`;
}
