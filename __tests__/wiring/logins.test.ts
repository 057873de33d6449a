import { expect, test } from '@jest/globals';
import { AwsError, type AwsErrorKind } from '../../src/ecs/aws-error.ts';
import { loginsToPush, type RegistryTokens } from '../../src/wiring/logins.ts';

const host = '111122223333.dkr.ecr.eu-central-1.amazonaws.com';

const failing = (kind: AwsErrorKind): RegistryTokens => {
  const fail = async () => {
    throw new AwsError(kind, { code: 'No', action: 'ecr:GetAuthorizationToken', message: 'No.' });
  };
  return { inRegion: fail, own: fail, ofPublic: fail };
};

function logins(kind: AwsErrorKind, isLoggedIn: boolean) {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const log = {
    info: say,
    warning: say,
    notice: say,
    debug: say,
    startedAt: new Date(0),
    mask: say,
    group: async <T>(_: string, work: () => Promise<T>) => work(),
  };
  return { said, found: loginsToPush(host, failing(kind), log, async () => isLoggedIn) };
}

test('a role that gets no token pushes with the login of an earlier step, and the log says so', async () => {
  const { found, said } = logins('denied', true);
  expect(await found).toEqual([]);
  expect(said.join()).toContain(host);
  expect(said.join()).toContain('ecr:GetAuthorizationToken');
});

test('without such a login the denied right is the error', async () => {
  await expect(logins('denied', false).found).rejects.toMatchObject({ kind: 'denied' });
});

test.each(['expired', 'unsigned', 'lost'] as const)(
  'a login is no way around credentials that are %s',
  async (kind) => {
    await expect(logins(kind, true).found).rejects.toMatchObject({ kind });
  },
);
