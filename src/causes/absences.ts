import { type Missing, type Recogniser, recognise } from './recogniser.ts';

/** Parameters that are not there, in the words of Fargate and of the agent on EC2; the early stop and the diagnosis share them. */
export const invalidParameters =
  /(?:invalid ssm parameters|\bssm\b.{0,200}\binvalid parameters): ?\[?(?<secret>[^\s,\]]+)?/i;

/**
 * The way there, rights and limits: what such a text says is not there may well be.
 * Source: ECS developer guide, CannotPullContainer and ResourceInitializationError task errors.
 */
const onTheWay =
  /connection issue|dial tcp|timeout|timed out|deadline exceeded|may require authorization|access denied|not authorized|toomanyrequests|temporar|lookup .* on /i;

const isPassing = (line: string) => onTheWay.test(line);
const named = (kind: Missing['kind'], name: string | undefined): { readonly missing: Missing } => ({
  missing: { kind, ...(name !== undefined && { name: name.replace(/(?<![.:,'"])[.:,'"]+$/, '') }) },
});

const reference =
  /(?:resolve ref(?:erence)?|manifest for|repository|reference) ["']?((?:[\w.-]+(?::\d+)?\/)*[\w./-]+(?::[\w.-]+)?(?:@sha256:[0-9a-f]+)?)/i;

/** The registry answered that it has no such repository, tag or digest. */
const imageNotFound = recognise(
  'image-not-found',
  'absent',
  'the registry has no such image',
  [
    // From the first of the words on, so that the time grows as the text does.
    /^(?:(?!CannotPull)[\s\S])*CannotPull[\s\S]*(?::\s*not found|(?:manifest|name)[ _]unknown|\/[^\s/]+ not found|does not exist in the registry)/i,
  ],
  (_, line) => named('image', reference.exec(line)?.[1]),
  isPassing,
);

const secretArn = /\barn:[\w-]+:secretsmanager:[^\s'",]*:secret:[^\s'",]+/;

const secretMissing = recognise(
  'secret-missing',
  'absent',
  'the secret does not exist',
  [
    /Secrets Manager can.t find the specified secret/i,
    /^(?:(?!secret)[\s\S])*secret[\s\S]*ResourceNotFoundException/i,
    /marked for deletion/i,
  ],
  (_, line) => named('secret', secretArn.exec(line)?.[0]),
  isPassing,
);

const parameterMissing = recognise(
  'secret-missing',
  'absent',
  'the parameter does not exist',
  [invalidParameters, /ParameterNotFound/i],
  (match) => named('parameter', match[1]),
  isPassing,
);

const secretKeyMissing = recognise(
  'secret-json-key-missing',
  'absent',
  'the secret has no such JSON key',
  [/did not contain json key ['"]?([\w./-]+)/i],
  (match) => named('secret-key', match[1]),
  isPassing,
);

const logGroupMissing = recognise(
  'log-group-missing',
  'absent',
  'the log group does not exist',
  [/specified log group does not exist/i],
  () => named('log-group', undefined),
  isPassing,
);

/** What is asked for is not there. In the order in which AWS's texts exclude each other. */
export const absences: readonly Recogniser[] = [
  imageNotFound,
  logGroupMissing,
  secretMissing,
  parameterMissing,
  secretKeyMissing,
];
