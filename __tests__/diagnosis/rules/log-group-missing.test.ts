import { expect, test } from '@jest/globals';
import { aCrash, aTaskThatFailedToStart } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses, notPlaced, stopped } from '../cases.ts';

describeRule('log-group-missing', {
  recognises: [
    [
      'a task',
      stopped(
        'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1',
      ),
    ],
    [
      'a container, over lines',
      {
        tasks: [
          aTaskThatFailedToStart('Task failed to start', {
            reason:
              'CannotStartContainerError: API error (500): failed to initialize logging driver: ResourceNotFoundException: The specified log group does not exist.\n\tstatus code: 400',
          }),
        ],
      },
    ],
    [
      'an event',
      notPlaced(
        'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1',
      ),
    ],
  ],
  leavesAlone: [
    [
      'no route, though it says that the group cannot be found',
      stopped(
        'ResourceInitializationError: failed to validate logger args: The task cannot find the Amazon CloudWatch log group defined in the task definition. There is a connection issue between the task and Amazon CloudWatch.',
      ),
    ],
    [
      'a secret',
      stopped(
        "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3 from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
      ),
    ],
    ['a program', aCrash(['The specified log group does not exist.'])],
  ],
});

test('names group and region', () => {
  expect(
    diagnoses(
      stopped(
        'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1',
      ),
    ).get('log-group-missing')?.cause,
  ).toContain('The log group /ecs/api does not exist in eu-central-1');
});

test('creates it', () => {
  expect(
    diagnoses(
      stopped(
        'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1',
      ),
    ).get('log-group-missing')?.remedy,
  ).toContain('aws logs create-log-group --region eu-central-1 --log-group-name /ecs/api');
});

test('says first that this revision has another name for it than the one before', () => {
  const missing = stopped(
    'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1',
  );
  const before = (group: string) => ({
    ...missing,
    previousTaskDefinition: {
      containerDefinitions: [
        { name: 'app', logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': group } } },
      ],
    },
  });
  const remedyOf = (group: string) => diagnoses(before(group)).get('log-group-missing')?.remedy;
  expect(remedyOf('/ecs/api-dev')).toMatch(
    /^This revision changes the log group from `\/ecs\/api-dev` to `\/ecs\/api`/,
  );
  expect(remedyOf('/ecs/api')).toMatch(/^Create the log group/);
});
