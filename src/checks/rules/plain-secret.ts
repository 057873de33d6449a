import { isSecretName, maskSecrets } from '../../text/safe-text.ts';
import type { Check } from '../check.ts';
import { containersOf, titleOf } from '../container.ts';
import { hasPlaceholder, objectsOf, textOf } from '../values.ts';
import { quote } from '../words.ts';

/** Beyond this a value is no key, and looking at all of it would take long. */
const LONGEST = 8_000;

/** What people write where a secret will stand, or where there is none. */
const DUMMY =
  /^(?:(?:change|replace|placeholder|fill|insert|put|set|your|dummy|fake|example|sample|todo|tbd|redacted|none|null|nil|undefined|empty|true|false|yes|no|on|off|enabled|disabled)(?:[\W_].*|me\b.*)?|[*x.\-_0]+)$/i;

/** Names whose value is the secret itself, however simple it is. */
const PASSWORD = /(?:passw(?:or)?d|pwd|passphrase)\d*$/i;
const SECRET = /secret(?:_?key(?:_?base)?)?$/i;

/** Keys that are made to be handed to browsers. */
const PUBLIC = /(?:^|_)(?:PUBLIC|PUBLISHABLE|ANON)(?:_|$)/i;

/** A secret in the file is in the history of the repository, in the console, and in every DescribeTaskDefinition. */
export const plainSecret: Check = {
  name: 'plain-secret',
  check: ({ taskDefinition }) =>
    containersOf(taskDefinition).flatMap((container) =>
      objectsOf(container.members.environment).flatMap(({ index, members }) => {
        const name = textOf(members.name) ?? '';
        const value = textOf(members.value);
        if (value === undefined || !looksSecret(name, value.slice(0, LONGEST))) return [];
        return [
          {
            severity: 'warning',
            message: `${titleOf(container)}: the environment variable ${quote(name)} has a value that looks like a secret (not shown here).`,
            remedy: `Store it in Secrets Manager or as a parameter, change it there, and write {"name": ${quote(name)}, "valueFrom": "arn:…"} under "secrets" instead.`,
            pointer: `${container.pointer}/environment/${index}/value`,
          },
        ];
      }),
    ),
};

function looksSecret(name: string, value: string): boolean {
  if (hasPlaceholder(value) || PUBLIC.test(name)) return false;
  if (maskSecrets(value) !== value) return !DUMMY.test(passwordIn(value) ?? value);
  if (!isSecretName(name) || DUMMY.test(value) || isSnakeInCapitals(value)) return false;
  // A place where the secret lies, a file, a list of names, or a sentence.
  if (/^(arn:|\/|\.{1,2}\/|[a-z]+:\/\/)/i.test(value) || /\s/.test(value.trim())) return false;
  if (PASSWORD.test(name) && value.length >= 4) return true;
  if (SECRET.test(name) && value.length >= 8 && /^[\w-]+$/.test(value)) return true;
  return isRandom(value);
}

/** The password of `postgres://user:password@host/db`. */
function passwordIn(value: string): string | undefined {
  return /^[a-z][a-z0-9+.-]*:\/\/[^\s:@/]*:([^\s@/]+)@/i.exec(value)?.[1];
}

/** `DB_PASSWORD_PROD`: a word that is replaced before the file is used, or the name of a secret. */
function isSnakeInCapitals(value: string): boolean {
  return /^[A-Z]+(?:_[A-Z0-9]+)+$/.test(value);
}

/** At least 12 characters of several kinds, spread as random ones are. */
function isRandom(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(value)).length;
  return value.length >= 12 && kinds >= 2 && bitsPerCharacter(value) >= 3;
}

/** Shannon's entropy of the letters. */
function bitsPerCharacter(value: string): number {
  const counts = new Map<string, number>();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce(
    (bits, count) => bits - (count / value.length) * Math.log2(count / value.length),
    0,
  );
}
