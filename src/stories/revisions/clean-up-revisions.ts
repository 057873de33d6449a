import type { Aws } from '../../aws/aws.ts';
import { mostAtOnce, oldRevisions } from '../../carry-out/old-revisions.ts';
import { familyAndRevision, familyOf, revisionOf } from '../../ecs/arn.ts';
import { AwsError } from '../../ecs/aws-error.ts';
import type { Report } from '../../report/report.ts';
import type { Notice } from '../../text/notice.ts';
import { count } from '../../text/words.ts';
import type { StoryPorts } from '../../wiring/story-ports.ts';
import type { Outcome } from '../schedules/settle-schedules.ts';
import { revisionsInUse } from './in-use.ts';

/** RegisterTaskDefinition and this call share a bucket that refills once a second for the account (ECS API reference). */
const pauseMs = 1_000;

/**
 * After a success, deregisters old revisions of the deployed families beyond the newest `keep`, never one that something
 * uses. What goes wrong here costs a warning, never the verdict.
 */
export async function cleanUpRevisions(
  aws: Aws,
  keep: number | undefined,
  { report, outcomes }: { readonly report: Report; readonly outcomes: readonly Outcome[] },
  ports: StoryPorts,
): Promise<Report> {
  if (keep === undefined || !['succeeded', 'unchanged'].includes(report.verdict)) return report;
  const notices: Notice[] = [];
  for (const deployed of deployedByFamily(outcomes))
    if (!ports.cancelled.aborted) notices.push(...(await cleanUpFamily(aws, keep, deployed, ports)));
  for (const { severity, message } of notices) ports.log[severity](message);
  return { ...report, notices: [...report.notices, ...notices] };
}

export interface Deployed {
  readonly family: string;
  /** The oldest of the revisions that this step deployed: what is newer may be somebody else's. */
  readonly arn: string;
  /** What the services run, and what they ran before: the way back of each. */
  readonly needed: readonly string[];
}

/** Several services may run one family, each with a revision before of its own. */
export function deployedByFamily(outcomes: readonly Outcome[]): readonly Deployed[] {
  const all = outcomes.flatMap(({ revision }) =>
    revision?.arn === undefined ? [] : [{ arn: revision.arn, previousArn: revision.previousArn }],
  );
  return [...new Set(all.map(({ arn }) => familyOf(arn)))].map((family) => {
    const own = all.filter(({ arn }) => familyOf(arn) === family);
    const oldest = own.reduce((a, b) => ((revisionOf(b.arn) ?? 0) < (revisionOf(a.arn) ?? 0) ? b : a));
    return {
      family,
      arn: oldest.arn,
      needed: own.flatMap((one) => (one.previousArn === undefined ? [one.arn] : [one.arn, one.previousArn])),
    };
  });
}

async function cleanUpFamily(
  aws: Aws,
  keep: number,
  { family, arn, needed }: Deployed,
  ports: StoryPorts,
): Promise<readonly Notice[]> {
  try {
    const active = await aws.listRevisions(family);
    if (active.length <= keep) return [];
    const used = await revisionsInUse(aws, family);
    if (used.kind === 'unknown') return [kept(family, used.why)];
    const inUse = new Set([...used.arns, ...needed]);
    const old = oldRevisions(active, { keep, deployed: arn, inUse });
    return await deregister(aws, family, old, ports);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return [kept(family, `${error.action}: ${error.message.replace(/\.$/, '')}`)];
  }
}

async function deregister(
  aws: Aws,
  family: string,
  old: readonly string[],
  { log, clock, cancelled }: StoryPorts,
): Promise<readonly Notice[]> {
  const now = old.slice(0, mostAtOnce);
  for (const [index, arn] of now.entries()) {
    if (index > 0) await clock.sleep(pauseMs, cancelled);
    if (cancelled.aborted) return [];
    try {
      await aws.deregisterTaskDefinition(arn);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      if (!isGone(error)) return [stopped(family, index, now.length, error)];
    }
    log.debug(`Deregistered ${familyAndRevision(arn)}`);
  }
  if (now.length === 0) return [];
  const rest = old.length - now.length;
  const more = rest === 0 ? '' : ` ${count(rest, 'more')} follow${rest === 1 ? 's' : ''} with the next runs.`;
  return [
    {
      severity: 'notice',
      message: `Deregistered ${count(now.length, 'old revision')} of ${family} (\`keep-revisions\`).${more}`,
    },
  ];
}

/** Another job has deregistered it meanwhile. */
function isGone({ kind, message }: AwsError): boolean {
  return kind === 'refused' && /\binactive\b/i.test(message);
}

function stopped(family: string, done: number, all: number, { action, message }: AwsError): Notice {
  return {
    severity: 'warning',
    message: `Deregistered ${done} of ${count(all, 'old revision')} of ${family} (\`keep-revisions\`); then ${action} failed: ${message.replace(/\.$/, '')}.`,
    remedy: `Allow ${action}, or leave \`keep-revisions\` out. The next run continues.`,
    docs: 'docs/iam.md#old-revisions',
  };
}

function kept(family: string, why: string): Notice {
  return {
    severity: 'warning',
    message: `Old revisions of ${family} were not deregistered (\`keep-revisions\`): whether something still uses them is not known, because ${why}.`,
    remedy: 'Allow it, or leave `keep-revisions` out.',
    docs: 'docs/iam.md#old-revisions',
  };
}
