import { allOf, secretKeyAbsent } from '../../causes/failure-words.ts';
import { inlineCode } from '../../text/safe-text.ts';
import { namesOf } from '../names.ts';
import { command, json, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';
import { findSecret } from '../secret-failures.ts';

/** The definition wants one key of a secret, but the secret has no such key or is not JSON at all. */
export const secretJsonKeyMissing: Rule = {
  name: 'secret-json-key-missing',
  diagnose(evidence) {
    const found = findSecret(evidence, ...allOf(secretKeyAbsent));
    if (!found) return undefined;
    const key = found.match[1]?.replace(/\.$/, '');
    const use = evidence.taskDefinition.containerDefinitions
      ?.flatMap(({ secrets = [] }) => secrets)
      .find(({ valueFrom }) => key !== undefined && valueFrom?.split(':')[7] === key);
    const secret = found.secret ?? use?.valueFrom;
    const arn = secret?.split(':').slice(0, 7).join(':') ?? 'ARN-OF-THE-SECRET';
    const variable = use?.name ?? found.variable;
    return {
      cause:
        key === undefined
          ? `The secret${secret ? ` ${arn}` : ''} is not JSON, but the task definition refers to one of its keys.`
          : `The secret${secret ? ` ${arn}` : ''} has no JSON key ${key}${variable ? `, which a container expects as ${variable}` : ''}.`,
      proof: found.proof,
      remedy: steps(
        `List its keys (this prints no values):`,
        command`aws secretsmanager get-secret-value --region ${namesOf(evidence).region} --secret-id ${arn} --query SecretString --output text | jq 'keys'`,
        key === undefined
          ? 'Store the secret as a JSON object, or remove the key from the ARN to get the whole secret:'
          : `Add the key ${inlineCode(key)} (keys are case-sensitive) or name one that exists:`,
        json({
          secrets: [{ name: variable ?? 'NAME', valueFrom: key === undefined ? arn : `${arn}:KEY::` }],
        }),
      ),
    };
  },
};
