import type { Secret } from '../task-definition/task-definition.ts';
import type { Evidence } from './evidence.ts';
import { awsLines, type Found, type Line, search } from './lines.ts';
import { containersOf } from './names.ts';

/** A secret that Amazon ECS could not put into a container. */
export interface SecretFailure extends Found {
  readonly store: 'secretsmanager' | 'ssm';
  /** ARN or name, as the text gives it. */
  readonly secret?: string;
  /** `Secret app/db` or `A secret` for the start of a sentence. */
  readonly what: string;
  /** The variable that is to hold it, and in which container. */
  readonly variable?: string;
  readonly container?: string;
}

const ABOUT_SECRETS =
  /unable to pull secrets|secrets?\b.{0,300}\b(?:from|manager|asm|ssm)|ssm parameters|from (?:ssm|asm)|ssm:GetParameters|secretsmanager:|Secrets Manager|Parameter Store/i;
/** Both kinds begin with `unable to pull secrets or registry auth`. */
const ABOUT_REGISTRY = /registry auth from|ecr registry auth|\becr:\w/i;

export function findSecret(evidence: Evidence, ...patterns: readonly RegExp[]): SecretFailure | undefined {
  const found = search(awsLines(evidence).filter(isAboutSecrets), ...patterns);
  if (!found) return undefined;
  const { text } = found.line;
  const store =
    /ssm|Systems Manager|Parameter Store/i.test(text) && !/secretsmanager|from asm/i.test(text)
      ? 'ssm'
      : 'secretsmanager';
  const said = (found.match.groups?.['secret'] ?? secretIn(text))?.replace(/(?<![.,;:])[.,;:]+$/, '');
  const use = useOf(evidence, text, said, store);
  const secret = said ?? use?.secret.valueFrom;
  const kind = store === 'ssm' ? 'parameter' : 'secret';
  return {
    ...found,
    store,
    ...(secret !== undefined && { secret }),
    what: secret === undefined ? `A ${kind}` : `The ${kind} ${secret}`,
    ...(use?.secret.name !== undefined && { variable: use.secret.name }),
    ...(use?.container !== undefined && { container: use.container }),
  };
}

function isAboutSecrets({ text }: Line): boolean {
  return ABOUT_SECRETS.test(text) && !ABOUT_REGISTRY.test(text);
}

function secretIn(text: string): string | undefined {
  return /\barn:[\w-]+:(?:secretsmanager:[^\s'"]*:secret:[^\s'",]+|ssm:[^\s'"]*:parameter\/[^\s'",]+)/
    .exec(text)?.[0]
    ?.replace(/(?<![.:])[.:]+$/, '');
}

/** Where the definition uses it: by its name, or because the definition uses only one of that store. */
function useOf(
  evidence: Evidence,
  text: string,
  said: string | undefined,
  store: SecretFailure['store'],
): { readonly secret: Secret; readonly container?: string } | undefined {
  const uses = containersOf(evidence).flatMap(({ name, secrets = [] }) =>
    secrets.map((secret) => ({ secret, ...(name !== undefined && { container: name }) })),
  );
  const named = uses.find(
    ({ secret: { valueFrom = '' } }) =>
      valueFrom !== '' &&
      (valueFrom === said || text.includes(valueFrom) || (said !== undefined && valueFrom.startsWith(said))),
  );
  if (named || said !== undefined) return named;
  const same = uses.filter(
    ({ secret: { valueFrom = '' } }) =>
      valueFrom.includes(':secretsmanager:') === (store === 'secretsmanager'),
  );
  return same.length === 1 ? same[0] : undefined;
}
