import type { Aws } from '../aws/aws.ts';
import { familyAndRevision } from '../ecs/arn.ts';
import type { Plan } from '../plan/plan.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { Ended } from './ended.ts';
import { tellNotices } from './tell.ts';

/** A newer commit whose deployment ours has replaced, because both were sent at the same moment. */
interface Replaced {
  readonly aws: Aws;
  readonly plan: Plan;
  readonly ports: StoryPorts;
  readonly ours: string;
  readonly theirs: string;
  /** The newer revision. */
  readonly taskDefinitionArn: string;
  readonly ourDeploymentId: string;
}

/**
 * Deploys the newer revision again, while ours is still the newest deployment. Throws `Ended`; where it could not be sent
 * a warning says that the older commit is being deployed, and our rollout is followed.
 */
export async function giveWay(replaced: Replaced): Promise<void> {
  const { aws, plan, ports, ours, theirs, taskDefinitionArn, ourDeploymentId } = replaced;
  const { clusterArn, arn, name } = plan.current.service;
  const [older, newer] = [ours.slice(0, 7), theirs.slice(0, 7)];
  const revision = familyAndRevision(taskDefinitionArn);
  try {
    const service = await aws.describeService(clusterArn, arn);
    const primary = service?.deployments.find(({ status }) => status === 'PRIMARY');
    if (primary?.id === ourDeploymentId)
      await aws.updateService(clusterArn, arn, { taskDefinition: taskDefinitionArn });
  } catch {
    tellNotices(
      [
        {
          severity: 'warning',
          message: `Commit ${newer} was deployed to service ${name} at the same moment (${revision}) and is newer than ${older}; it could not be deployed again.`,
          remedy: `Run the job of commit ${newer} again.`,
          docs: 'docs/order-of-commits.md',
        },
      ],
      ports,
    );
    return;
  }
  const message = `Commit ${newer}, which is newer and contains ${older}, was deployed to service ${name} at the same moment: ${revision} is deployed again.`;
  throw new Ended({ verdict: 'superseded', reason: 'superseded', message });
}
