import { AwsError } from '../ecs/aws-error.ts';
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
  return writeOnce(() => ports.updateService(wanted), find, ports).catch((error: unknown) => {
    throw error instanceof AwsError ? inWords(error, wanted) : error;
  });
}

function inWords(error: AwsError, wanted: ServiceUpdate): UserError {
  return new UserError(`The service was not updated: ${error.message}`, {
    remedy:
      error.kind === 'denied'
        ? `Allow the job's role ${error.action}. The revision ${wanted.taskDefinition} is registered; nothing runs it yet.`
        : `The revision ${wanted.taskDefinition} is registered and nothing runs it yet. Mend what ECS names and run the job again.`,
    docs: error.kind === 'denied' ? 'docs/iam.md' : 'docs/troubleshooting.md',
    cause: error,
  });
}
