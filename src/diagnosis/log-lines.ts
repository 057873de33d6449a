import { plainText } from '../causes/fatal-line/entries.ts';
import { onceFor } from '../text/once-for.ts';
import type { Evidence, LogExcerpt } from './evidence.ts';
import { type Line, toLine } from './lines.ts';
import { isOfEnded, toldBy } from './told-logs.ts';

/**
 * The lines that may say why a container ended, the likeliest first: of each log the fatal line with what belongs to it,
 * then those around it that are not harmless by their own words. Containers that still run have none.
 */
export const logLines: (evidence: Evidence) => readonly Line[] = onceFor((evidence) =>
  evidence.logs
    .filter((log) => isOfEnded(evidence, log))
    .flatMap((log) => placesOf(evidence, log).flatMap((place) => lineAt(evidence, log, place) ?? [])),
);

/** A program that ended with 0 found nothing wrong: only an error of its own words tells against that. */
function placesOf({ tasks }: Evidence, log: LogExcerpt): readonly number[] {
  const { fatal, places } = toldBy(log);
  const task = tasks.find(({ id }) => id === log.taskId);
  const exitCode = task?.containers.find(({ name }) => name === log.containerName)?.exitCode;
  return exitCode === 0 && (fatal?.strength ?? 0) < 2 ? [] : places;
}

/** All lines that were read, oldest first within a stream: for what a program says while it runs. */
export const allLogLines: (evidence: Evidence) => readonly Line[] = onceFor((evidence) =>
  evidence.logs.flatMap((log) => log.lines.flatMap((_, place) => lineAt(evidence, log, place) ?? [])),
);

/** As a proof names it. */
export function sourceOf({ group, stream }: LogExcerpt): string {
  return `log ${group} ${stream}`;
}

/** The line at a place of a log; one in JSON is matched by its message. */
export function lineAt(evidence: Evidence, log: LogExcerpt, place: number): Line | undefined {
  const line = log.lines[place];
  if (line === undefined) return undefined;
  const task = evidence.tasks.find(({ id }) => id === log.taskId);
  const shown = toLine(sourceOf(log), line.text, line.at, task, log.containerName);
  const plain = plainText(line.text);
  return plain === line.text ? shown : { ...shown, text: toLine('', plain).text };
}
