import type { Defect } from './defect.ts';

/** The ways in which templates of other tools mark a place: `<NAME>`, `${NAME}`, `$NAME`, `{{NAME}}`, `%NAME%`, `@NAME@`, `__NAME__`. */
const placeholders =
  /<[^<>\s]{1,80}>|\$\{[^{}\n]{1,80}\}|\$[A-Za-z_]\w{0,80}|\{\{[^{}\n]{1,80}\}\}|\{%[^\n]{1,80}?%\}|%\{[^\n]{1,80}?\}|%[A-Z_]\w{0,80}%|@@?[A-Z_]\w{0,80}@@?|__[A-Z]\w{0,80}__/y;

/** The placeholder that stands at `offset` of the text. */
export function placeholderAt(text: string, offset: number): string | undefined {
  placeholders.lastIndex = offset;
  return placeholders.exec(text)?.[0];
}

/** Words of other languages, with what JSON writes instead. */
const foreignWords: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['TRUE', 'true'],
  ['False', 'false'],
  ['FALSE', 'false'],
  ['None', 'null'],
  ['NULL', 'null'],
  ['Null', 'null'],
  ['nil', 'null'],
  ['undefined', 'null'],
]);

const typeNames: ReadonlySet<string> = new Set(
  'array bool boolean float int integer list number object string'.split(' '),
);

/** Something without quotes where JSON expects a value or a name. */
export function describeWord(text: string, offset: number): Defect | undefined {
  const rest = text.slice(offset, offset + 200);
  if (rest.startsWith('...') || rest.startsWith('…')) {
    return {
      why: 'there is an ellipsis here: this is an excerpt, and parts are missing',
      remedy: 'Put the whole definition into the file.',
      offset,
    };
  }
  const [word] = /^[A-Za-z_][\w.-]*/.exec(rest) ?? [];
  if (word === undefined) return undefined;
  const json = foreignWords.get(word);
  return {
    // Any other word may be the value of a variable, and is not repeated.
    why:
      json !== undefined || typeNames.has(word.toLowerCase())
        ? `${word} is not in quotes`
        : 'a text is not in quotes',
    remedy: json === undefined ? 'Write the value itself; strings need double quotes.' : `Write ${json}.`,
    offset,
  };
}
