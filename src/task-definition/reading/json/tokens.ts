import { createScanner } from 'jsonc-parser';
import { Unreadable } from '../defect.ts';
import { limits } from '../parsed.ts';

export interface Token {
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'number' | 'literal' | 'comment' | 'unknown';
  readonly offset: number;
  readonly text: string;
  /** The brackets that are open before this token, outermost first. */
  readonly open: readonly Token[];
}

function kindOf(text: string): Token['kind'] {
  switch (text) {
    case '{':
    case '}':
    case '[':
    case ']':
    case ',':
    case ':':
      return text;
    case 'true':
    case 'false':
    case 'null':
      return 'literal';
  }
  if (text.startsWith('"')) return 'string';
  if (text.startsWith('//') || text.startsWith('/*')) return 'comment';
  return /^-?\d/.test(text) ? 'number' : 'unknown';
}

export const isOpening = (token: Token | undefined) => token?.kind === '{' || token?.kind === '[';
export const isClosing = (token: Token | undefined) => token?.kind === '}' || token?.kind === ']';

/** The tokens of a JSON text, right or wrong. Throws for a text whose depth or size would cost too much to parse. */
export function tokensOf(text: string): readonly Token[] {
  const scanner = createScanner(text, false);
  const tokens: Token[] = [];
  let open: readonly Token[] = [];
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const part = text.slice(offset, offset + scanner.getTokenLength());
    if (part.trim() === '') continue;
    const token: Token = { kind: kindOf(part), offset, text: part, open };
    tokens.push(token);
    if (isOpening(token)) open = [...open, token];
    if (isClosing(token)) open = open.slice(0, -1);
    if (open.length > limits.depth) throw tooDeep(offset);
    if (tokens.length > limits.tokens) throw tooLong(offset);
  }
  return tokens;
}

export function tooDeep(offset: number): Unreadable {
  return new Unreadable({
    why: `it is nested deeper than ${limits.depth} levels, and a task definition has about eight`,
    remedy: 'Name the file of the task definition.',
    offset,
  });
}

export function tooLong(offset: number): Unreadable {
  return new Unreadable({
    why: `it has more than ${limits.tokens} parts, far more than ECS takes`,
    remedy: 'Name the file of the task definition alone.',
    offset,
  });
}
