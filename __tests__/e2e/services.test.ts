import { describe, expect, test } from '@jest/globals';
import { asObjects } from '../../simulator/json.ts';
import { namesOf, type ServiceNames } from '../../simulator/scenarios/account.ts';
import {
  oneSuperseded,
  oneUnchanged,
  schedulerFails,
  threeServices,
  threeServicesOneImage,
  webFails,
  workerFails,
} from '../../simulator/scenarios/fleets.ts';
import { migrating } from '../../simulator/scenarios/one-off-tasks.ts';
import type { ActionRun } from '../support/action.ts';
import { type Account, endOf, withAccount } from './account.ts';

const words = ['web', 'worker', 'scheduler'] as const;
type Word = (typeof words)[number];

/** In these accounts all three run the image of one repository. */
const oneImage = { repository: 'onestep-app' } as const;
const of = (word: Word) => namesOf(word, oneImage);

/** The input `services` for the three, each with the definition and the image that the account has for it. */
function servicesOf(account: Account, more: Partial<Record<Word, string>> = {}, names = of): string {
  return words
    .map((word) => {
      const { service } = names(word);
      const members = [
        `task-definition: ${account.definition(names(word))}`,
        ...(more[word]?.includes('image:') === true ? [] : [`image: ${account.nextImage(names(word))}`]),
        ...(more[word] === undefined ? [] : [more[word]]),
      ];
      return `${service}:\n${members.map((line) => `  ${line}\n`).join('')}`;
    })
    .join('');
}

/** The revision that a service runs alone, as a number. */
function runs(account: Account, names: ServiceNames): readonly string[] {
  const { deployments } = account.service(names);
  return asObjects(deployments).map(({ taskDefinition }) => String(taskDefinition).replace(/^.*:/, ''));
}

/** The revision of its PRIMARY deployment. */
function primary(account: Account, names: ServiceNames): string | undefined {
  return runs(account, names)[0];
}

function verdictsOf(run: ActionRun): Readonly<Record<string, string>> {
  const services = JSON.parse(run.outputs['services'] || '{}') as Record<string, { verdict: string }>;
  return Object.fromEntries(
    Object.entries(services).map(([name, { verdict }]) => [name.replace(/^onestep-|-dev$/g, ''), verdict]),
  );
}

const inputs = { cluster: 'onestep-dev' };

describe('three services in one step', () => {
  test.concurrent('run one image, each with its lines, its part of the summary and its output', async () => {
    await withAccount(threeServicesOneImage, {}, async (account) => {
      const run = await account.run({ ...inputs, services: servicesOf(account) });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded', cause: '' });
      expect(run.exitCode).toBe(0);
      expect(verdictsOf(run)).toEqual({ web: 'succeeded', worker: 'succeeded', scheduler: 'succeeded' });
      expect(run.outputs['image']).toBe(account.nextImage(of('web')));
      for (const word of words) {
        expect(run.log).toMatch(new RegExp(`\\d:\\d\\d {2}${of(word).service}: `));
        expect(run.summary).toContain(of(word).service);
        expect(runs(account, of(word))).toHaveLength(1);
      }
      expect(account.newDeployments()).toBe(3);
      // What the step could not check is said once, of all of them.
      const unchecked = 'It was not checked whether this commit is older than the one that runs';
      expect(run.log.split('\n').filter((line) => /Notice: /.test(line) && line.includes(unchecked))).toEqual(
        [expect.stringMatching(new RegExp(`Notice: ${unchecked}`))],
      );
      expect(run.summary.split(unchecked)).toHaveLength(2);
    });
  }, 120_000);

  test.concurrent('run an image each, with families of their own', async () => {
    await withAccount(threeServices, {}, async (account) => {
      const run = await account.run({ ...inputs, services: servicesOf(account, {}, namesOf) });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded', image: '' });
      const told = JSON.parse(run.outputs['services'] ?? '{}') as Record<string, { image: string }>;
      expect(Object.values(told).map(({ image }) => image)).toEqual(
        words.map((word) => account.nextImage(namesOf(word))),
      );
    });
  }, 120_000);

  test.concurrent('the image of another entry is that of this entry, read once', async () => {
    await withAccount(threeServicesOneImage, {}, async (account) => {
      const web = of('web').service;
      const services = servicesOf(account, {
        worker: `image: ${web}\n  after: ${web}`,
        scheduler: `image: ${of('worker').service}`,
      });
      const run = await account.run({ ...inputs, services });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'succeeded',
        image: account.nextImage(of('web')),
      });
    });
  }, 120_000);

  test.concurrent('one that runs the next version already is unchanged, and nothing is sent to it', async () => {
    await withAccount(oneUnchanged, {}, async (account) => {
      const run = await account.run({ ...inputs, services: servicesOf(account) });
      expect({ ...verdictsOf(run), log: endOf(run) }).toMatchObject({
        web: 'succeeded',
        worker: 'succeeded',
        scheduler: 'unchanged',
      });
      expect(run.outputs['verdict']).toBe('succeeded');
      expect(account.newDeployments()).toBe(2);
    });
  }, 120_000);

  test.concurrent('are deployed after one another where `after` says so', async () => {
    await withAccount(threeServicesOneImage, {}, async (account) => {
      const [web, worker] = [of('web').service, of('worker').service];
      const services = servicesOf(account, {
        worker: `after: ${web}`,
        scheduler: `after: [${worker}, ${web}]`,
      });
      const run = await account.run({ ...inputs, services });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'succeeded' });
      const { happenings } = account.simulator.simulation.truth;
      const told = happenings.filter(({ what }) => what === 'started' || what === 'completed').slice(-6);
      expect(told.map(({ what }) => what)).toEqual([
        'started',
        'completed',
        'started',
        'completed',
        'started',
        'completed',
      ]);
    });
  }, 180_000);
});

