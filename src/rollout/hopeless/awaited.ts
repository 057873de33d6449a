import { count } from '../../text/words.ts';
import type { View } from '../view.ts';
import type { FailedTask } from './failed-task.ts';
import { enoughAlike, enoughForRevision, ownerCount } from './patience.ts';
import { refusalKey, refusals } from './refusals.ts';
import { isRevisionFault } from './revision-fault.ts';

/** What is being waited for before the failures of a rollout that goes on are taken for a proof. */
export function awaited(failures: readonly FailedTask[], view: View): string {
  const { target, service, snapshot } = view;
  const newest = failures.at(-1);
  if (newest === undefined) return '';
  if (!target.stopEarly) return 'Waiting for ECS: `stop-early` is false.';
  const refusal = refusals([newest], view)[0];
  if (refusal !== undefined) {
    const own = snapshot.absences?.find(({ key }) => key === refusalKey(refusal.found));
    if (own === undefined) return 'Waiting for a second refusal: it may be created late.';
    return own.isThere
      ? 'It is there by now. Waiting for the next task.'
      : 'Checked: it is not there. Checking again for 45 s, because it may be created late.';
  }
  const owner = ownerCount(service);
  const alike = failures.filter(({ cause, line }) => cause === newest.cause && line === newest.line).length;
  if (isRevisionFault(newest, view)) return waiting(Math.max(enoughForRevision, owner) - alike);
  const isOn = service.deploymentConfiguration.circuitBreaker.enable;
  if (newest.isPassing && !isOn) return 'This may pass, so ECS keeps trying until the time limit.';
  if (!newest.isKnown && !isOn)
    return 'Its log could not be read, so this may pass: ECS keeps trying until the time limit.';
  return waiting(enoughAlike(service) - alike);
}

function waiting(more: number): string {
  return more > 0 ? `Waiting for ${count(more, 'more task').replace(/^1 /, 'one ')} to be sure.` : '';
}
