import type { GoingBack } from '../law.ts';
import { planReconcile } from '../lookup.ts';
import { isServing } from '../scaling.ts';
import type { Service, World } from '../world.ts';
import { startHooks } from './hooks.ts';
import { isNetwork, shiftProduction, shiftTest } from './network.ts';
import type { Progress } from './progress.ts';

/**
 * The way back of a shift. It has no stage of its own: the last one stays in the answers, the status alone tells it. Before
 * the shift nothing but the new tasks has to go; after it the weights are swapped again, and the hooks of both shifts run
 * again. Sources: pages blue-green-deployment-how-it-works and deployment-lifecycle-hooks. That a hook which fails then
 * changes nothing is assumed.
 */
export function goBack(world: World, service: Service, change: GoingBack): void {
  const progress = change.failed.native;
  if (progress === undefined) return;
  progress.isGoingBack = true;
  progress.isWorkDone = false;
  progress.turn += 1;
  change.to.desiredCount = service.desiredCount;
  const back = { world, service, ...change, progress };
  if (progress.productionWeight === 0) shiftBack(back);
  else world.queue.after(world.timing.reactMs, () => shiftOnceServed(back));
}

interface Back extends GoingBack {
  readonly world: World;
  readonly service: Service;
  readonly progress: Progress;
}

/** In the clean-up the earlier tasks are gone already: they are started again first (assumed). */
function shiftOnceServed(back: Back): void {
  const { world, service, to } = back;
  if (!isOn(back)) return;
  if (isServing(world, service, to)) {
    shiftBack(back);
    return;
  }
  planReconcile(world, service, 0);
  world.queue.after(world.timing.reactMs, () => shiftOnceServed(back));
}

function shiftBack(back: Back): void {
  const { world, service, failed, progress } = back;
  const wasShifted = progress.productionWeight > 0;
  if (wasShifted) {
    shiftProduction(world, progress, 0);
    world.truth.tell(failed.id, 'shifted-back', world.queue.now);
    runAgain(back, 'PRODUCTION_TRAFFIC_SHIFT');
  }
  if (progress.testWeight > 0) {
    shiftTest(world, progress, 0);
    runAgain(back, 'TEST_TRAFFIC_SHIFT');
  }
  const networkMs = isNetwork(world, progress.pairs) && wasShifted ? world.timing.networkShiftMs : 0;
  world.queue.after(networkMs, () => {
    if (!isOn(back)) return;
    progress.isWorkDone = true;
    planReconcile(world, service, 0);
  });
}

/** Nobody has begun another deployment in the meantime. */
function isOn({ failed, to }: Back): boolean {
  return to.status === 'PRIMARY' && to.rollbackOf === failed.id;
}

function runAgain({ world, service, failed, progress }: Back, stage: string): void {
  const ignore = () => {};
  const hooks = { world, service, deployment: failed, progress, stage, isRollback: true };
  startHooks({ ...hooks, onSettled: ignore, onFailed: ignore });
}
