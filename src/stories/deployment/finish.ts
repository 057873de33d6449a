import type { Aws } from '../../aws/aws.ts';
import type { Report } from '../../report/report.ts';
import type { FoundSchedules } from '../../schedules/find.ts';
import type { StoryPorts } from '../../wiring/story-ports.ts';
import { cleanUpRevisions } from '../revisions/clean-up-revisions.ts';
import { settleSchedules } from '../schedules/settle-schedules.ts';

interface Followed {
  readonly report: Report;
  readonly schedules: FoundSchedules | undefined;
  readonly keepRevisions: number | undefined;
}

/** What comes behind the rollouts: schedules follow the services, and old revisions go. Answers the report with both. */
export async function finish(
  aws: Aws,
  { report, schedules, keepRevisions }: Followed,
  ports: StoryPorts,
): Promise<Report> {
  const outcomes = report.subjects ?? [report];
  const settled = await settleSchedules(aws, schedules, { report, outcomes }, ports);
  return cleanUpRevisions(aws, keepRevisions, { report: settled, outcomes }, ports);
}
