import { readings } from './readings.ts';
import { visible } from './safe-text.ts';
import { mayHoldSecret } from './secret-names.ts';

/** Values that must not be shown, with the names that they have in a definition. */
export interface Value {
  readonly name: string;
  readonly value: string;
}

/**
 * A value and the secrets inside of it: lines, members of JSON, pairs of a connection string, the login of a URL. A program
 * may also read what is written in it in another way, and print that: a key of several lines with `\\n` between them.
 */
export function partsOf({ name, value }: Value): readonly Value[] {
  return [value, ...readings(value).map(({ text }) => text)].flatMap((one) =>
    partsAsWritten({ name, value: one }),
  );
}

function partsAsWritten({ name, value }: Value): readonly Value[] {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  return [
    { name, value },
    ...(value === value.trim() ? [] : [{ name, value: value.trim() }]),
    ...(lines.length > 1
      ? lines
          .filter((line) => line.length >= 12 && !line.startsWith('-----'))
          .map((line) => ({ name, value: line }))
      : []),
    ...wordsOf({ name, value }),
    ...membersOf(value),
    ...pairsOf(value),
    ...loginOf(value),
  ];
}

/** Of a value of several words those that look like keys: programs print them alone. */
function wordsOf({ name, value }: Value): readonly Value[] {
  const words = value.split(/\s+/);
  const isKey = (word: string) => word.length >= 12 && /\d/.test(word) && /[A-Za-z]/.test(word);
  return words.length === 1 ? [] : words.filter(isKey).map((word) => ({ name, value: word }));
}

/** Deeper or larger ones are no configuration. */
const DEEPEST = 6;
const LONGEST_JSON = 64_000;

function membersOf(value: string): readonly Value[] {
  if (!/^\s*[[{]/.test(value) || value.length > LONGEST_JSON) return [];
  try {
    return leavesOf(JSON.parse(value), '', 0);
  } catch {
    return [];
  }
}

function leavesOf(json: unknown, name: string, depth: number): readonly Value[] {
  if (typeof json === 'string') return [{ name, value: json }];
  if (typeof json !== 'object' || json === null || depth > DEEPEST) return [];
  return Object.entries(json).flatMap(([key, item]) =>
    leavesOf(item, Array.isArray(json) ? name : key, depth + 1),
  );
}

/** `Server=x;Password=y`, `--token=y`, `https://x?key=y`, `curl -u user:y`. */
function pairsOf(value: string): readonly Value[] {
  const logins = [...value.matchAll(/(?:-u|--user)[ =][^\s:]{1,128}:(\S{1,512})/g)];
  const given = logins.map(([, told = '']) => ({ name: 'password', value: told }));
  const pairs = value.split(/[\s;,&?]+/).flatMap((pair) => {
    const at = pair.indexOf('=');
    const [key, told] = [
      pair.slice(0, at).replace(/^-+/, ''),
      pair.slice(at + 1).replace(/^["']|["']$/g, ''),
    ];
    return at > 0 && mayHoldSecret(key.replace(/([a-z])([A-Z])/g, '$1_$2'))
      ? [{ name: 'secret', value: told }]
      : [];
  });
  return [...given, ...pairs];
}

/** The password of `postgres://user:password@host/db`, as it is written, decoded, and as a Basic header has it. */
function loginOf(value: string): readonly Value[] {
  const [, login] = /^[a-z][a-z0-9+.-]{0,30}:\/\/([^\s]{1,2048})@/i.exec(value) ?? [];
  if (login === undefined) return [];
  const colon = login.indexOf(':');
  const password = login.slice(colon + 1);
  const basic = Buffer.from(decoded(login)).toString('base64');
  return [password, decoded(password), basic].map((one) => ({ name: 'password', value: one }));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Shorter ones have too many accidental likenesses when they are encoded. */
const SHORTEST_ENCODED = 6;

/** The least that is looked for inside of a longer text in Base64. */
const SHORTEST_INSIDE = 9;

/**
 * A value as programs print it: plain, on one line, as a form has it, in Base64, in hexadecimal. What is written in
 * another way character by character (JSON, a URL, HTML) is read first: see `readings.ts`.
 */
export function formsOf(value: string): readonly string[] {
  if (value.length < SHORTEST_ENCODED) return [value];
  const bytes = Buffer.from(value);
  const inJson = Buffer.from(JSON.stringify(value).slice(1, -1));
  const seen = visible(value);
  return [
    ...new Set([
      value,
      seen,
      seen.replace(/\s+/g, ' ').trim(),
      seen.replaceAll(' ', '+'),
      ...[bytes, inJson]
        .flatMap(base64Of)
        .flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]),
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
    ]),
  ].filter((form) => form.length >= SHORTEST_ENCODED);
}

/** Alone, and without the characters at its ends that depend on what stands around it, at each of the three places of a longer text. */
function base64Of(bytes: Buffer): readonly string[] {
  const alone = bytes.toString('base64').replace(/={1,2}$/, '');
  const inside = [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const text = whole.toString('base64').replace(/={1,2}$/, '');
    return text.slice(Math.ceil((before * 8) / 6), Math.floor((whole.length * 8) / 6));
  });
  return [alone, ...inside.filter((form) => form.length >= SHORTEST_INSIDE)];
}
