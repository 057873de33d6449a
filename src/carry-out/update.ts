import { AwsError } from '../ecs/aws-error.ts';
import { failureKindOf } from '../ecs/refusals/failure-kind.ts';
import { explained } from '../ecs/refusals/index.ts';
import type { Deployment } from '../ecs/service.ts';
import { UserError } from '../text/errors.ts';
import { writeOnce } from './attempts.ts';
import type { ApplyPorts, ServiceUpdate } from './ports.ts';

/** Updates the service and answers our deployment: PRIMARY, of our revision, and not the one that was there before. */
export async function update(
  wanted: ServiceUpdate,
  previousDeploymentId: string | undefined,
  ports: ApplyPorts,
): Promise<Deployment> {
  const find = async () => {
    const service = await ports.describeService();
    return service?.deployments.find(
      (deployment) =>
        deployment.status === 'PRIMARY' &&
        deployment.taskDefinitionArn === wanted.taskDefinition &&
        deployment.id !== previousDeploymentId,
    );
  };
  let isLost = false;
  const write = () =>
    ports.updateService(wanted).catch((error: unknown) => {
      isLost = error instanceof AwsError && error.kind === 'lost';
      throw error;
    });
  return writeOnce(write, find, ports).catch((error: unknown) => {
    if (!(error instanceof AwsError)) throw error;
    throw isLost ? notKnown(error, wanted) : inWords(error, wanted);
  });
}

/** The last write had no answer, and what it left was not seen: nothing may be said of the service. */
function notKnown(error: AwsError, wanted: ServiceUpdate): UserError {
  return new UserError(
    `Whether the service was updated is unknown: the answer to ecs:UpdateService was lost (${error.message}).`,
    {
      kind: failureKindOf(error, 'update-refused'),
      remedy: `Check whether the service runs ${wanted.taskDefinition}; if not, run the job again.`,
      docs: 'docs/troubleshooting.md',
      cause: error,
    },
  );
}

function inWords(error: AwsError, wanted: ServiceUpdate): UserError {
  const known = explained(error);
  const state = `The revision ${wanted.taskDefinition} is registered; nothing runs it yet.`;
  return new UserError(`The service was not updated: ${known?.reason ?? error.message}`, {
    kind: failureKindOf(error, 'update-refused'),
    remedy: known
      ? `${known.remedy} ${state}`
      : error.kind === 'denied'
        ? `Allow the job's role ${error.action}. ${state}`
        : `${state} Fix what ECS reports, then run the job again.`,
    docs: error.kind === 'denied' ? 'docs/iam.md' : 'docs/troubleshooting.md',
    cause: error,
  });
}
