import type { Permission } from './permission.ts';
import type { Condition } from './rights.ts';

/** An IAM policy document. */
export interface Policy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

interface Statement {
  readonly Effect: 'Allow';
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Condition;
}

/** The smallest policy that grants exactly these permissions: actions on the same resources share a statement. */
export function policyOf(permissions: readonly Permission[]): Policy {
  const actions = [...new Set(permissions.map(({ action }) => action))].sort();
  const groups = new Map<string, { actions: string[]; resources: string[]; condition?: Condition }>();
  for (const action of actions) {
    const own = permissions.filter((permission) => permission.action === action);
    const resources = [...new Set(own.map(({ resource }) => resource))].sort();
    const condition = own.find((permission) => permission.condition)?.condition;
    const key = JSON.stringify([resources, condition]);
    const group = groups.get(key);
    if (group !== undefined) group.actions.push(action);
    else groups.set(key, { actions: [action], resources, ...(condition && { condition }) });
  }
  return {
    Version: '2012-10-17',
    Statement: [...groups.values()].map((group) => ({
      Effect: 'Allow',
      Action: oneOrMore(group.actions),
      Resource: oneOrMore(group.resources),
      ...(group.condition && { Condition: group.condition }),
    })),
  };
}

function oneOrMore(texts: readonly string[]): string | readonly string[] {
  const [only = '', ...others] = texts;
  return others.length === 0 ? only : texts;
}

/** The policy as it is pasted into IAM, in a block of Markdown. */
export function policyBlock(permissions: readonly Permission[]): string {
  return `\`\`\`json\n${JSON.stringify(policyOf(permissions), undefined, 2)}\n\`\`\``;
}
