import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { DescribeSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { DescribeParametersCommand, GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, test } from '@jest/globals';
import { openDoor, startAt } from '../a-door.ts';

test('STS says who is asking', async () => {
  const { client } = await openDoor();
  const identity = await new STSClient(client).send(new GetCallerIdentityCommand({}));
  expect(identity).toMatchObject({
    Account: '111122223333',
    Arn: 'arn:aws:sts::111122223333:assumed-role/deploy/test',
  });
});

test('IAM gives the trust policy of a role URL-encoded, and does not know others', async () => {
  const { client } = await openDoor(({ roles }) => {
    const arn = 'arn:aws:iam::111122223333:role/exec';
    roles.set('exec', { name: 'exec', arn, trustedServices: ['ecs-tasks.amazonaws.com'], extra: {} });
  });
  const iam = new IAMClient(client);
  const { Role: role } = await iam.send(new GetRoleCommand({ RoleName: 'exec' }));
  const policy = JSON.parse(decodeURIComponent(role?.AssumeRolePolicyDocument ?? ''));
  expect(policy.Statement[0].Principal).toEqual({ Service: 'ecs-tasks.amazonaws.com' });
  await expect(iam.send(new GetRoleCommand({ RoleName: 'other' }))).rejects.toMatchObject({
    name: 'NoSuchEntityException',
    message: 'The role with name other cannot be found.',
  });
});

test('CloudWatch tells the state of the alarms that are asked for', async () => {
  const { client } = await openDoor(({ alarms }) => {
    const since = { stateReason: 'threshold crossed', stateUpdatedAt: startAt.getTime() };
    alarms.set('errors', { name: 'errors', arn: 'arn:errors', state: 'ALARM', ...since });
    alarms.set('latency', { name: 'latency', arn: 'arn:latency', state: 'OK', ...since });
  });
  const cloudwatch = new CloudWatchClient(client);
  const answer = await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames: ['errors', 'absent'] }));
  expect(answer.MetricAlarms).toEqual([
    expect.objectContaining({ AlarmName: 'errors', StateValue: 'ALARM', StateUpdatedTimestamp: startAt }),
  ]);
});

test('Secrets Manager finds a secret by name, ARN and partial ARN, and tells no value', async () => {
  const partialArn = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:db';
  const arn = `${partialArn}-AbC123`;
  const { client } = await openDoor(({ secrets }) => {
    secrets.set('db', { name: 'db', arn });
  });
  const secrets = new SecretsManagerClient(client);
  for (const SecretId of ['db', arn, partialArn]) {
    expect(await secrets.send(new DescribeSecretCommand({ SecretId }))).toMatchObject({ ARN: arn });
  }
  await expect(secrets.send(new DescribeSecretCommand({ SecretId: 'other' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: "Secrets Manager can't find the specified secret.",
  });
});

test('SSM separates the parameters that exist from those that do not', async () => {
  const { client } = await openDoor(({ parameters }) => {
    const arn = 'arn:aws:ssm:eu-central-1:111122223333:parameter/api/token';
    parameters.set('/api/token', { name: '/api/token', arn });
  });
  const ssm = new SSMClient(client);
  const found = await ssm.send(new GetParametersCommand({ Names: ['/api/token', '/api/other'] }));
  const listed = await ssm.send(
    new DescribeParametersCommand({
      ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: ['/api/other', '/api/token'] }],
    }),
  );
  expect(found.Parameters?.map(({ Name }) => Name)).toEqual(['/api/token']);
  expect(found.InvalidParameters).toEqual(['/api/other']);
  expect(listed.Parameters?.map(({ Name }) => Name)).toEqual(['/api/token']);
});
