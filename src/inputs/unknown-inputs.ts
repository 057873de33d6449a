import { nearest } from '../text/words.ts';
import { inputNames } from './definitions.ts';
import type { Problem } from './problem.ts';

/** What other actions call it (docker/build-push-action, docker/metadata-action, aws-actions/amazon-ecs-*). */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    container: 'container-name',
    containers: 'container-name',
    'docker-file': 'dockerfile',
    'dockerfile-path': 'dockerfile',
    file: 'dockerfile',
    path: 'context',
    tags: 'image-tag (or extra-tags for moving tags)',
    tag: 'image-tag',
    'image-name': 'image',
    'image-uri': 'image',
    images: 'container-images',
    'ecr-repository': 'repository',
    'repository-name': 'repository',
    registry: 'repository (with the full URI)',
    platform: 'platforms',
    family: 'task-family',
    'task-definition-family': 'task-family',
    'task-definition-arn': 'task-definition',
    'task-definition-revision': 'task-definition (as family:revision)',
    'task-definition-file': 'task-definition',
    'task-definition-path': 'task-definition',
    'cluster-name': 'cluster',
    'ecs-cluster': 'cluster',
    'service-name': 'service',
    'ecs-service': 'service',
    'wait-for-service-stability': 'wait-for (completed, which is the default, or none)',
    'wait-for-task-stopped': 'wait-for',
    timeout: 'wait-for-minutes',
    'timeout-minutes': 'wait-for-minutes',
    'force-deployment': 'force-new-deployment',
    env: 'environment-variables',
    envs: 'environment-variables',
    'env-vars': 'environment-variables',
    'secret-variables': 'secrets',
    rollback: 'on-failure',
    region: 'aws-region',
    token: 'github-token',
  }),
);

/** Inputs of those actions for which there is no counterpart, with what to do instead. */
const withoutCounterpart: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'codedeploy-appspec': 'Services with the deployment controller CODE_DEPLOY are not supported yet.',
    'codedeploy-application': 'Services with the deployment controller CODE_DEPLOY are not supported yet.',
    'codedeploy-deployment-group':
      'Services with the deployment controller CODE_DEPLOY are not supported yet.',
    'run-task': 'Running a task is not supported yet.',
    command: 'Write the command into the task definition.',
    'docker-labels': 'Write the labels into the task definition.',
    'env-files': 'Write environmentFiles into the task definition.',
    'log-configuration-log-driver': 'Write logConfiguration into the task definition.',
    'log-configuration-options': 'Write logConfiguration into the task definition.',
    labels: 'The labels of the image say commit, source and environment by themselves.',
    push: 'The image is always pushed; mode: validate changes nothing.',
  }),
);

/**
 * GitHub passes inputs that an action does not declare on, with a warning that nobody reads. Those that were meant for
 * us are problems; others are left alone. `given` holds the names, as written, of all inputs that came.
 */
export function findUnknownInputs(given: readonly string[]): readonly Problem[] {
  const known: ReadonlySet<string> = new Set(inputNames);
  return given
    .map((name) => name.toLowerCase())
    .filter((name) => !known.has(name))
    .flatMap((name) => {
      const problem = { inputs: [name], what: 'there is no such input' };
      const instead = withoutCounterpart.get(name);
      if (instead !== undefined) return { ...problem, remedy: instead };
      const meant = aliases.get(name.replaceAll('_', '-')) ?? nearestInput(name);
      return meant === undefined ? [] : { ...problem, remedy: `It is called ${meant} here.` };
    });
}

function nearestInput(name: string): string | undefined {
  const plain = (text: string) => text.replaceAll(/[-_]/g, '');
  const meant = nearest(plain(name), inputNames.map(plain));
  return inputNames.find((known) => plain(known) === meant);
}
