import { commandLine } from '../text/aws-cli.ts';
import { codeBlock } from '../text/safe-text.ts';

/** Parts of a remedy as paragraphs of Markdown. */
export function steps(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** A shell command as a block of code; what is put in is quoted where the shell would read it otherwise. */
export function command(...line: Parameters<typeof commandLine>): string {
  return codeBlock(commandLine(...line), 'sh');
}

export function json(value: unknown): string {
  return codeBlock(JSON.stringify(value, undefined, 2), 'json');
}

export function iamStatement(actions: readonly string[], resources: readonly string[]): string {
  return json({ Effect: 'Allow', Action: actions, Resource: resources });
}
