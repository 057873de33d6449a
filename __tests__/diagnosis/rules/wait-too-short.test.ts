import { expect, test } from '@jest/globals';
import { waitTooShort } from '../../../src/diagnosis/rules/wait-too-short.ts';
import { anEvidence } from '../../fixtures/evidence.ts';
import { aRolloutTarget, aService, aServiceDeployment, at } from '../../fixtures/snapshots.ts';
import { describeRule } from '../cases.ts';

const course = { stages: [{ name: 'BAKE_TIME', at: at(90) }], shares: [], waiting: [] };
const verdict = { kind: 'failed', reason: 'timed-out', message: '' } as const;
const serviceDeployment = aServiceDeployment({ lifecycleStage: 'BAKE_TIME' });
const hooks = [{ id: 'ecs-pause-1', kind: 'PAUSE', status: 'AWAITING_ACTION' }];

describeRule('wait-too-short', {
  recognises: [['a bake that is longer than the wait', { verdict, course, serviceDeployment }]],
  leavesAlone: [
    [
      'tasks that do not become healthy',
      {
        verdict,
        course: { ...course, stages: [{ name: 'SCALE_UP', at: at(5) }] },
        serviceDeployment: aServiceDeployment({ lifecycleStage: 'SCALE_UP' }),
      },
    ],
    ['a pause that waits', { verdict, course, serviceDeployment: { ...serviceDeployment, hooks } }],
    ['a rollback', { verdict: { ...verdict, reason: 'rolled-back' }, course, serviceDeployment }],
    ['a rolling update that is slow', { verdict, serviceDeployment: aServiceDeployment() }],
  ],
});

test('says until when it bakes, and which point is reached sooner', () => {
  const { deploymentConfiguration } = aService();
  const service = aService({
    deploymentConfiguration: { ...deploymentConfiguration, strategy: 'BLUE_GREEN', bakeTimeMinutes: 60 },
  });
  const said = waitTooShort.diagnose(
    anEvidence({
      verdict,
      course,
      serviceDeployment,
      service,
      target: aRolloutTarget({ waitFor: 'completed' }),
    }),
  );
  expect(said?.cause).toMatch(/at BAKE_TIME until about \d\d:\d\d:\d\d UTC: the wait ended before it did\.$/);
  expect(said?.remedy).toContain('`wait-for: shifted`');
});

test('says that nothing was rolled back only while all its tasks run', () => {
  const remedyWith = (runningTasks: number) => {
    const side = { arn: 'arn', requestedTasks: 2, runningTasks, pendingTasks: 0 };
    const deployment = { ...serviceDeployment, target: side };
    return waitTooShort.diagnose(
      anEvidence({ verdict, course, serviceDeployment: deployment, service: aService({ desiredCount: 2 }) }),
    )?.remedy;
  };
  expect(remedyWith(2)).toContain('Nothing was rolled back, and Amazon ECS continues the deployment');
  expect(remedyWith(1)).not.toContain('Nothing was rolled back');
});

test('names the function that still runs', () => {
  const targetArn = 'arn:aws:lambda:eu-west-1:111122223333:function:gate';
  const called = [{ id: '1', kind: 'AWS_LAMBDA', targetArn, status: 'IN_PROGRESS' }];
  const deployment = { ...serviceDeployment, lifecycleStage: 'POST_SCALE_UP', hooks: called };
  const said = waitTooShort.diagnose(anEvidence({ verdict, course, serviceDeployment: deployment }));
  expect(said?.cause).toContain('at POST_SCALE_UP, where the lifecycle hook gate still runs: the wait');
});
