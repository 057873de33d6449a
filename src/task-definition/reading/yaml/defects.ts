import type { YAMLError } from 'yaml';
import type { Defect } from '../defect.ts';
import { positionsOf } from '../lines.ts';
import { placeholderAt } from '../stray-words.ts';

/** What is wrong with a YAML text, in words. */
export function describeYamlDefect(text: string, { code, message, pos: [offset] }: YAMLError): Defect {
  const { line, column } = positionsOf(text)(offset);
  const lineText = text.split(/\r\n|\n|\r/)[line - 1] ?? '';
  const placeholder = placeholderAt(text, offset);
  if (placeholder?.startsWith('{{') || /:\s*\{\{/.test(lineText)) {
    return {
      why: 'a placeholder with {{ is not in quotes, so YAML reads it as an object',
      remedy: 'Write the value in quotes: "{{NAME}}".',
      offset,
    };
  }
  if (code === 'TAB_AS_INDENT' || /^\s*\t/.test(lineText.slice(0, Math.max(1, column)))) {
    return { why: 'a tab indents this line', remedy: 'Indent YAML with spaces only.', offset };
  }
  const known = sentences[code];
  if (known !== undefined) return { ...known, offset };
  // What follows a colon is a piece of the file, which may hold a secret.
  const [beforeColon = ''] = message.slice(0, 120).split(':');
  const why = beforeColon.trimEnd().replace(/\.$/, '');
  return { why, remedy: 'Correct the YAML at this place.', offset };
}

const sentences: Partial<Record<YAMLError['code'], Omit<Defect, 'offset'>>> = {
  RESOURCE_EXHAUSTION: {
    why: 'it is nested far deeper than a task definition',
    remedy: 'Name the file of the task definition.',
  },
  BAD_INDENT: {
    why: 'this line is indented differently from the lines that belong to it',
    remedy: 'Indent all members of an object equally.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    why: 'there is a second ": " in one line',
    remedy: 'Write a text that contains ": " in quotes.',
  },
  MULTIPLE_DOCS: {
    why: 'it contains several YAML documents, separated by ---',
    remedy: 'Keep one document: remove the line ---, and what belongs elsewhere.',
  },
  BAD_SCALAR_START: {
    why: 'a string starts with a character that YAML reserves (@ or `)',
    remedy: 'Put the string in quotes.',
  },
  BAD_ALIAS: {
    why: 'a string starts with * or &, which YAML reads as an alias or an anchor',
    remedy: 'Put the string in quotes.',
  },
  BAD_DQ_ESCAPE: {
    why: 'a string in double quotes contains a backslash that does not start an escape sequence',
    remedy: 'Write the backslash twice, or use single quotes.',
  },
};
