import { type Refusal, readRefusal } from '../../causes/refusal.ts';
import { lowerFirst } from '../../text/words.ts';
import type { Evidence } from '../evidence.ts';
import { namesOf } from '../names.ts';
import { permissionRemedy } from '../permission.ts';
import { steps } from '../remedy.ts';
import { callerMarkdown, callerOf, callerPhrase } from '../roles.ts';
import type { Rule } from '../rule.ts';
import { findSecret, type SecretFailure } from '../secret-failures.ts';

/** The execution role may not read the secret, or not decrypt it. */
export const secretNotPermitted: Rule = {
  name: 'secret-not-permitted',
  diagnose(evidence) {
    const found = findSecret(
      evidence,
      /Access to KMS is not allowed|kms:Decrypt/i,
      /not authorized to perform: ((?:ssm|secretsmanager|kms):\w+)/i,
      /AccessDenied/i,
    );
    if (!found) return undefined;
    const refusal = refusalOf(found);
    const caller = callerOf(refusal, evidence);
    const verb = refusal.action.startsWith('kms:') ? 'decrypt' : 'read';
    const use = found.variable ? `, which container ${found.container} expects as ${found.variable}` : '';
    return {
      cause: `${callerPhrase(caller).replace(/^t/, 'T')} may not ${verb} ${lowerFirst(found.what)} (${refusal.action})${use}${NOT_ALLOWED[refusal.because]}.`,
      proof: found.proof,
      remedy: remedy(refusal, callerMarkdown(caller), evidence),
    };
  },
};

const NOT_ALLOWED: Record<Refusal['because'], string> = {
  'no-allow': '',
  'explicit-deny': ': a policy denies it explicitly',
  boundary: ': its permissions boundary does not allow it',
  scp: ': a service control policy (SCP) denies it',
  rcp: ': a resource control policy (RCP) denies it',
  endpoint: ': the policy of the VPC endpoint denies it',
  session: ': its session policy does not allow it',
  'resource-policy': ': the policy of the resource denies it',
};

/** What is refused; without IAM's sentence, what reading such a secret needs. */
function refusalOf({ line, store, secret }: SecretFailure): Refusal {
  const said = readRefusal(line.text);
  if (said !== undefined) return said.action.startsWith('kms:') ? said : withSecret(said, secret);
  if (/KMS/i.test(line.text))
    return { action: 'kms:Decrypt', resource: 'ARN-OF-THE-KMS-KEY', because: 'no-allow' };
  const action = store === 'ssm' ? 'ssm:GetParameters' : 'secretsmanager:GetSecretValue';
  return withSecret({ action, because: 'no-allow' }, secret);
}

/** IAM sees the ARN without the JSON key and version that the definition adds to it. */
function withSecret(refusal: Refusal, secret: string | undefined): Refusal {
  const arn = secret?.split(':').slice(0, 7).join(':');
  return { ...refusal, resource: refusal.resource ?? arn ?? 'ARN-OF-THE-SECRET' };
}

function remedy(refusal: Refusal, who: string, evidence: Evidence): string {
  const isKms = refusal.action.startsWith('kms:');
  return steps(
    permissionRemedy(refusal, who, namesOf(evidence)),
    refusal.because !== 'no-allow'
      ? undefined
      : isKms
        ? 'The key policy must allow the role as well, unless it delegates to IAM.'
        : 'Secrets are read by the execution role, not by the task role. If the secret is encrypted with your own key, allow `kms:Decrypt` on that key too.',
  );
}
