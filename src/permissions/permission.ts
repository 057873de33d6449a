import type { CallInput } from './resources.ts';
import { type Condition, type Needed, type Right, rights } from './rights.ts';

/** One right on one resource, as a run used it. */
export interface Permission {
  readonly action: string;
  /** An ARN, or `*` where IAM knows no single resource for the action. */
  readonly resource: string;
  readonly condition?: Condition;
  /** `untried`: the run ended before it came to it. */
  readonly outcome: 'allowed' | 'denied' | 'untried';
  /** Whether this run could not do without. */
  readonly required: boolean;
  /** What is missing without it. */
  readonly without: string;
}

/** A right that a call used, its ARNs still without partition, region and account. */
export interface Use extends Pick<Permission, 'action' | 'resource' | 'condition' | 'outcome' | 'without'> {
  readonly region: string;
  readonly needed: Needed;
  /** IAM's own words. */
  readonly refusal?: string;
}

/** The uses of one call: its own right, and those that it needs in addition. `refused` names the right that IAM denied. */
export function usesOf(
  action: string,
  input: CallInput,
  region: string,
  refused?: { readonly action: string; readonly message: string },
): readonly Use[] {
  const used = rights.filter((right) => right.action === action || right.neededBy?.includes(action));
  const outcomeOf = (right: Right): Use['outcome'] => {
    if (refused === undefined) return 'allowed';
    return right.action === refused.action ? 'denied' : 'untried';
  };
  return used.flatMap((right) =>
    right.resource.of(input).map((resource) => ({
      action: right.action,
      resource,
      region,
      needed: right.needed,
      without: right.without,
      outcome: outcomeOf(right),
      ...(right.condition && { condition: right.condition(input) }),
      ...(refused !== undefined && right.action === refused.action && { refusal: refused.message }),
    })),
  );
}

/** What a run is about, so far as it decides what it needs. */
export interface Demand {
  readonly needs: ReadonlySet<Needed>;
  readonly partition: string;
  readonly accountId: string;
}

/** The permissions of a run, each once; the strongest outcome of the same right counts. */
export function permissionsOf(uses: readonly Use[], demand: Demand): readonly Permission[] {
  const found = new Map<string, Permission>();
  for (const use of uses) {
    const permission = toPermission(use, demand);
    const key = JSON.stringify([permission.action, permission.resource, permission.condition]);
    const earlier = found.get(key);
    if (earlier === undefined || rank[permission.outcome] > rank[earlier.outcome]) found.set(key, permission);
  }
  return [...found.values()];
}

const rank: Record<Permission['outcome'], number> = { untried: 0, allowed: 1, denied: 2 };

function toPermission(use: Use, demand: Demand): Permission {
  const fill = (text: string) =>
    text
      .replace('{partition}', demand.partition)
      .replace('{region}', use.region)
      .replace('{account}', demand.accountId);
  return {
    action: use.action,
    resource: fill(use.resource),
    ...(use.condition && { condition: JSON.parse(fill(JSON.stringify(use.condition))) as Condition }),
    outcome: use.outcome,
    required: demand.needs.has(use.needed),
    without: use.without,
  };
}
