import { familyAndRevision } from '../ecs/arn.ts';
import { duration } from '../text/words.ts';
import { causeOf } from './cause-name.ts';
import { cell, details, table } from './markdown.ts';
import { shortSha, uncommitted } from './names.ts';
import type { NamedSubjectReport, Report } from './report.ts';
import type { Room, Section } from './section.ts';
import { cause } from './sections/cause.ts';
import { notices } from './sections/notices.ts';
import { oneOffTasks } from './sections/one-off-tasks.ts';
import { permissions } from './sections/permissions.ts';
import { schedules } from './sections/schedules.ts';
import { verdict } from './sections/verdict.ts';
import { viewOf, viewsOf } from './several.ts';
import { shortVerdict } from './several-headline.ts';
import { isSuccess } from './success.ts';

/** Told once for the run; everything else of each service. */
const OF_RUN: readonly Section[] = [oneOffTasks, schedules, notices, permissions];

/** Parts of a summary, some of which stand for a section that can be cut. */
export interface Told {
  readonly section: Section;
  readonly text: string | undefined;
}

/** The verdict of all and a table of them, then each service on its own: those that went well are closed. */
export function severalSummary(
  report: Report,
  subjects: readonly NamedSubjectReport[],
  room: Room,
  sections: readonly Section[],
): readonly Told[] {
  const [tasks, ...rest] = OF_RUN.map((section) => ({ section, text: section.render(report, room) }));
  return [
    { section: verdict, text: `${verdict.render(report, room)}\n\n${overview(report, subjects)}` },
    ...(report.error === undefined ? [] : [{ section: cause, text: cause.render(report, room) }]),
    ...(tasks === undefined ? [] : [tasks]),
    ...viewsOf(report).flatMap(({ name = '', view }) => ofSubject(name, view, room, sections)),
    ...rest,
  ];
}

function overview(report: Report, subjects: readonly NamedSubjectReport[]): string {
  const rows = subjects.map((subject) => {
    const { name, revision, image, deploymentId, rolloutSeconds } = subject;
    return [
      cell(name),
      cell(shortVerdict(subject)),
      cell(causeOf(viewOf(report, subject))),
      cell(revision?.arn === undefined || deploymentId === undefined ? '' : familyAndRevision(revision.arn)),
      cell(image?.commit === undefined ? '' : `${shortSha(image.commit)}${uncommitted(subject)}`),
      rolloutSeconds === undefined ? '' : duration(rolloutSeconds),
    ];
  });
  return table(['Service', 'What happened', 'Cause', 'Revision', 'Commit', 'Rollout'], rows);
}

function ofSubject(name: string, view: Report, room: Room, sections: readonly Section[]): readonly Told[] {
  const told = sections
    .filter((section) => section !== permissions && section !== verdict)
    .map((section) => ({ section, text: section.render(view, room) }));
  if (!isSuccess(view.verdict)) {
    return [{ section: verdict, text: named(name, verdict.render(view, room)) }, ...told];
  }
  const body = told.flatMap(({ text }) => text ?? []).join('\n\n');
  return [
    { section: closed, text: body === '' ? undefined : details(`${name}: ${shortVerdict(view)}`, body) },
  ];
}

/** The heading of a service begins with its name. */
function named(name: string, text = ''): string {
  return text.replace(/^## (\S+) /, (_, mark: string) => `## ${mark} ${cell(name)}: `);
}

/** What is told of a service that went well goes before that of one that did not. */
export const closed: Section = { name: 'services that went well', cutAt: 0, render: () => undefined };
