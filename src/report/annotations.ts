import * as core from '@actions/core';
import type { Finding } from '../checks/check.ts';
import type { Place } from '../text/errors.ts';
import { grouped } from '../text/grouped.ts';
import { groupOf } from '../text/match.ts';
import type { Notice } from '../text/notice.ts';
import { logLine } from '../text/safe-text.ts';
import { count, list } from '../text/words.ts';
import { adviceOf } from './advice.ts';
import { headline } from './headline.ts';
import { clip } from './markdown.ts';
import { nextStep } from './next-step.ts';
import type { Report, Reporter } from './report.ts';
import { sortedFindings } from './sections/findings.ts';
import { isRefused, viewsOf } from './several.ts';
import { hasPassed } from './success.ts';
import { withoutFences } from './verdict-lines.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  /** Several lines of text. */
  readonly message: string;
  readonly place?: Place;
}

/** GitHub shows ten of each level for one step. */
const MOST = 10;
const LONGEST_MESSAGE = 2000;
const LEVELS = ['error', 'warning', 'notice'] as const;
const ISSUE = { error: core.error, warning: core.warning, notice: core.notice };

/** Issues the annotations, errors first. */
export const annotations: Reporter = {
  name: 'annotations',
  publish(report) {
    for (const { level, title, message, place } of annotationsOf(report)) {
      ISSUE[level](message, {
        title,
        ...(place !== undefined && { file: logLine(place.file) }),
        ...(place?.line !== undefined && { startLine: place.line }),
        ...(place?.column !== undefined && { startColumn: place.column }),
      });
    }
  },
};

/** What is to be annotated: errors before warnings before notices, at most ten of each. */
export function annotationsOf(report: Report): readonly Annotation[] {
  const all = alikeOnce(
    viewsOf(report).flatMap(({ name, view }) => annotationsOfOne(view).map((what) => ({ name, what }))),
  );
  const ofRun = [
    ...(report.error === undefined ? [] : failure(report)),
    ...worthAnAnnotation(report).map(ofNotice),
  ];
  // What kept all services from being deployed is told once.
  const told = report.subjects === undefined ? all : isRefused(report) ? ofRun : [...ofRun, ...all];
  return LEVELS.flatMap((level) =>
    atMost(
      level,
      told.filter((each) => each.level === level),
    ),
  );
}

/** What is the same for several services is one annotation, with their names before it. */
function alikeOnce(
  all: readonly { readonly name?: string | undefined; readonly what: Annotation }[],
): readonly Annotation[] {
  return grouped(all, ({ what }) => JSON.stringify(what)).flatMap((group) => {
    const names = list(group.flatMap(({ name }) => name ?? []));
    const alike = group.map(({ what }) => what);
    if (names === '') return alike;
    return alike.slice(0, 1).map((what) => ({ ...what, title: clip(`${names}: ${what.title}`, 250) }));
  });
}

function annotationsOfOne(report: Report): readonly Annotation[] {
  return [
    ...failure(report),
    ...report.diagnoses
      .slice(1)
      .map((other) => annotation('warning', 'A consequence, or a second cause', other.cause, other.remedy)),
    ...ofFindings(sortedFindings(report.findings)),
    ...worthAnAnnotation(report).map(ofNotice),
    ...adviceOf(report).map((each) =>
      annotation('notice', `What costs time: ${each.setting}`, each.message, each.command),
    ),
  ];
}

/** What is only good to know stands in the log and in the summary; but a step that passes without its work says why. */
function worthAnAnnotation({ notices, verdict }: Report): readonly Notice[] {
  return verdict === 'outdated' ? notices : notices.filter(({ severity }) => severity === 'warning');
}

function failure(report: Report): readonly Annotation[] {
  const [first] = report.diagnoses;
  const { error } = report;
  const isTold = report.mode === 'validate' && error === undefined && report.findings.length > 0;
  if (hasPassed(report) || isTold) return [];
  const title = headline(report);
  if (report.reason === 'another-failed') return [annotation('warning', title, report.message)];
  // The log and the summary have the whole remedy.
  if (first !== undefined) return [annotation('error', title, first.cause, firstLine(first.remedy))];
  const what = error?.message ?? report.message;
  // A title that has the whole sentence in it is cut to its first words: "Not deployed".
  const short = title.includes(what) ? title.slice(0, title.indexOf(': ')) : title;
  return [annotation('error', short, what, error?.remedy ?? nextStep(report), error?.place)];
}

/** A line that introduces a block is no sentence without it. */
function firstLine(remedy: string): string {
  const [line = ''] = withoutFences(remedy).split('\n');
  return line.endsWith(':') ? `${line.slice(0, -1)}: see the job summary.` : line;
}

/**
 * One cause is one annotation: findings of one check with the same remedy stand together at the first of them. What is
 * only good to know is no annotation here either.
 */
function ofFindings(findings: readonly Finding[]): readonly Annotation[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings.filter(({ severity }) => severity !== 'notice')) {
    const shape = finding.remedy.replace(/"[^"]{0,500}"|`[^`]{0,500}`|\S{1,200}[:/]\S+|\d+/g, '…');
    const key = [finding.check, finding.severity, finding.file, shape].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const also = others.map(
      ({ message, line }) => `${line === undefined ? 'Also' : `Line ${line}`}: ${message}`,
    );
    return [ofFinding({ ...first, remedy: [first.remedy, ...also].join('\n') })];
  });
}

function ofFinding({ check, severity, message, remedy, file, line, column }: Finding): Annotation {
  const place = file === undefined ? undefined : { file, ...(line && { line }), ...(column && { column }) };
  return annotation(severity, check, message, remedy, place);
}

function ofNotice({ severity, message, remedy, place }: Notice): Annotation {
  return annotation(severity, severity === 'warning' ? 'Warning' : 'Worth knowing', message, remedy, place);
}

function annotation(
  level: Annotation['level'],
  title: string,
  what: string,
  remedy = '',
  place?: Place,
): Annotation {
  const lines = [what, ...(remedy === '' ? [] : withoutFences(remedy).split('\n'))].map(safeLine);
  return {
    level,
    title: clip(logLine(title).replace(/\.$/, ''), 250),
    message: clip(lines.join('\n'), LONGEST_MESSAGE),
    ...(place && { place }),
  };
}

function safeLine(line: string): string {
  return `${groupOf(/^ */.exec(line), 0)}${logLine(line)}`;
}

function atMost(level: Annotation['level'], all: readonly Annotation[]): readonly Annotation[] {
  if (all.length <= MOST) return all;
  const rest = all.length - MOST + 1;
  const message = 'GitHub shows ten annotations of a kind for each step. The job summary has them all.';
  return [...all.slice(0, MOST - 1), { level, title: `And ${count(rest, `more ${level}`)}`, message }];
}
