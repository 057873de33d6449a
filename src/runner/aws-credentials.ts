import { type Stats, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../text/errors.ts';
import type { Notice } from '../text/notice.ts';
import { list } from '../text/words.ts';
import { kindOf } from './bounded-file.ts';

type Environment = Record<string, string | undefined>;

const [keyId, secretKey, sessionToken] = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
] as const;
const names = [keyId, secretKey, sessionToken] as const;
/** Letters, digits and `_` (API shape accessKeyIdType); the others are printable ASCII. */
const forms = { [keyId]: /^\w+$/, [secretKey]: /^[!#-&(-~]+$/, [sessionToken]: /^[!#-&(-~]+$/ } as const;
const docs = 'docs/troubleshooting.md#credentials';

/**
 * Removes what a copied secret brings along, a line break at its end most often, from the credentials in the environment
 * of this process, and says so. Throws for what no request could be signed with. No value is told.
 */
export function tidyCredentials(environment: Environment = process.env): readonly Notice[] {
  const tidied = names.filter((name) => {
    const value = environment[name];
    if (value === undefined || value === value.trim()) return false;
    environment[name] = value.trim();
    return true;
  });
  for (const name of names) requireForm(name, environment[name] ?? '');
  requireToken(environment);
  for (const [name, byDefault] of files) requireFile(name, environment[name] || byDefault);
  return [...trimmed(tidied), ...incomplete(environment), ...passedOver(environment)];
}

/**
 * What the AWS SDK reads before its first call, and waits for without end where it is a named pipe; where no variable says
 * so, in the home folder. Source: AWS SDKs and Tools Reference Guide, Shared config and credentials files.
 */
const files: readonly (readonly [name: string, byDefault?: string])[] = [
  ['AWS_CONFIG_FILE', join(homedir(), '.aws', 'config')],
  ['AWS_SHARED_CREDENTIALS_FILE', join(homedir(), '.aws', 'credentials')],
  ['AWS_WEB_IDENTITY_TOKEN_FILE'],
  ['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'],
];

/** `/dev/null` is how people say that there is none. */
function requireFile(name: string, path: string | undefined): void {
  const stats = path === undefined || path === '/dev/null' ? undefined : statsOf(path);
  if (stats === undefined || stats.isFile() || stats.isDirectory()) return;
  throw new UserError(`The file of ${name} cannot be read: ${path} is ${kindOf(stats)}, not a file`, {
    kind: 'credentials-invalid',
    remedy: `Set ${name} to a file, or remove what an earlier step has left there.`,
    docs,
  });
}

/** What is not there, or may not be looked at, is the SDK's to tell. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function trimmed(tidied: readonly string[]): readonly Notice[] {
  if (tidied.length === 0) return [];
  return [
    {
      severity: 'notice',
      message: `${list(tidied)} had spaces or a line break around the value; they were removed.`,
      remedy: 'Set the secret again without them: other steps take it as it is.',
      docs,
    },
  ];
}

function requireForm(name: (typeof names)[number], value: string): void {
  if (value === '' || forms[name].test(value)) return;
  throw new UserError(
    `${name} cannot be right: it contains a space, a line break, a quotation mark or another character that is never part of one`,
    {
      kind: 'credentials-invalid',
      remedy: `Set ${name} again, as one line and without quotation marks.`,
      docs,
    },
  );
}

/** Keys that begin with ASIA are temporary, and need their token (IAM user guide, Unique identifiers). */
function requireToken(environment: Environment): void {
  if (!environment[keyId]?.startsWith('ASIA') || !environment[secretKey] || environment[sessionToken]) return;
  throw new UserError(
    `${sessionToken} is missing: ${keyId} begins with ASIA, so the credentials are temporary and hold only with their session token`,
    { kind: 'credentials-invalid', remedy: `Set ${sessionToken} too, from the same login.`, docs },
  );
}

/** The SDK takes the profile then (credential-provider-node), and a runner seldom has one. */
function passedOver(environment: Environment): readonly Notice[] {
  const profile = environment['AWS_PROFILE'];
  if (!profile || !environment[keyId] || !environment[secretKey]) return [];
  return [
    {
      severity: 'warning',
      message: `AWS_PROFILE is set, so ${keyId} and ${secretKey} are not used: the credentials are those of that profile.`,
      remedy: 'Remove AWS_PROFILE from the environment of the job, or the keys.',
      docs,
    },
  ];
}

/** The SDK passes over a key without its secret without a word, and looks elsewhere. */
function incomplete(environment: Environment): readonly Notice[] {
  const absent = [keyId, secretKey].filter((name) => !environment[name]);
  const [only] = absent;
  if (only === undefined || absent.length === 2) return [];
  return [
    {
      severity: 'warning',
      message: `${only} is empty, so ${only === keyId ? secretKey : keyId} is not used.`,
      remedy:
        'Set both; a secret that is not set, or that a pull request from a fork may not read, is empty.',
      docs,
    },
  ];
}
