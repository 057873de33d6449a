import { allOf, parameterAbsent, secretAbsent } from '../../causes/failure-words.ts';
import { inlineCode } from '../../text/safe-text.ts';
import type { Evidence } from '../evidence.ts';
import { namesOf } from '../names.ts';
import { command, json, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';
import { findSecret, type SecretFailure } from '../secret-failures.ts';

/** The secret or parameter that the definition names does not exist, or is about to be deleted. */
export const secretMissing: Rule = {
  name: 'secret-missing',
  diagnose(evidence) {
    const found = findSecret(
      evidence,
      ...allOf(parameterAbsent),
      ...allOf(secretAbsent),
      /ValidationException: (?:Invalid (?:parameter )?name|Parameter name)|Invalid parameter name|correct syntax for referencing a version|invalid ARN format/i,
    );
    if (!found) return undefined;
    const deleted = /marked for deletion/i.test(found.line.text);
    const wrong = /Invalid (?:parameter )?name|Parameter name|invalid ARN format|correct syntax/i.test(
      found.line.text,
    );
    const isParameter = found.store === 'ssm';
    const why = deleted
      ? 'is marked for deletion'
      : wrong
        ? isParameter
          ? 'has a malformed name, version or label in the task definition'
          : 'is not named by a valid ARN'
        : 'does not exist';
    return {
      cause: `${found.what} ${why}${found.variable ? `; container ${found.container} expects it as ${found.variable}` : ''}.`,
      proof: found.proof,
      remedy: deleted
        ? restore(evidence, found)
        : wrong && isParameter
          ? 'Correct `valueFrom`: the name of the parameter (or its ARN), optionally followed by a colon and a version number or label (`/prod/token:3`); no trailing colon or space, and no JSON key, which only Secrets Manager has.'
          : remedy(evidence, found),
    };
  },
};

function restore(evidence: Evidence, { secret }: SecretFailure): string {
  const { region } = namesOf(evidence);
  return steps(
    'Cancel the deletion:',
    command`aws secretsmanager restore-secret --region ${region} --secret-id ${secret ?? 'SECRET'}`,
  );
}

function remedy(evidence: Evidence, { secret = 'NAME', variable, store }: SecretFailure): string {
  const { region } = namesOf(evidence);
  const create =
    store === 'ssm'
      ? command`aws ssm put-parameter --region ${region} --type SecureString --name ${secret} --value file://value.txt`
      : command`aws secretsmanager create-secret --region ${region} --name ${nameOf(secret)} --secret-string file://value.txt`;
  return steps(
    `Create it, in region ${inlineCode(region)} (with the value in a file, so that it is not in the shell history):`,
    create,
    store === 'ssm'
      ? undefined
      : 'Then copy the full ARN from the output, including its six-character suffix, into the task definition:',
    variable === undefined || store === 'ssm'
      ? undefined
      : json({ secrets: [{ name: variable, valueFrom: 'ARN-OF-THE-SECRET' }] }),
    'Or correct the name in the task definition, if one of these is the right one:',
    store === 'ssm'
      ? command`aws ssm describe-parameters --region ${region} --query 'Parameters[].Name'`
      : command`aws secretsmanager list-secrets --region ${region} --query 'SecretList[].ARN'`,
  );
}

/** `app/db` of `arn:…:secret:app/db-PZoQbU`. */
function nameOf(secret: string): string {
  return secret.replace(/^arn:.*:secret:/, '').replace(/-[A-Za-z0-9]{6}(?::.*)?$/, '');
}
