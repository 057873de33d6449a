import { parseEvent } from '../../../../ecs/service-events.ts';
import { isLike } from '../../../../text/match.ts';
import { asClause } from '../../../../text/words.ts';
import type { View } from '../../../view.ts';

/** Says only that there is no way back; why the deployment failed stands in the events. */
const nowhereToGo = /no rollback candidate/i;

/** ECS found nothing to go back to. */
export function hasNowhereToGo({ serviceDeployment }: View): boolean {
  return isLike(serviceDeployment?.statusReason, nowhereToGo);
}

/** Why ECS ended our deployment, in its own words, as a clause; `undefined` where it said nothing. */
export function whyEnded({ serviceDeployment, history, target }: View): string | undefined {
  const told = [serviceDeployment?.rollback?.reason, serviceDeployment?.statusReason];
  const events = history.events.map(({ message }) => parseEvent(message));
  // One that ours took over from may fail after ours began.
  const failure = events
    .filter((event) => event.kind === 'failed')
    .findLast(({ deploymentId: id = target.deploymentId }) => id === target.deploymentId);
  const why =
    told.find((text) => text !== undefined && text !== '' && !nowhereToGo.test(text)) ??
    failure?.reason ??
    history.failureText;
  return why === undefined ? undefined : asClause(why);
}
