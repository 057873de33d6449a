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
      ? secretArguments(value)
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
 * Connection strings and pairs inside of an argument are taken apart by who learns them. A script in one argument is a
 * command too, and is looked at word by word: the whole of it is what a reader has to see to understand a failure.
 */
export function secretArguments(list: readonly unknown[], depth = 0): readonly Value[] {
  const words = list.filter((item) => typeof item === 'string');
  return words.flatMap((word, index) => {
    const previous = words[index - 1] ?? '';
    if (isSecretGiven(previous)) return [{ name: 'secret', value: word }];
    if (/^(?:-u|--user)$/.test(previous) && word.includes(':'))
      return [{ name: 'password', value: word.replace(/^[^:]*:/, '') }];
    if (/\s/.test(word) && depth < DEEPEST_SCRIPT) return secretArguments(scriptWords(word), depth + 1);
    return /[=:]/.test(word) || isRandomWord(word) ? [{ name: '', value: word }] : [];
  });
}

/** Whether what comes after this word is a secret: `--api-token`, `Authorization:`, `Bearer`. */
function isSecretGiven(word: string): boolean {
  const name = /^(?:-{1,2}[\w-]{1,64}|[\w-]{1,64}:)$/.test(word) ? word.replace(/^-+|:$/g, '') : '';
  return mayHoldSecret(name) || /requirepass|masterauth|^(?:bearer|basic|token)$/i.test(word);
}

/** A script inside of a script, in quotes, as `sh -c "…"` is one, and no deeper. */
const DEEPEST_SCRIPT = 3;

function scriptWords(script: string): readonly string[] {
  const words = script.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.map((word) => word.replace(/^(["'])([^"']*)\1$/, '$2'));
}

/** No option, path or name has letters and digits in turn. */
function isRandomWord(word: string): boolean {
  return (
    word.length >= 8 && !word.startsWith('-') && (word.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0) >= 2
  );
}
