import { type Refusal as Denial, readRefusal } from '../../causes/refusal.ts';
import { refusalAdvice } from '../../causes/refusal-advice.ts';
import { asClause } from '../../text/words.ts';
import { accessRefusals } from './access.ts';
import { credentialRefusals } from './credentials.ts';
import { passageRefusals } from './passage.ts';
import { type Answered, pages, type Refusal } from './refusal.ts';
import { requestRefusals } from './requests.ts';

/** The most telling first. Source of the codes: Common Errors in the API references of ECS, ELB and IAM. */
export const refusals: readonly Refusal[] = [
  ...credentialRefusals,
  ...requestRefusals,
  ...accessRefusals,
  ...passageRefusals,
];

/** What an answer means where its own words mislead, and what helps. */
export interface Explained {
  /** A clause: `the secret access key does not belong to the access key`. */
  readonly reason: string;
  readonly remedy: string;
  readonly docs: string;
}

/** The row of the table; `undefined` for answers that only AWS's own words explain. */
export function refusalOf(answered: Answered): Refusal | undefined {
  return refusals.find(
    ({ codes, says }) => (codes?.test(answered.code) ?? true) && (says?.test(answered.message) ?? true),
  );
}

/** What an answer means; `undefined`: AWS's words say it best. */
export function explained(answered: Answered): Explained | undefined {
  const refusal = refusalOf(answered);
  const denial = refusal?.name === 'denied' ? readRefusal(answered.message) : undefined;
  if (denial !== undefined) return ofDenial(denial);
  if (refusal === undefined) return undefined;
  const { what, remedy, docs } = refusal;
  return { reason: what(answered), remedy: remedy(answered), docs };
}

/** An answer in words for people: what happened with AWS's own sentence as proof, and what to do. */
export function explainAnswer(answered: Answered): {
  readonly message: string;
  readonly remedy: string;
  readonly docs: string;
} {
  const { reason, remedy, docs } = explained(answered) ?? {
    reason: `AWS rejected ${answered.action}`,
    remedy: 'Fix the problem AWS reports, then run the job again.',
    docs: pages.iam,
  };
  return { message: `${reason} (${answered.code}: ${asClause(answered.message)})`, remedy, docs };
}

/** Who may not do what, on what: all three as the message has them. */
function ofDenial(refusal: Denial): Explained {
  const { action, resource, role, user } = refusal;
  const who =
    role !== undefined ? `the role ${role}` : user !== undefined ? `the IAM user ${user}` : "the job's role";
  const on = resource === undefined ? '' : ` on ${resource}`;
  const reason = `${who} may not call ${action}${on}${BECAUSE[refusal.because]}`;
  const statement = JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource ?? '*' });
  const remedy = refusalAdvice(refusal, who) ?? `Allow ${who} ${action}: \`${statement}\`.`;
  return { reason, remedy, docs: pages.iam };
}

const BECAUSE: Record<Denial['because'], string> = {
  'no-allow': '',
  'explicit-deny': ' (an explicit deny in a policy)',
  boundary: ' (its permissions boundary)',
  scp: ' (a service control policy, SCP, of the organization)',
  rcp: ' (a resource control policy, RCP, of the organization)',
  endpoint: ' (the policy of the VPC endpoint)',
  session: ' (its session policy)',
  'resource-policy': ' (the policy of the resource)',
};
