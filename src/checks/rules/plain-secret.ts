import { isSecretName, maskSecrets } from '../../safe-text.ts';
import type { Check } from '../check.ts';
import { containersOf, titleOf } from '../container.ts';
import { hasPlaceholder, objectsOf, textOf } from '../values.ts';
import { quote } from '../words.ts';

/** Beyond this a value is no key, and looking at all of it would take long. */
const LONGEST = 8_000;

/** Words that people write where a secret will stand, or where there is none. */
const DUMMY =
  /^(?:(?:change|replace|fill|insert|put|set|your|my|dummy|fake|sample|example|test|todo|tbd|xxx|placeholder|redacted|none|null|nil|undefined|empty|true|false|yes|no|on|off|enabled|disabled|default|local|dev|development|staging|production|prod|secret|password|passwd|token|postgres|mysql|root|admin|user|guest)[\W_]*\w{0,20}|[*x.\-_0]+|\d{1,5})$/i;

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
  if (hasPlaceholder(value)) return false;
  if (maskSecrets(value) !== value) return !hasDummyPassword(value);
  if (!isSecretName(name) || DUMMY.test(value)) return false;
  // A place where the secret lies, a file, a list of names, or a sentence.
  if (/^(arn:|https?:\/\/|\/|\.{1,2}\/|[a-z]+:\/\/)/i.test(value) || /\s/.test(value.trim())) return false;
  return /passw|pwd|passphrase/i.test(name) ? value.length >= 6 : isRandom(value);
}

/** `postgres://user:password@localhost/db`: the one of everybody's laptop is no secret. */
function hasDummyPassword(value: string): boolean {
  const password = /^[a-z][a-z0-9+.-]*:\/\/[^\s:@/]*:([^\s@/]+)@/i.exec(value)?.[1];
  return password !== undefined && DUMMY.test(password);
}

/** At least 12 characters of several kinds, spread as random ones are. */
function isRandom(value: string): boolean {
  if (value.length < 12) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
  if (kinds < 2 || /^[a-z]+([-_.][a-z]+)+$/i.test(value)) return false;
  return bitsPerCharacter(value) >= 3;
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
