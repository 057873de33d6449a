import type { Defect } from './defect.ts';
import { isClosing, isOpening, type Token } from './json-tokens.ts';
import { type Position, positionsOf } from './lines.ts';
import { describeWord, placeholderAt } from './stray-words.ts';

/** What the rules below look at: the first token that does not fit, and what is around it. */
interface Spot {
  readonly text: string;
  readonly token: Token;
  readonly previous: Token | undefined;
  readonly beforePrevious: Token | undefined;
  readonly next: Token | undefined;
  readonly at: (offset: number) => Position;
}

/** `undefined`: not mine. */
type Rule = (spot: Spot) => Defect | undefined;

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
    why: `${shortened(token.kind === 'string' ? 'this text' : token.text)} does not belong here`,
    remedy: 'Correct the JSON at this place.',
    offset: token.offset,
  };
}

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

const isInObject = (token: Token) => token.open.at(-1)?.kind === '{';

function comment({ token }: Spot): Defect | undefined {
  const isComment = token.kind === 'comment';
  if (!isComment && !token.text.startsWith('#')) return undefined;
  return {
    why: `a comment begins here with ${isComment ? token.text.slice(0, 2) : '#'}, and JSON has no comments`,
    remedy: 'Remove the comment, or keep the definition as YAML, which has comments.',
    offset: token.offset,
  };
}

function placeholder({ text, token, previous }: Spot): Defect | undefined {
  const start = previous?.kind === '{' && text[token.offset] === '{' ? previous.offset : token.offset;
  const found = placeholderAt(text, start);
  if (found === undefined) return undefined;
  return {
    why: `the placeholder ${found} stands without quotes, which is no JSON until something is put in for it`,
    remedy: `Write "${found}" in quotes, or put the value in. A member that ECS takes as a number or true/false cannot be a placeholder.`,
    offset: start,
  };
}

function brokenString({ text, token, at }: Spot): Defect | undefined {
  if (token.kind === 'unknown' && /^['‘’“”]/.test(token.text)) {
    const sign = token.text.slice(0, 1);
    return {
      why: `a text begins with ${sign}, and JSON takes only the straight double quote "`,
      remedy: 'Write the text between straight double quotes.',
      offset: token.offset,
    };
  }
  if (token.kind !== 'string') return undefined;
  const control = /\p{Cc}/u.exec(token.text);
  const sequence = /(?:[^\\]|^)(?:\\\\)*(\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4}).)/.exec(token.text.slice(1));
  if (!/^"(?:[^"\\]|\\[\s\S])*"$/.test(token.text)) {
    return {
      why: `the text that begins here is not closed by a " in line ${at(token.offset).line}`,
      remedy: 'Close the text in the line in which it begins; a line break inside is written \\n.',
      offset: token.offset,
    };
  }
  if (control !== null) {
    return {
      why: 'a text holds a tab or another control character',
      remedy: 'Write a tab as \\t and a line break as \\n.',
      offset: token.offset + control.index,
    };
  }
  if (sequence?.[1] === undefined) return undefined;
  return {
    why: `${sequence[1]} is no escape sequence of JSON`,
    remedy: `Write ${sequence[1].replace('\\', '\\\\')} for a backslash.`,
    offset: text.indexOf(sequence[1], token.offset),
  };
}

function trailingComma({ token, previous }: Spot): Defect | undefined {
  if (previous?.kind !== ',' || !isClosing(token)) return undefined;
  return {
    why: `a comma stands before the closing ${token.text}, and nothing follows it`,
    remedy: 'Remove this comma.',
    offset: previous.offset,
  };
}

function doubledComma({ token, previous }: Spot): Defect | undefined {
  if (token.kind !== ',') return undefined;
  if (previous?.kind === ',') {
    return { why: 'two commas follow each other', remedy: 'Remove one of them.', offset: token.offset };
  }
  return previous !== undefined && isOpening(previous)
    ? { why: `a comma stands right after ${previous.text}`, remedy: 'Remove it.', offset: token.offset }
    : undefined;
}

function afterTheEnd({ text, token, previous, next, at }: Spot): Defect | undefined {
  if (token.open.length > 0 || previous === undefined || !isClosing(previous)) return undefined;
  const end = `the definition ends with ${previous.text} in line ${at(previous.offset).line}`;
  const rest = text.slice(token.offset);
  const offset = token.offset;
  if (/^\s*EO[FLT]\b/.test(rest)) {
    const [line = ''] = rest.split(/[\r\n]/);
    return {
      why: `${end}, and "${line.trim().slice(0, 40)}" follows, a rest of the shell command that wrote the file`,
      remedy: 'Remove everything after the definition.',
      offset,
    };
  }
  if (isClosing(token)) {
    return {
      why: `${end}, and one more ${token.text} follows`,
      remedy: `Remove this ${token.text}, or find the bracket that is closed too early.`,
      offset,
    };
  }
  if (token.kind === ',' && next?.kind === 'string') {
    return {
      why: `${end}, and ${next.text.slice(0, 40)} follows, as in the output of describe-task-definition whose first line was deleted`,
      remedy: 'Put {"taskDefinition": back before the definition, or delete what follows it.',
      offset,
    };
  }
  return {
    why: `${end}, and something follows it`,
    remedy: 'Remove everything after the definition.',
    offset,
  };
}

