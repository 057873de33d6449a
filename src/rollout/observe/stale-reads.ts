import type { Service } from '../../ecs/service.ts';
import type { ServiceDeployment } from '../../ecs/service-deployment.ts';

/** Reads are eventually consistent; when "older" answers go on for this many looks, they are the truth after all. */
const patience = 3;

/** Lets only answers through that are not older than one that was seen before. */
export function freshServices(): (answer: Service | undefined) => Service | undefined {
  let newest: Service | undefined;
  let older = 0;
  return (answer) => {
    if (newest !== undefined && answer !== undefined && isOlder(answer, newest) && older < patience) {
      older += 1;
      return newest;
    }
    older = 0;
    newest = answer;
    return answer;
  };
}

/** Times only go forward: a deployment's last change, the newest event, the newest deployment. */
function isOlder(answer: Service, seen: Service): boolean {
  const wentBack = answer.deployments.some((deployment) => {
    const before = seen.deployments.find((item) => item.id === deployment.id);
    return before !== undefined && deployment.updatedAt < before.updatedAt;
  });
  return (
    wentBack ||
    latest(answer.events.map((event) => event.createdAt)) <
      latest(seen.events.map((event) => event.createdAt)) ||
    isWithoutNewest(answer, seen)
  );
}

/** The newest deployment is missing, and nothing else moved: an answer from before it began. */
function isWithoutNewest(answer: Service, seen: Service): boolean {
  const newest = latest(seen.deployments.map((deployment) => deployment.createdAt));
  if (latest(answer.deployments.map((deployment) => deployment.createdAt)) >= newest) return false;
  const lastChange = latest(seen.deployments.map((deployment) => deployment.updatedAt));
  return latest(answer.deployments.map((deployment) => deployment.updatedAt)) < lastChange;
}

/** Final states of a service deployment stay (ECS developer guide, service deployment states). */
const finalStates = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];

export function isFinal(status: string): boolean {
  return finalStates.includes(status);
}

/** The newer of two answers about the same service deployment: states only go forward. */
export function newerDeployment(
  seen: ServiceDeployment | undefined,
  answer: ServiceDeployment,
): ServiceDeployment {
  if (seen === undefined || seen.arn !== answer.arn) return answer;
  return rank(answer.status) < rank(seen.status) ? seen : answer;
}

function rank(status: string): number {
  if (isFinal(status)) return 5;
  return ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'].indexOf(
    status,
  );
}

function latest(times: readonly Date[]): number {
  return Math.max(0, ...times.map((time) => time.getTime()));
}
