import { ecrRegistryOf } from '../../image/ecr.ts';
import { parseReference } from '../../image/reference.ts';
import type { Evidence } from '../evidence.ts';
import { awsLines, type Line } from '../lines.ts';
import { containerOf, type Names, namesOf } from '../names.ts';
import { isConnectionFailure } from '../network.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The services that a task needs before it runs, by what the text says of them, with their VPC endpoints. */
const SERVICES: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/Secrets Manager|secretsmanager|from asm/i, 'AWS Secrets Manager', ['secretsmanager']],
  [/Systems Manager|Parameter Store|\bssm\b/i, 'AWS Systems Manager Parameter Store', ['ssm']],
  [/CloudWatch|logger args|log (?:stream|group)/i, 'Amazon CloudWatch Logs', ['logs']],
  [/env files|environment file/i, 'Amazon S3', ['s3']],
  [/\becr\b|Amazon ECR|registry auth/i, 'Amazon ECR', ['ecr.api', 'ecr.dkr', 's3']],
];

/** The task's subnets have no way to the AWS service that it needs to start. */
export const noRouteToAws: Rule = {
  name: 'no-route-to-aws',
  diagnose(evidence) {
    const lines = awsLines(evidence).flatMap((line) => {
      const service = isConnectionFailure(line.text) ? serviceIn(evidence, line) : undefined;
      return service ? [{ line, service }] : [];
    });
    const first = lines[0];
    if (!first) return undefined;
    const [, service, endpoints] = first.service;
    return {
      cause: `The task cannot reach ${service}${whence(evidence)}.`,
      proof: lines.map(({ line }) => line.proof),
      remedy: remedy(evidence, namesOf(evidence), endpoints),
    };
  },
};

function serviceIn(evidence: Evidence, line: Line) {
  if (
    !/ResourceInitialization|CannotPull|logging driver|unable to (?:pull|retrieve)|cannot pull/i.test(
      line.text,
    )
  )
    return undefined;
  const named = SERVICES.find(([pattern]) => pattern.test(line.text));
  if (named) return named;
  const image = parseReference(containerOf(evidence, line)?.image ?? '');
  const isPull = /CannotPull/i.test(line.text) && !/docker\.io|ghcr\.io|quay\.io|gcr\.io/i.test(line.text);
  return isPull && image && ecrRegistryOf(image.host) ? SERVICES.at(-1) : undefined;
}

function whence(evidence: Evidence): string {
  const network = evidence.service?.networkConfiguration;
  if (!network) return '';
  const ip = network.assignPublicIp === 'ENABLED' ? 'with a public IP' : 'without a public IP';
  return ` from ${network.subnets.join(', ')} (security groups ${network.securityGroups.join(', ') || 'default'}, ${ip})`;
}

function remedy(evidence: Evidence, names: Names, endpoints: readonly string[]): string {
  const {
    subnets = ['SUBNET'],
    securityGroups = [],
    assignPublicIp,
  } = evidence.service?.networkConfiguration ?? {};
  const groups = securityGroups.length > 0 ? securityGroups : ['SECURITY-GROUP'];
  const look = command`aws ec2 describe-route-tables --region ${names.region} --filters ${`Name=association.subnet-id,Values=${subnets.join(',')}`} --query 'RouteTables[].Routes'`;
  const common = [
    'The security groups must allow outgoing port 443. Check where the subnets route to:',
    look,
  ];
  if (assignPublicIp === 'ENABLED') {
    return steps(
      'The task has a public IP: its subnets need a route `0.0.0.0/0` to an internet gateway.',
      ...common,
    );
  }
  const configuration = `awsvpcConfiguration={subnets=[${subnets.join(',')}],securityGroups=[${groups.join(',')}],assignPublicIp=ENABLED}`;
  return steps(
    'A task without a public IP needs one of these. A route `0.0.0.0/0` to a NAT gateway; or a VPC endpoint for each service that it calls:',
    ...endpoints.map((endpoint) => endpointCommand(endpoint, names, subnets, groups)),
    'or, if its subnets route to an internet gateway, a public IP:',
    command`aws ecs update-service --region ${names.region} --cluster ${names.cluster} --service ${names.service} --network-configuration ${configuration}`,
    ...common,
  );
}

function endpointCommand(
  endpoint: string,
  { region }: Names,
  subnets: readonly string[],
  groups: readonly string[],
): string {
  const base = [
    'aws',
    'ec2',
    'create-vpc-endpoint',
    '--region',
    region,
    '--vpc-id',
    'VPC',
    '--service-name',
    `com.amazonaws.${region}.${endpoint}`,
  ];
  if (endpoint === 's3') return command`${base} --vpc-endpoint-type Gateway --route-table-ids ROUTE-TABLE`;
  return command`${base} --vpc-endpoint-type Interface --subnet-ids ${subnets} --security-group-ids ${groups}`;
}
