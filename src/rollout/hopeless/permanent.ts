import { eventText } from '../../ecs/service-events.ts';
import { asClause } from '../../text/words.ts';
import type { View } from '../assess/view.ts';
import { isOurs } from '../health.ts';
import type { HopelessRule } from './rule.ts';

/** What one refusal says once and for all, and in what words. Sources: ECS developer guide, pages on CannotPullContainer, ResourceInitializationError and stopped tasks. */
const permanent: readonly (readonly [RegExp, string])[] = [
  [
    /descriptor (?:matching|for) platform|no match for platform in manifest|exec format error/i,
    'the image is built for another CPU architecture',
  ],
  [
    /CannotPull\w*.*(?::\s*not found|manifest unknown|name unknown|\/\S+ not found|does not exist in the registry)/is,
    'the registry has no such image',
  ],
  [
    /Secrets Manager can.t find the specified secret|secret.*ResourceNotFoundException|marked for deletion/is,
    'the secret does not exist',
  ],
  [/invalid ssm parameters|ParameterNotFound/i, 'the parameter does not exist'],
  [/did not contain json key/i, 'the secret has no such JSON key'],
  [/specified log group does not exist/i, 'the log group does not exist'],
];

/** Words that speak of the way to the registry or of rights: those may come right, and are judged by repetition. */
const notFinal =
  /connection issue|dial tcp|timeout|timed out|deadline exceeded|may require authorization|access denied|not authorized|toomanyrequests|temporar|lookup .* on /i;

/** What is not there now will not be there at the next try: once is enough. */
export const permanentRefusal: HopelessRule = {
  name: 'permanent-refusal',
  prove: (failures, view) => {
    for (const text of [...failures.map((failure) => failure.text), ...eventsOfOurs(view)]) {
      const cause = permanentCause(text);
      if (cause !== undefined) return `${cause}: ${asClause(text)}`;
    }
    return undefined;
  },
};

export function permanentCause(text: string): string | undefined {
  if (notFinal.test(text)) return undefined;
  return permanent.find(([pattern]) => pattern.test(text))?.[1];
}

/**
 * "unable to place a task" names no deployment. It is ours only when no other deployment lacks a task that it could be
 * about, and ECS has counted a failure of ours. A task of ours that was read tells more, and then this is not asked.
 */
function eventsOfOurs(view: View): readonly string[] {
  const { service, ours, snapshot, target, history } = view;
  const others = service.deployments.filter((deployment) => deployment.id !== target.deploymentId);
  const areOthersWell =
    others.every((other) => other.failedTasks === 0 && other.pendingCount === 0) &&
    !history.othersLackedTasks;
  const hasStopped = snapshot.tasks.some((task) => isOurs(target, task) && task.lastStatus === 'STOPPED');
  if (!areOthersWell || hasStopped || (ours?.failedTasks ?? 0) === 0) return [];
  return history.events
    .map(({ message }) => eventText(message))
    .filter((text) => /^was unable to place a task\. Reason: /i.test(text))
    .map((text) => text.replace(/^was unable to place a task\. Reason: /i, ''));
}
