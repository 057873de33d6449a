import type { Inputs } from '../inputs/inputs.ts';
import { readTaskDefinitionFile } from '../runner/workspace.ts';
import type { Document } from '../task-definition/document.ts';

/** The file that `task-definition` names; `undefined` when it names a revision. Throws `UserError`. */
export async function readDefinitionFile(
  { taskDefinition }: Pick<Inputs, 'taskDefinition'>,
  workspace: string,
): Promise<Document | undefined> {
  return taskDefinition.kind === 'file' ? readTaskDefinitionFile(workspace, taskDefinition.path) : undefined;
}
