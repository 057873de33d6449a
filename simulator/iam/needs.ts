import type { AskedCall } from '../faults/asked-call.ts';
import { asObjects, asText, asTexts, type Json } from '../json.ts';
import { lastPart } from '../model/identity.ts';
import { findTaskDefinition } from '../model/lookup.ts';
import { arnOf, type World } from '../model/world.ts';
import type { Need } from './policy.ts';

type NeedsOf = (input: Json, world: World) => readonly Need[];

/** The rights that a call needs. Source: Service Authorization Reference, the table of each service. */
export function needsOf({ service, operation, input }: AskedCall, world: World): readonly Need[] {
  const action = `${prefixes[service] ?? service}:${operation}`;
  if (alwaysAllowed.has(action)) return [];
  const further = furtherNeeds[action]?.(input, world) ?? [];
  const resources = resourcesOf[action]?.(input, world) ?? ['*'];
  const cluster = clusterOf(input);
  const context =
    service === 'ecs' && cluster !== undefined ? { 'ecs:cluster': clusterArn(cluster, world) } : {};
  return [...resources.map((resource) => ({ action, resource, context })), ...further];
}

const prefixes: Readonly<Record<string, string>> = { elb: 'elasticloadbalancing' };
const alwaysAllowed = new Set(['sts:GetCallerIdentity']);

const clusterOf = (input: Json) => asText(input['cluster']);
const clusterArn = (cluster: string, world: World) => arnOf(world, 'ecs', `cluster/${lastPart(cluster)}`);
const roleArn = (world: World, name: string) => `arn:${world.partition}:iam::${world.accountId}:role/${name}`;

function servicesIn(input: Json, world: World, names: readonly string[]): readonly string[] {
  const cluster = lastPart(clusterOf(input) ?? 'default');
  return names.map((name) => arnOf(world, 'ecs', `service/${cluster}/${lastPart(name)}`));
}

const oneService = (input: Json, world: World) => servicesIn(input, world, [asText(input['service']) ?? '']);
const ruleArn = (world: World, name: unknown) => arnOf(world, 'events', `rule/${asText(name) ?? ''}`);
const oneSchedule = (input: Json, world: World) => [
  arnOf(
    world,
    'scheduler',
    `schedule/${asText(input['GroupName']) ?? 'default'}/${asText(input['Name']) ?? ''}`,
  ),
];
const passedTo = (service: string, targets: readonly Json[]): readonly Need[] =>
  targets.flatMap(({ RoleArn }) =>
    typeof RoleArn === 'string'
      ? [{ action: 'iam:PassRole', resource: RoleArn, context: { 'iam:PassedToService': service } }]
      : [],
  );
const repository = (input: Json, world: World) => [
  arnOf(world, 'ecr', `repository/${asText(input['repositoryName']) ?? ''}`),
];

const resourcesOf: Readonly<Record<string, (input: Json, world: World) => readonly string[]>> = {
  'ecs:DescribeClusters': (input, world) =>
    asTexts(input['clusters']).map((cluster) => clusterArn(cluster, world)),
  'ecs:DescribeServices': (input, world) => servicesIn(input, world, asTexts(input['services'])),
  'ecs:UpdateService': oneService,
  'ecs:CreateService': (input, world) => servicesIn(input, world, [asText(input['serviceName']) ?? '']),
  'ecs:ListServiceDeployments': oneService,
  'ecs:DescribeServiceDeployments': (input) => asTexts(input['serviceDeploymentArns']),
  'ecs:DescribeServiceRevisions': (input) => asTexts(input['serviceRevisionArns']),
  'ecs:StopServiceDeployment': (input) => [asText(input['serviceDeploymentArn']) ?? ''],
  'ecs:ContinueServiceDeployment': (input) => [asText(input['serviceDeploymentArn']) ?? ''],
  'ecs:DescribeTasks': (input, world) =>
    asTexts(input['tasks']).map((task) =>
      arnOf(world, 'ecs', `task/${lastPart(clusterOf(input) ?? 'default')}/${lastPart(task)}`),
    ),
  'ecs:RunTask': (input) => [asText(input['taskDefinition']) ?? ''],
  'ecs:StopTask': (input, world) => [
    arnOf(
      world,
      'ecs',
      `task/${lastPart(clusterOf(input) ?? 'default')}/${lastPart(asText(input['task']) ?? '')}`,
    ),
  ],
  'elasticloadbalancing:ModifyRule': (input) => [asText(input['RuleArn']) ?? ''],
  'elasticloadbalancing:ModifyListener': (input) => [asText(input['ListenerArn']) ?? ''],
  'logs:GetLogEvents': (input, world) => [
    arnOf(
      world,
      'logs',
      `log-group:${asText(input['logGroupName'])}:log-stream:${asText(input['logStreamName'])}`,
    ),
  ],
  'logs:FilterLogEvents': (input, world) => [
    arnOf(world, 'logs', `log-group:${asText(input['logGroupName']) ?? ''}:log-stream:`),
  ],
  'ecr:BatchGetImage': repository,
  'ecr:DescribeImages': repository,
  'ecr:DescribeRepositories': (input, world) =>
    asTexts(input['repositoryNames']).map((name) => arnOf(world, 'ecr', `repository/${name}`)),
  'events:DescribeRule': (input, world) => [ruleArn(world, input['Name'])],
  'events:ListTargetsByRule': (input, world) => [ruleArn(world, input['Rule'])],
  'events:PutTargets': (input, world) => [ruleArn(world, input['Rule'])],
  'scheduler:GetSchedule': oneSchedule,
  'scheduler:UpdateSchedule': oneSchedule,
  'iam:GetRole': (input, world) => [
    world.roles.get(asText(input['RoleName']) ?? '')?.arn ?? roleArn(world, asText(input['RoleName']) ?? ''),
  ],
  'secretsmanager:DescribeSecret': (input) => [asText(input['SecretId']) ?? ''],
};

/** Rights that one call needs in addition to its own. */
const furtherNeeds: Readonly<Record<string, NeedsOf>> = {
  'ecs:RegisterTaskDefinition': (input, world) => [
    ...passedRoles(input, world),
    ...(asObjects(input['tags']).length === 0
      ? []
      : [
          {
            action: 'ecs:TagResource',
            resource: arnOf(world, 'ecs', `task-definition/${asText(input['family'])}:1`),
          },
        ]),
  ],
  // The roles of the task are passed when it is run, too: EventBridge user guide, IAM role for ECS targets.
  'ecs:RunTask': (input, world) =>
    passedRoles(findTaskDefinition(world, asText(input['taskDefinition']) ?? '')?.document ?? {}, world),
  'ecs:CreateService': (input, world) =>
    asObjects(input['tags']).length === 0
      ? []
      : servicesIn(input, world, [asText(input['serviceName']) ?? '']).map((resource) => ({
          action: 'ecs:TagResource',
          resource,
        })),
  'events:PutTargets': (input) => passedTo('events.amazonaws.com', asObjects(input['Targets'])),
  'scheduler:UpdateSchedule': (input) => passedTo('scheduler.amazonaws.com', asObjects([input['Target']])),
  'ecr-public:GetAuthorizationToken': () => [{ action: 'sts:GetServiceBearerToken', resource: '*' }],
};

function passedRoles(input: Json, world: World): readonly Need[] {
  const names = [asText(input['executionRoleArn']), asText(input['taskRoleArn'])];
  return names
    .filter((name) => name !== undefined && name !== '')
    .map((name = '') => ({
      action: 'iam:PassRole',
      resource: name.startsWith('arn:') ? name : roleArn(world, name),
      context: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
    }));
}
