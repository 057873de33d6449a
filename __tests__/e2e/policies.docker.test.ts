import { afterEach, expect, jest, test } from '@jest/globals';
import { FAMILY } from '../../simulator/scenarios/account.ts';
import { dockerPrograms } from '../support/docker-programs.ts';
import { deploying, passing, pushing } from './doc-policies.ts';
import { imageLabel, type RealParts, type RealPartsOptions, realParts } from './real-parts.ts';

/** The policies of docs/iam.md alone, with a real engine and a registry that asks for a password. */

jest.setTimeout(180_000);

const files = {
  'Dockerfile-dev': `FROM scratch\nLABEL ${imageLabel}=1\nCOPY busybox /bin/busybox\n`,
  '.dockerignore': 'Dockerfile*\n',
};
const inputs = { environment: 'dev', dockerfile: 'Dockerfile-dev', 'task-family': FAMILY };
const named = { ...inputs, cluster: 'onestep-dev', service: 'onestep-api-dev' };

let parts: RealParts;
afterEach(() => parts.close());

async function deployWith(options: RealPartsOptions) {
  parts = await realParts(files, dockerPrograms[0], options);
  return parts.deploy(named);
}

interface Right {
  readonly action: string;
  readonly required: boolean;
  readonly outcome: string;
}
const rightsOf = (report: Readonly<Record<string, unknown>> | undefined) =>
  (report?.['permissions'] ?? []) as readonly Right[];

test('deploying, passing roles and pushing are enough to build, push and deploy', async () => {
  const run = await deployWith({ policies: [deploying, passing, pushing] });
  expect({ ...run.outputs, end: run.log.slice(-1500) }).toMatchObject({ verdict: 'succeeded' });
  expect(run.outputs['image-digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
  const rights = rightsOf(run.report);
  expect(rights).toContainEqual(
    expect.objectContaining({ action: 'ecr:GetAuthorizationToken', required: true, outcome: 'allowed' }),
  );
  expect(rights.filter(({ outcome, required }) => required && outcome !== 'allowed')).toEqual([]);
});

test('without a token of ours the login of an earlier step pushes, and no right is called required that was not', async () => {
  const run = await deployWith({ policies: [deploying, passing], isLoggedIn: true });
  expect({ ...run.outputs, end: run.log.slice(-1500) }).toMatchObject({ verdict: 'succeeded' });
  expect(rightsOf(run.report)).toContainEqual(
    expect.objectContaining({ action: 'ecr:GetAuthorizationToken', required: false, outcome: 'denied' }),
  );
  expect(rightsOf(run.report).filter(({ outcome, required }) => required && outcome !== 'allowed')).toEqual(
    [],
  );
});

test('without a token and without a login nothing is written, and a login is the remedy', async () => {
  const run = await deployWith({ policies: [deploying, passing] });
  expect(run.outputs['verdict']).toBe('failed');
  // Whether a registry under a name of its own is ECR's only ECR could tell.
  expect(run.log).toMatch(/did not accept the login[\s\S]*Log in before this step/);
  const writes = parts.simulator.calls.filter(({ operation }) => /^(Register|Update)/.test(operation));
  expect(writes).toEqual([]);
});
