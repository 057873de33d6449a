import { expect, test } from '@jest/globals';
import type { Aws } from '../../src/aws/aws.ts';
import type { Missing } from '../../src/causes/recogniser.ts';
import type { Log } from '../../src/runner/log.ts';
import { isThere } from '../../src/wiring/is-there.ts';

/** An account in which nothing that is asked for is there. */
function emptyAccount() {
  const asked: string[] = [];
  const no = async (name: string) => {
    asked.push(name);
    return false;
  };
  const aws = {
    region: 'eu-central-1',
    secrets: { secretExists: no },
    parameters: { parameterExists: no },
    logs: () => ({ hasGroup: no }),
  } as unknown as Aws;
  return { aws, asked };
}

const here = ['eu-central-1', '111122223333'] as const;
const secret = (region: string, account: string) =>
  `arn:aws:secretsmanager:${region}:${account}:secret:shop-AbCdEf`;
const parameter = (region: string, account: string) => `arn:aws:ssm:${region}:${account}:parameter/shop/key`;

async function answer(missing: Missing, valueFrom: string) {
  const { aws, asked } = emptyAccount();
  const taskDefinition = {
    executionRoleArn: 'arn:aws:iam::111122223333:role/execution',
    containerDefinitions: [{ name: 'app', secrets: [{ name: 'KEY', valueFrom }] }],
  };
  return { isThere: await isThere(aws, taskDefinition, {} as Log)(missing), asked: asked.length };
}

test.each([
  ['a secret of this account and Region', { kind: 'secret', name: secret(...here) }, secret(...here)],
  ['a secret that the message does not name', { kind: 'secret' }, secret(...here)],
  ['a parameter by its path', { kind: 'parameter', name: '/shop/key' }, '/shop/key'],
  [
    'a parameter by its path, an ARN in the definition',
    { kind: 'parameter', name: '/shop/key' },
    parameter(...here),
  ],
] as const)('%s is asked for', async (_, missing, valueFrom) => {
  expect(await answer(missing, valueFrom)).toEqual({ isThere: false, asked: 1 });
});

const abroad = ['us-east-1', '111122223333'] as const;
const foreign = ['eu-central-1', '444455556666'] as const;

test.each([
  ['a secret of another Region', { kind: 'secret', name: secret(...abroad) }, secret(...abroad)],
  ['a secret of another account', { kind: 'secret' }, secret(...foreign)],
  ['a parameter of another Region', { kind: 'parameter', name: parameter(...abroad) }, parameter(...abroad)],
  ['a shared parameter by its path', { kind: 'parameter', name: '/shop/key' }, parameter(...foreign)],
] as const)('%s cannot be told by our own calls', async (_, missing, valueFrom) => {
  expect(await answer(missing, valueFrom)).toEqual({ isThere: undefined, asked: 0 });
});

test('an image of a pull-through cache cannot be told: it comes with the first pull', async () => {
  const image = '111122223333.dkr.ecr.eu-central-1.amazonaws.com/docker-hub/library/nginx:1.27';
  expect(await answer({ kind: 'image', name: image }, '')).toEqual({ isThere: undefined, asked: 0 });
});
