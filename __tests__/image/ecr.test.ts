import { describe, expect, test } from '@jest/globals';
import { createRepositoryCommand, ecrRegistryOf, isEcrHost, isEcrPublicHost } from '../../src/image/ecr.ts';
import fc from '../support/properties.ts';

describe('ecrRegistryOf', () => {
  test.each([
    ['111122223333.dkr.ecr.eu-central-1.amazonaws.com', 'eu-central-1', 'aws'],
    ['111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn', 'cn-north-1', 'aws-cn'],
    ['111122223333.dkr.ecr.us-gov-west-1.amazonaws.com', 'us-gov-west-1', 'aws-us-gov'],
    ['111122223333.dkr.ecr-fips.us-east-1.amazonaws.com', 'us-east-1', 'aws'],
    ['111122223333.dkr-ecr.us-west-2.on.aws', 'us-west-2', 'aws'],
    ['111122223333.dkr.ecr.us-iso-east-1.c2s.ic.gov', 'us-iso-east-1', 'aws-iso'],
    ['111122223333.dkr.ecr.us-isob-east-1.sc2s.sgov.gov', 'us-isob-east-1', 'aws-iso-b'],
    ['111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu', 'eusc-de-east-1', 'aws-eusc'],
  ])('knows %s', (host, region, partition) => {
    expect(ecrRegistryOf(host)).toEqual({ accountId: '111122223333', region, partition });
    expect(isEcrHost(host)).toBe(true);
  });

  test.each([
    'ghcr.io',
    'public.ecr.aws',
    '1111.dkr.ecr.eu-central-1.amazonaws.com',
    '111122223333.dkr.ecr.eu-central-1.amazonaws.com.evil.example',
    'evil-111122223333.dkr.ecr.eu-central-1.amazonaws.com',
    '111122223333.dkr.ecr.eu-central-1.amazonaws.com:443',
  ])('leaves %s alone', (host) => {
    expect(ecrRegistryOf(host)).toBeUndefined();
    expect(isEcrHost(host)).toBe(false);
  });

  test('reads account and region of any host that ECR could have', () => {
    const account = fc.stringMatching(/^\d{12}$/);
    const region = fc.stringMatching(
      /^(us|eu|ap|sa|ca|me|af|il|mx)-(north|south|east|west|central)(east|west)?-[1-9]$/,
    );
    fc.assert(
      fc.property(account, region, (accountId, name) => {
        const host = `${accountId}.dkr.ecr.${name}.amazonaws.com`;
        expect(ecrRegistryOf(host)).toEqual({ accountId, region: name, partition: 'aws' });
      }),
    );
  });
});

test('ECR Public is known by its host', () => {
  expect(isEcrPublicHost('public.ecr.aws')).toBe(true);
  expect(isEcrPublicHost('ghcr.io')).toBe(false);
});

describe('createRepositoryCommand', () => {
  test('names region, account and repository of a private registry', () => {
    expect(createRepositoryCommand('111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/team/api')).toBe(
      'aws ecr create-repository --region cn-north-1 --registry-id 111122223333 --repository-name team/api',
    );
  });

  test('leaves the alias out in ECR Public', () => {
    expect(createRepositoryCommand('public.ecr.aws/acme/team/api')).toBe(
      'aws ecr-public create-repository --region us-east-1 --repository-name team/api',
    );
  });

  test('is nothing for another registry', () => {
    expect(createRepositoryCommand('ghcr.io/acme/api')).toBeUndefined();
  });
});
