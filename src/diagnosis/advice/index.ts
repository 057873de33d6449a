import type { ContainerDefinition } from '../../task-definition/task-definition.ts';
import type { Evidence } from '../evidence.ts';
import type { Advice } from './advice.ts';
import { files } from './files.ts';
import { runtimes } from './runtimes.ts';
import { settings } from './settings.ts';

const ALL: readonly Advice[] = [...settings, ...files, ...runtimes];

/** What helps against this message, in view of what the definition says of its container. */
export function adviceFor(
  text: string,
  { taskDefinition }: Evidence,
  container: ContainerDefinition = {},
): string | undefined {
  for (const { when, say } of ALL) {
    const match = when.exec(text);
    const said = match === null ? undefined : say({ container, taskDefinition, match });
    if (said !== undefined) return said;
  }
  return undefined;
}
