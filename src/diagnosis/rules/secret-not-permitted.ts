import { inlineCode } from '../../text/safe-text.ts';
import { iamStatement, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';
import { findSecret } from '../secret-failures.ts';

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
    const kms = /KMS/i.test(found.line.text);
    const action = kms
      ? 'kms:Decrypt'
      : (found.match[1] ?? (found.store === 'ssm' ? 'ssm:GetParameters' : 'secretsmanager:GetSecretValue'));
    const role =
      evidence.taskDefinition.executionRoleArn ?? /assumed-role\/([\w+=,.@-]+)\//.exec(found.line.text)?.[1];
    const resource = kms ? 'ARN-OF-THE-KMS-KEY' : resourceOf(found.secret);
    return {
      cause: `The execution role${role ? ` ${role}` : ''} may not ${kms ? 'decrypt' : 'read'} ${found.what.replace(/^\w/, (letter) => letter.toLowerCase())} (${action})${found.variable ? `, which container ${found.container} is to get as ${found.variable}` : ''}.`,
      proof: found.proof,
      remedy: steps(
        `Give the execution role${role ? ` ${inlineCode(role)}` : ''} (not the task role):`,
        iamStatement([action], [resource]),
        kms
          ? 'The policy of the key must allow the role as well, when it does not leave that to IAM.'
          : 'Is the secret encrypted with a key of your own, then `kms:Decrypt` for that key too.',
      ),
    };
  },
};

/** IAM sees the ARN without the JSON key and version that the definition adds to it. */
function resourceOf(secret: string | undefined): string {
  if (secret === undefined) return 'ARN-OF-THE-SECRET';
  return secret.split(':').slice(0, 7).join(':');
}
