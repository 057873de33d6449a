import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { Fault } from '../../simulator/faults/fault.ts';
import { CLUSTER, FAMILY, SERVICE } from '../../simulator/scenarios/account.ts';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { type Simulator, startSimulator } from '../../simulator/server.ts';
import { annotationsIn, type CheckRun, runCheck, written } from '../support/pull-request-check.ts';

// Each run is a process of its own, on a machine that may be busy.
jest.setTimeout(60_000);

type Json = Record<string, unknown>;
type Definition = Json & { containerDefinitions: [Json & { environment: Json[] }, ...Json[]] };

const rate = 40;
let simulator: Simulator;
afterEach(() => simulator.close());

type Inputs = Readonly<Record<string, string>>;

interface AccountCheck {
  readonly scenario?: string;
  /** Makes the file from what runs. */
  readonly change?: (running: Definition) => unknown;
  readonly inputs?: Inputs | ((registryHost: string) => Inputs);
  readonly faults?: readonly Fault[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Checks a change of what runs in a simulated account. */
async function check({ scenario = 'success', change = (running) => running, ...options }: AccountCheck = {}) {
  simulator = await startSimulator({
    scenario: scenarios.get(scenario) as Scenario,
    rate,
    faults: options.faults ?? [],
  });
  const inputs =
    typeof options.inputs === 'function' ? options.inputs(new URL(simulator.url).host) : options.inputs;
  const run = await runCheck({
    files: { 'task-definition.json': written(change(runningDefinition())) },
    inputs: { cluster: CLUSTER, service: SERVICE, ...inputs },
    env: { AWS_ENDPOINT_URL: simulator.url, ECS_ROLLOUT_CLOCK_RATE: String(rate), ...options.env },
  });
  expect(simulator.calls.filter(({ operation }) => isWrite(operation))).toEqual([]);
  expect(simulator.calls.length).toBeLessThanOrEqual(60);
  return run;
}

const isWrite = (operation: string) =>
  !/^(Describe|List|Get|BatchGet)/.test(operation) ||
  operation === 'GetSecretValue' ||
  operation.startsWith('GetParameter');

/** Without what only a describe has. */
function runningDefinition(): Definition {
  const { simulation } = simulator;
  const [{ taskDefinition: arn }] = simulation.ecs('DescribeServices', {
    cluster: CLUSTER,
    services: [SERVICE],
  })['services'] as [{ taskDefinition: string }];
  const described = simulation.ecs('DescribeTaskDefinition', { taskDefinition: arn })[
    'taskDefinition'
  ] as Json;
  const readOnly = [
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
  ];
  return Object.fromEntries(
    Object.entries(structuredClone(described)).filter(([key]) => !readOnly.includes(key)),
  ) as Definition;
}

/** After `check`, in an account of its own. */
async function checkAgain(inputs: Inputs) {
  await simulator.close();
  return check({ inputs });
}

const findings = (run: CheckRun) =>
  (run.report as { findings: { check: string; severity: string; message: string }[] }).findings;
const checksIn = (run: CheckRun) => findings(run).map(({ check: name }) => name);
const told = (run: CheckRun) =>
  findings(run)
    .map(({ message }) => message)
    .join('\n');

describe('what would change against the revision that runs', () => {
  test('nothing: the check passes and tells no change', async () => {
    const run = await check();
    expect({ ...run, told: told(run) }).toMatchObject({ exitCode: 0, verdict: 'valid' });
    expect(run.summary).not.toContain('What would change');
    expect(run.log).not.toContain('without AWS credentials');
  });

  test('a removed variable is called out, and no value is shown', async () => {
    const run = await check({
      change: (running) => {
        const [app] = running.containerDefinitions;
        app.environment = app.environment.filter(({ name }) => name !== 'AWS_SECRET_NAME_PROD');
        app.environment.push({ name: 'FEATURES', value: 'a-value-of-mine' });
        return { ...running, cpu: '512', memory: '1024' };
      },
    });
    expect(run.verdict).toBe('valid');
    expect(run.summary).toMatch(/### What would change against `onestep-dev:1`/);
    expect(run.summary).toMatch(/\*\*removed\*\* \| environment variable AWS\\_SECRET\\_NAME\\_PROD of app/);
    expect(run.summary).toMatch(/`256` → `512`/);
    expect(annotationsIn(run)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          level: 'warning',
          message: expect.stringContaining('AWS_SECRET_NAME_PROD'),
        }),
      ]),
    );
    const everything = run.log + run.summary + JSON.stringify(run.report);
    expect(everything).not.toContain('a-value-of-mine');
    expect(everything).not.toContain('onestep/dev/api');
  });
});

