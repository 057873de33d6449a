import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../src/ecs/aws-error.ts';
import type { Deployment, ServiceWithRevision } from '../../src/ecs/service.ts';
import type { Revision } from '../../src/plan/current.ts';
import { type EarlierReads, earlierRevision } from '../../src/plan/earlier-revision.ts';

const arnOf = (number: number) => `arn:aws:ecs:eu-central-1:111122223333:task-definition/api:${number}`;

const aDeployment = (number: number, rolloutState: string, status = 'PRIMARY'): Deployment => ({
  id: `ecs-svc/${number}`,
  status,
  rolloutState,
  taskDefinitionArn: arnOf(number),
  desiredCount: 1,
  runningCount: 1,
  pendingCount: 0,
  failedTasks: 0,
  createdAt: new Date(number * 1_000),
  updatedAt: new Date(number * 1_000),
});

const running = (number: number, ...others: readonly Deployment[]) =>
  ({
    name: 'api',
    taskDefinitionArn: arnOf(number),
    deployments: [aDeployment(number, 'COMPLETED'), ...others],
  }) as unknown as ServiceWithRevision;

/** Newest first: status and number of each deployment. */
function readsOf(
  past: readonly (readonly [string, number])[] | 'denied',
  inactive: readonly number[] = [],
): EarlierReads {
  return {
    listServiceDeployments: () =>
      past === 'denied'
        ? Promise.reject(
            new AwsError('denied', {
              code: 'AccessDeniedException',
              action: 'ecs:ListServiceDeployments',
              message: 'no',
            }),
          )
        : Promise.resolve(
            past.map(([status, number]) => ({
              arn: `deployment/${number}`,
              status,
              createdAt: new Date(),
              targetServiceRevisionArn: `revision/${number}`,
            })),
          ),
    describeServiceRevisions: (arns) =>
      Promise.resolve(new Map(arns.map((arn) => [arn, arnOf(Number(arn.replace('revision/', '')))]))),
    describeTaskDefinition: (name) => {
      const number = Number(name.split(':')[1]);
      const status = inactive.includes(number) ? 'INACTIVE' : 'ACTIVE';
      return Promise.resolve({ arn: arnOf(number), status } as unknown as Revision);
    },
  };
}

const numberOf = (arn: string) => Number(arn.replace(/^.*:/, ''));

describe('the earlier revision', () => {
  test.each<[string, ServiceWithRevision, Parameters<typeof readsOf>, number]>([
    [
      'is the one that completed before',
      running(3),
      [
        [
          ['SUCCESSFUL', 3],
          ['SUCCESSFUL', 2],
          ['SUCCESSFUL', 1],
        ],
      ],
      2,
    ],
    [
      'is never one that failed in between',
      running(3),
      [
        [
          ['SUCCESSFUL', 3],
          ['ROLLBACK_SUCCESSFUL', 2],
          ['SUCCESSFUL', 1],
        ],
      ],
      1,
    ],
    [
      'goes further back after Amazon ECS rolled the newest back',
      running(2),
      [
        [
          ['ROLLBACK_SUCCESSFUL', 3],
          ['SUCCESSFUL', 2],
          ['SUCCESSFUL', 1],
        ],
      ],
      1,
    ],
    [
      'is not the one that a rollback before has left',
      running(2),
      [
        [
          ['SUCCESSFUL', 2],
          ['SUCCESSFUL', 3],
          ['SUCCESSFUL', 2],
          ['SUCCESSFUL', 1],
        ],
      ],
      1,
    ],
    [
      'is the one that Amazon ECS is rolling back to at this moment',
      running(2),
      [
        [
          ['ROLLBACK_IN_PROGRESS', 3],
          ['SUCCESSFUL', 2],
          ['SUCCESSFUL', 1],
        ],
      ],
      2,
    ],
    [
      'passes over revisions of the family that failed or were deregistered',
      running(5),
      [
        [
          ['SUCCESSFUL', 5],
          ['STOPPED', 4],
        ],
        [3],
      ],
      2,
    ],
    ['is the next older one where the deployments may not be read', running(3), ['denied', [2]], 1],
  ])('%s', async (_, service, reads, expected) => {
    const { taskDefinitionArn } = await earlierRevision(service, readsOf(...reads));
    expect(numberOf(taskDefinitionArn)).toBe(expected);
  });

  test('says which rights it lacked, and none where it lacked none', async () => {
    const denied = await earlierRevision(running(3), readsOf('denied'));
    expect(denied.notices[0]?.remedy).toContain('Allow `ecs:ListServiceDeployments`');
    const read = await earlierRevision(running(3), readsOf([['SUCCESSFUL', 3]]));
    expect(read.notices[0]?.message).toContain('may never have run');
    expect(read.notices[0]?.remedy).toMatch(/^Set `task-definition`/);
  });

  test('says that the newest deployment was rolled back before, so that this goes further', async () => {
    const { notices } = await earlierRevision(
      running(2),
      readsOf([
        ['ROLLBACK_SUCCESSFUL', 3],
        ['SUCCESSFUL', 2],
        ['SUCCESSFUL', 1],
      ]),
    );
    expect(notices[0]).toMatchObject({ severity: 'warning' });
    expect(notices[0]?.message).toBe(
      'api:3 was rolled back already, and api:2 serves: rolling back further, to api:1.',
    );
  });

  test.each([
    ['a first deployment', [['SUCCESSFUL', 1]] as const],
    [
      'the first one, whose successor was rolled back',
      [
        ['ROLLBACK_SUCCESSFUL', 2],
        ['SUCCESSFUL', 1],
      ] as const,
    ],
  ])('is none before %s', async (_, past) => {
    await expect(earlierRevision(running(1), readsOf(past))).rejects.toThrow(
      'There is nothing to roll back to',
    );
  });
});