describe('when one fails', () => {
  const failing = { web: webFails, worker: workerFails, scheduler: schedulerFails };

  test.concurrent.each(words)(
    'and it is the %s, all run again what they ran, and its cause is that of the run',
    async (word) => {
      await withAccount(failing[word], {}, async (account) => {
        const run = await account.run({ ...inputs, services: servicesOf(account) });
        expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
          verdict: 'rolled-back',
          cause: 'environment-variable-missing',
        });
        expect(run.exitCode).toBe(1);
        expect(verdictsOf(run)).toEqual({
          web: 'rolled-back',
          worker: 'rolled-back',
          scheduler: 'rolled-back',
        });
        for (const each of words)
          expect({ each, runs: runs(account, of(each)) }).toEqual({ each, runs: ['1'] });
      });
    },
    180_000,
  );

  test.concurrent('those after it are not started, and their services are not changed', async () => {
    await withAccount(workerFails, {}, async (account) => {
      const [web, worker] = [of('web').service, of('worker').service];
      const services = servicesOf(account, { worker: `after: ${web}`, scheduler: `after: ${worker}` });
      const run = await account.run({ ...inputs, services });
      expect({ ...verdictsOf(run), log: endOf(run) }).toMatchObject({
        web: 'rolled-back',
        worker: 'rolled-back',
        scheduler: 'failed',
      });
      expect(run.outputs).toMatchObject({ verdict: 'rolled-back', cause: 'environment-variable-missing' });
      expect(run.log).toContain(`was not started, because ${worker} failed`);
      const told = JSON.parse(run.outputs['services'] ?? '{}') as Record<string, Record<string, string>>;
      expect(told[of('scheduler').service]).toMatchObject({ cause: 'another-failed', 'deployment-id': '' });
      for (const each of words)
        expect({ each, runs: runs(account, of(each)) }).toEqual({ each, runs: ['1'] });
    });
  }, 180_000);

  test.concurrent('with on-failure: keep nothing goes back', async () => {
    await withAccount(webFails, {}, async (account) => {
      const run = await account.run({ ...inputs, services: servicesOf(account), 'on-failure': 'keep' });
      expect({ ...verdictsOf(run), log: endOf(run) }).toMatchObject({
        web: 'failed',
        worker: 'succeeded',
        scheduler: 'succeeded',
      });
      expect(runs(account, of('worker'))).toEqual(['2']);
      expect(run.outputs['verdict']).toBe('failed');
    });
  }, 180_000);

  test.concurrent('a migration before them is not undone, runs once, and the report says so', async () => {
    const scenario = { ...schedulerFails, behave: migrating('migration', { exit: 0 }).behave };
    await withAccount(scenario, {}, async (account) => {
      const run = await account.run({
        ...inputs,
        services: servicesOf(account),
        'run-before': 'python manage.py migrate',
      });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'rolled-back' });
      expect(account.writes().filter((name) => name === 'RunTask')).toHaveLength(1);
      expect(account.writes().indexOf('RunTask')).toBeLessThan(account.writes().indexOf('UpdateService'));
      expect(run.summary).toContain('is not undone');
    });
  }, 180_000);

  test.concurrent('nothing goes over a deployment that somebody else has begun meanwhile', async () => {
    await withAccount(oneSuperseded, {}, async (account) => {
      const run = await account.run({ ...inputs, services: servicesOf(account) });
      expect({ ...verdictsOf(run), log: endOf(run) }).toMatchObject({
        web: 'succeeded',
        worker: 'superseded',
        scheduler: 'succeeded',
      });
      expect(run.outputs['verdict']).toBe('superseded');
    });
  }, 180_000);
});

