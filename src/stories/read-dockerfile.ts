import type { Subject } from '../checks/check.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { readWorkspaceFile } from '../runner/workspace.ts';
import { UserError } from '../text/errors.ts';

/** The Dockerfile that would be built; `undefined` when nothing is built, or when it is not named and not there. */
export async function readDockerfile(
  inputs: Pick<Inputs, 'image' | 'build'>,
  workspace: string,
): Promise<Subject['dockerfile']> {
  if (inputs.image.kind !== 'build') return undefined;
  const { context, dockerfile, target } = inputs.build;
  const path = dockerfile ?? (context === '.' ? 'Dockerfile' : `${context}/Dockerfile`);
  try {
    const bytes = await readWorkspaceFile(workspace, path, {
      input: 'dockerfile',
      isAlike: (name) => /dockerfile/i.test(name),
    });
    return { path, text: new TextDecoder().decode(bytes), ...(target !== undefined && { target }) };
  } catch (error) {
    if (dockerfile === undefined && error instanceof UserError) return undefined;
    throw error;
  }
}
