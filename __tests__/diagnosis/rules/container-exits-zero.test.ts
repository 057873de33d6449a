import { aCrash, aStoppedTask, aTaskDefinition } from '../../fixtures/evidence.ts';
import { describeRule } from '../cases.ts';

describeRule('container-exits-zero', {
  recognises: [['a container that is done', aCrash(['done'], 0)]],
  leavesAlone: [
    ['a container that failed', aCrash(['boom'], 1)],
    [
      'a container that is not essential',
      { ...aCrash(['done'], 0), taskDefinition: aTaskDefinition({ essential: false }) },
    ],
    [
      'a sidecar beside one that failed',
      {
        tasks: [
          aStoppedTask({
            containers: [
              { name: 'app', exitCode: 1 },
              { name: 'proxy', exitCode: 0 },
            ],
          }),
        ],
      },
    ],
    [
      'one that was asked to end',
      {
        tasks: [
          aStoppedTask(
            { stopCode: 'ServiceSchedulerInitiated', stoppedReason: 'Task failed container health checks' },
            { exitCode: 0 },
          ),
        ],
      },
    ],
  ],
});
