import { AwsError } from '../ecs/aws-error.ts';
import { parseReference } from '../image/reference.ts';
import { findContainer } from '../task-definition/containers.ts';
import { UserError } from '../text/errors.ts';
import { list } from '../text/words.ts';
import type { Current } from './current.ts';
import type { PlanReads } from './ports.ts';

/** Full URI of the repository to push to: the one named, else that of the image that the container runs now. */
export async function chooseRepository(
  wanted: string | undefined,
  containers: readonly string[],
  current: Current,
  reads: PlanReads,
): Promise<string> {
  if (wanted === undefined) return repositoryOfRunning(containers, current);
  if (hasHost(wanted)) return wanted;
  // Docker reads `user/app` as a repository of Docker Hub, and ECR has names with a slash as well.
  if (wanted.includes('/')) {
    const same = runningRepositories(containers, current).find(
      (each) => parseReference(each)?.path === wanted,
    );
    if (same !== undefined) return same;
    if (!(await isInEcr(wanted, reads))) return wanted;
  }
  const registry = await reads.registryHost();
  if (registry !== undefined) return `${registry}/${wanted}`;
  throw new UserError(
    `The registry of repository "${wanted}" is not known: ECR named none for these credentials`,
    {
      kind: 'repository-unknown',
      remedy: 'Write the whole URI: `111122223333.dkr.ecr.eu-central-1.amazonaws.com/name`.',
      docs: 'docs/image.md',
    },
  );
}

/** A first part with a dot or a colon is a host, as Docker reads it. */
export function hasHost(repository: string): boolean {
  const [first = '', ...rest] = repository.split('/');
  return rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
}

async function isInEcr(name: string, reads: PlanReads): Promise<boolean> {
  return reads.repositoryExists(name).catch((error: unknown) => {
    if (!(error instanceof AwsError)) throw error;
    throw new UserError(
      `The registry of repository "${name}" is not known: it may be in Amazon ECR or on Docker Hub, and ECR could not be asked (${error.message})`,
      {
        kind: 'repository-unknown',
        remedy: `Set \`repository\` to the full URI, for example \`111122223333.dkr.ecr.eu-central-1.amazonaws.com/${name}\` or \`docker.io/${name}\`.`,
        docs: 'docs/image.md',
        cause: error,
      },
    );
  });
}

function runningRepositories(containers: readonly string[], { running }: Current): readonly string[] {
  const images = containers.map((name) => findContainer(running.taskDefinition, name)?.image ?? '');
  return [...new Set(images.map((image) => parseReference(image)?.repository ?? ''))];
}

function repositoryOfRunning(containers: readonly string[], current: Current): string {
  const { running } = current;
  const repositories = runningRepositories(containers, current);
  const [only = '', ...others] = repositories;
  if (only !== '' && others.length === 0) return only;
  throw new UserError(
    others.length > 0
      ? `The repository is ambiguous: the containers ${list(containers)} run images of ${list(repositories)}`
      : `The repository is not known: ${running.family}:${running.revision} has no image for container ${list(containers)}`,
    {
      kind: 'repository-unknown',
      remedy: 'Set `repository` to the ECR repository that the image is pushed to.',
      docs: 'docs/image.md',
    },
  );
}
