import { describe, expect, test } from '@jest/globals';
import { inputNames } from '../../src/inputs/definitions.ts';
import { findUnknownInputs } from '../../src/inputs/unknown-inputs.ts';

/** The inputs in the action.yml of each action, as of autumn 2026. */
const actions = {
  'aws-actions/amazon-ecs-deploy-task-definition': `task-definition desired-count service cluster
    wait-for-service-stability wait-for-minutes wait-max-delay-seconds codedeploy-appspec codedeploy-application
    codedeploy-deployment-group codedeploy-deployment-description codedeploy-deployment-config force-new-deployment
    service-managed-ebs-volume-name service-managed-ebs-volume run-task run-task-container-overrides
    run-task-security-groups run-task-subnets run-task-assign-public-IP run-task-capacity-provider-strategy
    run-task-launch-type run-task-started-by run-task-tags run-task-managed-ebs-volume-name
    run-task-managed-ebs-volume wait-for-task-stopped enable-ecs-managed-tags propagate-tags keep-null-value-keys
    max-retries`,
  'aws-actions/amazon-ecs-render-task-definition': `task-definition task-definition-arn task-definition-family
    task-definition-revision container-name image environment-variables log-configuration-log-driver
    log-configuration-options docker-labels command task-role-arn execution-role-arn env-files secrets`,
  'aws-actions/amazon-ecr-login': 'http-proxy mask-password registries registry-type skip-logout',
  'aws-actions/configure-aws-credentials': `role-to-assume role-session-name role-duration-seconds
    aws-access-key-id aws-secret-access-key aws-session-token`,
  'docker/build-push-action': `add-hosts allow annotations attests build-args build-contexts builder cache-from
    cache-to call cgroup-parent context file labels load network no-cache no-cache-filters outputs platforms
    pull push secrets secret-envs secret-files shm-size ssh tags target ulimit github-token`,
};

const foreign = Object.entries(actions).flatMap(([action, names]) =>
  names.split(/\s+/).map((name) => [action, name] as const),
);
const ours: ReadonlySet<string> = new Set(inputNames);

describe('an input of another action', () => {
  test.each(foreign)('of %s: %s is ours, or is answered', (_, name) => {
    if (ours.has(name)) return expect(findUnknownInputs([name])).toEqual([]);
    const [problem, ...others] = findUnknownInputs([name.toUpperCase()]);
    expect(others).toEqual([]);
    expect(problem?.remedy).toMatch(/^(It is called [a-z-]+|Leave it out)/);
    const meant = /^It is called ([a-z-]+)/.exec(problem?.remedy ?? '')?.[1];
    if (meant !== undefined) expect(inputNames).toContain(meant);
  });

  test.each([
    ['cpu', 'Leave it out, and write `cpu` into the task definition.'],
    ['task_role_arn', 'Leave it out, and write `taskRoleArn` into the task definition.'],
    ['run-task', '`mode: task`'],
    ['run-task-container-overrides', '`run-before-container`'],
    ['run-task-subnets', 'runs where the service runs'],
    ['wait-for-task-stopped', 'always awaited'],
    ['http-proxy', 'HTTPS_PROXY'],
    ['file', 'It is called dockerfile here.'],
  ])('%s is answered with what to do instead', (name, words) => {
    expect(findUnknownInputs([name])).toEqual([
      { inputs: [name], what: 'no such input', remedy: expect.stringContaining(words) },
    ]);
  });

  test('names that every object has are no inputs', () => {
    expect(findUnknownInputs(['constructor', 'toString', '__proto__'])).toEqual([]);
  });
});
