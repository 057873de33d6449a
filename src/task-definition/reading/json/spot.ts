import type { Defect } from '../defect.ts';
import type { Position } from '../lines.ts';
import type { Token } from './tokens.ts';

/** The first token of a JSON text that does not fit, and what is around it. */
export interface Spot {
  readonly text: string;
  readonly token: Token;
  readonly previous: Token | undefined;
  readonly beforePrevious: Token | undefined;
  readonly next: Token | undefined;
  readonly at: (offset: number) => Position;
}

/** One kind of defect. `undefined`: not mine. */
export type Rule = (spot: Spot) => Defect | undefined;

export const isInObject = (token: Token) => token.open.at(-1)?.kind === '{';

export function isScalar({ kind }: Token): boolean {
  return kind === 'string' || kind === 'number' || kind === 'literal';
}

export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
