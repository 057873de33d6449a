import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../simulator/iam/policy.ts';
import { FAMILY } from '../../simulator/scenarios/account.ts';
import { success } from '../../simulator/scenarios/basics.ts';
import type { Simulator } from '../../simulator/server.ts';
import { usesOfTheAction } from '../docs/snippets.ts';
import { startHere } from '../docs/start-here.ts';
import { endOf, withAccount } from './account.ts';

const wanted = ['--environment', 'dev', '--cluster', 'onestep-dev', '--service', 'onestep-api-dev'];

/** GitHub's answer to `GET /repos/OWNER/NAME`, its members in GitHub's order. */
function aRepository(createdAt: string): string {
  return JSON.stringify(
    {
      id: 7654321,
      name: 'shop-api',
      owner: { login: 'onestep-labs', id: 1234567, type: 'Organization' },
      created_at: createdAt,
      parent: { id: 1, owner: { id: 2 }, created_at: '2011-01-26T19:01:12Z' },
    },
    undefined,
    2,
  );
}

async function setUp(simulator: Simulator, more: readonly string[], createdAt?: string) {
  const github = createServer((_request, response) => {
    response.writeHead(createdAt === undefined ? 404 : 200).end(createdAt && aRepository(createdAt));
  });
  await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve));
  const child = spawn('scripts/setup', ['--repository', 'onestep-labs/shop-api', ...wanted, ...more], {
    env: {
      PATH: process.env['PATH'],
      HOME: '/nonexistent',
      AWS_ENDPOINT_URL: simulator.url,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'example',
      AWS_REGION: 'eu-central-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  github.closeAllConnections();
  await new Promise((resolve) => github.close(resolve));
  const role = simulator.simulation.world.roles.get('deploy-dev');
  const trust = role?.extra['AssumeRolePolicyDocument'];
  return {
    exitCode,
    output,
    trust: typeof trust === 'string' ? JSON.parse(decodeURIComponent(trust)) : undefined,
    policy: JSON.parse(role?.policies?.get('ecs-rollout') ?? 'null') as Policy | null,
  };
}

const subjectsOf = (trust: { Statement: { Condition: { StringEquals: Record<string, unknown> } }[] }) =>
  trust.Statement[0]?.Condition.StringEquals['token.actions.githubusercontent.com:sub'];

const byName = 'repo:onestep-labs/shop-api:environment:dev';
const byId = 'repo:onestep-labs@1234567/shop-api@7654321:environment:dev';

describe('scripts/setup', () => {
  test('makes a role that is enough for the workflow of the README', async () => {
    let policy: Policy | null = null;
    await withAccount(success, {}, async ({ simulator }) => {
      const done = await setUp(
        simulator,
        ['--yes', '--ecr-repository', 'onestep-api'],
        '2024-05-06T07:08:09Z',
      );
      expect([done.exitCode, done.output]).toEqual([0, expect.stringContaining('role/deploy-dev')]);
      expect(subjectsOf(done.trust)).toEqual([byName, byId]);
      expect([...simulator.simulation.world.identityProviders]).toHaveLength(1);
      policy = done.policy;
    });
    if (policy === null) throw new Error('there is no policy');
    await withAccount(success, { policies: [policy] }, async (account) => {
      const [use] = usesOfTheAction(startHere());
      const { environment = '' } = use?.inputs ?? {};
      const run = await account.run({ environment, 'task-family': FAMILY, cluster: 'auto', service: 'auto' });
      expect(`${run.outputs['verdict']}\n${endOf(run)}`).toMatch(/^succeeded\n/);
      expect(run.log).toMatch(/2 of 2 tasks run sha256/);
      expect(run.report?.['permissions']).not.toContainEqual(expect.objectContaining({ outcome: 'denied' }));
    });
  }, 240_000);

  test('trusts the ids alone for a repository since GitHub names them, and the name where they are unknown', async () => {
    await withAccount(success, {}, async ({ simulator }) => {
      expect(subjectsOf((await setUp(simulator, ['--yes'], '2026-08-01T00:00:00Z')).trust)).toEqual([byId]);
      // A second run updates what the first one made.
      const again = await setUp(simulator, ['--yes']);
      expect([again.exitCode, subjectsOf(again.trust)]).toEqual([0, [byName]]);
      expect(again.output).toContain('could not be read on GitHub');
    });
  }, 240_000);

  test('changes nothing with --dry-run', async () => {
    await withAccount(success, {}, async ({ simulator }) => {
      const { exitCode, output, policy } = await setUp(simulator, ['--dry-run'], '2024-05-06T07:08:09Z');
      expect([exitCode, policy]).toEqual([0, null]);
      // Every command, whole, before the first: nothing is cut off, and the documents are above.
      const commands = output.split('\n').filter((line) => line.startsWith('+ '));
      expect(commands).toEqual([
        '+ aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com --client-id-list sts.amazonaws.com',
        '+ aws iam create-role --role-name deploy-dev --assume-role-policy-document TRUST-POLICY',
        '+ aws iam put-role-policy --role-name deploy-dev --policy-name ecs-rollout --policy-document POLICY',
      ]);
      expect(simulator.calls.filter(({ operation }) => /^(Create|Put|Update)/.test(operation))).toEqual([]);
    });
  }, 240_000);

  test('shows every command before it asks, and runs none without a yes', async () => {
    await withAccount(success, {}, async ({ simulator }) => {
      const { exitCode, output, policy } = await setUp(simulator, [], '2024-05-06T07:08:09Z');
      expect([exitCode, policy]).toEqual([1, null]);
      expect(output.indexOf('+ aws iam put-role-policy')).toBeGreaterThan(0);
      expect(output.indexOf('+ aws iam put-role-policy')).toBeLessThan(output.indexOf('Run these commands?'));
      expect(simulator.calls.filter(({ operation }) => /^(Create|Put|Update)/.test(operation))).toEqual([]);
    });
  }, 240_000);

  test('refuses a value that would end a string of a policy', async () => {
    await withAccount(success, {}, async ({ simulator }) => {
      const { exitCode, output } = await setUp(simulator, ['--role', 'x","y']);
      expect([exitCode, output]).toEqual([1, expect.stringContaining('--role')]);
    });
  }, 240_000);

  test('makes no role that trusts the placeholder of the README', async () => {
    await withAccount(success, {}, async ({ simulator }) => {
      const { exitCode, output, trust } = await setUp(simulator, [
        '--repository',
        'YOUR_ORG/shop-api',
        '--yes',
      ]);
      expect([exitCode, output, trust]).toEqual([1, expect.stringContaining('YOUR_ORG'), undefined]);
    });
  }, 240_000);
});
