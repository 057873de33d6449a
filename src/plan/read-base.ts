import { familyAndRevision, revisionOf } from '../ecs/arn.ts';
import { AwsError } from '../ecs/aws-error.ts';
import type { Document } from '../task-definition/document.ts';
import { type Source, sourceText } from '../task-definition/source.ts';
import { commandLine } from '../text/aws-cli.ts';
import { UserError } from '../text/errors.ts';
import type { Base, Current, Revision } from './current.ts';
import type { PlanReads } from './ports.ts';

/** The definition that the next revision is made from, as `task-definition` names it; a file was read before. */
export async function readBase(
  wanted: Source,
  document: Document | undefined,
  current: Current,
  reads: PlanReads,
): Promise<Base> {
  if (document !== undefined) {
    return {
      taskDefinition: document.taskDefinition,
      tags: document.tags,
      origin: `the file ${document.file}`,
      isFile: true,
    };
  }
  if (wanted.kind === 'running') return fromRevision(current.running, 'the running revision');
  if (wanted.kind === 'latest') {
    const newest =
      current.newestArn === undefined ? current.running : await describeRevision(current.newestArn, reads);
    return fromRevision(newest, 'the newest revision');
  }
  return fromRevision(await describeRevision(sourceText(wanted), reads), 'the revision');
}

/** The revision, or the newest of the family, that `name` names. Throws `UserError` where there is none. */
export async function describeRevision(
  name: string,
  reads: Pick<PlanReads, 'describeTaskDefinition'>,
): Promise<Revision> {
  return reads.describeTaskDefinition(name).catch((error: unknown) => {
    // ECS answers a ClientException for a revision that does not exist.
    if (!(error instanceof AwsError) || !['missing', 'refused'].includes(error.kind)) throw error;
    throw new UserError(`Task definition "${name}" was not found: ${error.message}`, {
      kind: 'task-definition-not-found',
      remedy:
        revisionOf(name) === undefined
          ? 'Name a revision as `family:revision`, or write `running` for what the service runs now.'
          : `List the revisions: \`${commandLine`aws ecs list-task-definitions --family-prefix ${familyAndRevision(name).replace(/:\d+$/, '')}`}\`.`,
      docs: 'docs/troubleshooting.md#task-definition-not-found',
      cause: error,
    });
  });
}

function fromRevision(revision: Revision, words: string): Base {
  return {
    taskDefinition: revision.taskDefinition,
    tags: revision.tags,
    origin: `${words} ${revision.family}:${revision.revision}`,
    isFile: false,
    revision,
  };
}
