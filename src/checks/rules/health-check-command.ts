import type { Check, FindingDraft } from '../check.ts';
import { type Container, containersOf, titleOf } from '../container.ts';
import { itemsOf, membersOf } from '../values.ts';
import { quote, quoteCommand } from '../words.ts';

/**
 * How the command of a health check is written. Source: API shape HealthCheck.
 * ECS registers other forms too, and some are said to work: nothing here is more than a warning.
 */
export const healthCheckCommand: Check = {
  name: 'health-check-command',
  check: ({ taskDefinition }) =>
    containersOf(taskDefinition).flatMap((container) => finding(container) ?? []),
};

function finding(container: Container): FindingDraft | undefined {
  const words = itemsOf(membersOf(container.members.healthCheck).command);
  const [kind, command] = words;
  const pointer = `${container.pointer}/healthCheck/command`;
  const title = titleOf(container);
  if (typeof kind !== 'string') return undefined;
  if (kind === 'NONE') {
    return draft(
      `${title} switches its health check off with NONE, which the ECS API does not document.`,
      'Leave "healthCheck" out.',
      pointer,
    );
  }
  if (kind !== 'CMD' && kind !== 'CMD-SHELL') {
    return draft(
      `The health check of ${container.label} begins with ${quote(kind)}; the API requires "CMD" or "CMD-SHELL" there.`,
      `Write "command": ["CMD-SHELL", ${quoteCommand(shellCommand(words))}].`,
      `${pointer}/0`,
    );
  }
  if (command === undefined) {
    return draft(
      `The health check of ${container.label} has no command after ${quote(kind)}.`,
      'Write "command": ["CMD-SHELL", "curl -f http://localhost/ || exit 1"].',
      pointer,
    );
  }
  return ofWords(container, words);
}

/** The words after CMD or CMD-SHELL: a shell takes one, a program one for each word. */
function ofWords(container: Container, words: readonly unknown[]): FindingDraft | undefined {
  const [kind, command, ...more] = words;
  const pointer = `${container.pointer}/healthCheck/command`;
  if (kind === 'CMD-SHELL' && more.length > 0) {
    return draft(
      `The health check of ${container.label} has several words after "CMD-SHELL"; the shell runs only the first, ${quote(String(command))}.`,
      `Write "command": ["CMD-SHELL", ${quoteCommand(shellCommand(words.slice(1)))}], or begin with "CMD".`,
      `${pointer}/1`,
    );
  }
  if (kind === 'CMD' && more.length === 0 && typeof command === 'string' && /\s/.test(command.trim())) {
    return draft(
      `The health check of ${container.label} runs a program named ${quote(command)}; "CMD" takes one string for each word.`,
      `Write "command": ["CMD-SHELL", ${quoteCommand(command)}].`,
      `${pointer}/1`,
    );
  }
  return undefined;
}

/** The command that was meant, where "CMD-SHELL, …" or "CMD …" was written into one string. */
function shellCommand(words: readonly unknown[]): string {
  return words
    .map(String)
    .join(' ')
    .replace(/^\s*CMD(-SHELL)?\s*,?\s*/i, '');
}

function draft(message: string, remedy: string, pointer: string): FindingDraft {
  return { severity: 'warning', message, remedy, pointer };
}
