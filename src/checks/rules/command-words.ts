import { isLike } from '../../text/match.ts';
import type { Check, FindingDraft } from '../check.ts';
import { type Container, containersOf, titleOf } from '../container.ts';
import { itemsOf } from '../values.ts';
import { quote, quoteCommand } from '../words.ts';

const SHELL = /^(?:\S*\/)?(?:ba|da|a|k|z)?sh$/;
/** What only a shell understands, as a word of its own or at the start of the words. */
const OPERATOR = /^(?:&&|\|\||\||;|>|>>|<|2>&1)$/;
const BUILT_IN = /^(?:cd|export|source|\.)$/;

/** "command" and "entryPoint" are lists of words for a program: no shell reads them, unless one is named. */
export const commandWords: Check = {
  name: 'command-words',
  check: ({ taskDefinition }) =>
    containersOf(taskDefinition).flatMap((container) => finding(container) ?? []),
};

function wordsOf(value: unknown): readonly string[] {
  return itemsOf(value).filter((word): word is string => typeof word === 'string');
}

function finding(container: Container): FindingDraft | undefined {
  const entryPoint = wordsOf(container.members.entryPoint);
  const command = wordsOf(container.members.command);
  const all = [...entryPoint, ...command];
  const first = entryPoint.length > 0 ? 'entryPoint' : 'command';
  const title = titleOf(container);
  const pointer = `${container.pointer}/${first}`;
  const flag = isLike(all[0], SHELL) ? all.findIndex((word) => /^-\w*c$/.test(word)) : -1;
  if (flag !== -1) return ofShell(container, all, flag);
  if (isLike(all[0], SHELL)) return undefined;
  const odd = all.find((word, index) => OPERATOR.test(word) || (index === 0 && BUILT_IN.test(word)));
  if (odd !== undefined) {
    return draft(
      `${title} runs ${quoteCommand(all.join(' '))} without a shell: ${quote(odd)} is passed to the program as a plain argument.`,
      `Write "entryPoint": ["sh", "-c"], "command": [${quoteCommand(all.join(' '))}].`,
      pointer,
    );
  }
  // With an entry point, its words are arguments and may well hold blanks.
  const [only = ''] = all;
  if (
    entryPoint.length > 0
      ? /\S\s+\S/.test(only) && entryPoint.length === 1 && command.length === 0
      : all.length === 1 && /\S\s+\S/.test(only)
  ) {
    return draft(
      `${title} has the "${first}" [${quoteCommand(only)}]: one string is one word, a program name with spaces in it, unless the image's entry point is a shell.`,
      `Write one string for each word: "${first}": [${only
        .trim()
        .split(/\s+/)
        .map((word) => quote(word))
        .join(', ')}].`,
      pointer,
    );
  }
  return undefined;
}

/** `sh -c` runs the one word behind it; further ones are its `$0`, `$1` … */
function ofShell(container: Container, all: readonly string[], flag: number): FindingDraft | undefined {
  const [script, ...more] = all.slice(flag + 1);
  if (script === undefined || more.length === 0 || /[\s$;&|]/.test(script)) return undefined;
  const whole = [script, ...more].join(' ');
  return draft(
    `${titleOf(container)} gives "sh -c" several words; the shell runs only the first, ${quote(script)}.`,
    `Write them as one string: "command": [${quoteCommand(whole)}].`,
    `${container.pointer}/${itemsOf(container.members.command).length > 0 ? 'command' : 'entryPoint'}`,
  );
}

function draft(message: string, remedy: string, pointer: string): FindingDraft {
  return { severity: 'warning', message, remedy, pointer };
}
