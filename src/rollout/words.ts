/** How the watch names things in its sentences. */

/** `api:42` of a task definition's ARN. */
export function revisionName(taskDefinitionArn: string): string {
  return taskDefinitionArn.slice(taskDefinitionArn.lastIndexOf('/') + 1);
}

/** `1 task`, `2 tasks`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `10:07:16 UTC`. */
export function timeOfDay(date: Date): string {
  return `${date.toISOString().slice(11, 19)} UTC`;
}

/** `2 min 30 s`. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `${seconds} s`;
  return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}

/** AWS's text without the full stops at its end, so that it fits into a sentence of ours. */
export function asClause(text: string): string {
  return text.trim().replace(/\.+$/, '');
}

/** `1 of 1 task runs`, `1 of 2 tasks run`. */
export function howManyRun(running: number, wanted: number): string {
  return `${running} of ${count(wanted, 'task')} ${wanted === 1 ? 'runs' : 'run'}`;
}
