import type { Aws } from '../../aws/aws.ts';
import type { Report } from '../../report/report.ts';
import { Cancelled } from '../../runner/cancelled.ts';
import type { FoundSchedules } from '../../schedules/find.ts';
import type { StoryPorts } from '../../wiring/story-ports.ts';
import { cleanUpRevisions } from '../revisions/clean-up-revisions.ts';
import { settleSchedules } from '../schedules/settle-schedules.ts';
import { followParts } from './follow-parts.ts';
import type { PlannedPart } from './planned-part.ts';
import { provideAll } from './provide-images.ts';

interface Decided {
  readonly planned: readonly PlannedPart[];
  readonly schedules: FoundSchedules | undefined;
  readonly keepRevisions: number | undefined;
}

/** Builds, applies, watches and explains; behind the rollouts, schedules follow the services, and old revisions go. */
export async function carryOutAll(
  aws: Aws,
  { planned, schedules, keepRevisions }: Decided,
  ports: StoryPorts,
): Promise<Report> {
  const ready = await provideAll(aws, planned);
  if (ports.cancelled.aborted) throw new Cancelled();
  const report = await followParts(aws, ready, ports);
  const outcomes = report.subjects ?? [report];
  const settled = await settleSchedules(aws, schedules, { report, outcomes }, ports);
  return cleanUpRevisions(aws, keepRevisions, { report: settled, outcomes }, ports);
}
