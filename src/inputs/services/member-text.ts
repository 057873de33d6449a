import { isObject } from '../../task-definition/json.ts';

/**
 * A value of YAML as the text of the input of the same name: a text as it is, a list as lines, and an object as lines
 * `NAME=value`. `undefined` for what has more levels.
 */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string') ? value.join('\n') : undefined;
  }
  if (!isObject(value)) return undefined;
  const lines = Object.entries(value).map(([name, member]) =>
    typeof member === 'string' ? lineOf(name, member) : undefined,
  );
  return lines.includes(undefined) ? undefined : lines.join('\n');
}

/** A value of several lines is written as a heredoc whose end it does not contain. */
function lineOf(name: string, value: string): string {
  if (!/[\n\r]/.test(value)) return `${name}=${value}`;
  const lines = value.split(/\r\n|\n|\r/).map((line) => line.trim());
  let end = 'END';
  while (lines.includes(end)) end += '_';
  return `${name}<<${end}\n${value.replace(/\n$/, '')}\n${end}`;
}
