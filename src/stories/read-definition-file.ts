import type { Inputs } from '../inputs/inputs.ts';
import type { Document } from '../task-definition/document.ts';
import { readTaskDefinitionFile } from '../workspace.ts';

/** The file that `task-definition` names; `undefined` when it names a revision. Throws `UserError`. */
export async function readDefinitionFile(inputs: Inputs, workspace: string): Promise<Document | undefined> {
  return isRevision(inputs.taskDefinition)
    ? undefined
    : readTaskDefinitionFile(workspace, inputs.taskDefinition);
}

/** `running`, `latest`, `family:revision` or an ARN; anything else is a path. */
function isRevision(wanted: string): boolean {
  return (
    wanted === 'running' ||
    wanted === 'latest' ||
    /^[\w-]+:\d+$/.test(wanted) ||
    /^arn:[\w-]+:ecs:/.test(wanted)
  );
}
