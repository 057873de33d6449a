import { waitingHooks } from '../../../ecs/lifecycle.ts';
import type { History } from '../../history.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Tempo } from '../../strategy.ts';
import type { RolloutTarget } from '../../target.ts';

/** So near its end a bake is watched closely again. */
const nearMs = 10_000;

/** A bake and a pause are long and quiet; what follows them is watched as closely as the beginning. */
export function tempo(target: RolloutTarget, snapshot: Snapshot, history: History): Tempo {
  const quiet = quietUntil(snapshot, history);
  const isQuiet = quiet !== undefined && quiet.getTime() - snapshot.at.getTime() > nearMs;
  return isQuiet ? { since: target.startedAt, quietUntil: quiet } : { since: snapshot.at };
}

/** Until when ECS itself does nothing. A person may decide a pause, and an alarm end a bake, at any time. */
export function quietUntil(snapshot: Snapshot, { course, serviceDeployment }: History): Date | undefined {
  const configuration = snapshot.service?.deploymentConfiguration;
  if (configuration === undefined || serviceDeployment?.status !== 'IN_PROGRESS') return undefined;
  const expiries = waitingHooks(serviceDeployment.hooks).flatMap(({ expiresAt }) => expiresAt ?? []);
  if (expiries.length > 0) return new Date(Math.min(...expiries.map((at) => at.getTime())));
  const stage = course?.stages.find(({ name }) => name === serviceDeployment.lifecycleStage);
  if (stage?.name === 'BAKE_TIME') return after(stage.at, configuration.bakeTimeMinutes);
  if (stage?.name !== 'PRODUCTION_TRAFFIC_SHIFT') return undefined;
  const step = configuration.linear?.stepBakeMinutes ?? configuration.canary?.bakeMinutes;
  return after(course?.shares.at(-1)?.at ?? stage.at, step);
}

function after(start: Date, minutes = 0): Date {
  return new Date(start.getTime() + minutes * 60_000);
}
