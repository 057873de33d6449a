import { FAMILY } from '../simulator/scenarios/account.ts';
import { healthCheck404, missingVariable, success } from '../simulator/scenarios/basics.ts';
import { native, pause } from '../simulator/scenarios/native/native.ts';
import { migrating } from '../simulator/scenarios/one-off-tasks.ts';
import type { Scenario } from '../simulator/scenarios/scenario.ts';

/** One deployment of the demo: what happens, what a workflow would say, and what must come out. */
export interface Act {
  readonly name: string;
  readonly heading: string;
  readonly before: string;
  readonly scenario: Scenario;
  /** The steps of the workflow, one after the other. */
  readonly steps: readonly ActStep[];
}

export interface ActStep {
  /** Beside those that name the image of a deployment. */
  readonly inputs: Readonly<Record<string, string>>;
  /** It decides about the deployment that is there, and names no image. */
  readonly deploysNothing?: boolean;
  readonly expected: { readonly verdict: string; readonly cause: string };
}

const failingMigration = migrating('migration-fails', {
  exit: 1,
  lines: [
    'Operations to perform:',
    '  Apply all migrations: onestep',
    'Traceback (most recent call last):',
    '  File "/app/manage.py", line 22, in <module>',
    '    main()',
    'django.db.utils.ProgrammingError: column "total" of relation "orders" already exists',
  ],
});

const canaryWithPause = native(
  {
    name: 'canary-with-pause',
    title: 'A canary deployment waits for a decision before production traffic is shifted.',
    source: 'Pages canary-deployment and pause-lifecycle-hooks.',
  },
  {
    strategy: 'CANARY',
    hooks: [pause('POST_TEST_TRAFFIC_SHIFT', { minutes: 60, action: 'ROLLBACK' })],
    configuration: {
      canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1 },
      bakeTimeInMinutes: 1,
    },
  },
);

const inputs = { environment: 'dev', 'task-family': FAMILY };

export const acts: readonly Act[] = [
  {
    name: 'success',
    heading: '1 of 5: a new version that serves',
    before:
      'A small Django API runs on Amazon ECS behind a load balancer. Its next version is deployed; all is well.',
    scenario: success,
    steps: [{ inputs, expected: { verdict: 'succeeded', cause: '' } }],
  },
  {
    name: 'missing-variable',
    heading: '2 of 5: a container that dies',
    before:
      'The next version reads AWS_SECRET_NAME_PROD. It is set on the laptop, and not in the task definition. The container dies at its start, again and again; ECS goes back to the previous version, and then all looks well.',
    scenario: missingVariable,
    steps: [{ inputs, expected: { verdict: 'rolled-back', cause: 'environment-variable-missing' } }],
  },
  {
    name: 'health-check-404',
    heading: '3 of 5: a healthy server that is restarted again and again',
    before:
      'The load balancer asks for the path /, which the next version answers with 404. The server works, yet it counts as unhealthy and is replaced.',
    scenario: healthCheck404,
    steps: [{ inputs, expected: { verdict: 'rolled-back', cause: 'health-check-path' } }],
  },
  {
    name: 'canary',
    heading: '4 of 5: a canary that waits for a decision',
    before:
      'The service shifts traffic itself: 10 % go to the next version first. Before that, a pause hook waits. One step deploys and ends when it waits; a second one, after the approval, continues and follows to the end.',
    scenario: canaryWithPause,
    steps: [
      { inputs: { ...inputs, 'wait-for': 'paused' }, expected: { verdict: 'paused', cause: '' } },
      {
        inputs: { ...inputs, mode: 'continue', decision: 'continue', 'wait-for': 'shifted' },
        deploysNothing: true,
        expected: { verdict: 'succeeded', cause: '' },
      },
    ],
  },
  {
    name: 'migration-fails',
    heading: '5 of 5: a migration that fails',
    before:
      'The step runs a migration before the service is updated. It exits with code 1, so the service is not touched and keeps serving the previous version.',
    scenario: failingMigration,
    steps: [
      {
        inputs: { ...inputs, 'run-before': 'python manage.py migrate' },
        expected: { verdict: 'failed', cause: 'database-failed' },
      },
    ],
  },
];
