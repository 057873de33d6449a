import { isDeadlocked } from '../../../../ecs/bounds.ts';
import { eventText } from '../../../../ecs/service-events.ts';
import type { Verdict } from '../../../verdict.ts';
import { failed, type View } from '../../../view.ts';

/**
 * ECS says that it can neither stop nor start a task, and the percentages say so too. It would wait for ever.
 * The event alone may be older than a change of the desired count, and arithmetic alone may misread a setting.
 */
export function answerDeadlock(view: View): Verdict | undefined {
  const { history, service, isOursPrimary, name } = view;
  const event = history.events.find((item) =>
    /unable to stop or start tasks during a deployment/i.test(eventText(item.message)),
  );
  if (event === undefined || !isOursPrimary || !isDeadlocked(service)) return undefined;
  const { minimumHealthyPercent, maximumPercent } = service.deploymentConfiguration;
  return failed(
    'deadlock',
    `The rollout of ${name} cannot move: with ${service.desiredCount} desired, a minimum of ${minimumHealthyPercent} % and a maximum of ${maximumPercent} % ECS may neither stop an old task nor start a new one.`,
  );
}
