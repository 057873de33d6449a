import { commandLine } from '../../text/aws-cli.ts';
import { maskSecrets } from '../../text/safe-text.ts';
import type { Check, FindingDraft } from '../check.ts';
import { type Container, containersOf, titleOf } from '../container.ts';
import { hasPlaceholder, membersOf, objectsOf, textOf } from '../values.ts';
import { quote } from '../words.ts';

/**
 * Where secrets come from.
 * Source: API shape Secret; Amazon ECS Developer Guide, "Pass Secrets Manager secrets through environment variables".
 */
export const secretReference: Check = {
  name: 'secret-reference',
  check: ({ taskDefinition }) =>
    containersOf(taskDefinition).flatMap((container) => [
      ...entries(container, container.members.secrets, 'secrets'),
      ...entries(
        container,
        membersOf(container.members.logConfiguration).secretOptions,
        'logConfiguration/secretOptions',
      ),
    ]),
};

function entries(container: Container, value: unknown, place: string): readonly FindingDraft[] {
  return objectsOf(value).flatMap(({ index, members }) => {
    const source = textOf(members.valueFrom);
    if (source === undefined || hasPlaceholder(source)) return [];
    const problem = source.startsWith('arn:') ? ofArn(source) : ofName(source);
    if (problem === undefined) return [];
    const { severity, why, remedy } = problem;
    return [
      {
        severity,
        message: `${titleOf(container)}: the secret ${quote(textOf(members.name) ?? '')} ${why}.`,
        remedy,
        pointer: `${container.pointer}/${place}/${index}/valueFrom`,
      },
    ];
  });
}

interface Problem {
  readonly severity: 'error' | 'warning';
  readonly why: string;
  readonly remedy: string;
}

/** A bare name is a parameter of the Systems Manager in the same Region. What is no name is not repeated: it may be the secret. */
function ofName(source: string): Problem | undefined {
  if (isSecretItself(source)) {
    return {
      severity: 'error',
      why: 'has a "valueFrom" that holds the secret itself (not shown here); ECS takes it for the name of a parameter',
      remedy:
        'Store the value in Secrets Manager or Parameter Store, write its ARN into "valueFrom", and replace the secret, which is in the history of the file.',
    };
  }
  if (/^[\w./-]{1,2048}$/.test(source)) return undefined;
  return {
    severity: 'error',
    why: 'has a "valueFrom" that is neither an ARN nor the name of a parameter',
    remedy:
      'Write the ARN of the secret, or the name of a parameter. The secret value itself does not belong in the file.',
  };
}

/** A token by its form, as its issuer makes it; names of parameters look otherwise. */
function isSecretItself(source: string): boolean {
  return (
    maskSecrets(source) !== source ||
    /^(?:gh[pousr]_|github_pat_|glpat-|xox[abpr]-|sk_(?:live|test)_|rk_live_|sk-|AKIA|ASIA|AIza|SG\.|eyJ|npm_|dop_v1_|hf_)[\w.-]{12,}$/.test(
      source,
    ) ||
    /^[a-z][a-z0-9+.-]*:\/\/[^\s:@/]*:[^\s@/]+@/i.test(source)
  );
}

function ofArn(arn: string): Problem | undefined {
  const [, , service = '', region = '', account = '', ...resource] = arn.split(':');
  if (service !== 'ssm' && service !== 'secretsmanager') {
    return wrong(
      `comes from ${quote(service)}; ECS reads secrets of Secrets Manager (secretsmanager) and parameters (ssm)`,
      'Write the ARN of a secret or of a parameter.',
    );
  }
  if (!/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) {
    return wrong(`has an ARN with the Region ${quote(region)}`, 'Write a Region such as eu-west-1.');
  }
  if (!/^\d{12}$/.test(account)) {
    return wrong(
      `has an ARN with the account id ${quote(account)}, which does not have 12 digits`,
      'Write your account id.',
    );
  }
  return service === 'ssm' ? ofParameter(resource, region) : ofSecret(resource, region);
}

function ofParameter([name = '', ...more]: readonly string[], region: string): Problem | undefined {
  if (name.startsWith('parameter/') && more.every((part) => part === '')) return undefined;
  return wrong(
    'has an ARN that does not name a parameter',
    `Write "arn:aws:ssm:${region}:111122223333:parameter/name".`,
  );
}

/** `secret`, the name, and then nothing, or the JSON key, the version stage and the version id. */
function ofSecret([type, name = '', ...more]: readonly string[], region: string): Problem | undefined {
  if (type !== 'secret' || name === '') {
    return wrong(
      'has an ARN that does not name a secret',
      `Write "arn:aws:secretsmanager:${region}:111122223333:secret:name-AbCdEf".`,
    );
  }
  if (more.length !== 0 && more.length !== 3) {
    return {
      // Colons with nothing between them are said to do no harm.
      severity: more.every((part) => part === '') ? 'warning' : 'error',
      why: `has an ARN of ${more.length + 7} parts; with a JSON key it has 10, two of which may be empty`,
      remedy: 'After the name of the secret write ":json-key::" with both colons, or nothing.',
    };
  }
  if (hasSuffix(name)) return undefined;
  return {
    severity: 'warning',
    why: `has an ARN whose name ${quote(name)} lacks the six characters that Secrets Manager adds. ECS may not find it, and a policy for the full ARN does not match`,
    remedy: `Write the full ARN: ${commandLine`aws secretsmanager describe-secret --secret-id ${name} --region ${region} --query ARN`}`,
  };
}

/** Six random letters and digits; six small letters with vowels are rather the end of a word, such as "-secret". */
function hasSuffix(name: string): boolean {
  const suffix = /-([A-Za-z0-9]{6})$/.exec(name)?.[1];
  if (suffix === undefined) return false;
  return !/^[a-z]+$/.test(suffix) || suffix.replace(/[^aeiouy]/g, '').length < 2;
}

function wrong(why: string, remedy: string): Problem {
  return { severity: 'error', why, remedy };
}