describe('a one-off task that fails', () => {
  const scenario = { ...threeServicesOneImage, behave: migrating('migration', { exit: 1 }).behave };
  const annotated = (run: ActionRun) => run.commands.filter((line) => /^::(error|warning)/.test(line));

  test.concurrent('before them is one annotation and one line, which name all of them', async () => {
    await withAccount(scenario, {}, async (account) => {
      const services = servicesOf(account);
      const run = await account.run({ ...inputs, services, 'run-before': 'python manage.py migrate' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({
        verdict: 'failed',
        cause: 'container-exited',
      });
      expect(Object.values(JSON.parse(run.outputs['services'] ?? '{}'))).toEqual(
        words.map(() => expect.objectContaining({ verdict: 'failed', cause: 'container-exited' })),
      );
      const names = 'onestep-web-dev, onestep-worker-dev and onestep-scheduler-dev';
      expect(annotated(run)).toHaveLength(1);
      expect(annotated(run)[0]).toContain(names.replaceAll(',', '%2C'));
      expect(run.log).toContain(`${names}: Not deployed: run-before failed`);
    });
  }, 180_000);

  test.concurrent('after them is what each of them is taken back for', async () => {
    await withAccount(scenario, {}, async (account) => {
      const services = servicesOf(account);
      const run = await account.run({ ...inputs, services, 'run-after': 'python manage.py migrate' });
      expect({ ...run.outputs, log: endOf(run) }).toMatchObject({ verdict: 'rolled-back' });
      for (const word of words)
        expect(run.log).toContain(
          `Rolled back: run-after failed, so onestep-${word}-dev:2 was stopped after`,
        );
      expect(run.log).not.toContain('another service failed');
    });
  }, 180_000);
});

describe('before anything is built', () => {
  test.concurrent('the problems of all services are told at once, and nothing is written', async () => {
    const broken = JSON.stringify({
      family: of('scheduler').family,
      containerDefinitions: [
        { name: 'app', image: 'x:1', memory: 128, portMappings: [{ containerPort: 99999 }] },
      ],
    });
    await withAccount(threeServicesOneImage, { files: { 'broken.json': broken } }, async (account) => {
      const services = [
        servicesOf(account, { worker: 'container-name: nobody' }).replace(
          account.definition(of('scheduler')),
          'broken.json',
        ),
        'onestep-absent-dev:\n  image: x:1\n',
      ].join('');
      const run = await account.run({ ...inputs, services });
      expect(run.exitCode).toBe(1);
      expect(run.outputs['verdict']).toBe('failed');
      expect(run.log).toContain('3 of 4 services cannot be deployed');
      expect(run.log).toContain('would not run on ECS');
      expect(run.log).toContain('nobody');
      expect(run.log).toContain('onestep-absent-dev');
      const told = JSON.parse(run.outputs['services'] ?? '{}') as Record<string, { cause: string }>;
      expect(Object.values(told).map(({ cause }) => cause)).toEqual(
        expect.arrayContaining(['another-failed', 'container-not-found', 'service-not-found']),
      );
      expect(account.writes()).toEqual([]);
    });
  }, 60_000);
});

describe('when the job is cancelled in the middle', () => {
  const cancelledAt = (services: string, more: Record<string, string>, account: Account) =>
    account.run(
      { ...inputs, services, ...more },
      {
        onOutput: (log, child) => {
          if (/new: 1 of/.test(log)) child.kill('SIGINT');
        },
      },
    );

  test.concurrent('with on-cancel: rollback every one is sent back', async () => {
    await withAccount(threeServicesOneImage, {}, async (account) => {
      const run = await cancelledAt(servicesOf(account), { 'on-cancel': 'rollback' }, account);
      expect({ ...verdictsOf(run), log: endOf(run) }).toMatchObject({
        web: 'cancelled',
        worker: 'cancelled',
        scheduler: 'cancelled',
      });
      const post = await account.run({}, { state: run.state });
      expect(post.summary.match(/## Rollback of service/g)).toHaveLength(3);
      for (const each of words)
        expect({ each, runs: primary(account, of(each)) }).toEqual({ each, runs: '1' });
    });
  }, 120_000);

  test.concurrent('without it everything stays, and those that had not begun are not changed', async () => {
    await withAccount(threeServicesOneImage, {}, async (account) => {
      const services = servicesOf(account, { worker: `after: ${of('web').service}` });
      const run = await cancelledAt(services, {}, account);
      expect({ ...verdictsOf(run), log: endOf(run) }).toMatchObject({
        web: 'cancelled',
        worker: 'cancelled',
      });
      expect(run.outputs['verdict']).toBe('cancelled');
      expect(runs(account, of('worker'))).toEqual(['1']);
      expect(runs(account, of('web'))).toContain('2');
    });
  }, 120_000);
});
