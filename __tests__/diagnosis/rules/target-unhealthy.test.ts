import { anUnhealthyTarget, aRunningTask, aStoppedTask, TASK_ID } from '../../fixtures/evidence.ts';
import { aDeployment, aService, targetGroupArn } from '../../fixtures/snapshots.ts';
import { describeRule, event, stopped } from '../cases.ts';

describeRule('target-unhealthy', {
  recognises: [
    [
      'a stop reason',
      {
        tasks: [
          aStoppedTask(
            {
              stopCode: 'ServiceSchedulerInitiated',
              stoppedReason: `Task failed ELB health checks in (target-group ${targetGroupArn}).`,
            },
            { exitCode: 137 },
          ),
        ],
      },
    ],
    [
      'a Classic Load Balancer',
      event(
        '(instance i-0a1b) is unhealthy in (elb api) due to (reason Instance has failed at least the UnhealthyThreshold number of health checks consecutively.)',
      ),
    ],
  ],
  leavesAlone: [
    [
      'one whose code is known',
      { targets: [anUnhealthyTarget({ description: 'Health checks failed with these codes: [404]' })] },
    ],
    ['a container check', stopped('Task failed container health checks')],
    [
      'a target in its first checks',
      {
        targets: [anUnhealthyTarget({ state: 'initial', description: 'Initial health checks in progress' })],
      },
    ],
    [
      'one that healed',
      {
        ...event(
          `(task ${TASK_ID}) (port 8000) is unhealthy in (target-group ${targetGroupArn}) due to (reason Health checks failed with these codes: [503]).`,
        ),
        tasks: [aRunningTask()],
        targets: [anUnhealthyTarget({ state: 'healthy' })],
        service: aService({ deployments: [aDeployment()] }),
      },
    ],
  ],
});
