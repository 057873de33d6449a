/** An identity-based policy as people write it: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
export interface Policy {
  readonly Version?: string;
  readonly Statement: readonly Statement[];
}

export interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** One right that a call needs. `resource` is `*` where IAM knows no single resource for the action. */
export interface Need {
  readonly action: string;
  readonly resource: string;
  /** Values of condition keys: `ecs:cluster`, `iam:PassedToService`. */
  readonly context?: Readonly<Record<string, string>>;
}

/** Whether the policies allow it: an Allow that matches, and no Deny that does. */
export function isAllowed(policies: readonly Policy[], need: Need): boolean {
  const matching = policies.flatMap(({ Statement }) => Statement).filter((each) => matches(each, need));
  return matching.length > 0 && matching.every(({ Effect }) => Effect === 'Allow');
}

function matches({ Action, Resource = [], Condition = {} }: Statement, need: Need): boolean {
  const { action, resource, context = {} } = need;
  return (
    listOf(Action).some((pattern) => isLike(action.toLowerCase(), pattern.toLowerCase())) &&
    listOf(Resource).some((pattern) => isLike(resource, pattern)) &&
    Object.entries(Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) => holds(operator, context[key], listOf(values))),
    )
  );
}

/** A key that the request does not have fails the condition. An operator that is not here fails too, so that nobody trusts it. */
function holds(operator: string, value: string | undefined, wanted: readonly string[]): boolean {
  if (value === undefined) return false;
  if (operator === 'StringEquals') return wanted.includes(value);
  if (['StringLike', 'ArnEquals', 'ArnLike'].includes(operator))
    return wanted.some((pattern) => isLike(value, pattern));
  return false;
}

/** `*` stands for any characters, `?` for one. */
function isLike(value: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 's').test(value);
}

function listOf(value: string | readonly string[]): readonly string[] {
  return [value].flat();
}