describe('what a revision would need and the account does not have', () => {
  test.each<[string, (running: Definition) => unknown, RegExp]>([
    [
      'role-missing',
      (running) => ({
        ...running,
        taskRoleArn: String(running['taskRoleArn']).replace('onestep-task', 'onestep-taks'),
      }),
      /onestep-taks/,
    ],
    [
      'secret-missing',
      (running) => {
        running.containerDefinitions[0]['secrets'] = [
          {
            name: 'DATABASE_PASSWORD',
            valueFrom: 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:onestep/prod/database-a1B2c3',
          },
        ];
        return running;
      },
      /onestep\/prod\/database/,
    ],
    [
      'secret-missing',
      (running) => {
        running.containerDefinitions[0]['secrets'] = [
          { name: 'SENTRY_DSN', valueFrom: '/onestep/dev/sentry' },
        ];
        return running;
      },
      /\/onestep\/dev\/sentry/,
    ],
    [
      'log-group-missing',
      (running) => {
        (running.containerDefinitions[0]['logConfiguration'] as { options: Json }).options['awslogs-group'] =
          '/ecs/nowhere';
        return running;
      },
      /\/ecs\/nowhere/,
    ],
    [
      'load-balancer-container',
      (running) => {
        running.containerDefinitions[0]['portMappings'] = [{ containerPort: 9000 }];
        return running;
      },
      /port 8000/,
    ],
  ])('%s', async (name, change, words) => {
    const run = await check({ change });
    expect(run).toMatchObject({ exitCode: 1, verdict: 'invalid' });
    expect(checksIn(run)).toContain(name);
    expect(told(run)).toMatch(words);
  });

  test('an image of a container that the step does not set', async () => {
    const run = await check({
      change: (running) => {
        const [app] = running.containerDefinitions;
        const image = String(app['image']).replace(/:\w+$/, ':nowhere');
        running.containerDefinitions.push({
          name: 'side',
          image,
          essential: false,
          logConfiguration: app['logConfiguration'],
        });
        return running;
      },
    });
    expect(checksIn(run)).toContain('image-missing');
    expect(run.verdict).toBe('invalid');
  });

  test('the family of a one-off task', async () => {
    const inputs = { 'run-before-family': 'onestep-migrations', 'run-before': 'python manage.py migrate' };
    const run = await check({ inputs });
    expect(run.verdict).toBe('invalid');
    expect(told(run)).toContain(
      'Task family "onestep-migrations" of `run-before-family` has no active revision',
    );
    expect((await checkAgain({ ...inputs, 'run-before-family': FAMILY })).verdict).toBe('valid');
  });

  test('the repository that the step pushes to', async () => {
    const run = await check({ inputs: { repository: 'onestep-apj' } });
    expect(checksIn(run)).toContain('repository-missing');
    expect(told(run)).toContain('onestep-apj');
  });

  test('no repository of another registry', async () => {
    const run = await check({ inputs: { repository: 'ghcr.io/octo-org/onestep-apj' } });
    expect({ ...run, told: told(run) }).toMatchObject({ verdict: 'valid', told: '' });
  });

  test('the ready image that the step deploys', async () => {
    const image = (tag: string) => ({ inputs: (host: string) => ({ image: `${host}/onestep-api:${tag}` }) });
    const missing = await check(image('nowhere'));
    expect(checksIn(missing)).toContain('image-missing');
    expect(missing.verdict).toBe('invalid');
    await simulator.close();
    const there = await check(image('8d21e4b'));
    expect({ ...there, told: told(there) }).toMatchObject({ verdict: 'valid', told: '' });
    expect(there.summary).toContain('8d21e4b');
  });
});

describe('where it would be deployed', () => {
  test('a service that does not exist is an error with the near ones', async () => {
    const run = await check({ inputs: { service: 'onestep-api' } });
    expect(run.verdict).toBe('invalid');
    expect(checksIn(run)).toContain('service-missing');
    expect(run.log).toContain(SERVICE);
  });

  test('a cluster that does not exist', async () => {
    const run = await check({ inputs: { cluster: 'onestep-test' } });
    expect(run.verdict).toBe('invalid');
    expect(run.log).toContain(CLUSTER);
  });

  test('without a name the service is found by the family of the file', async () => {
    const run = await check({ inputs: { cluster: 'auto', service: 'auto', environment: 'dev' } });
    expect(run.report).toMatchObject({ location: { service: SERVICE } });
  });

  test('a family that no service runs is told, and fails nothing', async () => {
    const run = await check({
      change: (running) => ({ ...running, family: 'onestep-new' }),
      inputs: { cluster: 'auto', service: 'auto' },
    });
    expect(run).toMatchObject({ exitCode: 0, verdict: 'valid' });
    expect(run.summary).toContain('No service runs the task family');
  });

  test('the definition of another service is an error', async () => {
    const run = await check({ change: (running) => ({ ...running, family: 'onestep-prod' }) });
    expect(run.verdict).toBe('invalid');
    expect(run.log).toMatch(/onestep-prod/);
  });

  test('`task-definition: running` checks what runs', async () => {
    const run = await check({ inputs: { 'task-definition': 'running' } });
    expect({ ...run, told: told(run) }).toMatchObject({ exitCode: 0, verdict: 'valid' });
    expect(run.summary).toContain(`${FAMILY}:1`);
    expect(annotationsIn(run).filter(({ properties }) => 'file' in properties)).toEqual([]);
  });
});

