import { isOwnRequest } from '../../../../ecs/own-request.ts';
import { restoredDeployment } from '../../../../ecs/restored.ts';
import { upperFirst } from '../../../../text/words.ts';
import { becauseOf } from '../../../answers/because.ts';
import { isNewer } from '../../../answers/rollback-signs.ts';
import { howManyRun, isRollbackStatus } from '../../../counts.ts';
import type { Verdict } from '../../../verdict.ts';
import { ageMs, failed, type View } from '../../../view.ts';
import { earlierName, rollingBackTo } from '../../../way-back.ts';
import { runningOfOurs, wantedOfOurs } from '../counts.ts';
import { trafficClause } from '../traffic.ts';
import { answerSuperseded } from './superseded.ts';
import { hasNowhereToGo, whyEnded } from './why.ts';
import { withoutTasks } from './without-tasks.ts';

/** What took over from a deployment that was stopped is listed by then. */
const successorWithinMs = 10_000;

/** ECS has ended our deployment, or is undoing it. Its status goes before everything else: stages are stale by then. */
export function answerEnded(view: View): Verdict | undefined {
  switch (view.serviceDeployment?.status) {
    case 'SUCCESSFUL':
      return restored(view) ?? succeeded(view);
    case 'ROLLBACK_SUCCESSFUL':
      return failed(
        'rolled-back',
        `${upperFirst(traffic(view))}. ECS rolled ${view.name} back${because(view)}.`,
      );
    case 'ROLLBACK_FAILED':
      return wayBackFailed(view);
    case 'STOPPED':
      return stopped(view);
    case 'STOP_REQUESTED':
      return rollingBack(
        `The deployment of ${view.name} is being stopped${because(view)}. ${upperFirst(traffic(view))}.`,
      );
    default:
      if (!isRollbackStatus(view.serviceDeployment?.status)) return undefined;
      // Why is in the event that the log has reported.
      return rollingBack(`${isFirst(view) ? 'Rolling back' : rollingBackTo(view.target)}: ${traffic(view)}.`);
  }
}

/** Ours was complete before, and ECS is going back to it from a newer one. */
function restored({ service, target, name, history, snapshot }: View): Verdict | undefined {
  if (restoredDeployment(service)?.id !== target.deploymentId) return undefined;
  return rollingBack(`Rolling back to ${name}: ${trafficClause(target, history, snapshot)}.`);
}

function succeeded(view: View): Verdict {
  const running = howManyRun(runningOfOurs(view), wantedOfOurs(view));
  return (
    withoutTasks(view, 'is deployed') ?? {
      kind: 'succeeded',
      message: `${view.name} is deployed: ${running} it; ${traffic(view)}.`,
    }
  );
}

function isFirst({ target }: View): boolean {
  return earlierName(target) === undefined;
}

function wayBackFailed(view: View): Verdict {
  const { name } = view;
  if (hasNowhereToGo(view) || isFirst(view)) {
    return failed(
      'stalled',
      `${name} failed${because(view)}. There was nothing to go back to, since no earlier deployment of this service was ever completed. ${upperFirst(traffic(view))}.`,
    );
  }
  return failed('stalled', `${name} failed${because(view)}. Its rollback failed too: ${traffic(view)}.`);
}

/** A deployment that takes over stops ours. */
function stopped(view: View): Verdict {
  const isReplaced = view.primary !== undefined && isNewer(view, view.primary);
  const successor = isReplaced ? answerSuperseded(view) : undefined;
  if (successor !== undefined) return successor;
  const message = `The deployment of ${view.name} was stopped${because(view)}. ${upperFirst(traffic(view))}.`;
  const { finishedAt } = view.serviceDeployment ?? {};
  const mayLag = finishedAt !== undefined && ageMs(view, finishedAt) < successorWithinMs;
  return mayLag ? rollingBack(message) : failed('gave-up', message);
}

function because(view: View): string {
  const why = whyEnded(view);
  return why === undefined || isOwnRequest(why) ? '' : becauseOf(why);
}

function traffic({ target, history, snapshot }: View): string {
  return trafficClause(target, history, snapshot);
}

function rollingBack(message: string): Verdict {
  return { kind: 'progressing', stage: 'rolling-back', message };
}
