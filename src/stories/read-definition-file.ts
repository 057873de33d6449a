import type { Inputs } from '../inputs/inputs.ts';
import { readTaskDefinitionFile } from '../runner/workspace.ts';
import type { Document } from '../task-definition/document.ts';
import { isFileSource } from '../task-definition/source.ts';

/** The file that `task-definition` names; `undefined` when it names a revision. Throws `UserError`. */
export async function readDefinitionFile(
  inputs: Pick<Inputs, 'taskDefinition'>,
  workspace: string,
): Promise<Document | undefined> {
  const { taskDefinition } = inputs;
  return isFileSource(taskDefinition) ? readTaskDefinitionFile(workspace, taskDefinition) : undefined;
}
