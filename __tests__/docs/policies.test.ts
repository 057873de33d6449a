import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { withCheckPolicy } from '../../scripts/check-policy.ts';
import { withRightsTable } from '../../scripts/readme-tables.ts';
import { rights } from '../../src/permissions/rights.ts';
import { codeBlocks } from './snippets.ts';
import { startHere } from './start-here.ts';

interface Policy {
  readonly Version: string;
  readonly Statement: readonly {
    readonly Sid?: string;
    readonly Effect: string;
    readonly Action: string | readonly string[];
    readonly Resource?: string | readonly string[];
    readonly Principal?: unknown;
    readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  }[];
}

const blocks = ['docs/iam.md', 'README.md'].flatMap((page) => codeBlocks(page, 'json'));
const policies = blocks.map(({ place, text }): readonly [string, Policy] => [place, JSON.parse(text)]);
const listOf = (value: string | readonly string[] = []) => [value].flat();
const actionsOf = ({ Statement }: Policy) => Statement.flatMap(({ Action }) => listOf(Action));
const isForTheCheck = (policy: Policy) => actionsOf(policy).includes('iam:GetRole');

describe('the policies in docs/iam.md and the README', () => {
  test.each(policies)('%s: IAM takes it', (_, policy) => {
    expect(policy.Version).toBe('2012-10-17');
    for (const statement of policy.Statement) {
      expect(statement.Effect).toBe('Allow');
      for (const action of listOf(statement.Action)) expect(action).toMatch(/^[a-z0-9-]+:[A-Z][A-Za-z]+$/);
      expect('Resource' in statement).toBe(!('Principal' in statement));
      for (const resource of listOf(statement.Resource)) expect(resource).toMatch(/^(\*|arn:aws:.+)$/);
    }
    // IAM takes letters and digits only, and each name once.
    const names = policy.Statement.flatMap(({ Sid }) => Sid ?? []);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9]+$/);
  });

  const calls = [
    ...new Set(
      readdirSync('src/aws').flatMap((name) =>
        [...readFileSync(join('src/aws', name), 'utf8').matchAll(/'([a-z-]+:[A-Z][A-Za-z]+)'/g)].map(
          ([, action = '']) => action,
        ),
      ),
    ),
  ];

  test('grant every action that the code calls', () => {
    const granted = new Set(policies.flatMap(([, policy]) => actionsOf(policy)));
    expect(calls.filter((action) => !granted.has(action))).toEqual([]);
  });

  test('grant a deployment everything but what only the check of a pull request asks', () => {
    const granted = new Set(
      policies.filter(([, policy]) => !isForTheCheck(policy)).flatMap(([, policy]) => actionsOf(policy)),
    );
    const ofTheCheck = rights.filter(({ needed }) => needed === 'validate').map(({ action }) => action);
    expect(calls.filter((action) => !granted.has(action)).sort()).toEqual(ofTheCheck.sort());
  });

  test('let the check of a pull request read, and nothing else', () => {
    const [check] = policies.filter(([, policy]) => isForTheCheck(policy));
    for (const action of check === undefined ? [] : actionsOf(check[1]))
      expect(action).toMatch(/:(Describe|Get|BatchGet|List)/);
    expect(check).toBeDefined();
  });

  test('pass roles to Amazon ECS, EventBridge and its Scheduler alone', () => {
    const passing = policies.flatMap(([, { Statement }]) =>
      Statement.filter(({ Action }) => listOf(Action).includes('iam:PassRole')),
    );
    expect(passing.length).toBeGreaterThan(0);
    for (const { Resource, Condition } of passing) {
      expect(listOf(Resource)).not.toContain('*');
      expect(Condition).toEqual({
        StringEquals: {
          'iam:PassedToService': expect.stringMatching(/^(ecs-tasks|events|scheduler)\.amazonaws\.com$/),
        },
      });
    }
  });

  test('trust exact subjects of one repository alone', () => {
    const trust = policies.filter(([, { Statement }]) => Statement.some(({ Principal }) => Principal));
    expect(trust.length).toBe(1);
    for (const { Condition } of trust[0]?.[1].Statement ?? []) {
      const equals = Condition?.['StringEquals'] ?? {};
      expect(equals['token.actions.githubusercontent.com:aud']).toBe('sts.amazonaws.com');
      const subjects = listOf(equals['token.actions.githubusercontent.com:sub'] as readonly string[]);
      expect(subjects).toEqual([
        expect.stringMatching(/^repo:[\w-]+\/[\w-]+:environment:\w+$/),
        expect.stringMatching(/^repo:[\w-]+@\d+\/[\w-]+@\d+:environment:\w+$/),
      ]);
    }
  });

  test('trust the job below "Start here", which assumes the role that docs/iam.md creates', () => {
    const { jobs } = parse(startHere().text) as Workflow;
    const [job] = Object.values(jobs);
    const trust = policies.find(([, { Statement }]) => Statement.some(({ Principal }) => Principal))?.[1];
    const equals = trust?.Statement[0]?.Condition?.['StringEquals'] ?? {};
    const subjects = listOf(equals['token.actions.githubusercontent.com:sub'] as readonly string[]);
    expect(job?.environment).toMatch(/^[\w-]+$/);
    for (const subject of subjects) expect(subject).toMatch(new RegExp(`:environment:${job?.environment}$`));
    const role = job?.steps.find((step) => step.with?.['role-to-assume'])?.with?.['role-to-assume'];
    expect(page).toContain(`--role-name ${role?.replace(/^.*\//, '')} --assume-role-policy-document`);
    expect(page).toContain(`scripts/setup --repository YOUR_ORG/shop-api --environment ${job?.environment}`);
  });

  test('are all written down with every action that the code calls, and none that it does not', () => {
    const known = new Set(rights.map(({ action }) => action));
    expect(calls.filter((action) => !known.has(action))).toEqual([]);
    const granted = policies.flatMap(([, policy]) => actionsOf(policy));
    expect(granted.filter((action) => !known.has(action) && !action.startsWith('sts:Assume'))).toEqual([]);
  });

  test('stand beside the table that npm run readme makes, and for the check as it makes them', () => {
    expect(withCheckPolicy(withRightsTable(page))).toBe(page);
  });
});

const page = readFileSync('docs/iam.md', 'utf8');

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly environment?: string;
        readonly steps: readonly { readonly with?: Readonly<Record<string, string>> }[];
      }
    >
  >;
}
