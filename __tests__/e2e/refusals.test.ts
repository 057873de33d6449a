import { describe, expect, test } from '@jest/globals';
import { SERVICE } from '../../simulator/scenarios/account.ts';
import { success } from '../../simulator/scenarios/basics.ts';
import type { FailureKind } from '../../src/text/failure-kinds.ts';
import { type AccountOptions, withAccount } from './account.ts';

interface Refusal extends Pick<AccountOptions, 'files'> {
  readonly what: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly cause: FailureKind;
  /** Everything that the one error names. */
  readonly names: readonly (string | RegExp)[];
  /** Members of the `::error::` command. */
  readonly place?: RegExp;
}

const refusals: readonly Refusal[] = [
  {
    what: 'a service that does not exist, with those of near names',
    cause: 'service-not-found',
    inputs: { service: 'onestep-api-dve' },
    names: ['onestep-api-dve', SERVICE],
  },
  {
    what: 'a cluster that does not exist, with those of near names',
    cause: 'cluster-not-found',
    inputs: { cluster: 'onestep-dve' },
    names: ['onestep-dve', 'onestep-dev'],
  },
  {
    what: 'a container that is not in the definition, with those that are',
    cause: 'container-not-found',
    inputs: { 'container-name': 'web' },
    names: ['web', /\bapp\b/],
  },
  {
    what: 'a Dockerfile that is not there, with near files',
    cause: 'file-not-found',
    inputs: { image: 'build', dockerfile: 'Dockerfile-dve' },
    files: { 'Dockerfile-dev': 'FROM scratch\n', 'Dockerfile-prod': 'FROM scratch\n' },
    names: ['Dockerfile-dve', 'Dockerfile-dev'],
  },
  {
    what: 'a definition that is not there, with near files',
    cause: 'task-definition-not-found',
    inputs: { 'task-definition': 'task-definiton.json' },
    names: ['task-definiton.json', 'task-definition.json'],
  },
  {
    what: 'a definition that does not parse, with line and column',
    cause: 'definition-invalid',
    inputs: { 'task-definition': 'broken.json' },
    files: {
      'broken.json':
        '{\n  "family": "onestep-dev",\n  "containerDefinitions": [\n    {"name": "app" "image": "x"}\n  ]\n}\n',
    },
    names: ['broken.json', /comma/],
    place: /file=broken\.json,line=4,(endLine=\d+,)?col=/,
  },
  {
    what: 'a misspelt boolean, with the words that are known',
    cause: 'invalid-input',
    inputs: { 'stop-early': 'yes' },
    names: ['stop-early', 'true or false'],
  },
  {
    what: 'an empty service from a variable that is not set',
    cause: 'invalid-input',
    inputs: { service: '' },
    names: ['service', 'empty'],
  },
  {
    what: 'a limit that is no number',
    cause: 'invalid-input',
    inputs: { 'wait-for-minutes': '30m' },
    names: ['wait-for-minutes', 'number'],
  },
  {
    what: 'an input that the action does not know, with the near one',
    cause: 'invalid-input',
    inputs: { 'wait-for-service-stability': 'true' },
    names: ['wait-for-service-stability', 'wait-for'],
  },
  {
    what: 'a path out of the workspace',
    cause: 'file-refused',
    inputs: { 'task-definition': '../task-definition.json' },
    names: ['../task-definition.json', 'workspace'],
  },
];

describe('the bundled action refuses before it writes anything', () => {
  test.concurrent.each(refusals.map((refusal) => [refusal.what, refusal] as const))(
    '%s',
    async (_, { inputs, cause, names, place, files }) => {
      await withAccount(success, { ...(files && { files }) }, async (account) => {
        const run = await account.run(inputs);
        const errors = run.commands.filter((line) => line.startsWith('::error'));
        expect({ exitCode: run.exitCode, log: run.log, errors: errors.length }).toMatchObject({
          exitCode: 1,
          errors: 1,
        });
        for (const name of names) expect(errors[0]).toMatch(name);
        if (place !== undefined) expect(errors[0]).toMatch(place);
        expect(account.writes()).toEqual([]);
        expect(account.newRevisions()).toBe(0);
        expect(run.outputs).toMatchObject({ verdict: 'failed', cause, 'deployment-id': '' });
        expect(run.summary).not.toBe('');
      });
    },
    60_000,
  );

  test.concurrent('credentials that AWS does not know', async () => {
    await withAccount(success, { faults: [{ what: 'expired' }] }, async (account) => {
      const run = await account.run();
      expect(run.exitCode).toBe(1);
      expect(run.commands.filter((line) => line.startsWith('::error'))).toEqual([
        expect.stringMatching(/[Cc]redentials/),
      ]);
      expect(account.newRevisions()).toBe(0);
      expect(run.outputs['cause']).toBe('credentials-expired');
    });
  }, 60_000);

  test.concurrent('a job without any credentials', async () => {
    await withAccount(success, {}, async (account) => {
      const run = await account.run({}, { env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' } });
      expect(run.exitCode).toBe(1);
      expect(run.commands.filter((line) => line.startsWith('::error'))).toEqual([
        expect.stringMatching(/configure-aws-credentials/),
      ]);
      expect(account.simulator.calls).toEqual([]);
      expect(run.outputs['cause']).toBe('credentials-missing');
    });
  }, 60_000);
});
