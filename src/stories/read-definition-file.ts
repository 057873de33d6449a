import { type ForeignUse, refuseForeignCode } from '../image/foreign-code.ts';
import { gitCli } from '../image/git.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Runner } from '../runner/runner.ts';
import { readTaskDefinitionFile } from '../runner/workspace.ts';
import type { Document } from '../task-definition/document.ts';

/** The file that `task-definition` names; `undefined` when it names a revision. Throws `UserError`. */
export async function readDefinitionFile(
  { taskDefinition }: Pick<Inputs, 'taskDefinition'>,
  workspace: string,
): Promise<Document | undefined> {
  return taskDefinition.kind === 'file' ? readTaskDefinitionFile(workspace, taskDefinition.path) : undefined;
}

/** The same for who registers it, or builds by it: it has to be of the repository's own. */
export async function readOwnDefinitionFile(
  inputs: ForeignUse,
  runner: Runner,
): Promise<Document | undefined> {
  const document = await readDefinitionFile(inputs, runner.workspace);
  await refuseForeignCode(inputs, runner, gitCli(runner.temp), ['definition']);
  return document;
}
