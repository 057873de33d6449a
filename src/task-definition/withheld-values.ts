import { mayHoldSecret } from '../text/secret-names.ts';
import type { Value } from '../text/value-forms.ts';
import { isObject, type JsonObject } from './json.ts';
import { isShown } from './showable.ts';

/** Deeper than any definition; what others wrote must not fill the stack. */
const DEEPEST = 12;

/** Every text of a definition that may not be shown, with the name that it has there. */
export function withheldValues(taskDefinition: unknown): readonly Value[] {
  return valuesOf(taskDefinition, [], 0);
}

function valuesOf(value: unknown, path: readonly string[], depth: number): readonly Value[] {
  const name = path.at(-1) ?? '';
  if (depth > DEEPEST) return [];
  if (typeof value === 'string') return isShown(path) ? [] : [{ name, value }];
  if (Array.isArray(value)) {
    return ARGUMENTS.has(name)
      ? argumentsOf(value)
      : value.flatMap((item) => valuesOf(item, path, depth + 1));
  }
  if (!isObject(value)) return [];
  if (path.includes('environment')) return variableOf(value);
  // Names and places of a secret: the value itself is nowhere in the definition.
  if (name === 'secrets' || name === 'secretOptions' || name === 'repositoryCredentials') return [];
  return Object.entries(value).flatMap(([key, member]) => valuesOf(member, [...path, key], depth + 1));
}

function variableOf({ name, value }: JsonObject): readonly Value[] {
  return typeof value === 'string' ? [{ name: typeof name === 'string' ? name : '', value }] : [];
}

const ARGUMENTS: ReadonlySet<string> = new Set(['command', 'entryPoint']);

/**
 * Of a command only what options with the name of a secret are given: its other words are those of every log line.
 * Connection strings and pairs inside of an argument are taken apart by who learns them.
 */
function argumentsOf(list: readonly unknown[]): readonly Value[] {
  const words = list.filter((item) => typeof item === 'string');
  return words.flatMap((word, index) => {
    const previous = words[index - 1] ?? '';
    const isGiven = /^-{1,2}[\w-]{1,64}$/.test(previous) && mayHoldSecret(previous.replace(/^-+/, ''));
    if (isGiven || /requirepass|masterauth/i.test(previous)) return [{ name: 'secret', value: word }];
    return /[=:]/.test(word) || isRandomWord(word) ? [{ name: '', value: word }] : [];
  });
}

/** No option, path or name has letters and digits in turn. */
function isRandomWord(word: string): boolean {
  return (
    word.length >= 8 && !word.startsWith('-') && (word.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0) >= 2
  );
}
