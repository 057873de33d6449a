import type { Service } from './ecs-state.ts';
import { newUuid } from './identity.ts';
import type { World } from './world.ts';

/** Service events in AWS's wording (page service-event-messages-list and public recordings of 2017 to 2026). */

/** DescribeServices keeps the newest hundred (API shape Service). */
const KEPT_EVENTS = 100;
/** An identical message is held back for six hours, or until its cause is over (page service-event-messages). */
const HELD_BACK_MS = 6 * 60 * 60_000;

const GUIDE = 'For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.';

/** Adds an event. Events of the same moment stand 1 ms apart, in causal order. `taskSet` names an older deployment. */
export function tell(world: World, service: Service, text: string, taskSet?: string): void {
  const newest = service.events[0]?.createdAt ?? 0;
  const createdAt = Math.max(world.queue.now, newest + 1);
  const who =
    taskSet === undefined ? `(service ${service.name})` : `(service ${service.name}, taskSet ${taskSet})`;
  service.events.unshift({ id: newUuid(world), createdAt, message: `${who} ${text}` });
  service.events.length = Math.min(service.events.length, KEPT_EVENTS);
}

/** The same, unless it was told less than six hours ago and its cause is still there. */
export function tellOnce(world: World, service: Service, text: string): void {
  const before = service.told.get(text);
  if (before !== undefined && world.queue.now - before < HELD_BACK_MS) return;
  service.told.set(text, world.queue.now);
  tell(world, service, text);
}

/**
 * Collects what happens within a moment into one event: "registered 3 targets in …".
 * `say` gets everything that was collected.
 */
export function tellTogether(
  world: World,
  service: Service,
  batch: { readonly key: string; readonly item: string; readonly say: (items: readonly string[]) => void },
): void {
  const open = service.batches.get(batch.key);
  if (open !== undefined) {
    open.push(batch.item);
    return;
  }
  const items = [batch.item];
  service.batches.set(batch.key, items);
  world.queue.after(TOGETHER_MS, () => {
    service.batches.delete(batch.key);
    batch.say(items);
  });
}

const TOGETHER_MS = 40;

/** "has reached a steady state." now, and again every six hours while nothing changes. */
export function tellSteady(world: World, service: Service): void {
  if (service.isSteady) return;
  service.isSteady = true;
  service.told.clear();
  tell(world, service, texts.steady);
  repeatSteady(world, service, service.steadyTurn);
}

export function leaveSteady(service: Service): void {
  if (service.isSteady) service.steadyTurn += 1;
  service.isSteady = false;
}

/** Repeats the steady event until the service leaves that state. */
export function repeatSteady(world: World, service: Service, turn: number): void {
  world.queue.after(world.timing.steadyRepeatMs, () => {
    if (!service.isSteady || service.steadyTurn !== turn || service.status !== 'ACTIVE') return;
    tell(world, service, texts.steady);
    repeatSteady(world, service, turn);
  });
}

const tasks = (ids: readonly string[]) => ids.map((id) => `(task ${id})`).join(' ');

export const texts = {
  steady: 'has reached a steady state.',
  started: (ids: readonly string[], replaced = 0) =>
    `has started ${ids.length} tasks: ${tasks(ids)}.${replaced > 0 ? ` Amazon ECS replaced ${replaced} tasks due to an unhealthy status.` : ''}`,
  stopped: (ids: readonly string[]) => `has stopped ${ids.length} running tasks: ${tasks(ids)}.`,
  stoppedPending: (count: number) => `stopped ${count} pending tasks.`,
  registered: (count: number, group: string) => `registered ${count} targets in (target-group ${group})`,
  deregistered: (count: number, group: string) => `deregistered ${count} targets in (target-group ${group})`,
  draining: (count: number) => `has begun draining connections on ${count} tasks.`,
  unhealthyTarget: (id: string, port: number, group: string, reason: string) =>
    `(task ${id}) (port ${port}) is unhealthy in (target-group ${group}) due to (reason ${reason}).`,
  unhealthyContainer: (id: string) => `(task ${id}) failed container health checks.`,
  unableToPlace: (reason: string) =>
    `was unable to place a task. Reason: ${reason}${reason.endsWith('.') ? '' : '.'}`,
  unableToStart: `is unable to consistently start tasks successfully. ${GUIDE}`,
  deadlock:
    'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
  completed: (id: string) => `(deployment ${id}) deployment completed.`,
  failed: (id: string, why: string) => `(deployment ${id}) deployment failed: ${why}.`,
  rollingBack: (id: string) => `rolling back to deployment ${id}.`,
};
