import type { Aws } from '../../aws/aws.ts';
import { type FoundSchedules, findSchedules } from '../../schedules/find.ts';
import type { SchedulesWish } from '../../schedules/search.ts';
import { count } from '../../text/words.ts';
import { scheduleReads } from '../../wiring/schedule-ports.ts';
import type { StoryPorts } from '../../wiring/story-ports.ts';
import type { PlannedPart } from '../deployment/planned-part.ts';
import { tellNotices } from '../tell.ts';
import { pinnedRoles } from './target-roles.ts';

/** Finds the scheduled tasks that are to move, before anything is built. Throws `UserError` and `AwsError`. */
export async function planSchedules(
  aws: Aws,
  schedules: SchedulesWish,
  parts: readonly Pick<PlannedPart, 'plan'>[],
  ports: StoryPorts,
): Promise<FoundSchedules> {
  const deployed = parts.map(({ plan }) => ({
    family: plan.family,
    clusterArn: plan.current.service.clusterArn,
  }));
  const found = await findSchedules(schedules, { deployed, now: aws.awsNow() }, scheduleReads(aws));
  tellNotices([...found.notices, ...(await pinnedRoles(aws, found.tasks))], ports);
  if (schedules === 'auto') {
    const { length } = found.tasks;
    ports.log.info(
      `Schedules: ${count(length, 'target')} ${length === 1 ? 'pins' : 'pin'} a revision of what is deployed`,
    );
  }
  return found;
}
