import type { Aws } from '../aws/aws.ts';
import { UserError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import type { Service } from '../service.ts';
import type { Document } from '../task-definition/document.ts';
import { readDocument } from '../task-definition/read-document.ts';
import { readDefinitionFile } from './read-definition-file.ts';

/** What is checked: the file, or the revision that `task-definition` names, written out as a file would be. */
export async function readSubject(
  inputs: Inputs,
  workspace: string,
  aws: Aws | undefined,
  findService: () => Promise<Service | undefined>,
): Promise<{ readonly document: Document; readonly isFile: boolean }> {
  const document = await readDefinitionFile(inputs, workspace);
  if (document !== undefined) return { document, isFile: true };
  const { taskDefinition: wanted } = inputs;
  const service = wanted === 'running' || wanted === 'latest' ? await findService() : undefined;
  const running = service?.taskDefinitionArn;
  const name = wanted === 'running' ? running : wanted === 'latest' ? familyName(running) : wanted;
  if (aws === undefined || name === undefined) {
    throw new UserError(
      `There is nothing to check: \`task-definition: ${wanted}\` needs AWS credentials and a service`,
      {
        remedy:
          'Set `task-definition` to the path of your task definition, or configure AWS credentials and name the service.',
        docs: 'docs/checks.md',
      },
    );
  }
  const { taskDefinition, family, revision } = await aws.describeTaskDefinition(name);
  const bytes = new TextEncoder().encode(JSON.stringify(taskDefinition, null, 2));
  return { document: readDocument(bytes, `${family}:${revision}`), isFile: false };
}

function familyName(arn: string | undefined): string | undefined {
  return arn?.replace(/^.*\//, '').replace(/:\d+$/, '');
}
