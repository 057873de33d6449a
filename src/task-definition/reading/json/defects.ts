import type { Defect } from '../defect.ts';
import { positionsOf } from '../lines.ts';
import { afterTheEnd, missingOuterBrace, propertyInList, unfinished, wrongBracket } from './brackets.ts';
import { doubledComma, missingComma, trailingComma } from './commas.ts';
import { missingColon, missingName, missingValue, unquotedKey } from './names.ts';
import { type Rule, type Spot, shortened } from './spot.ts';
import { brokenString, comment, placeholder, word } from './texts.ts';
import type { Token } from './tokens.ts';

/** What is wrong with a JSON text, given where the parser stumbled. */
export function describeJsonDefect(text: string, tokens: readonly Token[], offset: number): Defect {
  const at = positionsOf(text);
  const index = tokens.findIndex((each) => each.offset + each.text.length > offset);
  const token = tokens[index];
  if (token === undefined) return unfinished(tokens, text, at);
  const spot: Spot = {
    text,
    token,
    previous: tokens[index - 1],
    beforePrevious: tokens[index - 2],
    next: tokens[index + 1],
    at,
  };
  for (const rule of rules) {
    const defect = rule(spot);
    if (defect !== undefined) return defect;
  }
  return {
    why: `${isText(token) ? 'this text' : shortened(token.text)} does not belong here`,
    remedy: 'Correct the JSON at this place.',
    offset: token.offset,
  };
}

/** What may be a value: it is not repeated, since it may be a secret. */
function isText({ kind }: Token): boolean {
  return kind === 'string' || kind === 'unknown' || kind === 'number' || kind === 'comment';
}

/** From the most telling to the least. */
const rules: readonly Rule[] = [
  comment,
  placeholder,
  brokenString,
  trailingComma,
  doubledComma,
  afterTheEnd,
  missingOuterBrace,
  propertyInList,
  wrongBracket,
  missingColon,
  missingComma,
  missingValue,
  missingName,
  unquotedKey,
  word,
];
