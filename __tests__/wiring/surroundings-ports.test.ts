import { describe, expect, test } from '@jest/globals';
import type { Aws } from '../../src/aws/aws.ts';
import { AwsError } from '../../src/ecs/aws-error.ts';
import { readManifest } from '../../src/image/manifest.ts';
import type { Registry } from '../../src/image/ports.ts';
import { RegistryError } from '../../src/image/registry-error.ts';
import { surroundingsReads } from '../../src/wiring/surroundings-ports.ts';

const HOST = '111122223333.dkr.ecr.eu-central-1.amazonaws.com';
const denied = new AwsError('denied', {
  code: 'AccessDenied',
  action: 'ecr:GetAuthorizationToken',
  message: '',
});

/** As much of AWS as repositories need: which account and name is asked for, in which region. */
function anAws(asked: string[]): Aws {
  const ecr = (region: string) => ({
    repositoryExists: async (account: string | undefined, name: string) => {
      asked.push(`${region} ${account ?? 'own'} ${name}`);
      return true;
    },
  });
  const parts = { loadBalancing: {}, roles: {}, secrets: {}, parameters: {}, alarms: {} };
  return { region: 'eu-central-1', ecr, ...parts } as unknown as Aws;
}

function reads(
  find: Registry['find'],
  refused: ReadonlyMap<string, AwsError> = new Map(),
  asked: string[] = [],
) {
  const registry = { find, describe: async () => ({ platform: 'linux/amd64' }) } as unknown as Registry;
  return surroundingsReads(anAws(asked), { registry, refused, findService: async () => undefined });
}

const fails = async () => {
  throw new RegistryError('authentication required', { host: HOST, status: 401, code: 'UNAUTHORIZED' });
};

describe('an image', () => {
  test('that the registry does not have does not exist', async () => {
    const { describeImage } = reads(async () => undefined);
    expect(await describeImage(`${HOST}/api:1`)).toEqual({ exists: false, platforms: [] });
  });

  const index = (...platforms: readonly (object | undefined)[]) => {
    const manifests = platforms.map((platform, i) => ({ digest: `sha256:${i}`, platform }));
    return readManifest(JSON.stringify({ manifests }), 'application/vnd.oci.image.index.v1+json', 'sha256:a');
  };
  const amd64 = { os: 'linux', architecture: 'amd64' };

  test('of an index has the platforms of the index, but for attestations', async () => {
    const found = index(
      amd64,
      { ...amd64, architecture: 'arm64', variant: 'v8' },
      { os: 'unknown', architecture: 'unknown' },
    );
    expect(await reads(async () => found).describeImage(`${HOST}/api:1`)).toEqual({
      exists: true,
      platforms: ['linux/amd64', 'linux/arm64'],
    });
  });

  test('of an index that does not tell all of them has none that are known', async () => {
    const { describeImage } = reads(async () => index(amd64, undefined));
    expect(await describeImage(`${HOST}/api:1`)).toEqual({ exists: true, platforms: [] });
  });

  test('of one platform has that one', async () => {
    const { describeImage } = reads(async () => ({ digest: 'sha256:a', childDigests: [] }) as never);
    expect(await describeImage(`${HOST}/api:1`)).toEqual({ exists: true, platforms: ['linux/amd64'] });
  });

  test('that is no reference does not exist', async () => {
    expect(await reads(fails).describeImage('a b c')).toEqual({ exists: false, platforms: [] });
  });

  test('that cannot be read for want of a login names the action of the login', async () => {
    const { describeImage } = reads(fails, new Map([[HOST, denied]]));
    await expect(describeImage(`${HOST}/api:1`)).rejects.toBe(denied);
  });

  test('that cannot be read for another reason names no action', async () => {
    await expect(reads(fails).describeImage('ghcr.io/octo-org/api:1')).rejects.toMatchObject({
      name: 'AwsError',
      action: '',
      message: 'authentication required',
    });
  });
});

test.each([
  ['api', 'eu-central-1 own api'],
  ['team/api', 'eu-central-1 own team/api'],
  ['111122223333.dkr.ecr.us-east-1.amazonaws.com/api', 'us-east-1 111122223333 api'],
])('the repository %s is looked up as %s', async (repository, call) => {
  const asked: string[] = [];
  await reads(fails, new Map(), asked).repositoryExists(repository);
  expect(asked).toEqual([call]);
});
