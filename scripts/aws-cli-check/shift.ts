import type { Simulator } from '../../simulator/server.ts';

export interface Check {
  readonly command: readonly string[];
  /** What the answer's text must show. */
  readonly shows: RegExp;
  /** Clients before 2026 do not know it. */
  readonly isNew?: boolean;
  /** The command is expected to fail. */
  readonly fails?: boolean;
  /** Asked with boto3 instead: a program that gets the address as its argument. `command` names it. */
  readonly program?: string;
}

interface Moment {
  /** So much of AWS's time passes before. */
  readonly passMs: number;
  readonly checks: () => readonly Check[];
}

/** A blue/green deployment in the eyes of the AWS CLI and of boto3: it waits, somebody lets it go on, it is through. */
export function shiftChecks({ simulation: { world } }: Simulator): readonly Moment[] {
  return [
    { passMs: 120_000, checks: () => whilePaused(world) },
    { passMs: 30_000, checks: () => afterShift(world) },
    { passMs: 600_000, checks: () => atTheEnd(world) },
  ];
}

type World = Simulator['simulation']['world'];

function namesIn(world: World) {
  const [service] = world.services;
  const [record] = service?.serviceDeployments ?? [];
  const [rule] = world.rules.values();
  if (!service || !record || !rule) throw new Error('The scenario has not all that is asked for.');
  return {
    inService: ['--cluster', service.clusterName, '--service', service.name],
    service,
    rule,
    arn: record.arn,
    revision: record.targetRevisionArn,
    hookId: record.native?.hooks[0]?.hookId ?? '',
  };
}

function whilePaused(world: World): readonly Check[] {
  const { inService, service, rule, arn, revision, hookId } = namesIn(world);
  const one = ['--service-deployment-arn', arn];
  const listener = ['--listener-arns', rule.listenerArn];
  return [
    {
      isNew: true,
      command: ['ecs', 'list-service-deployments', ...inService],
      shows: /"status": "IN_PROGRESS"/,
    },
    describe(arn, /"lifecycleStage": "POST_TEST_TRAFFIC_SHIFT"/),
    describe(arn, /"requestedTestTrafficWeight": 100(\.0)?\b/),
    {
      isNew: true,
      command: ['ecs', 'describe-service-revisions', '--service-revision-arns', revision],
      shows: /"productionListenerRule": "arn:aws:elasticloadbalancing:/,
    },
    { command: ['elbv2', 'describe-rules', '--rule-arns', rule.arn], shows: /"Weight": 100/ },
    {
      command: ['elbv2', 'describe-rules', '--listener-arn', rule.listenerArn],
      shows: /"Priority": "default"/,
    },
    { command: ['elbv2', 'describe-listeners', ...listener], shows: /"Type": "fixed-response"/ },
    {
      isNew: true,
      command: ['describe_service_deployments'],
      program: hooksInBoto3(service),
      shows: /AWAITING_ACTION PAUSE 20\d\d-/,
    },
    {
      isNew: true,
      command: ['ecs', 'continue-service-deployment', ...one, '--hook-id', 'ecs-pause-absent'],
      shows: /InvalidParameterException/,
      fails: true,
    },
    {
      isNew: true,
      command: ['ecs', 'continue-service-deployment', ...one, '--hook-id', hookId],
      shows: /"serviceDeploymentArn": "arn:/,
    },
  ];
}

function afterShift(world: World): readonly Check[] {
  const { rule, arn } = namesIn(world);
  const groups = [...world.targetGroups.keys()];
  const forward = groups.map((group, i) => `{TargetGroupArn=${group},Weight=${i * 100}}`).join(',');
  const actions = `Type=forward,ForwardConfig={TargetGroups=[${forward}]}`;
  return [
    describe(arn, /"requestedProductionTrafficWeight": 100(\.0)?\b/),
    {
      command: ['elbv2', 'modify-rule', '--rule-arn', rule.arn, '--actions', actions],
      shows: /"Weight": 100/,
    },
  ];
}

function atTheEnd(world: World): readonly Check[] {
  const { arn } = namesIn(world);
  return [
    describe(arn, /"status": "SUCCESSFUL"/),
    {
      isNew: true,
      command: ['ecs', 'stop-service-deployment', '--service-deployment-arn', arn],
      shows: /ConflictException/,
      fails: true,
    },
  ];
}

function describe(arn: string, shows: RegExp): Check {
  return {
    isNew: true,
    command: ['ecs', 'describe-service-deployments', '--service-deployment-arns', arn],
    shows,
  };
}

/** Prints status, kind and end of the hooks of the newest service deployment. */
function hooksInBoto3({
  clusterName,
  name,
}: {
  readonly clusterName: string;
  readonly name: string;
}): string {
  return [
    'import boto3, sys',
    "ecs = boto3.client('ecs', endpoint_url=sys.argv[1])",
    "if not hasattr(ecs, 'list_service_deployments'): sys.exit(print('unknown'))",
    `listed = ecs.list_service_deployments(cluster='${clusterName}', service='${name}')['serviceDeployments']`,
    "arns = [one['serviceDeploymentArn'] for one in listed]",
    "newest = ecs.describe_service_deployments(serviceDeploymentArns=arns)['serviceDeployments'][0]",
    "for hook in newest['lifecycleHookDetails']: print(hook['status'], hook['targetType'], hook['expiresAt'].isoformat())",
  ].join('\n');
}
