import { type HealthWords, healthWords, stillDoing } from '../causes/health-words.ts';
import type { Evidence } from './evidence.ts';
import { allLogLines } from './log-lines.ts';
import type { Proof } from './rule.ts';

/** What the log says about a health check that fails; it outranks what the code alone suggests. */
export interface HealthHint extends HealthWords {
  readonly proof: Proof;
}

/** Of a program that answers, and not as it should. */
export function answerHint(evidence: Evidence): HealthHint | undefined {
  return hintFrom(evidence, healthWords);
}

/** Of a program that does not answer yet. */
export function startHint(evidence: Evidence): HealthHint | undefined {
  return hintFrom(evidence, stillDoing);
}

function hintFrom(evidence: Evidence, read: typeof healthWords): HealthHint | undefined {
  const lines = allLogLines(evidence);
  const said = read(lines.map(({ text }) => text));
  const proof = said && lines[said.at]?.proof;
  return said && proof && { why: said.why, remedy: said.remedy, proof };
}
