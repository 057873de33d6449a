import type { Location } from './report.ts';

/** Where each partition has its console. A partition that is not here gets no link rather than a wrong one. */
const HOSTS: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

function page(location: Location, region: string, path: string, fragment = ''): string | undefined {
  const host = HOSTS[location.partition];
  if (host === undefined) return undefined;
  const hash = fragment === '' ? '' : `#${fragment}`;
  return `https://${region}.${host}${path}?region=${encodeURIComponent(region)}${hash}`;
}

function ecs(location: Location, ...path: readonly string[]): string | undefined {
  return page(location, location.region, `/ecs/v2/${path.map(encodeURIComponent).join('/')}`);
}

export function serviceUrl(location: Location): string | undefined {
  return ecs(location, 'clusters', location.cluster, 'services', location.service, 'health');
}

export function deploymentsUrl(location: Location): string | undefined {
  return ecs(location, 'clusters', location.cluster, 'services', location.service, 'deployments');
}

export function taskUrl(location: Location, taskId: string): string | undefined {
  return ecs(location, 'clusters', location.cluster, 'tasks', taskId, 'configuration');
}

/** `name` is `family:revision`. */
export function taskDefinitionUrl(location: Location, name: string): string | undefined {
  const [family, revision] = name.split(':');
  if (family === undefined || revision === undefined) return undefined;
  return ecs(location, 'task-definitions', family, revision, 'containers');
}

export function targetGroupUrl(location: Location, arn: string): string | undefined {
  return page(location, location.region, '/ec2/home', `TargetGroup:targetGroupArn=${encodeURI(arn)}`);
}

export function logStreamUrl(
  location: Location,
  log: { readonly region: string; readonly group: string; readonly stream: string },
): string | undefined {
  const fragment = `logsV2:log-groups/log-group/${twice(log.group)}/log-events/${twice(log.stream)}`;
  return page(location, log.region, '/cloudwatch/home', fragment);
}

/** CloudWatch's console wants names encoded twice, with `$` in the place of the outer `%`. */
function twice(name: string): string {
  return encodeURIComponent(encodeURIComponent(name)).replaceAll('%', '$');
}
