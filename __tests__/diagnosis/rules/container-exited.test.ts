import { expect, test } from '@jest/globals';
import { aCrash, aStoppedTask } from '../../fixtures/evidence.ts';
import { aDeployment, aService } from '../../fixtures/snapshots.ts';
import { describeRule, diagnoses } from '../cases.ts';

describeRule('container-exited', {
  recognises: [
    ['a code', aCrash(['boom'], 3)],
    ['a signal', { tasks: [aStoppedTask({}, { exitCode: 139 })] }],
    ['no code', { tasks: [aStoppedTask({ containers: [{ name: 'app' }] })] }],
  ],
  leavesAlone: [
    ['one that another rule explains', aCrash(["KeyError: 'DB_NAME'"])],
    ['one that ended well', aCrash(['done'], 0)],
    [
      'one that was asked to end',
      {
        tasks: [
          aStoppedTask(
            {
              stopCode: 'ServiceSchedulerInitiated',
              stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)',
            },
            { exitCode: 143 },
          ),
        ],
      },
    ],
    [
      'one that failed and was replaced by one that runs',
      { ...aCrash(['boom']), service: aService({ deployments: [aDeployment()], loadBalancers: [] }) },
    ],
    ['one of another deployment', { tasks: [aStoppedTask({ startedBy: 'ecs-svc/1' })] }],
  ],
});

test('says code and last line', () => {
  expect(diagnoses(aCrash(['boom'], 3)).get('container-exited')?.cause).toContain(
    'Container app exited with code 3; the last line of its log: boom.',
  );
});

test('shows how to read the log', () => {
  expect(diagnoses(aCrash(['boom'], 3)).get('container-exited')?.remedy).toContain(
    'aws logs tail /ecs/api --region eu-central-1',
  );
});
