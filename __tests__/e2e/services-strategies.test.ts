import { expect, test } from '@jest/globals';
import { asObjects } from '../../simulator/json.ts';
import { namesOf, type ServiceNames } from '../../simulator/scenarios/account.ts';
import { withoutVariable } from '../../simulator/scenarios/changes.ts';
import { fleet, type MemberOptions } from '../../simulator/scenarios/fleet.ts';
import { type Account, endOf, withAccount } from './account.ts';

/** A service that shifts traffic beside one that replaces its tasks. */
const web = namesOf('web', { repository: 'onestep-app' });
const worker = namesOf('worker', { repository: 'onestep-app' });

function mixed(account: MemberOptions['account'] = {}) {
  return fleet(
    {
      name: 'mixed-strategies',
      title: 'A blue/green web and a rolling worker.',
      source: 'Page deployment-type-blue-green.',
      expected: { verdict: 'succeeded' },
    },
    [
      {
        names: web,
        account: { native: { strategy: 'BLUE_GREEN', configuration: { bakeTimeInMinutes: 0 } } },
      },
      { names: worker, account: { isInternal: true, ...account } },
    ],
  );
}

function servicesOf(account: Account, after = ''): string {
  return [web, worker]
    .map(
      (names) =>
        `${names.service}:\n  task-definition: ${account.definition(names)}\n  image: ${account.nextImage(names)}\n${names === worker ? after : ''}`,
    )
    .join('');
}

function primary(account: Account, names: ServiceNames): string {
  return String(asObjects(account.service(names)['deployments'])[0]?.['taskDefinition']).replace(/^.*:/, '');
}

const inputs = { cluster: 'onestep-dev' };

test.concurrent('services of different strategies are deployed by one step', async () => {
  await withAccount(mixed(), {}, async (account) => {
    const run = await account.run({ ...inputs, services: servicesOf(account) });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
    expect([primary(account, web), primary(account, worker)]).toEqual(['2', '2']);
  });
}, 180_000);

test.concurrent('a blue/green service that is only waited for until it is healthy is not said to run its new version', async () => {
  await withAccount(mixed(), {}, async (account) => {
    const services = servicesOf(account).replace(
      `${worker.service}:`,
      `  wait-for: healthy\n${worker.service}:`,
    );
    const run = await account.run({ ...inputs, services });
    expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
    expect(run.log).toContain(
      `${web.service} is healthy next to its previous version; ${worker.service} runs`,
    );
  });
}, 180_000);

test.concurrent.each([
  ['has shifted and is proved', `  after: ${web.service}\n`],
  ['is shifting', ''],
])(
  'a blue/green service that %s goes back when the other fails',
  async (_, after) => {
    const lacking = {
      definition: (running: Parameters<typeof withoutVariable>[0]) =>
        withoutVariable(running, 'AWS_SECRET_NAME_PROD'),
    };
    await withAccount(mixed(lacking), {}, async (account) => {
      const run = await account.run({ ...inputs, services: servicesOf(account, after) });
      const told = JSON.parse(run.outputs['services'] || '{}') as Record<string, { verdict: string }>;
      expect({
        web: told[web.service]?.verdict,
        worker: told[worker.service]?.verdict,
        log: endOf(run),
      }).toMatchObject({
        web: 'rolled-back',
        worker: 'rolled-back',
      });
      expect([primary(account, web), primary(account, worker)]).toEqual(['1', '1']);
    });
  },
  240_000,
);
