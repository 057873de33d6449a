import { familyOf } from '../ecs/arn.ts';
import { describeRevision } from '../plan/read-base.ts';
import type { Document } from '../task-definition/document.ts';
import { readDocument } from '../task-definition/read-document.ts';
import { type Source, sourceText } from '../task-definition/source.ts';
import { UserError } from '../text/errors.ts';
import type { Account } from './account.ts';

/** The revision that `wanted` names (`running`, `latest`, `family:revision` or an ARN), written out as a file would be. */
export async function readRevision(wanted: Source, account: Account | undefined): Promise<Document> {
  const name = account && (await revisionName(wanted, account));
  if (account === undefined || name === undefined) throw nothingToCheck(sourceText(wanted));
  const { taskDefinition, family, revision } = await describeRevision(name, account.aws);
  const bytes = new TextEncoder().encode(JSON.stringify(taskDefinition, null, 2));
  return readDocument(bytes, `${family}:${revision}`);
}

async function revisionName(wanted: Source, { findService }: Account): Promise<string | undefined> {
  if (wanted.kind !== 'running' && wanted.kind !== 'latest') return sourceText(wanted);
  const running = (await findService())?.taskDefinitionArn;
  return running !== undefined && wanted.kind === 'latest' ? familyOf(running) : running;
}

function nothingToCheck(wanted: string): UserError {
  return new UserError(
    `There is nothing to check: \`task-definition: ${wanted}\` needs AWS credentials and a service`,
    {
      kind: 'task-definition-not-found',
      remedy:
        'Set `task-definition` to the path of your task definition, or configure AWS credentials and name the `service` or the `task-family`.',
      docs: 'docs/checks.md',
    },
  );
}
