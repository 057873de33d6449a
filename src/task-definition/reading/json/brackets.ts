import type { Defect } from '../defect.ts';
import type { Spot } from './spot.ts';
import { isClosing, isOpening, type Token } from './tokens.ts';

export function afterTheEnd({ text, token, previous, next, at }: Spot): Defect | undefined {
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

export function missingOuterBrace({ token, previous }: Spot): Defect | undefined {
  if (token.open.length > 0 || previous?.kind !== 'string' || token.kind !== ':') {
    return undefined;
  }
  return {
    why: `it begins with the member ${previous.text}: the { around everything is missing`,
    remedy: 'Put { before the first line and } after the last one.',
    offset: previous.offset,
  };
}

export function propertyInList({ token, previous, at }: Spot): Defect | undefined {
  const list = token.open.at(-1);
  if (token.kind !== ':' || list?.kind !== '[' || previous === undefined) {
    return undefined;
  }
  return {
    why: `${previous.text} is a member of an object, but is in the list that starts in line ${at(list.offset).line}: the object before it is closed too early, or the list is not closed`,
    remedy: 'Move the closing } or ] to where its object or list ends.',
    offset: previous.offset,
  };
}

export function wrongBracket({ token, at }: Spot): Defect | undefined {
  const last = token.open.at(-1);
  if (!isClosing(token) || last === undefined) return undefined;
  const expected = last.kind === '{' ? '}' : ']';
  if (token.text === expected) return undefined;
  return {
    why: `${token.text} is where the ${last.text} of line ${at(last.offset).line} must be closed with ${expected} first`,
    remedy: `Put ${expected} before it, or remove it when it is one too many.`,
    offset: token.offset,
  };
}

export function unfinished(tokens: readonly Token[], text: string, at: Spot['at']): Defect {
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
