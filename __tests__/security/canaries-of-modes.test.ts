import { expect, test } from '@jest/globals';
import { asObject, asObjects } from '../../simulator/json.ts';
import type { Json } from '../../simulator/operation.ts';
import { namesOf } from '../../simulator/scenarios/account.ts';
import { withNextImage } from '../../simulator/scenarios/changes.ts';
import { djangoService, newImage } from '../../simulator/scenarios/django-service.ts';
import { fleet } from '../../simulator/scenarios/fleet.ts';
import { hook, native, pause } from '../../simulator/scenarios/native/native.ts';
import { migrating } from '../../simulator/scenarios/one-off-tasks.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { endOf, withAccount } from '../e2e/account.ts';
import type { ActionRun } from '../support/action.ts';
import { canary, formsOf, published } from '../support/canaries.ts';

const place = { cluster: 'onestep-dev', service: 'onestep-api-dev' };

/** A definition whose container has secrets of its own: `whose` tells them apart. */
const secretive =
  (whose: string) =>
  (definition: Json): Json => {
    const [first, ...others] = asObjects(definition['containerDefinitions']);
    const container = asObject(first);
    const environment = [
      ...asObjects(container['environment']),
      { name: 'GREETING', value: canary(`${whose}-variable`) },
      { name: 'DATABASE_URL', value: `postgres://app:${canary(`${whose}-url`)}@db:5432/shop` },
    ];
    const command = ['serve', '--password', canary(`${whose}-argument`)];
    return { ...definition, containerDefinitions: [{ ...container, environment, command }, ...others] };
  };

const secretsOf = (...owners: readonly string[]) =>
  owners.flatMap((whose) => ['variable', 'url', 'argument'].map((kind) => canary(`${whose}-${kind}`)));

/** What programs make of secrets when they print them. */
const printed = (secrets: readonly string[]) =>
  secrets.flatMap((secret) => [...formsOf(secret), `value=${secret}`, JSON.stringify({ secret })]);

/** A version that prints the secrets and ends. */
const dies = (secrets: readonly string[]) =>
  newImage(() => ({
    lines: printed(secrets).map((text, index) => ({ atMs: 2_000 + index, text })),
    exits: { afterMs: 4_000, code: 2, reason: `panic with ${secrets.join(' ')}` },
  }));

function expectHidden(run: ActionRun, secrets: readonly string[], verdict: string): void {
  expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict });
  const text = published(run);
  expect(secrets.filter((secret) => formsOf(secret).some((form) => text.includes(form)))).toEqual([]);
}

const given = ['option', 'pair', 'login', 'attached'].map((kind) => canary(`command-${kind}`));
const [option, pair, login, attached] = given;
const command = `python manage.py migrate --password ${option} API_KEY=${pair} https://u:${login}@db/ --token=${attached}`;

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['mode: task', { mode: 'task', command, 'task-definition': 'running', image: 'build' }, 'failed'],
  ['run-before', { 'run-before': command }, 'failed'],
  ['run-after', { 'run-after': command }, 'rolled-back'],
])(
  '%s hides the secrets in its own command, which the command prints',
  async (_, inputs, verdict) => {
    const secrets = [...given, ...secretsOf('running')];
    const scenario = migrating(
      'prints-secrets',
      { exit: 1, lines: printed(secrets) },
      { definition: secretive('running') },
    );
    await withAccount(scenario, {}, async (account) =>
      expectHidden(await account.run(inputs), secrets, verdict),
    );
  },
  90_000,
);

test('mode: rollback hides the secrets of the revision it leaves and of the one it goes back to', async () => {
  const secrets = secretsOf('running', 'next');
  const scenario: Scenario = {
    ...migrating('rolled-back', { exit: 0 }, { definition: secretive('running') }),
    change: (definition) => secretive('next')(withNextImage(definition)),
    behave: (definition, context) => {
      const begun = context.world.truth.happenings.filter(({ what }) => what === 'started').length;
      const { containers } = dies(secrets)(withNextImage(definition), context);
      return begun > 2 ? { containers } : djangoService(definition, context);
    },
  };
  await withAccount(scenario, {}, async (account) => {
    await account.run();
    const run = await account.run({ mode: 'rollback', 'task-definition': 'running', image: 'build' });
    expectHidden(run, secrets, 'rolled-back');
    expect(run.log).toContain('***');
  });
}, 120_000);

test('mode: continue hides the secrets of both revisions, which a hook prints when it refuses', async () => {
  const secrets = secretsOf('running', 'next');
  const scenario = native(
    {
      name: 'refused',
      title: 'A hook prints the secrets and refuses.',
      source: 'Page deployment-lifecycle-hooks.',
      change: (definition) => secretive('next')(withNextImage(definition)),
    },
    {
      strategy: 'BLUE_GREEN',
      hooks: [
        pause('POST_TEST_TRAFFIC_SHIFT', { minutes: 60, action: 'ROLLBACK' }),
        hook(['POST_PRODUCTION_TRAFFIC_SHIFT'], (_, { log }) => {
          for (const line of printed(secrets)) log(line);
          return { hookStatus: 'FAILED' };
        }),
      ],
    },
    { definition: secretive('running') },
  );
  await withAccount(scenario, {}, async (account) => {
    await account.run({ 'wait-for': 'paused' });
    const run = await account.run({
      ...{ mode: 'continue', decision: 'continue', 'task-definition': 'running', image: 'build' },
      ...place,
    });
    expectHidden(run, secrets, 'rolled-back');
    expect(run.log).toContain('***');
  });
}, 120_000);

test('services hide the secrets of one another, and keep the names of one another readable', async () => {
  const names = ['web', 'worker'].map((word) => namesOf(word));
  const [web, worker] = names;
  const secrets = [...secretsOf('running', 'web', 'worker'), canary('input')];
  const scenario = fleet(
    { name: 'two', title: '', source: '', expected: { verdict: 'rolled-back' } },
    names.map((own) => ({
      names: own,
      account: { definition: secretive('running'), isInternal: own !== web },
      change: (definition) => secretive(own === web ? 'web' : 'worker')(withNextImage(definition)),
      behave: dies(secrets),
    })),
  );
  await withAccount(scenario, {}, async (account) => {
    const entry = (own: (typeof names)[number], peer: string | undefined) =>
      [
        `${own.service}:`,
        `  task-definition: ${account.definition(own)}`,
        `  image: ${account.nextImage(own)}`,
        `  environment-variables: |`,
        `    GREETING2=${canary('input')}`,
        `    PEER_TOKEN=${peer}\n`,
      ].join('\n');
    const services = names.map((own) => entry(own, (own === web ? worker : web)?.service)).join('');
    const run = await account.run({ services, cluster: 'onestep-dev' });
    expectHidden(run, secrets, 'rolled-back');
    for (const { service } of names) expect(run.summary).toContain(service);
  });
}, 120_000);
