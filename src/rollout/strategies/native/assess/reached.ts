import { waitingHooks } from '../../../../ecs/lifecycle.ts';
import { upperFirst } from '../../../../text/words.ts';
import { howManyRun, isFullyRunning } from '../../../counts.ts';
import { hasReached } from '../../../course.ts';
import { areOursHealthy } from '../../../health.ts';
import type { Verdict } from '../../../verdict.ts';
import type { View } from '../../../view.ts';
import { runningOfOurs, wantedOfOurs } from '../counts.ts';
import { hookSentence } from '../hooks.ts';
import { trafficClause } from '../traffic.ts';
import { withoutTasks } from './without-tasks.ts';

/** Our deployment goes on, and has reached what the user waits for. */
export function answerReached(view: View): Verdict | undefined {
  switch (view.target.waitFor) {
    case 'paused':
      return paused(view);
    case 'healthy':
      return isHealthy(view) ? goal(view, 'healthy') : undefined;
    case 'shifted':
      // The share that ECS asked for is no proof: it may be refused by the load balancer, or by a hook of that stage.
      return hasReached(view.history.course, 'POST_PRODUCTION_TRAFFIC_SHIFT')
        ? goal(view, 'shifted')
        : undefined;
    default:
      return undefined;
  }
}

function paused(view: View): Verdict | undefined {
  const { target, serviceDeployment } = view;
  const decided = target.decidedHooks ?? [];
  const [hook] = waitingHooks(serviceDeployment?.hooks).filter(({ id }) => !decided.includes(id));
  if (hook === undefined) return undefined;
  return {
    kind: 'paused',
    message: `${upperFirst(hookSentence(hook, serviceDeployment))}.`,
  };
}

/** ECS leaves SCALE_UP when all new tasks are healthy; where it tells no stage the tasks themselves do. */
function isHealthy(view: View): boolean {
  const { history, service, ours, snapshot, target } = view;
  if (hasReached(history.course, 'POST_SCALE_UP')) return true;
  if (history.course !== undefined || ours === undefined) return false;
  return isFullyRunning(service, ours) && areOursHealthy(target, snapshot, view.wanted);
}

function goal(view: View, what: 'healthy' | 'shifted'): Verdict {
  const { name, target, history, snapshot } = view;
  const running = howManyRun(runningOfOurs(view), wantedOfOurs(view));
  const lead = what === 'healthy' ? `${name} is healthy` : `${name} serves`;
  return (
    withoutTasks(view, 'is set') ?? {
      kind: 'succeeded',
      message: `${lead}: ${running} it; ${trafficClause(target, history, snapshot)}. ECS continues the deployment.`,
    }
  );
}
