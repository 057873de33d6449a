import { describe, expect, jest, test } from '@jest/globals';
import type { Policy } from '../../simulator/iam/policy.ts';
import { success } from '../../simulator/scenarios/basics.ts';
import { migrating } from '../../simulator/scenarios/one-off-tasks.ts';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import { type Account, endOf, findScenario, withAccount } from './account.ts';
import {
  actionsOf,
  checking,
  deploying,
  finding,
  oneOffTasks,
  passing,
  pushing,
  pushingPublicly,
  rollingBack,
  watching,
  without,
} from './doc-policies.ts';

/** Each policy of docs/iam.md is enough for its feature, and none of its actions is there in vain: its absence is named. */

jest.setTimeout(240_000);

type Run = Awaited<ReturnType<Account['run']>>;

async function runWith(
  policies: readonly Policy[],
  {
    scenario = 'success',
    inputs = {},
  }: { scenario?: string; inputs?: Readonly<Record<string, string>> } = {},
): Promise<Run> {
  const played = scenario === 'success' ? success : findScenario(allScenarios, scenario);
  return withAccount(played, { policies }, (account) => account.run(inputs));
}

/** The log and the summary, without the folded policy that lists rights anyway. */
const said = ({ log, summary }: Run) => `${log}\n${summary.replace(/The minimum policy[\s\S]*/, '')}`;
const verdictOf = (run: Run) => `${run.outputs['verdict']}\n${endOf(run)}`;

describe('the check of a pull request', () => {
  const inputs = { mode: 'validate' };

  test('is complete with its policy alone', async () => {
    const run = await runWith([checking], { inputs });
    expect(verdictOf(run)).toMatch(/^valid\n/);
    expect(said(run)).not.toMatch(/may not call|not authorized|could not be read/);
  });

  // Alarms and load balancers are looked at where the service has them; the image is read through the registry.
  const used = actionsOf(checking).filter(
    (action) => !/DescribeAlarms|DescribeParameters|DescribeRepositories|GetDownloadUrlForLayer/.test(action),
  );
  test.concurrent.each(used)('names %s where it is missing, and is valid all the same', async (action) => {
    const run = await runWith([without(checking, action)], { inputs });
    expect(verdictOf(run)).toMatch(/^valid\n/);
    expect(said(run)).toContain(action);
  });
});

describe('a deployment', () => {
  const all = [deploying, passing, pushing, watching];
  const required = [
    'ecs:DescribeServices',
    'ecs:UpdateService',
    'ecs:DescribeTaskDefinition',
    'ecs:RegisterTaskDefinition',
    'iam:PassRole',
  ];
  test.concurrent.each(required)('fails and names %s where it is missing', async (action) => {
    const run = await runWith(all.map((policy) => without(policy, action)));
    expect(verdictOf(run)).toMatch(/^failed\n/);
    expect(run.commands.filter((line) => line.startsWith('::error')).join('\n')).toContain(action);
  });

  const optional = [
    'ecs:DescribeClusters',
    'ecs:ListServiceDeployments',
    'ecs:DescribeServiceDeployments',
    'ecs:ListTasks',
    'ecs:DescribeTasks',
    'elasticloadbalancing:DescribeTargetHealth',
    'elasticloadbalancing:DescribeTargetGroups',
    'elasticloadbalancing:DescribeTargetGroupAttributes',
  ];
  test.concurrent.each(optional)('succeeds and names %s where it is missing', async (action) => {
    const run = await runWith(all.map((policy) => without(policy, action)));
    expect(verdictOf(run)).toMatch(/^succeeded\n/);
    expect(said(run)).toContain(action);
  });

  test.concurrent.each(['ecs:ListClusters', 'ecs:ListServices'])(
    'that looks for its service names %s where it is missing',
    async (action) => {
      const run = await runWith([...all, without(finding, action)], {
        inputs: { cluster: 'auto', service: 'auto', 'task-family': 'onestep-dev' },
      });
      expect(verdictOf(run)).toMatch(/^failed\n/);
      expect(said(run)).toContain(action);
    },
  );

  test.concurrent.each(['logs:GetLogEvents', 'ecs:StopServiceDeployment'])(
    'that fails names %s where it is missing, and is rolled back all the same',
    async (action) => {
      const run = await runWith(
        [...all, rollingBack].map((policy) => without(policy, action)),
        { scenario: 'missing-variable' },
      );
      expect(verdictOf(run)).toMatch(/^rolled-back\n/);
      expect(said(run)).toContain(action);
    },
  );
});

