import { revisionNameOf } from '../../../../ecs/service.ts';
import { timeOfDay } from '../../../../text/words.ts';
import { isNewer, isRollbackDestination } from '../../../answers/rollback-signs.ts';
import type { Verdict } from '../../../verdict.ts';
import { ageMs, failed, type View } from '../../../view.ts';
import { trafficClause } from '../traffic.ts';

/** A newer deployment of the old revision may be a rollback, whose status is read some seconds later. */
const signWithinMs = 15_000;

/** A newer deployment took over, and nothing says that it is the way back. */
export function answerSuperseded(view: View): Verdict | undefined {
  const { primary, name, target, history, snapshot } = view;
  if (primary === undefined || !isNewer(view, primary)) return undefined;
  const newer = revisionNameOf(primary);
  if (isRollbackDestination(view, primary) && ageMs(view, primary.createdAt) < signWithinMs) {
    return {
      kind: 'progressing',
      stage: 'rolling-back',
      message: `${newer} was deployed again in place of ${name}; checking whether that is a rollback.`,
    };
  }
  return failed(
    'superseded',
    `A newer deployment took over before ${name} was complete: ${newer} (${primary.id}, started at ${timeOfDay(primary.createdAt)} UTC). When it was last seen ${trafficClause(target, history, snapshot)}.`,
  );
}
