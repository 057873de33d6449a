import { familyAndRevision, familyOf, revisionOf } from '../ecs/arn.ts';
import { AwsError } from '../ecs/aws-error.ts';
import type { Service } from '../ecs/service.ts';
import type { ServiceDeployment } from '../ecs/service-deployment.ts';
import { UserError } from '../text/errors.ts';
import type { Notice } from '../text/notice.ts';
import type { Revision } from './current.ts';
import { whatRuns } from './what-runs.ts';

export interface EarlierReads {
  /** The newest ones, newest first. Rejects with `AwsError`. */
  listServiceDeployments(): Promise<readonly ServiceDeployment[]>;
  /** The task definition of each service revision, by ARN. */
  describeServiceRevisions(arns: readonly string[]): Promise<ReadonlyMap<string, string>>;
  describeTaskDefinition(name: string): Promise<Revision>;
}

/** Where a rollback goes. */
export interface Earlier {
  readonly taskDefinitionArn: string;
  readonly notices: readonly Notice[];
}

/**
 * The revision that was completed before the one that runs. While a newer deployment is under way, or has failed, the
 * one that runs is itself the way back. Without the list of deployments it is the next lower ACTIVE revision of the
 * family, and a notice says that it may never have run. Throws `UserError` when there is none.
 */
export async function earlierRevision(service: Service, reads: EarlierReads): Promise<Earlier> {
  const { taskDefinitionArn: running } = whatRuns(service);
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  if (primary !== undefined && primary.taskDefinitionArn !== running) {
    return { taskDefinitionArn: running, notices: [undone(primary.taskDefinitionArn, running)] };
  }
  const completed = await completedBefore(running, reads);
  if (completed !== undefined) return { taskDefinitionArn: completed, notices: [] };
  const lower = await lowerRevision(running, reads);
  if (lower === undefined) throw nothingBefore(service, running);
  return { taskDefinitionArn: lower, notices: [guessed(lower)] };
}

/** ECS keeps deployments for 90 days (API reference, ListServiceDeployments). */
async function completedBefore(running: string, reads: EarlierReads): Promise<string | undefined> {
  try {
    const past = (await reads.listServiceDeployments()).filter(({ status }) => status === 'SUCCESSFUL');
    const arns = past.flatMap(({ targetServiceRevisionArn }) => targetServiceRevisionArn ?? []);
    if (arns.length === 0) return undefined;
    const definitions = await reads.describeServiceRevisions([...new Set(arns)]);
    const order = arns.flatMap((arn) => definitions.get(arn) ?? []);
    const since = order.indexOf(running);
    return order.slice(since + 1).find((arn) => arn !== running);
  } catch (error) {
    if (error instanceof AwsError) return undefined;
    throw error;
  }
}

/** Revisions that were deregistered leave gaps; so many are looked at. */
const mostGaps = 10;

async function lowerRevision(running: string, reads: EarlierReads): Promise<string | undefined> {
  const newest = revisionOf(running) ?? 1;
  for (let number = newest - 1; number >= Math.max(1, newest - mostGaps); number -= 1) {
    const found = await reads.describeTaskDefinition(`${familyOf(running)}:${number}`).catch(() => undefined);
    if (found?.status === 'ACTIVE') return found.arn;
  }
  return undefined;
}

function undone(undone: string, running: string): Notice {
  return {
    severity: 'notice',
    message: `The newest deployment of the service is of ${familyAndRevision(undone)} and has not completed: rolling back to ${familyAndRevision(running)}, which completed before it.`,
  };
}

function guessed(arn: string): Notice {
  return {
    severity: 'warning',
    message: `No earlier completed deployment of this service is listed: ${familyAndRevision(arn)} is the next older revision of the family, and may never have run.`,
    remedy:
      'Allow `ecs:ListServiceDeployments` and `ecs:DescribeServiceRevisions`, or set `task-definition` to the revision to go back to.',
    docs: 'docs/tasks.md#rollback',
  };
}

function nothingBefore({ name }: Service, running: string): UserError {
  return new UserError(
    `There is nothing to roll back to: service ${name} runs ${familyAndRevision(running)}, and no earlier revision of it completed`,
    {
      kind: 'nothing-to-roll-back',
      remedy: 'Set `task-definition` to the revision to deploy, for example `web:6`.',
      docs: 'docs/tasks.md#rollback',
    },
  );
}
