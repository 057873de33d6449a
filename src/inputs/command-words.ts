import { type ParseEntry, parse } from 'shell-quote';
import { UserError } from '../text/errors.ts';

/**
 * The words of a command as ECS runs them: a JSON array as it is, or one line split as a shell splits words. Amazon ECS
 * starts the program without a shell, so whatever only a shell understands is refused. Throws `UserError`.
 */
export function commandWords(input: string, text: string): readonly string[] {
  return /^[[{]/.test(text) ? jsonWords(input, text) : shellWords(input, text);
}

function jsonWords(input: string, text: string): readonly string[] {
  const words = parsedJson(text);
  if (Array.isArray(words) && words.length > 0 && words.every((word) => typeof word === 'string'))
    return words;
  throw new UserError(`\`${input}\` starts like JSON, but is not an array of strings`, {
    kind: 'invalid-input',
    remedy:
      'Use `["python", "manage.py", "migrate"]`, for example, or plain words: `python manage.py migrate`.',
    docs: 'docs/tasks.md#command',
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shellWords(input: string, written: string): readonly string[] {
  const text = written.replace(/\\\r?\n/g, ' ');
  const unquoted = text.replace(/\\.|'[^']*'|"(?:\\.|[^"\\])*"/gs, '');
  if (/['"]/.test(unquoted)) throw openQuote(input);
  if (unquoted.includes('\n')) throw severalLines(input);
  const words = parsed(text);
  const shell = words === undefined ? '${' : words.map(shellPart).find((part) => part !== undefined);
  if (words !== undefined && shell === undefined) return words.filter((word) => typeof word === 'string');
  throw new UserError(
    `\`${input}\` contains \`${shell}\`, which only a shell interprets, but Amazon ECS runs the command without one`,
    {
      kind: 'invalid-input',
      remedy: `Run it through a shell of the image: \`["sh", "-c", "…"]\` as a JSON array.`,
      docs: 'docs/tasks.md#command',
    },
  );
}

/** `undefined` where a `${` is not what a shell takes. */
function parsed(text: string): readonly ParseEntry[] | undefined {
  try {
    return parse(text, (name) => ({ op: `$${name}` }));
  } catch {
    return undefined;
  }
}

function openQuote(input: string): UserError {
  return new UserError(`\`${input}\` contains a quote that is not closed`, {
    kind: 'invalid-input',
    remedy: 'Close it, put a backslash before it, or write the command as a JSON array.',
    docs: 'docs/tasks.md#command',
  });
}

/** A shell would run each line by itself; as words of one command they would be arguments of the first. */
function severalLines(input: string): UserError {
  return new UserError(`\`${input}\` has several lines, and Amazon ECS runs one command without a shell`, {
    kind: 'invalid-input',
    remedy:
      'Run them through a shell of the image, `["sh", "-c", "… && …"]` as a JSON array; or end a line with a backslash where the command continues.',
    docs: 'docs/tasks.md#command',
  });
}

/** `&&`, `|`, `*`, `$NAME`, a comment … Of a word no more than that is told: it may be a password. */
function shellPart(word: ParseEntry): string | undefined {
  if (typeof word === 'string') return undefined;
  if ('comment' in word) return '#';
  if (word.op === 'glob') return /[*?[]/.exec(word.pattern)?.[0] ?? '*';
  return word.op.startsWith('$') && !/^\$[A-Z][A-Z0-9_]*$/.test(word.op) ? '$' : word.op;
}
