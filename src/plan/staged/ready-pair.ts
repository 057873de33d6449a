import { targetGroupName } from '../../ecs/arn.ts';
import { type ListenerRule, type TargetGroupPair, weightOf } from '../../ecs/listener-rule.ts';
import type { Service } from '../../ecs/service.ts';
import { UserError } from '../../text/errors.ts';
import type { Notice } from '../../text/notice.ts';
import { list } from '../../text/words.ts';
import { mending } from './mending.ts';

/** The two target groups of a service, and where its rules send traffic. */
export interface PairState {
  readonly pair: TargetGroupPair;
  readonly production: ListenerRule;
  /** Absent where there is none, or where it could not be read. */
  readonly test?: ListenerRule;
  /** How many healthy targets each group has; absent where that could not be read. */
  readonly healthy: ReadonlyMap<string, number>;
}

/**
 * Throws when ECS would refuse the deployment for what its listener rule says, or would begin it from an outage. Sources:
 * developer guide, troubleshooting blue/green deployments (the texts of such failures).
 */
export function requireReadyPair(state: PairState, service: Service): void {
  const fault = faultOf(state);
  if (fault !== undefined) throw refused(state, service, fault);
}

/** What is wrong with the production rule, as what it does. */
function faultOf(state: PairState): string | undefined {
  const foreign = foreignGroups(state);
  if (foreign.length > 0)
    return `sends traffic to ${list(foreign.map(targetGroupName))}, which is neither of the two target groups of the service`;
  const [only, both] = servingGroups(state);
  if (only === undefined || both !== undefined) {
    const which = only === undefined ? 'neither' : 'both';
    return `sends traffic to ${which} of the two target groups of the service (${weights(state)}), and ECS needs exactly one`;
  }
  if (isUnassociated(state))
    return `knows only one of the two target groups of the service (${weights(state)}), and no test rule knows the other`;
  const [other] = idleGroup(state);
  const healthyThere = other === undefined ? 0 : (state.healthy.get(other) ?? 0);
  if (other === undefined || state.healthy.get(only) !== 0 || healthyThere === 0) return undefined;
  return `sends all traffic to target group ${targetGroupName(only)}, which has no healthy target, so that nothing serves; ${targetGroupName(other)} has ${healthyThere}`;
}

/** Nothing serves now: the deployment may well be the cure. */
export function unhealthyNotice(state: PairState, { runningCount }: Service): Notice | undefined {
  const [only] = servingGroups(state);
  if (only === undefined || runningCount === 0 || state.healthy.get(only) !== 0) return undefined;
  return {
    severity: 'warning',
    message: `No target of ${targetGroupName(only)}, which gets all production traffic, is healthy: nothing serves now.`,
  };
}

/** The group that gets the next tasks: the one without traffic. */
export function idleGroup(state: PairState): readonly string[] {
  const serving = servingGroups(state);
  return groupsOf(state).filter((group) => !serving.includes(group));
}

/** The group that should get all traffic: where healthy targets are, else where most traffic goes already. */
function rightGroup(state: PairState): string {
  const { pair, production, healthy } = state;
  const own = pair.targetGroupArn;
  const other = pair.alternateTargetGroupArn;
  const byHealth = (healthy.get(other) ?? 0) - (healthy.get(own) ?? 0);
  const isOther = byHealth === 0 ? weightOf(production, other) > weightOf(production, own) : byHealth > 0;
  return isOther ? other : own;
}

function groupsOf({ pair }: PairState): readonly string[] {
  return [pair.targetGroupArn, pair.alternateTargetGroupArn];
}

/** Groups that get traffic, and are not the service's. */
function foreignGroups(state: PairState): readonly string[] {
  const own = groupsOf(state);
  return state.production.forwards
    .filter(({ targetGroupArn, weight }) => weight > 0 && !own.includes(targetGroupArn))
    .map(({ targetGroupArn }) => targetGroupArn);
}

function servingGroups(state: PairState): readonly string[] {
  return groupsOf(state).filter((group) => weightOf(state.production, group) > 0);
}

/** Without a test rule both groups stand on the production rule (developer guide, implementation of blue/green). */
function isUnassociated(state: PairState): boolean {
  const { pair, production, test } = state;
  if (pair.testRuleArn !== undefined && test === undefined) return false;
  const known = [...production.forwards, ...(test?.forwards ?? [])].map(
    ({ targetGroupArn }) => targetGroupArn,
  );
  return groupsOf(state).some((group) => !known.includes(group));
}

/** `blue 100, green 0`. */
function weights(state: PairState): string {
  return groupsOf(state)
    .map((group) => `${targetGroupName(group)} ${weightOf(state.production, group)}`)
    .join(', ');
}

function refused(state: PairState, { name }: Service, what: string): UserError {
  const { production } = state;
  const right = rightGroup(state);
  const others = groupsOf(state).filter((group) => group !== right);
  return new UserError(`The production listener rule of service "${name}" ${what}`, {
    kind: 'listener-rule-misconfigured',
    remedy: `${mending(production, right, others)}\nThen run this job again. A run of Terraform or CDK may have reset the rule: let it ignore the action of the rule, see docs/strategies.md#listener-rules.`,
    docs: 'docs/strategies.md#listener-rules',
  });
}
