import type { Refusal } from '../causes/refusal.ts';
import { refusalAdvice } from '../causes/refusal-advice.ts';
import { iamStatement, steps } from './remedy.ts';

/** Where the account is, for names that AWS says without one. */
interface Place {
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
}

/** What else belongs to the same permission, in a statement that allows. */
interface Also {
  readonly actions?: readonly string[];
  readonly resources?: readonly string[];
}

/**
 * What to do about a refusal: the statement that allows the very action on the very resource, or, where no allow helps,
 * which policy has to change. `who` is "the task role `x`".
 */
export function permissionRemedy(refusal: Refusal, who: string, place: Place, also: Also = {}): string {
  const advice = refusalAdvice(refusal, who);
  if (advice !== undefined) return advice;
  const actions = [...new Set([refusal.action, ...(also.actions ?? [])])];
  const resources = [...new Set([resourceArn(refusal, place), ...(also.resources ?? [])])];
  return steps(`Add this statement to a policy of ${who}:`, iamStatement(actions, resources));
}

/** AWS says some resources by their bare name. */
function resourceArn({ action, resource }: Refusal, { partition, region, accountId }: Place): string {
  if (resource === undefined) return '*';
  if (resource === '*' || resource.startsWith('arn:')) return resource;
  const at = `arn:${partition}:${action.split(':')[0]}:${region}:${accountId}`;
  if (action.startsWith('secretsmanager:')) return `${at}:secret:${resource}-*`;
  if (action.startsWith('ssm:')) return `${at}:parameter/${resource.replace(/^\//, '')}`;
  return resource;
}
