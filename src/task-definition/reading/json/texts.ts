import type { Defect } from '../defect.ts';
import { describeWord, placeholderAt } from '../stray-words.ts';
import type { Spot } from './spot.ts';

export function comment({ token }: Spot): Defect | undefined {
  const isComment = token.kind === 'comment';
  if (!isComment && !token.text.startsWith('#')) return undefined;
  return {
    why: `a comment starts here with ${isComment ? token.text.slice(0, 2) : '#'}, but JSON has no comments`,
    remedy: 'Remove the comment, or keep the definition as YAML, which has comments.',
    offset: token.offset,
  };
}

export function placeholder({ text, token, previous }: Spot): Defect | undefined {
  const start = previous?.kind === '{' && text[token.offset] === '{' ? previous.offset : token.offset;
  const found = placeholderAt(text, start);
  if (found === undefined) return undefined;
  return {
    why: `the placeholder ${found} is not in quotes, so the file is not JSON until it is replaced`,
    remedy: `Write "${found}" in quotes, or put the value in. A member that ECS takes as a number or true/false cannot be a placeholder.`,
    offset: start,
  };
}

export function brokenString({ text, token, at }: Spot): Defect | undefined {
  if (token.kind === 'unknown' && /^['‘’“”]/.test(token.text)) {
    const sign = token.text.slice(0, 1);
    return {
      why: `a string starts with ${sign}, but JSON accepts only the straight double quote "`,
      remedy: 'Put the string in straight double quotes.',
      offset: token.offset,
    };
  }
  if (token.kind !== 'string') return undefined;
  const control = /\p{Cc}/u.exec(token.text);
  const sequence = /(?:[^\\]|^)(?:\\\\)*(\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4}).)/.exec(token.text.slice(1));
  if (!/^"(?:[^"\\]|\\[\s\S])*"$/.test(token.text)) {
    return {
      why: `the string that starts here is not closed by a " in line ${at(token.offset).line}`,
      remedy: 'Close the string on the line it starts on; write a line break in it as \\n.',
      offset: token.offset,
    };
  }
  if (control !== null) {
    return {
      why: 'a string contains a tab or another control character',
      remedy: 'Write a tab as \\t and a line break as \\n.',
      offset: token.offset + control.index,
    };
  }
  if (sequence?.[1] === undefined) return undefined;
  return {
    why: `${sequence[1]} is not a JSON escape sequence`,
    remedy: `Write ${sequence[1].replace('\\', '\\\\')} for a backslash.`,
    offset: text.indexOf(sequence[1], token.offset),
  };
}

export function word({ text, token }: Spot): Defect | undefined {
  return describeWord(text, token.offset);
}
