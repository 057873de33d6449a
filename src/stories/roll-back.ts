import type { Inputs } from '../inputs/inputs.ts';
import type { Revision } from '../plan/current.ts';
import { findClusters } from '../plan/discovery/cluster.ts';
import { findService } from '../plan/discovery/service.ts';
import { earlierRevision } from '../plan/earlier-revision.ts';
import { requireRevision } from '../plan/preconditions.ts';
import { describeRevision } from '../plan/read-base.ts';
import type { Report } from '../report/report.ts';
import { type Source, sourceText } from '../task-definition/source.ts';
import { UserError } from '../text/errors.ts';
import { planReads } from '../wiring/aws-ports.ts';
import { requireAws } from '../wiring/open-aws.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import type { AccountSearch } from './account.ts';
import { deploy } from './deploy.ts';
import { tellNotices } from './tell.ts';

/** Deploys the revision that was completed before the one that runs, or the one that is named, as it is. */
export async function rollBack(inputs: Inputs, ports: StoryPorts): Promise<Report> {
  const named = inputs.taskDefinition.kind === 'running' ? undefined : inputs.taskDefinition;
  const found = named === undefined ? await earlier(inputs, ports) : { taskDefinition: named };
  const { family } = await requireActive(found.taskDefinition, inputs, ports);
  // The service is found by then. Its earlier revision may be of another family; one that is named has to name that too.
  const { taskFamily, ...rest } = inputs;
  const isMeant = named === undefined || taskFamily === family;
  return deploy(
    { ...rest, ...found, ...(isMeant && { taskFamily: family }), image: { kind: 'definition' } },
    ports,
  );
}

/** What to deploy, and the service whose past says so. */
async function earlier(
  inputs: AccountSearch,
  ports: StoryPorts,
): Promise<Pick<Inputs, 'cluster' | 'service'> & { readonly taskDefinition: Source }> {
  const aws = requireAws(inputs, ports);
  const reads = planReads(aws);
  const service = requireRevision(await findService(inputs, await findClusters(inputs, reads), reads));
  const { taskDefinitionArn, notices } = await earlierRevision(service, {
    listServiceDeployments: () => aws.listServiceDeployments(service.clusterArn, service.arn),
    describeServiceRevisions: aws.describeServiceRevisions,
    describeTaskDefinition: aws.describeTaskDefinition,
  });
  tellNotices(notices, ports);
  return {
    cluster: service.clusterArn,
    service: service.name,
    taskDefinition: { kind: 'revision', reference: taskDefinitionArn },
  };
}

/** ECS starts no task of a revision that was deregistered. */
async function requireActive(
  source: Source,
  inputs: Pick<AccountSearch, 'awsRegion'>,
  ports: StoryPorts,
): Promise<Revision> {
  if (source.kind === 'file') {
    throw new UserError(
      'A rollback deploys an existing revision unchanged, and `task-definition` names a file',
      {
        kind: 'invalid-input',
        remedy: 'Set `task-definition` to a revision such as `web:6`, or use `mode: deploy`.',
        docs: 'docs/tasks.md#rollback',
      },
    );
  }
  const aws = requireAws(inputs, ports);
  const found = await describeRevision(sourceText(source), aws);
  const { status, family, revision } = found;
  if (status === 'ACTIVE') return found;
  throw new UserError(`${family}:${revision} was deregistered (${status}): Amazon ECS starts no task of it`, {
    kind: 'revision-inactive',
    remedy: `Register it again and deploy that: \`mode: deploy\` with \`task-definition: ${family}:${revision}\` and \`image: definition\`. Or set \`task-definition\` to an active revision.`,
    docs: 'docs/tasks.md#rollback',
  });
}
