import { codeBlock } from '../safe-text.ts';

/** Parts of a remedy as paragraphs of Markdown. */
export function steps(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** A shell command; its words are quoted where the shell would read them otherwise. */
export function command(...words: readonly string[]): string {
  return codeBlock(words.map(shellWord).join(' '), 'sh');
}

export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

export function json(value: unknown): string {
  return codeBlock(JSON.stringify(value, undefined, 2), 'json');
}

export function iamStatement(actions: readonly string[], resources: readonly string[]): string {
  return json({ Effect: 'Allow', Action: actions, Resource: resources });
}
