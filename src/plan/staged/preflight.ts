import { AwsError } from '../../ecs/aws-error.ts';
import { type ListenerRule, type TargetGroupPair, weightOf } from '../../ecs/listener-rule.ts';
import type { Target } from '../../ecs/load-balancing.ts';
import type { Service } from '../../ecs/service.ts';
import type { ServiceDeployment } from '../../ecs/service-deployment.ts';
import { revisionArnOf, type ServiceRevision } from '../../ecs/service-revision.ts';
import { UserError } from '../../text/errors.ts';
import type { Notice } from '../../text/notice.ts';
import { idleGroup, type PairState, requireReadyPair, unhealthyNotice } from './ready-pair.ts';

/** What is read of a service's traffic before anything is built. Rejects with `AwsError`. */
export interface PreflightReads {
  listServiceDeployments(cluster: string, service: string): Promise<readonly ServiceDeployment[]>;
  describeServiceDeployment(arn: string): Promise<ServiceDeployment | undefined>;
  describeServiceRevision(arn: string): Promise<ServiceRevision | undefined>;
  describeListenerRule(arn: string): Promise<ListenerRule>;
  describeTargetHealth(targetGroupArn: string): Promise<readonly Target[]>;
}

export interface Preflight {
  readonly notices: readonly Notice[];
  /** Where the tasks of the next revision will be registered, where the service itself does not tell. */
  readonly targetGroups?: readonly (readonly string[])[];
}

/** A service whose load balancers are its own, and no pair, has nothing to be looked at here. */
export async function preflight(service: Service, reads: PreflightReads): Promise<Preflight> {
  const isStaged = service.deploymentConfiguration.strategy !== 'ROLLING';
  if (isStaged) return stagedPreflight(service, reads);
  if (service.loadBalancers.length > 0) return { notices: [] };
  return managedGroups(service, reads);
}

/** Whether a deployment is under way decides how the weights are read, and the watch needs the same two reads. */
async function stagedPreflight(service: Service, reads: PreflightReads): Promise<Preflight> {
  const [newest] = await reads.listServiceDeployments(service.clusterArn, service.arn);
  const now = newest && (await reads.describeServiceDeployment(newest.arn));
  const pairs = service.loadBalancers.flatMap(({ pair }) => pair ?? []);
  const isMoving =
    now !== undefined &&
    /^(?:PENDING|IN_PROGRESS|STOP_REQUESTED|ROLLBACK_(?:REQUESTED|IN_PROGRESS))$/.test(now.status);
  // Both groups may have traffic then, and ECS itself brings that to an end.
  if (isMoving) return { notices: [] };
  if (pairs.length === 0) return managedGroups(service, reads);
  const states = await Promise.all(pairs.map((pair) => readPair(pair, reads)));
  const known = states.filter((state) => state !== undefined);
  for (const state of known) requireReadyPair(state, service);
  return {
    notices: known.flatMap((state) => unhealthyNotice(state, service) ?? []),
    ...(known.length === pairs.length && { targetGroups: known.map((state) => idleGroup(state)) }),
  };
}

/** `undefined` where the rule may not be read: the report names the right. */
async function readPair(pair: TargetGroupPair, reads: PreflightReads): Promise<PairState | undefined> {
  const production = await readRule(pair.productionRuleArn, 'production', reads);
  if (production === undefined) return undefined;
  const [test, own, alternate] = await Promise.all([
    pair.testRuleArn === undefined ? undefined : readRule(pair.testRuleArn, 'test', reads),
    readTargets(pair.targetGroupArn, reads),
    readTargets(pair.alternateTargetGroupArn, reads),
  ]);
  const healthy = new Map(
    [[pair.targetGroupArn, own] as const, [pair.alternateTargetGroupArn, alternate] as const].flatMap(
      ([arn, targets]) =>
        targets === undefined
          ? []
          : [[arn, targets.filter(({ state }) => state === 'healthy').length] as const],
    ),
  );
  return { pair, production, healthy, ...(test !== undefined && { test }) };
}

async function readRule(
  arn: string,
  which: 'production' | 'test',
  reads: PreflightReads,
): Promise<ListenerRule | undefined> {
  try {
    return await reads.describeListenerRule(arn);
  } catch (error) {
    if (!(error instanceof AwsError) || isEnd(error)) throw error;
    if (error.kind !== 'missing') return undefined;
    throw new UserError(`The ${which} listener rule of this service does not exist: ${arn}`, {
      kind: 'listener-rule-misconfigured',
      remedy:
        'Create the rule again, or set `advancedConfiguration` of the service to the one that replaced it.',
      docs: 'docs/strategies.md#listener-rules',
      cause: error,
    });
  }
}

async function readTargets(arn: string, reads: PreflightReads): Promise<readonly Target[] | undefined> {
  try {
    return await reads.describeTargetHealth(arn);
  } catch (error) {
    if (!(error instanceof AwsError) || isEnd(error)) throw error;
    return undefined;
  }
}

/** Express services and services of a gateway: their target groups stand in the revision alone. */
async function managedGroups(service: Service, reads: PreflightReads): Promise<Preflight> {
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  if (primary === undefined) return { notices: [] };
  try {
    const revision = await reads.describeServiceRevision(revisionArnOf(service.arn, primary.id));
    const isStaged = service.deploymentConfiguration.strategy !== 'ROLLING';
    const groups = isStaged ? await idleOf(revision, reads) : (revision?.targetGroups ?? []);
    return { notices: [], ...(groups.length > 0 && { targetGroups: groups }) };
  } catch (error) {
    if (!(error instanceof AwsError) || isEnd(error)) throw error;
    if (service.resourceManagement !== 'ECS') return { notices: [] };
    return { notices: [unknownGroups(service, error)] };
  }
}

/** Of each pair of the revision that serves the group without traffic, where its rules tell; empty where they do not. */
async function idleOf(
  revision: ServiceRevision | undefined,
  reads: PreflightReads,
): Promise<readonly (readonly string[])[]> {
  const { targetGroups: places = [], productionRuleArns: arns = [] } = revision ?? {};
  // A single group is that of the revision that serves.
  if (arns.length === 0 || places.some(({ length }) => length !== 2)) return [];
  const rules = await Promise.all([...new Set(arns)].map((arn) => managedRule(arn, reads)));
  const idle = places.map((place) =>
    place.filter((group) => rules.every((rule) => rule !== undefined && weightOf(rule, group) === 0)),
  );
  return idle.every(({ length }) => length === 1) ? idle : [];
}

/** A rule that ECS manages is not the user's to mend. */
async function managedRule(arn: string, reads: PreflightReads): Promise<ListenerRule | undefined> {
  try {
    return await reads.describeListenerRule(arn);
  } catch (error) {
    if (!(error instanceof AwsError) || isEnd(error)) throw error;
    return undefined;
  }
}

function unknownGroups({ name }: Service, { action }: AwsError): Notice {
  return {
    severity: 'warning',
    message: `Service "${name}" is an Express service, and where its load balancer finds its tasks could not be read: the health of its targets is not verified.`,
    remedy: `Allow ${action}.`,
    docs: 'docs/strategies.md#express',
  };
}

function isEnd({ kind }: AwsError): boolean {
  return kind === 'expired' || kind === 'unsigned';
}