function missingOuterBrace({ token, previous }: Spot): Defect | undefined {
  if (token.open.length > 0 || previous?.kind !== 'string' || token.kind !== ':') {
    return undefined;
  }
  return {
    why: `it begins with the member ${previous.text}: the { around everything is missing`,
    remedy: 'Put { before the first line and } after the last one.',
    offset: previous.offset,
  };
}

function propertyInList({ token, previous, at }: Spot): Defect | undefined {
  const list = token.open.at(-1);
  if (token.kind !== ':' || list?.kind !== '[' || previous === undefined) {
    return undefined;
  }
  return {
    why: `${previous.text} is a member of an object, but stands in the list that begins in line ${at(list.offset).line}: the object before it is closed too early, or the list is not closed`,
    remedy: 'Move the closing } or ] to where its object or list ends.',
    offset: previous.offset,
  };
}

function wrongBracket({ token, at }: Spot): Defect | undefined {
  const last = token.open.at(-1);
  if (!isClosing(token) || last === undefined) return undefined;
  const expected = last.kind === '{' ? '}' : ']';
  if (token.text === expected) return undefined;
  return {
    why: `${token.text} stands where the ${last.text} of line ${at(last.offset).line} must be closed with ${expected} first`,
    remedy: `Put ${expected} before it, or remove it when it is one too many.`,
    offset: token.offset,
  };
}

function missingColon({ token, previous, beforePrevious }: Spot): Defect | undefined {
  const isName =
    isInObject(token) && previous !== undefined && ['{', ','].includes(beforePrevious?.text ?? '');
  if (!isName || previous.kind !== 'string') return undefined;
  return {
    why: `the name ${shortened(previous.text)} is not followed by a colon and a value`,
    remedy: `Write ${shortened(previous.text)}: and its value.`,
    offset: previous.offset,
  };
}

function missingComma({ token, previous, next, at }: Spot): Defect | undefined {
  const endsValue = previous !== undefined && (isClosing(previous) || isScalar(previous));
  const startsValue = isScalar(token) || isOpening(token);
  if (!endsValue || !startsValue || token.open.length === 0) return undefined;
  const { line } = at(previous.offset + previous.text.length - 1);
  // A text that is no name may be a secret.
  const name = next?.kind === ':' ? ` before ${shortened(token.text)}` : '';
  return {
    why: `a comma is missing${name}, after the ${isClosing(previous) ? previous.text : 'value'} in line ${line}`,
    remedy: `Put a comma at the end of line ${line}.`,
    offset: token.offset,
  };
}

function missingValue({ token, previous }: Spot): Defect | undefined {
  if (previous?.kind !== ':' || !(isClosing(token) || token.kind === ',')) {
    return undefined;
  }
  return {
    why: 'the value is missing after the colon',
    remedy: 'Write the value, or remove the member.',
    offset: previous.offset,
  };
}

function missingName({ token, previous }: Spot): Defect | undefined {
  const expectsName = isInObject(token) && (previous?.kind === '{' || previous?.kind === ',');
  if (!expectsName || !(isOpening(token) || isScalar(token))) return undefined;
  return {
    why: `${isOpening(token) ? token.text : 'a value'} stands where the name of a member is expected`,
    remedy: 'Write the name and a colon before it, or the [ of the list that it belongs to.',
    offset: token.offset,
  };
}

function unquotedKey({ token, next }: Spot): Defect | undefined {
  if (token.kind !== 'unknown' || next?.kind !== ':') return undefined;
  return {
    why: `the name ${shortened(token.text)} stands without quotes`,
    remedy: `Write "${token.text.slice(0, 40)}".`,
    offset: token.offset,
  };
}

function word({ text, token }: Spot): Defect | undefined {
  return describeWord(text, token.offset);
}

function unfinished(tokens: readonly Token[], text: string, at: Spot['at']): Defect {
  const last = tokens.at(-1);
  const open =
    last === undefined || isClosing(last)
      ? (last?.open ?? []).slice(0, -1)
      : isOpening(last)
        ? [...last.open, last]
        : last.open;
  const bracket = open.at(-1);
  return {
    why:
      bracket === undefined
        ? 'it ends too early'
        : `it ends before the ${bracket.text} of line ${at(bracket.offset).line} is closed`,
    remedy: 'Complete the file; half of it may have been lost.',
    offset: last === undefined ? text.length : last.offset + last.text.length - 1,
  };
}

function isScalar({ kind }: Token): boolean {
  return kind === 'string' || kind === 'number' || kind === 'literal';
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
