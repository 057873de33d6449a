import type { Phase } from '../rollout/phase.ts';
import { duration, secondsBetween, upperFirst } from '../text/words.ts';
import { adviceOf } from './advice.ts';
import { clip } from './markdown.ts';
import type { Report } from './report.ts';

const GROUPS: Readonly<Record<Phase['kind'], string>> = {
  build: 'Image',
  push: 'Image',
  task: 'One-off task',
  register: 'Definition',
  tasks: 'Service',
  health: 'Service',
  drain: 'Service',
  shift: 'Service',
  bake: 'Service',
  rollback: 'Rollback',
  evidence: 'Diagnosis',
};

/** Times on the axis count from here: Mermaid draws local time, and parses this as local time too. */
const ZERO = Date.UTC(2000, 0, 1);

/** The phases as a Mermaid Gantt chart that counts from the start of the first; empty without phases. */
export function timeline(report: Report): string {
  const phases = onOneClock(report.phases).toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
  const zero = phases[0]?.startedAt;
  if (zero === undefined) return '';
  const lines = [...new Set(phases.map((phase) => GROUPS[phase.kind]))].flatMap((group) => [
    `  section ${group}`,
    ...phases.filter((phase) => GROUPS[phase.kind] === group).map((phase) => bar(phase, zero, report)),
  ]);
  return [
    'gantt',
    '  todayMarker off',
    '  dateFormat YYYY-MM-DD HH:mm:ss',
    `  axisFormat ${axis(report, zero)}`,
    ...lines,
  ].join('\n');
}

const ROLLOUT: readonly Phase['kind'][] = ['tasks', 'health', 'drain', 'shift', 'bake', 'rollback'];
const CLOCKS_AGREE_MS = 60_000;

/** Build and registration were timed by the runner, the rollout by AWS: where their clocks differ, it is put behind. */
function onOneClock(phases: readonly Phase[]): readonly Phase[] {
  const registered = phases.findLast(({ kind }) => kind === 'register')?.endedAt;
  const starts = phases
    .filter(({ kind }) => ROLLOUT.includes(kind))
    .map(({ startedAt }) => startedAt.getTime());
  const ahead =
    registered === undefined || starts.length === 0 ? 0 : Math.min(...starts) - registered.getTime();
  if (ahead >= 0 && ahead < CLOCKS_AGREE_MS) return phases;
  const shifted = (at: Date) => new Date(at.getTime() - ahead);
  return phases.map((phase) =>
    ROLLOUT.includes(phase.kind)
      ? {
          ...phase,
          startedAt: shifted(phase.startedAt),
          ...(phase.endedAt && { endedAt: shifted(phase.endedAt) }),
        }
      : phase,
  );
}

function bar(phase: Phase, zero: Date, report: Report): string {
  const end = phase.endedAt ?? report.endedAt;
  const seconds = secondsBetween(phase.startedAt, end);
  const tag = phase.failed === true ? 'crit, ' : phase.endedAt === undefined ? 'active, ' : 'done, ';
  const stop = new Date(Math.max(end.getTime(), phase.startedAt.getTime() + 1000));
  return `    ${label(phase, seconds, report)} :${tag}${moment(phase.startedAt, zero)}, ${moment(stop, zero)}`;
}

function label(phase: Phase, seconds: number, report: Report): string {
  const advice = adviceOf(report)
    .filter((candidate) => candidate.phase === phase.kind)
    .toSorted((a, b) => b.costSeconds - a.costSeconds)[0];
  const state = phase.failed === true ? ', failed' : phase.endedAt === undefined ? ', not over' : '';
  const slow = advice === undefined ? '' : `, because of the ${advice.setting.split(' of ')[0]}`;
  return harmless(`${upperFirst(phase.name)} (${duration(seconds)}${state}${slow})`);
}

/** The words with which a statement of a Gantt chart begins. */
const STATEMENT =
  /^(?=acc(?:title|descr)|axisformat|call|click|dateformat|excludes|gantt|href|inclusiveenddates|includes|section|tickinterval|title|todaymarker|topaxis|vert|weekday|weekend|\d{4}-)/i;

/** Mermaid takes `:`, `#` and `;` for its own. */
function harmless(text: string): string {
  const plain = text
    .replace(/[^\p{L}\p{N} .,()/-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return clip(plain.replace(STATEMENT, '- '), 90);
}

function moment(at: Date, zero: Date): string {
  return new Date(ZERO + at.getTime() - zero.getTime()).toISOString().slice(0, 19).replace('T', ' ');
}

function axis(report: Report, zero: Date): string {
  return secondsBetween(zero, report.endedAt) < 3600 ? '%M:%S' : '%H:%M:%S';
}
