import { asClause } from '../../text/words.ts';

/**
 * Why ECS rolled back, as the end of a sentence of ours: ` because an alarm was detected`. Of several sentences the first;
 * the whole is in the proof.
 */
export function becauseOf(reason: string): string {
  const [first = ''] = asClause(reason).split(/\.\s/);
  const clause = /^Service deployment rolled back because (.+)$/is.exec(first)?.[1];
  if (clause !== undefined) return ` because ${clause}`;
  return first === '' ? '' : `: ${first}`;
}
