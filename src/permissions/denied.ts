import { matchIn } from '../text/match.ts';
import type { Notice } from '../text/notice.ts';
import { list, upperFirst } from '../text/words.ts';
import type { Permission } from './permission.ts';
import { policyBlock } from './policy.ts';
import type { Needed } from './rights.ts';

/** Who was denied, as IAM's refusal names it: `User: arn:aws:sts::111122223333:assumed-role/deploy/session is not …`. */
export interface Principal {
  /** `the role deploy`. */
  readonly words: string;
  readonly partition?: string;
  readonly accountId?: string;
}

export function principalOf(refusal: string | undefined): Principal {
  const [, partition, accountId, kind, name] =
    matchIn(refusal, /\barn:([\w-]+):(?:sts|iam)::(\d{12}):(assumed-role|role|user)\/([^\s/]+)/) ?? [];
  if (partition === undefined || accountId === undefined || name === undefined)
    return { words: 'the role of this job' };
  return { words: `the ${kind === 'user' ? 'user' : 'role'} ${name}`, partition, accountId };
}

/** One warning for all optional rights that were denied: what is less sure without each. `undefined` when there is none. */
export function deniedNotice(permissions: readonly Permission[], principal: Principal): Notice | undefined {
  const denied = permissions.filter(({ outcome, required }) => outcome === 'denied' && !required);
  if (denied.length === 0) return undefined;
  const without = new Map(denied.map((each) => [each.action, each.without]));
  const lines = [...without].map(([action, missing]) => `- Without \`${action}\` ${missing}.`);
  return {
    severity: 'warning',
    message: `${upperFirst(principal.words)} may not call ${list([...without.keys()])}. This is not required, but without it less is certain.`,
    remedy: `Allow what you need:\n${lines.join('\n')}`,
    docs: 'docs/iam.md',
  };
}

/** What to write about required rights that were denied. */
export interface MissingRights {
  readonly message: string;
  readonly remedy: string;
  readonly docs: string;
}

/** All of them at once, with the policy that grants them and those that the run had not come to. */
export function missingRights(
  permissions: readonly Permission[],
  principal: Principal,
  needs: ReadonlySet<Needed>,
): MissingRights | undefined {
  const required = permissions.filter((each) => each.required && each.outcome !== 'allowed');
  const denied = [
    ...new Set(required.filter(({ outcome }) => outcome === 'denied').map(({ action }) => action)),
  ];
  if (denied.length === 0) return undefined;
  const untried = [...new Set(required.map(({ action }) => action))].filter(
    (action) => !denied.includes(action),
  );
  const also =
    untried.length === 0
      ? ''
      : ` It includes ${list(untried)}, which this job needs later and has not tried.`;
  return {
    message: `${principal.words} may not call ${list(denied)}${on(required)}`,
    remedy: `${cheaper(denied, needs)}Add this policy to it.${also}\n${policyBlock(required)}`,
    docs: 'docs/iam.md',
  };
}

/** The resource of a refusal that stands alone; of several the policy has them all. */
function on(required: readonly Permission[]): string {
  const [only, ...others] = required.filter(({ outcome }) => outcome === 'denied');
  return only === undefined || others.length > 0 || only.resource === '*' ? '' : ` on ${only.resource}`;
}

/** Naming what would be looked for needs no right at all. */
function cheaper(denied: readonly string[], needs: ReadonlySet<Needed>): string {
  const finding = ['ecs:ListClusters', 'ecs:ListServices'].filter((action) => denied.includes(action));
  if (finding.length === 0) return '';
  const inputs = [
    ...(needs.has('cluster: auto') ? ['`cluster`'] : []),
    ...(needs.has('service: auto') ? ['`service`'] : []),
  ];
  return `Set ${inputs.join(' and ')}: ${list(finding)} is then not needed. Or: `;
}
