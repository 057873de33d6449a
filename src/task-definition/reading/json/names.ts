import { isLike } from '../../../text/match.ts';
import type { Defect } from '../defect.ts';
import { isInObject, isScalar, type Spot, shortened } from './spot.ts';
import { isClosing, isOpening } from './tokens.ts';

export function missingColon({ token, previous, beforePrevious }: Spot): Defect | undefined {
  const isName = isInObject(token) && previous !== undefined && isLike(beforePrevious?.text, /^[{,]$/);
  if (!isName || previous.kind !== 'string') return undefined;
  return {
    why: `the name ${shortened(previous.text)} is not followed by a colon and a value`,
    remedy: `Write ${shortened(previous.text)}: and its value.`,
    offset: previous.offset,
  };
}

export function missingValue({ token, previous }: Spot): Defect | undefined {
  if (previous?.kind !== ':' || !(isClosing(token) || token.kind === ',')) {
    return undefined;
  }
  return {
    why: 'the value is missing after the colon',
    remedy: 'Write the value, or remove the member.',
    offset: previous.offset,
  };
}

export function missingName({ token, previous }: Spot): Defect | undefined {
  const expectsName = isInObject(token) && (previous?.kind === '{' || previous?.kind === ',');
  if (!expectsName || !(isOpening(token) || isScalar(token))) return undefined;
  return {
    why: `${isOpening(token) ? token.text : 'a value'} is where the name of a member is expected`,
    remedy: 'Write the name and a colon before it, or the [ of the list that it belongs to.',
    offset: token.offset,
  };
}

export function unquotedKey({ token, next }: Spot): Defect | undefined {
  if (token.kind !== 'unknown' || next?.kind !== ':') return undefined;
  return {
    why: `the name ${shortened(token.text)} is not in quotes`,
    remedy: `Write "${token.text.slice(0, 40)}".`,
    offset: token.offset,
  };
}
