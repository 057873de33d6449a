import { duration } from '../../../../text/words.ts';
import type { Verdict } from '../../../verdict.ts';
import { ageMs, failed, type View } from '../../../view.ts';

/** AWS's reads follow its writes within seconds; these are far beyond that. */
const visibleWithinMs = 120_000;
const goneAfterMs = 8_000;

/** Our deployment is not listed, or not PRIMARY, and none of the decisive answers knows why. */
export function answerInvisible(view: View): Verdict | undefined {
  const { ours, history, target, name, snapshot } = view;
  if (ours !== undefined) return undefined;
  const since = history.oursSeenAt;
  if (since !== undefined) {
    if (ageMs(view, since) > goneAfterMs) {
      return failed(
        'vanished',
        `The deployment of ${name} (${target.deploymentId}) is not listed any more, and nothing says why.`,
      );
    }
    return notVisible(`The deployment of ${name} is not listed at the moment; looking again.`);
  }
  const asked = history.firstAt ?? snapshot.at;
  if (ageMs(view, asked) > visibleWithinMs) {
    return failed(
      'vanished',
      `The deployment of ${name} (${target.deploymentId}) did not appear within ${duration(visibleWithinMs / 1_000)}.`,
    );
  }
  return notVisible(`ECS does not list the deployment of ${name} yet.`);
}

function notVisible(message: string): Verdict {
  return { kind: 'progressing', stage: 'not-visible', message };
}
