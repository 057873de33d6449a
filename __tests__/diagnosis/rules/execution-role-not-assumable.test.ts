import { expect, test } from '@jest/globals';
import { aCrash, aTaskDefinition } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses, event, stopped } from '../cases.ts';

describeRule('execution-role-not-assumable', {
  recognises: [
    [
      'an event',
      event(
        "failed to launch a task with (error ECS was unable to assume the role 'arn:aws:iam::111122223333:role/api-task' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.)",
      ),
    ],
    [
      'a task',
      stopped("ECS was unable to assume the role 'arn:aws:iam::111122223333:role/ecsTaskExecutionRole'"),
    ],
  ],
  leavesAlone: [
    [
      'the role of the service',
      event(
        'IAM trust relationship has been misconfigured or changed, and ECS can no longer maintain your service',
      ),
    ],
    [
      'a permission',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ecsTaskExecutionRole/4e1f is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:eu-central-1:111122223333:parameter/app/key because no identity-based policy allows',
      ),
    ],
    ['a program', aCrash(['botocore.exceptions.ClientError: not authorized to perform: sts:AssumeRole'])],
  ],
});

test('knows which role it is', () => {
  expect(
    diagnoses(
      stopped("ECS was unable to assume the role 'arn:aws:iam::111122223333:role/ecsTaskExecutionRole'"),
    ).get('execution-role-not-assumable')?.cause,
  ).toContain('the execution role arn:aws:iam::111122223333:role/ecsTaskExecutionRole');
});

test('gives the trust policy', () => {
  expect(
    diagnoses(
      stopped("ECS was unable to assume the role 'arn:aws:iam::111122223333:role/ecsTaskExecutionRole'"),
    ).get('execution-role-not-assumable')?.remedy,
  ).toContain('ecs-tasks.amazonaws.com');
});

test('tells the task role from the execution role', () => {
  const taskRoleArn = 'arn:aws:iam::111122223333:role/api';
  const causeOf = (role: string) =>
    diagnoses({
      ...event(
        `failed to launch a task with (error ECS was unable to assume the role '${role}' that was provided for this task.).`,
      ),
      taskDefinition: aTaskDefinition({}, { taskRoleArn }),
    }).get('execution-role-not-assumable')?.cause;
  expect(causeOf(taskRoleArn)).toContain(`cannot assume the task role ${taskRoleArn}:`);
  const execution = 'arn:aws:iam::111122223333:role/ecsTaskExecutionRole';
  expect(causeOf(execution)).toContain(`cannot assume the execution role ${execution}:`);
  const other = 'arn:aws:iam::111122223333:role/other';
  expect(causeOf(other)).toContain(`cannot assume the role ${other}:`);
});
