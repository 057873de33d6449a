import { completeDeployment } from '../deployment-end.ts';
import type { DeploymentLaw } from '../law.ts';
import { look } from '../look.ts';
import { planReconcile, primaryOf, tasksOf } from '../lookup.ts';
import { replaceUnhealthy } from '../replacement.ts';
import { rolling } from '../rolling.ts';
import { isServing, keepAt, stopAll } from '../scaling.ts';
import { recordOf } from '../service-deployments.ts';
import { forgetOvertaken } from '../settling.ts';
import type { Deployment, Service, World } from '../world.ts';
import { planOf } from './native-settings.ts';
import { pairsOf, shiftProduction } from './network.ts';
import type { Progress } from './progress.ts';
import { enterNext, finishWork, type Running } from './stages.ts';
import { goBack } from './way-back.ts';

/**
 * Blue/green, linear and canary: two revisions side by side, and traffic that moves from one to the other. Sources: pages
 * blue-green-deployment-how-it-works, canary-deployment, deployment-type-linear.
 */
export const native: DeploymentLaw = { begin, look: reconcile, goBack };

function begin(world: World, service: Service, deployment: Deployment): void {
  const before = service.lastCompleted;
  const isOverlap = service.deployments.some(
    (other) => other !== deployment && other !== before && other.rolloutState !== 'COMPLETED',
  );
  const pairs = pairsOf(world, service, isOverlap ? before : undefined);
  const progress: Progress = {
    plan: planOf(service.settings, { isOverlap }),
    at: -1,
    productionWeight: 0,
    testWeight: 0,
    hooks: [],
    turn: 0,
    pairs,
    isGoingBack: false,
    isWorkDone: false,
  };
  deployment.native = progress;
  deployment.targetGroups = new Map(pairs.map(({ named, green }) => [named, green]));
  const record = recordOf(service, deployment.id);
  if (record !== undefined) record.native = progress;
  const revision = service.revisions.find(({ arn }) => arn === deployment.revisionArn);
  if (revision !== undefined && pairs.length > 0) {
    revision.resolved = pairs.map(({ green, productionRoute }) => ({
      targetGroupArn: green,
      productionListenerRule: productionRoute,
    }));
  }
  // PENDING comes first, for a moment.
  world.queue.after(world.timing.stageMs, () => {
    if (progress.at === -1 && deployment.status === 'PRIMARY' && deployment.rolloutState === 'IN_PROGRESS')
      enterNext({ world, service, deployment, progress });
  });
}

function reconcile(world: World, service: Service): void {
  const primary = primaryOf(service);
  const failed = service.deployments.find(({ id }) => id === primary?.rollbackOf);
  if (primary === undefined || service.status !== 'ACTIVE' || primary.rolloutState !== 'IN_PROGRESS') {
    rolling.look(world, service);
    return;
  }
  // Neither bound holds here: both revisions run in full.
  const bounds = { lower: Number.POSITIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
  replaceUnhealthy(world, service, { ...look(world, service), bounds });
  if (failed !== undefined) lookBack(world, service, primary, failed);
  else if (primary.native !== undefined) lookForward(world, service, primary, primary.native);
}

function lookForward(world: World, service: Service, deployment: Deployment, progress: Progress): void {
  const running = { world, service, deployment, progress };
  const desired = service.desiredCount;
  const { stage = '' } = progress;
  const blue = service.lastCompleted;
  if (blue !== undefined && blue !== deployment && stage !== 'CLEAN_UP')
    keepAt(world, service, blue, desired);
  if (isScaled(progress)) keepAt(world, service, deployment, desired);
  if (stage === 'RECONCILE_SERVICE') reconcileUnfinished(running, blue);
  if (stage === 'SCALE_UP' && isServing(world, service, deployment)) {
    world.truth.tell(deployment.id, 'serving', world.queue.now);
    finishWork(running);
  }
  if (stage === 'CLEAN_UP') cleanUp(world, service, deployment, blue);
  forgetOvertaken(service, look(world, service));
}

/** The revision that is through serves again; then the tasks of the unfinished ones go, and the stage is over. */
function reconcileUnfinished(running: Running, blue: Deployment | undefined): void {
  const { world, service, deployment, progress } = running;
  if (blue !== undefined && !isServing(world, service, blue)) return;
  const overtaken = service.deployments.filter((other) => other !== deployment && other !== blue);
  if (overtaken.some((other) => (other.native?.productionWeight ?? 0) > 0)) {
    shiftProduction(world, progress, 0);
    for (const { native: other } of overtaken) if (other !== undefined) other.productionWeight = 0;
  }
  for (const other of overtaken) stopAll(world, service, other, deployment);
  if (overtaken.every((other) => isGone(world, service, other))) finishWork(running);
}

const UNSCALED = ['RECONCILE_SERVICE', 'PRE_SCALE_UP'];

function isScaled({ stage }: Progress): boolean {
  return stage !== undefined && !UNSCALED.includes(stage);
}

function cleanUp(world: World, service: Service, deployment: Deployment, blue: Deployment | undefined): void {
  if (blue !== undefined && blue !== deployment) {
    stopAll(world, service, blue, deployment);
    if (!isGone(world, service, blue)) return;
  }
  if (settled(world, service, deployment)) completeDeployment(world, service, deployment);
}

/** The deployment failed: the revision before it serves all, and then the new one's tasks go. */
function lookBack(world: World, service: Service, to: Deployment, failed: Deployment): void {
  keepAt(world, service, to, service.desiredCount);
  if (failed.native?.isWorkDone === false) return;
  stopAll(world, service, failed, to);
  const isThrough = isServing(world, service, to) && isGone(world, service, failed);
  if (!isThrough) delete to.settledSince;
  else if (settled(world, service, to)) completeDeployment(world, service, to);
}

function settled(world: World, service: Service, deployment: Deployment): boolean {
  deployment.settledSince ??= world.queue.now;
  const leftMs = deployment.settledSince + world.timing.settleMs - world.queue.now;
  if (leftMs > 0) planReconcile(world, service, leftMs);
  return leftMs <= 0;
}

function isGone(world: World, service: Service, { id }: Deployment): boolean {
  return tasksOf(world, service).every((task) => task.deploymentId !== id || task.lastStatus === 'STOPPED');
}
