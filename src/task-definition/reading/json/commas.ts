import type { Defect } from '../defect.ts';
import { isScalar, type Spot, shortened } from './spot.ts';
import { isClosing, isOpening } from './tokens.ts';

export function trailingComma({ token, previous }: Spot): Defect | undefined {
  if (previous?.kind !== ',' || !isClosing(token)) return undefined;
  return {
    why: `there is a comma before the closing ${token.text}, with nothing after it`,
    remedy: 'Remove this comma.',
    offset: previous.offset,
  };
}

export function doubledComma({ token, previous }: Spot): Defect | undefined {
  if (token.kind !== ',') return undefined;
  if (previous?.kind === ',') {
    return { why: 'two commas follow each other', remedy: 'Remove one of them.', offset: token.offset };
  }
  return previous !== undefined && isOpening(previous)
    ? { why: `there is a comma right after ${previous.text}`, remedy: 'Remove it.', offset: token.offset }
    : undefined;
}

export function missingComma({ token, previous, next, at }: Spot): Defect | undefined {
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
