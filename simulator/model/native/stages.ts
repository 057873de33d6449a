import { failDeployment } from '../deployment-end.ts';
import { planReconcile } from '../lookup.ts';
import { recordOf } from '../service-deployments.ts';
import type { Outcome } from '../truth.ts';
import type { Deployment, Service, World } from '../world.ts';
import { areHooksDone, startHooks } from './hooks.ts';
import { accessProblem, isNetwork, networkProblem, shiftProduction, shiftTest } from './network.ts';
import type { Phase, Progress } from './progress.ts';

/** From stage to stage: each does its work and runs its hooks, side by side. Source: page blue-green-deployment-how-it-works. */

/** A stage, or a step of a shift, ends at the latest after a day (page blue-green-deployment-how-it-works). */
const LONGEST_STAGE_MS = 24 * 3_600_000;
/** What is over once ECS enters the stage. */
const OVER_AT: Readonly<Record<string, Outcome>> = {
  POST_SCALE_UP: 'scaled-up',
  POST_PRODUCTION_TRAFFIC_SHIFT: 'shift-over',
};
/** From a refusal of ECS's own work to "deployment failed". Assumed: seconds. */
const REFUSED_MS = 3000;

export interface Running {
  readonly world: World;
  readonly service: Service;
  readonly deployment: Deployment;
  readonly progress: Progress;
}

export function enterNext(running: Running): void {
  const { world, service, deployment, progress } = running;
  progress.at += 1;
  const phase = progress.plan[progress.at];
  if (phase === undefined) return;
  progress.turn += 1;
  progress.stage = phase.stage;
  progress.hooks = [];
  progress.isWorkDone = false;
  const record = recordOf(service, deployment.id);
  if (record !== undefined) record.updatedAt = world.queue.now;
  const over = OVER_AT[phase.stage];
  if (over !== undefined) world.truth.tell(deployment.id, over, world.queue.now);
  const problem = work(running, phase);
  if (problem !== undefined) {
    later(running, REFUSED_MS, () => fail(running, problem));
    return;
  }
  startHooks({
    ...running,
    stage: phase.stage,
    isRollback: false,
    onSettled: () => proceed(running),
    onFailed: (why) => fail(running, why),
  });
  const limit = LONGEST_STAGE_MS + (phase.bakeMs ?? 0);
  later(running, limit, () => {
    if (progress.hooks.every(({ status }) => status !== 'AWAITING_ACTION'))
      fail(running, `Service deployment rolled back because ${phase.stage} took longer than 24 hours.`);
  });
  proceed(running);
}

/** The stage's own work is done. */
export function finishWork(running: Running): void {
  if (running.progress.isWorkDone) return;
  running.progress.isWorkDone = true;
  proceed(running);
}

/** On to the next stage, when neither work nor hook holds it up. */
export function proceed(running: Running): void {
  const { world, progress } = running;
  if (!progress.isWorkDone || !areHooksDone(progress)) return;
  later(running, world.timing.stageMs, () => enterNext(running));
}

export function fail({ world, service, deployment }: Running, statusReason: string): void {
  world.truth.prove(deployment.id, { at: world.queue.now, text: statusReason, isPermanent: true });
  failDeployment(world, service, deployment, 'lifecycle', statusReason);
}

/** What is planned within a stage happens only while the deployment is still there. */
function later({ world, service, deployment, progress }: Running, ms: number, happen: () => void): void {
  const { turn } = progress;
  world.queue.after(ms, () => {
    const isOn = deployment.status === 'PRIMARY' && deployment.rolloutState === 'IN_PROGRESS';
    if (progress.turn === turn && isOn && service.status === 'ACTIVE') happen();
  });
}

/** Begins the stage's own work; what ECS cannot do is answered with its words. */
function work(running: Running, phase: Phase): string | undefined {
  const { world, service, progress } = running;
  switch (phase.stage) {
    case 'RECONCILE_SERVICE':
    case 'SCALE_UP':
    case 'CLEAN_UP':
      // The scheduler's look finds out when it is done.
      planReconcile(world, service, world.timing.reactMs);
      return undefined;
    case 'TEST_TRAFFIC_SHIFT':
      return accessProblem(world, progress.pairs, phase.stage) ?? testShift(running);
    case 'PRODUCTION_TRAFFIC_SHIFT':
      return accessProblem(world, progress.pairs, phase.stage) ?? productionShift(running, phase);
    case 'BAKE_TIME':
      return finishAfter(running, phase.bakeMs ?? 0);
    case 'PRE_SCALE_UP':
      return provisioningProblem(running) ?? networkProblem(world, progress.pairs) ?? finishAfter(running, 0);
    default:
      return finishAfter(running, 0);
  }
}

/** What ECS should have made for the service is not there (run-book of Express Mode, 2026). */
function provisioningProblem({ deployment }: Running): string | undefined {
  if (deployment.settings['managedFailure'] === undefined) return undefined;
  return 'Service deployment rolled back because PROVISIONING lifecycle hook(s) failed. AccessDenied';
}

function testShift(running: Running): undefined {
  const { world, deployment, progress } = running;
  shiftTest(world, progress, 100);
  if (progress.pairs.some(({ testRoute }) => testRoute !== undefined))
    world.truth.tell(deployment.id, 'test-shifted', world.queue.now);
  return finishAfter(running, networkMs(running));
}

function productionShift(running: Running, { percent = 100, bakeMs = 0 }: Phase): string | undefined {
  const { world, deployment, progress } = running;
  const problem = progress.productionWeight === 0 ? networkProblem(world, progress.pairs) : undefined;
  if (problem !== undefined) return problem;
  shiftProduction(world, progress, percent);
  world.truth.tell(deployment.id, 'shift-started', world.queue.now);
  if (percent === 100) world.truth.tell(deployment.id, 'shifted', world.queue.now);
  return finishAfter(running, networkMs(running) + bakeMs);
}

function finishAfter(running: Running, ms: number): undefined {
  if (ms === 0) running.progress.isWorkDone = true;
  else later(running, ms, () => finishWork(running));
}

function networkMs({ world, progress }: Running): number {
  return isNetwork(world, progress.pairs) ? world.timing.networkShiftMs : 0;
}
