import type { Aws } from '../aws/aws.ts';
import { type JoinedPlan, joinedTarget } from '../carry-out/joined-target.ts';
import { familyAndRevision } from '../ecs/arn.ts';
import { AwsError } from '../ecs/aws-error.ts';
import { revisionArnOf } from '../ecs/service-revision.ts';
import { targetGroupsOf } from '../ecs/target-groups.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { findClusters } from '../plan/discovery/cluster.ts';
import { findService } from '../plan/discovery/service.ts';
import type { Plan } from '../plan/plan.ts';
import { readCurrent } from '../plan/read-current.ts';
import type { ServiceSearch } from '../plan/service-search.ts';
import { type PausedDeployment, pausedDeployment } from '../plan/staged/paused-deployment.ts';
import { requireAhead } from '../plan/staged/point-ahead.ts';
import { type Wishes, wishesOf } from '../plan/wishes.ts';
import type { Report } from '../report/report.ts';
import { strategyOf } from '../rollout/strategies/index.ts';
import { planReads } from '../wiring/aws-ports.ts';
import { requireAws } from '../wiring/open-aws.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { decidePause } from './decide-pause.ts';
import { followRollout } from './follow-rollout.ts';
import { readTiming } from './read-timing.ts';
import { locationOf, tellPlace } from './tell-place.ts';
import { withRights } from './with-rights.ts';

/** Which deployment is decided, and how. */
interface DecisionWishes extends ServiceSearch, Pick<Inputs, 'decision' | 'deploymentId'> {}

/** Decides a deployment that waits at a pause hook, and follows it to its end. */
export async function continueDeployment(inputs: Inputs, ports: StoryPorts): Promise<Report> {
  const aws = requireAws(inputs, ports);
  return withRights({ aws, subjects: [{ inputs, known: () => ({}) }] }, ports, () =>
    decideAndFollow(aws, inputs, wishesOf(inputs), ports),
  );
}

async function decideAndFollow(
  aws: Aws,
  inputs: DecisionWishes,
  wishes: Wishes,
  ports: StoryPorts,
): Promise<Report> {
  const decision = inputs.decision ?? 'continue';
  const { draft } = ports;
  const reads = planReads(aws);
  const service = await findService(inputs, await findClusters(inputs, reads), reads);
  const paused = await pausedDeployment(service, inputs.deploymentId, aws);
  if (decision === 'continue') requireAhead(paused, service, wishes.policy.waitFor);
  const plan = await planOf(aws, wishes, paused, await readCurrent(service, reads));
  const location = locationOf(service);
  draft.put('decided', {
    decision,
    service,
    deploymentId: paused.deploymentId,
    revision: {
      family: plan.family,
      arn: plan.base.revision.arn,
      previousArn: plan.current.running.arn,
    },
    ...(location !== undefined && { location }),
  });
  tellPlace(location, ports.log);
  const timing = await readTiming(aws, plan, ports);
  const { clock, log, cancelled } = ports;
  const name = familyAndRevision(plan.base.revision.arn);
  await decidePause(paused, decision, name, { aws, clock, log, cancelled });
  ports.keep('begun', paused.deployment.arn);
  const strategy = strategyOf(service);
  const target = joinedTarget(plan, paused, decision);
  const rendered = plan.base.taskDefinition;
  return followRollout(
    { aws, plan, strategy, target, rendered, timing, afterwards: async () => undefined },
    ports,
  );
}

/** The plan of the job that began it, as far as the deployment itself tells it. */
async function planOf(
  aws: Aws,
  wishes: Wishes,
  { deploymentId }: PausedDeployment,
  current: Plan['current'],
): Promise<JoinedPlan> {
  const { service } = current;
  const arn = revisionArnOf(service.arn, deploymentId);
  const revision = await aws.describeServiceRevision(arn).catch((error: unknown) => {
    if (error instanceof AwsError && (error.kind === 'denied' || error.kind === 'missing')) return undefined;
    throw error;
  });
  const listed = service.deployments.find(({ id }) => id === deploymentId);
  const name = revision?.taskDefinitionArn ?? listed?.taskDefinitionArn ?? service.taskDefinitionArn;
  const target = await aws.describeTaskDefinition(name);
  const { taskDefinition, tags, family } = target;
  return {
    ...wishes,
    current,
    base: { taskDefinition, tags, origin: 'the deployment that waits', isFile: false, revision: target },
    family,
    containers: [],
    platforms: [],
    desiredCount: service.desiredCount,
    ...(targetGroupsOf(service).length === 0 &&
      revision !== undefined && { targetGroups: revision.targetGroups }),
    notices: [],
  };
}
