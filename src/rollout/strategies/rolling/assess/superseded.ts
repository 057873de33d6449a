import { revisionNameOf } from '../../../../ecs/service.ts';
import { timeOfDay } from '../../../../text/words.ts';
import { isNewer } from '../../../answers/rollback-signs.ts';
import type { Verdict } from '../../../verdict.ts';
import { failed, type View } from '../../../view.ts';

/** A newer deployment took over, and it is nobody's rollback. */
export function answerSuperseded(view: View): Verdict | undefined {
  const { primary, name, history } = view;
  if (primary === undefined || !isNewer(view, primary)) return undefined;
  const before = history.failureText === undefined ? 'before it was complete' : 'after it had failed';
  return failed(
    'superseded',
    `${revisionNameOf(primary)} (${primary.id}, started at ${timeOfDay(primary.createdAt)} UTC) replaced ${name} ${before}.`,
  );
}
