import type { GoingBack } from '../law.ts';
import { planReconcile } from '../lookup.ts';
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
export function goBack(world: World, service: Service, { failed, to }: GoingBack): void {
  const progress = failed.native;
  if (progress === undefined) return;
  progress.isGoingBack = true;
  progress.isWorkDone = false;
  progress.turn += 1;
  const { turn } = progress;
  const wasShifted = progress.productionWeight > 0;
  const wasTested = progress.testWeight > 0;
  const networkMs = isNetwork(world, progress.pairs) && wasShifted ? world.timing.networkShiftMs : 0;
  world.queue.after(wasShifted ? world.timing.reactMs : 0, () => {
    if (progress.turn !== turn) return;
    if (wasShifted) {
      shiftProduction(world, progress, 0);
      world.truth.tell(failed.id, 'shifted-back', world.queue.now);
      runAgain('PRODUCTION_TRAFFIC_SHIFT', progress);
    }
    if (wasTested) {
      shiftTest(world, progress, 0);
      runAgain('TEST_TRAFFIC_SHIFT', progress);
    }
    world.queue.after(networkMs, () => {
      if (progress.turn !== turn) return;
      progress.isWorkDone = true;
      planReconcile(world, service, 0);
    });
  });
  to.desiredCount = service.desiredCount;

  function runAgain(stage: string, at: Progress): void {
    const ignore = () => {};
    const hooks = { world, service, deployment: failed, progress: at, stage, isRollback: true };
    startHooks({ ...hooks, onSettled: ignore, onFailed: ignore });
  }
}
