import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../simulator/iam/policy.ts';
import { migrating } from '../../simulator/scenarios/one-off-tasks.ts';
import { allScenarios } from '../../simulator/scenarios/registry.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { type Account, endOf, findScenario, withAccount } from './account.ts';
import {
  deploying,
  finding,
  official,
  oneOffTasks,
  passing,
  pushing,
  readme,
  rollingBack,
  watching,
} from './doc-policies.ts';

interface Case {
  readonly what: string;
  readonly policies: readonly Policy[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly scenario?: string | Scenario;
  readonly verdict: string;
  readonly says?: readonly RegExp[];
  readonly saysNot?: RegExp;
}

const digest = `sha256:${'d'.repeat(64)}`;

const cases: readonly Case[] = [
  {
    what: "the policy of the README deploys an existing image, and says what isn't proved",
    policies: [readme],
    verdict: 'succeeded',
    says: [/ecr:GetAuthorizationToken/, /ecs:ListTasks/],
  },
  {
    what: 'the rights of the official action deploy an existing image, with the list of what is less sure',
    policies: [official],
    verdict: 'succeeded',
    says: [
      /ecs:DescribeClusters/,
      /ecr:GetAuthorizationToken/,
      /ecs:ListTasks/,
      /ecs:ListServiceDeployments/,
      /elasticloadbalancing:DescribeTargetHealth/,
    ],
  },
  {
    what: 'the rights of the official action deploy the image that runs',
    policies: [official],
    inputs: { image: 'running' },
    verdict: 'unchanged',
  },
  {
    what: 'deploying and passing roles are enough for a named service',
    policies: [deploying, passing],
    verdict: 'succeeded',
  },
  {
    what: 'with the rights to watch and to read the image the success is proved, and nothing is missing',
    policies: [deploying, passing, pushing, watching],
    verdict: 'succeeded',
    saysNot: /may not call|not authorized/,
  },
  {
    what: 'with the rights to find the service nothing has to be named',
    policies: [deploying, passing, pushing, watching, finding],
    inputs: { cluster: 'auto', service: 'auto', 'task-family': 'onestep-dev' },
    verdict: 'succeeded',
  },
  {
    what: 'with the rights for one-off tasks a migration runs before the rollout',
    policies: [deploying, passing, watching, oneOffTasks],
    inputs: { 'run-before': 'python manage.py migrate' },
    scenario: migrating('migration', { exit: 0 }),
    verdict: 'succeeded',
    says: [/task-exit-code|exit code 0/],
    saysNot: /may not call [^.]*ecs:RunTask/,
  },
  {
    what: 'without the rights for one-off tasks the service is not updated',
    policies: [deploying, passing, watching],
    inputs: { 'run-before': 'python manage.py migrate' },
    scenario: migrating('migration', { exit: 0 }),
    verdict: 'failed',
    says: [/may not call ecs:RunTask/],
  },
  {
    what: 'a failure is explained and rolled back',
    policies: [deploying, passing, pushing, watching, rollingBack],
    scenario: 'missing-variable',
    verdict: 'rolled-back',
    saysNot: /not authorized/,
  },
  {
    what: 'without the right to stop a deployment UpdateService brings the earlier version back',
    policies: [deploying, passing, pushing, watching],
    scenario: 'unpullable-image-without-breaker',
    verdict: 'rolled-back',
  },
];

async function runWith(
  { policies, inputs, scenario = 'success' }: Case,
  work: (account: Account, run: Awaited<ReturnType<Account['run']>>) => void,
) {
  const played = typeof scenario === 'string' ? findScenario(allScenarios, scenario) : scenario;
  await withAccount(played, { policies }, async (account) => {
    work(account, await account.run(inputs));
  });
}

describe('alone, with everything else denied,', () => {
  test.concurrent.each(cases.map((each) => [each.what, each] as const))(
    '%s',
    async (_, each) => {
      await runWith(each, (_account, run) => {
        expect(`${run.outputs['verdict']}\n${endOf(run)}`).toMatch(new RegExp(`^${each.verdict}\n`));
        const said = `${run.log}\n${run.summary}`;
        for (const word of each.says ?? []) expect(said).toMatch(word);
        if (each.saysNot !== undefined) expect(said).not.toMatch(each.saysNot);
      });
    },
    90_000,
  );

  test.concurrent('an image by its digest is deployed by those who may not read it', async () => {
    await withAccount(findScenario(allScenarios, 'success'), { policies: [official] }, async (account) => {
      const image = `${new URL(account.simulator.url).host}/onestep-api@${digest}`;
      const run = await account.run({ image, 'wait-for': 'none' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'started', image });
    });
  }, 90_000);

  test.concurrent('no right at all is one error, with the policy for everything that the job needs', async () => {
    await runWith({ what: '', policies: [], verdict: 'failed' }, (account, run) => {
      expect(run.outputs['verdict']).toBe('failed');
      const errors = run.commands.filter((line) => line.startsWith('::error'));
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(
        /The role deploy may not call .*ecs:DescribeServices.*ecs:DescribeTaskDefinition/,
      );
      for (const action of ['ecs:RegisterTaskDefinition', 'ecs:UpdateService', 'iam:PassRole'])
        expect(errors[0]).toContain(action);
      expect(account.writes()).toEqual([]);
      expect(policyIn(run.summary)).toEqual(minimum);
    });
  }, 90_000);

  test.concurrent('a deployment that may not pass its roles is told so, and the report has the whole policy', async () => {
    await runWith({ what: '', policies: [deploying], verdict: 'failed' }, (_account, run) => {
      expect(run.log).toMatch(/may not call iam:PassRole/);
      expect(run.log).toContain('role/onestep-execution');
      expect(run.report?.['permissions']).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ action: 'iam:PassRole', outcome: 'denied', required: true }),
          expect.objectContaining({ action: 'ecs:UpdateService', outcome: 'untried', required: true }),
        ]),
      );
    });
  }, 90_000);

  test.concurrent('a service that may not be updated leaves a revision, which the error names', async () => {
    const statements = deploying.Statement.map((each) => ({
      ...each,
      Action: [each.Action].flat().filter((action) => action !== 'ecs:UpdateService'),
    }));
    await runWith(
      { what: '', policies: [{ Statement: statements }, passing], verdict: 'failed' },
      (account, run) => {
        expect(run.log).toMatch(
          /The service was not updated: the role deploy may not call ecs:UpdateService/,
        );
        expect(run.log).toMatch(/task-definition\/onestep-dev:2 is registered; nothing runs it yet/);
        expect(account.newRevisions()).toBe(1);
      },
    );
  }, 90_000);

  test.concurrent('where cluster and service are looked for, naming them is the first remedy', async () => {
    const inputs = { cluster: 'auto', service: 'auto', 'task-family': 'onestep-dev' };
    await runWith({ what: '', policies: [deploying], inputs, verdict: 'failed' }, (_account, run) => {
      expect(run.log).toMatch(/What to do: Set `cluster` and `service`/);
    });
  }, 90_000);

  test.concurrent('the policy that the report shows is enough for the same run', async () => {
    let shown: Policy | undefined;
    await runWith(
      { what: '', policies: [official, watching, pushing], verdict: 'succeeded' },
      (_account, run) => {
        expect(run.outputs['verdict']).toBe('succeeded');
        shown = policyIn(run.summary);
      },
    );
    await runWith(
      { what: '', policies: shown === undefined ? [] : [shown], verdict: 'succeeded' },
      (_account, run) => {
        expect(`${run.outputs['verdict']}\n${endOf(run)}`).toMatch(/^succeeded\n/);
        expect(run.log).toMatch(/2 of 2 tasks run sha256/);
      },
    );
  }, 90_000);
});

/** The policy in the folded section of the summary. */
function policyIn(summary: string): Policy {
  const [, text = ''] =
    /The minimum policy for what this run did:\n\n```json\n([\s\S]*?)\n```/.exec(summary) ?? [];
  return JSON.parse(text);
}

const minimum = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['ecs:DescribeServices', 'ecs:UpdateService'],
      Resource: 'arn:aws:ecs:eu-central-1:111122223333:service/onestep-dev/onestep-api-dev',
    },
    { Effect: 'Allow', Action: ['ecs:DescribeTaskDefinition', 'ecs:RegisterTaskDefinition'], Resource: '*' },
    {
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: [
        'arn:aws:iam::111122223333:role/onestep-execution',
        'arn:aws:iam::111122223333:role/onestep-task',
      ],
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    },
  ],
};