describe('a push', () => {
  const build = (repository: string) => ({ image: 'build', repository });
  const publicly = build('public.ecr.aws/a1b2c3d4/shop-api');
  const tokens = ['ecr-public:GetAuthorizationToken', 'sts:GetServiceBearerToken'];

  test.concurrent.each(tokens)(
    'to ECR Public names %s where it is missing, before anything is built',
    async (action) => {
      const run = await runWith([deploying, passing, without(pushingPublicly, action)], { inputs: publicly });
      expect(verdictOf(run)).toMatch(/^failed\n/);
      const [error = ''] = run.commands.filter((line) => line.startsWith('::error'));
      expect(error).toContain(`may not call ${action}`);
      expect(actionsOf(pushingPublicly).filter((each) => !error.includes(each))).toEqual([]);
    },
  );

  test.concurrent('to ECR names its token where it is missing, with all that a push needs', async () => {
    const run = await runWith([deploying, passing, without(pushing, 'ecr:GetAuthorizationToken')], {
      inputs: build('111122223333.dkr.ecr.eu-central-1.amazonaws.com/onestep-api'),
    });
    expect(verdictOf(run)).toMatch(/^failed\n/);
    const [error = ''] = run.commands.filter((line) => line.startsWith('::error'));
    expect(error).toContain('may not call ecr:GetAuthorizationToken');
    expect(actionsOf(pushing).filter((each) => !error.includes(each))).toEqual([]);
  });
});

describe('a deployment in stages', () => {
  const all = [deploying, passing, pushing, watching];
  const required = ['ecs:ListServiceDeployments', 'ecs:DescribeServiceDeployments'];
  const errorOf = (run: Run) => run.commands.filter((line) => line.startsWith('::error')).join('\n');

  test.concurrent.each(required)(
    'fails before it builds where %s is missing, with all that it needs',
    async (action) => {
      const run = await runWith(
        all.map((policy) => without(policy, action)),
        { scenario: 'blue-green' },
      );
      expect(verdictOf(run)).toMatch(/^failed\n/);
      expect(errorOf(run)).toContain(`may not call ${action}`);
      expect(errorOf(run)).toContain('service-deployment/onestep-dev/onestep-api-dev/*');
      expect(errorOf(run)).toContain('ecs:UpdateService');
    },
  );

  test.concurrent('that only decides asks for no right to register or to update', async () => {
    const run = await runWith(
      all.map((policy) => without(policy, 'ecs:ListServiceDeployments')),
      {
        scenario: 'pause-waits',
        inputs: {
          ...{ mode: 'continue', decision: 'continue', 'task-definition': 'running', image: 'build' },
          ...{ cluster: 'onestep-dev', service: 'onestep-api-dev' },
        },
      },
    );
    expect(verdictOf(run)).toMatch(/^failed\n/);
    expect(errorOf(run)).toContain('ecs:ContinueServiceDeployment');
    expect(errorOf(run)).not.toMatch(/ecs:UpdateService|ecs:RegisterTaskDefinition|iam:PassRole/);
  });
});

test('a one-off task that is not allowed asks for no right to update a service', async () => {
  const run = await runWith([without(deploying, 'ecs:DescribeTaskDefinition'), passing], {
    inputs: { mode: 'task', command: 'true', image: 'build' },
  });
  const error = run.commands.filter((line) => line.startsWith('::error')).join('\n');
  expect(error).toContain('may not call ecs:DescribeTaskDefinition');
  expect(error).toContain('ecs:RunTask');
  expect(error).not.toContain('ecs:UpdateService');
  expect(error).not.toContain('ecr:');
});

test('a one-off task passes the roles of its definition: their policy is in the error and in the report', async () => {
  const inputs = {
    mode: 'task',
    command: 'python manage.py migrate',
    image: 'build',
    'task-definition': 'running',
  };
  const runWithTask = (policies: readonly Policy[]) =>
    withAccount(migrating('task', { exit: 0 }), { policies }, (account) => account.run(inputs));
  const refused = await runWithTask([deploying, oneOffTasks]);
  expect(refused.outputs).toMatchObject({ verdict: 'failed', cause: 'not-authorized' });
  expect(refused.log).toMatch(/may not call iam:PassRole/);
  expect(refused.log).toContain('role/onestep-execution');
  const run = await runWithTask([deploying, oneOffTasks, passing]);
  expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
  expect(run.report?.['permissions']).toEqual(
    expect.arrayContaining([expect.objectContaining({ action: 'iam:PassRole', required: true })]),
  );
});
