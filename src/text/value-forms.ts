import { mayHoldSecret } from './secret-names.ts';

/** Values that must not be shown, with the names that they have in a definition. */
export interface Value {
  readonly name: string;
  readonly value: string;
}

/** A value and the secrets inside of it: lines, members of JSON, pairs of a connection string, the login of a URL. */
export function partsOf({ name, value }: Value): readonly Value[] {
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

/** A value as programs print it: plain, inside JSON, inside a URL, in Base64, on one line. */
export function formsOf(value: string): readonly string[] {
  if (value.length < SHORTEST_ENCODED) return [value];
  const json = JSON.stringify(value).slice(1, -1);
  const base64 = Buffer.from(value)
    .toString('base64')
    .replace(/={1,2}$/, '');
  return [
    ...new Set([
      value,
      json,
      JSON.stringify(json).slice(1, -1),
      encoded(value),
      encoded(value).replaceAll('%20', '+'),
      encodeURI(wellFormed(value)),
      value.replace(/\s+/g, ' ').trim(),
      base64,
      base64.replaceAll('+', '-').replaceAll('/', '_'),
      Buffer.from(value).toString('hex'),
    ]),
  ].filter((form) => form.length >= SHORTEST_ENCODED);
}

function encoded(value: string): string {
  return encodeURIComponent(wellFormed(value));
}

/** Half of a surrogate pair cannot be encoded. */
function wellFormed(value: string): string {
  return Buffer.from(value).toString();
}
