import { familyOf, revisionOf } from '../ecs/arn.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import type { Evidence } from './evidence.ts';
import type { Gathering } from './gathering.ts';
import type { EvidenceReads } from './ports.ts';

const REVISIONS = 5;

/** The names of variables in the revisions before: did any of the family ever have the one that is missing? */
export async function readOlderVariables(
  { target, taskDefinition, previousTaskDefinition }: Evidence,
  reads: EvidenceReads,
  gathering: Gathering,
): Promise<Pick<Evidence, 'variablesOfOlderRevisions' | 'olderRevisionsRead'>> {
  const newest = revisionOf(target.taskDefinitionArn);
  if (newest === undefined) return {};
  const family = familyOf(target.taskDefinitionArn);
  const previous = revisionOf(target.previousTaskDefinitionArn);
  const older = Array.from({ length: newest - 1 }, (_, index) => newest - 1 - index).filter(
    (one) => one !== previous,
  );
  const read = await Promise.all(
    older
      .slice(0, REVISIONS)
      .map((revision) =>
        gathering.read('older revisions', 'ecs:DescribeTaskDefinition', 1, () =>
          reads.describeTaskDefinition(`${family}:${revision}`),
        ),
      ),
  );
  const definitions = [...read, previousTaskDefinition].filter((one) => one !== undefined);
  const complete = older.length <= REVISIONS && read.every((one) => one !== undefined);
  return {
    variablesOfOlderRevisions: [...new Set(definitions.flatMap(variableNames))].filter(
      (name) => !variableNames(taskDefinition).includes(name),
    ),
    olderRevisionsRead: complete ? 'all' : 'newest',
  };
}

function variableNames({ containerDefinitions = [] }: TaskDefinition): readonly string[] {
  return containerDefinitions.flatMap(({ environment = [], secrets = [] }) =>
    [...environment, ...secrets].flatMap(({ name }) => name ?? []),
  );
}
