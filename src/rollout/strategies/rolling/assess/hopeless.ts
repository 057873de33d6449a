import { hopelessProof } from '../../../hopeless/proof.ts';
import type { Verdict } from '../../../verdict.ts';
import { failed, type View } from '../../../view.ts';

/** The evidence proves already that our deployment cannot succeed, although ECS goes on trying. */
export function answerHopeless(view: View): Verdict | undefined {
  const { target, isOursPrimary, ours, name } = view;
  if (!target.stopEarly || !isOursPrimary || ours?.rolloutState !== 'IN_PROGRESS') return undefined;
  const proof = hopelessProof(view);
  return proof === undefined ? undefined : failed('hopeless', `${name} cannot succeed, because ${proof}.`);
}