describe('how it would be deployed', () => {
  test.each([
    ['deadlock', 'error', 'deployment-deadlock'],
    ['target-group-without-load-balancer', 'error', 'target-group-unused'],
    ['role-cannot-be-assumed', 'error', 'role-missing'],
    ['first-deployment-fails', 'warning', 'rollback-target'],
    ['missing-variable-without-breaker', 'notice', 'circuit-breaker-off'],
    ['health-check-404', 'notice', 'target-health-path'],
    ['slow-settings', 'notice', 'rollout-timing'],
    ['newest-is-not-running', 'notice', 'newest-revision'],
  ])('%s: %s %s', async (scenario, severity, name) => {
    const change = scenarios.get(scenario)?.change as (running: Definition) => unknown;
    const run = await check({ scenario, change });
    expect(run.verdict).toBe(severity === 'error' ? 'invalid' : 'valid');
    expect(findings(run)).toContainEqual(expect.objectContaining({ severity, check: name }));
  });

  test('slow settings are told with the minutes that they cost', async () => {
    const run = await check({ scenario: 'slow-settings' });
    expect(told(run)).toMatch(/300 s[\s\S]*5 min/);
  });
});

describe('a role that may not read everything', () => {
  test.each([
    ['iam', 'GetRole', 'iam:GetRole'],
    ['secretsmanager', 'DescribeSecret', 'secretsmanager:DescribeSecret'],
    ['ssm', 'DescribeParameters', 'ssm:DescribeParameters'],
    ['logs', 'DescribeLogGroups', 'logs:DescribeLogGroups'],
    ['ecr', 'DescribeRepositories', 'ecr:DescribeRepositories'],
    ['elb', 'DescribeTargetGroups', 'elasticloadbalancing:DescribeTargetGroups'],
    ['elb', 'DescribeLoadBalancers', 'elasticloadbalancing:DescribeLoadBalancers'],
    ['ecs', 'DescribeTaskDefinition', 'ecs:DescribeTaskDefinition'],
    ['ecs', 'DescribeServices', 'ecs:DescribeServices'],
    ['ecs', 'DescribeClusters', 'ecs:DescribeClusters'],
  ])('without %s %s the rest is checked, and %s is named', async (service, operation, action) => {
    const run = await check({
      faults: [{ service, operation, what: 'denied' }],
      change: (running) => {
        const [app] = running.containerDefinitions;
        app['secrets'] = [
          ...(app['secrets'] as Json[]),
          { name: 'SENTRY_DSN', valueFrom: '/onestep/dev/sentry' },
        ];
        running.containerDefinitions.push({ ...app, name: 'side', essential: false, portMappings: [] });
        return { ...running, cpu: '300' };
      },
      inputs: { repository: 'onestep-api' },
      env: { DOCKER_CONFIG: '/nonexistent' },
    });
    expect(run.verdict).toBe('invalid');
    expect(checksIn(run)).toContain('fargate-size');
    expect(run.summary).toContain(`needs \`${action}\``);
    expect(findings(run).filter(({ check: name }) => name === 'not-checked')).toHaveLength(1);
  });

  test('nothing at all may be read: the offline part decides', async () => {
    const run = await check({ faults: [{ what: 'denied' }] });
    expect(run).toMatchObject({ exitCode: 0, verdict: 'valid' });
    expect(run.summary).toContain('Not checked');
  });
});

test('credentials that have ended leave the offline part, and are told once', async () => {
  const run = await check({ faults: [{ what: 'expired' }] });
  expect(run).toMatchObject({ exitCode: 0, verdict: 'valid' });
  expect(run.log).toMatch(/credentials/);
  expect(run.summary).not.toContain('needs `');
  expect(annotationsIn(run).map(({ message }) => message)).toEqual([expect.stringContaining('credentials')]);
});

test('a check of the account makes few calls', async () => {
  await check({ inputs: { repository: 'onestep-api' } });
  expect(simulator.calls.length).toBeLessThanOrEqual(20);
});
