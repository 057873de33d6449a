import { familyAndRevision, familyOf, revisionOf } from '../ecs/arn.ts';
import { AwsError } from '../ecs/aws-error.ts';
import type { Service, ServiceWithRevision } from '../ecs/service.ts';
import { revisionNameOf } from '../ecs/service.ts';
import type { ServiceDeployment } from '../ecs/service-deployment.ts';
import { UserError } from '../text/errors.ts';
import { isLike } from '../text/match.ts';
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
 * one that runs is itself the way back. Where no earlier deployment is listed it is the next lower ACTIVE revision of the
 * family that is not known to have failed, and a notice says that it may never have run. Throws `UserError` when there is none.
 */
export async function earlierRevision(service: ServiceWithRevision, reads: EarlierReads): Promise<Earlier> {
  const { taskDefinitionArn: running } = whatRuns(service);
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  if (primary !== undefined && primary.taskDefinitionArn !== running) {
    return { taskDefinitionArn: running, notices: [undone(revisionNameOf(primary), running)] };
  }
  const past = await readPast(reads);
  if (past?.isGoingBack === true) return { taskDefinitionArn: running, notices: [goingBack(running)] };
  // A revision that was restored stands in the list twice. What ran after its first time is what it was restored from.
  const [completed] = past?.completed.slice(past.completed.lastIndexOf(running) + 1) ?? [];
  if (completed !== undefined)
    return { taskDefinitionArn: completed, notices: furtherBack(past?.undone, running, completed) };
  const lower = await lowerRevision(running, past?.failed ?? [], reads);
  if (lower === undefined) throw nothingBefore(service, running);
  return { taskDefinitionArn: lower, notices: [guessed(lower, past !== undefined)] };
}

/** What the list of deployments says, newest first. */
interface Past {
  readonly completed: readonly string[];
  /** Revisions that never completed. */
  readonly failed: readonly string[];
  /** Amazon ECS is rolling back at this moment. */
  readonly isGoingBack: boolean;
  /** What the newest deployment was of, where Amazon ECS has rolled it back. */
  readonly undone?: string;
}

/** ECS keeps deployments for 90 days (API reference, ListServiceDeployments). `undefined` where it may not be read. */
async function readPast(reads: EarlierReads): Promise<Past | undefined> {
  try {
    const past = await reads.listServiceDeployments();
    const arns = past.flatMap(({ targetServiceRevisionArn }) => targetServiceRevisionArn ?? []);
    const definitions =
      arns.length === 0
        ? new Map<string, string>()
        : await reads.describeServiceRevisions([...new Set(arns)]);
    const ofStatus = (isWanted: (status: string) => boolean) =>
      past
        .filter(({ status }) => isWanted(status))
        .flatMap(({ targetServiceRevisionArn = '' }) => definitions.get(targetServiceRevisionArn) ?? []);
    const completed = ofStatus((status) => status === 'SUCCESSFUL');
    const [undone] = past[0]?.status === 'ROLLBACK_SUCCESSFUL' ? ofStatus(() => true) : [];
    return {
      completed,
      ...(undone !== undefined && { undone }),
      failed: ofStatus((status) => status !== 'SUCCESSFUL').filter((arn) => !completed.includes(arn)),
      isGoingBack: isLike(past[0]?.status, /^ROLLBACK_(?:REQUESTED|IN_PROGRESS)$/),
    };
  } catch (error) {
    if (error instanceof AwsError) return undefined;
    throw error;
  }
}

/** Revisions that were deregistered leave gaps; so many are looked at. */
const mostGaps = 10;

async function lowerRevision(
  running: string,
  failed: readonly string[],
  reads: EarlierReads,
): Promise<string | undefined> {
  const newest = revisionOf(running) ?? 1;
  for (let number = newest - 1; number >= Math.max(1, newest - mostGaps); number -= 1) {
    const found = await reads.describeTaskDefinition(`${familyOf(running)}:${number}`).catch(() => undefined);
    if (found?.status === 'ACTIVE' && !failed.includes(found.arn)) return found.arn;
  }
  return undefined;
}

function undone(undone: string, running: string): Notice {
  return {
    severity: 'notice',
    message: `The newest deployment of the service, to ${undone}, has not completed: rolling back to ${familyAndRevision(running)}, which completed before it.`,
  };
}

/** Whoever starts a rollback may not know that there was one. */
function furtherBack(undone: string | undefined, running: string, earlier: string): readonly Notice[] {
  if (undone === undefined) return [];
  return [
    {
      severity: 'warning',
      message: `${familyAndRevision(undone)} was rolled back already, and ${familyAndRevision(running)} serves: rolling back further, to ${familyAndRevision(earlier)}.`,
    },
  ];
}

function goingBack(running: string): Notice {
  return {
    severity: 'notice',
    message: `Amazon ECS is already rolling back to ${familyAndRevision(running)}: following that rollback.`,
  };
}

function guessed(arn: string, isRead: boolean): Notice {
  return {
    severity: 'warning',
    message: `No earlier completed deployment of this service is listed: ${familyAndRevision(arn)} is the next older revision of the family, and may never have run.`,
    remedy: `${isRead ? 'Set' : 'Allow `ecs:ListServiceDeployments` and `ecs:DescribeServiceRevisions`, or set'} \`task-definition\` to the revision to go back to.`,
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
