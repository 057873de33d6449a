import { FAMILY } from '../simulator/scenarios/account.ts';
import { healthCheck404, missingVariable, success } from '../simulator/scenarios/basics.ts';
import { migrating } from '../simulator/scenarios/one-off-tasks.ts';
import type { Scenario } from '../simulator/scenarios/scenario.ts';

/** One deployment of the demo: what happens, what a workflow would say, and what must come out. */
export interface Act {
  readonly name: string;
  readonly heading: string;
  readonly before: string;
  readonly scenario: Scenario;
  readonly inputs: Readonly<Record<string, string>>;
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

const inputs = { environment: 'dev', 'task-family': FAMILY };

export const acts: readonly Act[] = [
  {
    name: 'success',
    heading: '1 of 4: a new version that serves',
    before:
      'A small Django API runs on Amazon ECS behind a load balancer. Its next version is deployed; all is well.',
    scenario: success,
    inputs,
    expected: { verdict: 'succeeded', cause: '' },
  },
  {
    name: 'missing-variable',
    heading: '2 of 4: a container that dies',
    before:
      'The next version reads AWS_SECRET_NAME_PROD. It is set on the laptop, and not in the task definition. The container dies at its start, again and again; ECS goes back to the previous version, and then all looks well.',
    scenario: missingVariable,
    inputs,
    expected: { verdict: 'rolled-back', cause: 'environment-variable-missing' },
  },
  {
    name: 'health-check-404',
    heading: '3 of 4: a healthy server that is restarted for ever',
    before:
      'The load balancer asks for the path /, which the next version answers with 404. The server works, yet it counts as unhealthy and is replaced.',
    scenario: healthCheck404,
    inputs,
    expected: { verdict: 'rolled-back', cause: 'health-check-path' },
  },
  {
    name: 'migration-fails',
    heading: '4 of 4: a migration that fails',
    before:
      'The step runs a migration before the service is updated. It exits with code 1, so the service is not touched and keeps serving the previous version.',
    scenario: failingMigration,
    inputs: { ...inputs, 'run-before': 'python manage.py migrate' },
    expected: { verdict: 'failed', cause: 'database-failed' },
  },
];
