import type { Service } from './ecs-state.ts';
import { leaveSteady } from './events.ts';
import { planReconcile, primaryOf, tasksOf } from './lookup.ts';
import { finish, recordOf } from './service-deployments.ts';
import type { World } from './world.ts';

/** A deleted service is DRAINING until its tasks are gone, and INACTIVE from then on (API operation DeleteService). */
export function deleteService(world: World, service: Service): void {
  const primary = primaryOf(service);
  leaveSteady(service);
  service.status = 'DRAINING';
  service.desiredCount = 0;
  if (primary !== undefined) {
    world.truth.tell(primary.id, 'deleted', world.queue.now);
    const record = recordOf(service, primary.id);
    if (record !== undefined) finish(world, service, record, 'STOPPED');
  }
  planReconcile(world, service, 0);
  awaitEnd(world, service);
}

const LOOK_AGAIN_MS = 5000;

function awaitEnd(world: World, service: Service): void {
  if (tasksOf(world, service).every((task) => task.lastStatus === 'STOPPED')) {
    service.status = 'INACTIVE';
    return;
  }
  world.queue.after(LOOK_AGAIN_MS, () => awaitEnd(world, service));
}
