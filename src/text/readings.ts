import { visible } from './safe-text.ts';

/** What a text says once what is written in another way in it is read. */
export interface Reading {
  readonly text: string;
  /** Where in the original a part of it stands. */
  placeOf(from: number, to: number): Place;
}

export interface Place {
  readonly from: number;
  readonly to: number;
}

/** JSON inside of a string of JSON is common; deeper than this nobody writes. */
const DEEPEST = 3;
/**
 * How programs write a character in another way: in a URL, in JSON and the strings of languages, in HTML. Go writes `&` as
 * `\u0026`, PHP `/` as `\/`, Python `ü` as `\u00fc` or `\xfc`, .NET `/` as `%2f`. A run is taken at once: the bytes of one
 * character may be several of it.
 */
const WRITTEN =
  /\\(?:u001[bB]|x1[bB]|033|e)\[[0-?]{0,32}[ -/]{0,8}[@-~]|(?:%[0-9A-Fa-f]{2})+|(?:\\x[0-9A-Fa-f]{2})+|(?:\\u[0-9A-Fa-f]{4})+|\\u\{[0-9A-Fa-f]{1,6}\}|\\U[0-9A-Fa-f]{8}|\\[\\/"'`$bfnrt]|&(?:amp|lt|gt|quot|apos|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});/g;

/** What a text may mean beside what it says: as it is read once, twice and so on. */
export function readings(text: string): readonly Reading[] {
  const found: Reading[] = [];
  let last: Reading = { text, placeOf: (from, to) => ({ from, to }) };
  while (found.length < DEEPEST) {
    const next = read(last);
    if (next === undefined) break;
    found.push(next);
    last = next;
  }
  return found;
}

/** `undefined` where nothing is written in another way. */
function read({ text, placeOf }: Reading): Reading | undefined {
  let told = '';
  /** For each of its characters, the place of what it was read from. */
  const [starts, ends]: [number[], number[]] = [[], []];
  const add = (part: string, from: number, to?: number) => {
    told += part;
    for (let at = 0; at < part.length; at += 1) {
      starts.push(to === undefined ? from + at : from);
      ends.push(to ?? from + at + 1);
    }
  };
  let from = 0;
  for (const { 0: written, index } of text.matchAll(WRITTEN)) {
    add(text.slice(from, index), from);
    from = index + written.length;
    add(visible(meaningOf(written)), index, from);
  }
  if (from === 0) return undefined;
  add(text.slice(from), from);
  return {
    text: told,
    placeOf: (start, end) => placeOf(starts[start] ?? from, ends[end - 1] ?? from),
  };
}

const LETTERS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function meaningOf(written: string): string {
  // A colour.
  if (/^\\(?:u001b|x1b|033|e)\[/i.test(written)) return '';
  if (written.startsWith('%')) return ofBytes(written.replaceAll('%', ''));
  if (written.startsWith('\\x')) return ofBytes(written.replaceAll('\\x', ''));
  if (written.startsWith('&')) {
    const name = written.slice(1, -1);
    if (!name.startsWith('#')) return ENTITIES[name] ?? written;
    return ofCode(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)), written);
  }
  if (/^\\u\{|^\\U/.test(written))
    return ofCode(Number.parseInt(written.replace(/^\\[uU]\{?/, ''), 16), written);
  if (written.startsWith('\\u')) {
    const units = written.slice(2).split('\\u');
    return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
  }
  const letter = written.slice(1);
  return LETTERS[letter] ?? letter;
}

/** UTF-8, or Latin-1 where the bytes are none. */
function ofBytes(hex: string): string {
  const bytes = Buffer.from(hex, 'hex');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}

function ofCode(code: number, written: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : written;
}
