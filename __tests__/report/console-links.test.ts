import { expect, test } from '@jest/globals';
import {
  deploymentsUrl,
  logStreamUrl,
  serviceUrl,
  targetGroupUrl,
  taskDefinitionUrl,
  taskUrl,
} from '../../src/report/console-links.ts';
import type { Location } from '../../src/report/report.ts';
import { TARGET_GROUP_ARN } from '../fixtures/reports.ts';

const HERE: Location = {
  region: 'eu-central-1',
  partition: 'aws',
  accountId: '111122223333',
  cluster: 'onestep',
  service: 'api',
};

test('every page of the console has its link', () => {
  const host = 'https://eu-central-1.console.aws.amazon.com';
  const region = '?region=eu-central-1';
  expect(serviceUrl(HERE)).toBe(`${host}/ecs/v2/clusters/onestep/services/api/health${region}`);
  expect(deploymentsUrl(HERE)).toBe(`${host}/ecs/v2/clusters/onestep/services/api/deployments${region}`);
  expect(taskUrl(HERE, '4e1f')).toBe(`${host}/ecs/v2/clusters/onestep/tasks/4e1f/configuration${region}`);
  expect(taskDefinitionUrl(HERE, 'api:42')).toBe(
    `${host}/ecs/v2/task-definitions/api/42/containers${region}`,
  );
  expect(targetGroupUrl(HERE, TARGET_GROUP_ARN)).toBe(
    `${host}/ec2/home${region}#TargetGroup:targetGroupArn=${TARGET_GROUP_ARN}`,
  );
});

test('a log stream is linked in the region of its log, its names encoded as CloudWatch wants them', () => {
  expect(logStreamUrl(HERE, { region: 'eu-west-1', group: '/ecs/api', stream: 'ecs/api/4e1f' })).toBe(
    'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Fecs$252Fapi/log-events/ecs$252Fapi$252F4e1f',
  );
});

test.each([
  ['aws-cn', 'cn-north-1', 'https://cn-north-1.console.amazonaws.cn/'],
  ['aws-us-gov', 'us-gov-west-1', 'https://us-gov-west-1.console.amazonaws-us-gov.com/'],
])('partition %s has its own host', (partition, region, host) => {
  expect(serviceUrl({ ...HERE, partition, region })?.startsWith(host)).toBe(true);
});

test.each(['aws-iso', 'aws-iso-b', 'aws-of-tomorrow'])(
  'partition %s gets no link rather than a wrong one',
  (partition) => {
    expect(serviceUrl({ ...HERE, partition })).toBeUndefined();
    expect(targetGroupUrl({ ...HERE, partition }, TARGET_GROUP_ARN)).toBeUndefined();
  },
);

test('a revision without its number has no page of its own', () => {
  expect(taskDefinitionUrl(HERE, 'api')).toBeUndefined();
});
