import {
  imageAbsent,
  logGroupAbsent,
  parameterAbsent,
  secretAbsent,
  secretKeyAbsent,
} from './failure-words.ts';
import { type Missing, type Recogniser, recognise } from './recogniser.ts';

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

const imageNotFound = recognise(
  'image-not-found',
  'absent',
  'the registry has no such image',
  imageAbsent.certain,
  (_, line) => named('image', reference.exec(line)?.[1]),
  (line) => !/CannotPull/i.test(line) || isPassing(line),
);

const secretArn = /\barn:[\w-]+:secretsmanager:[^\s'",]*:secret:[^\s'",]+/;

const secretMissing = recognise(
  'secret-missing',
  'absent',
  'the secret does not exist',
  secretAbsent.certain,
  (_, line) => named('secret', secretArn.exec(line)?.[0]),
  isPassing,
);

const parameterMissing = recognise(
  'secret-missing',
  'absent',
  'the parameter does not exist',
  parameterAbsent.certain,
  (match) => named('parameter', match[1]),
  isPassing,
);

const secretKeyMissing = recognise(
  'secret-json-key-missing',
  'absent',
  'the secret has no such JSON key',
  secretKeyAbsent.certain,
  (match) => named('secret-key', match[1]),
  isPassing,
);

const logGroupMissing = recognise(
  'log-group-missing',
  'absent',
  'the log group does not exist',
  logGroupAbsent.certain,
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
