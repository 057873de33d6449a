import { type ConnectionTrouble, connectionTrouble } from '../causes/connection.ts';
import { databaseSaying } from '../causes/database/index.ts';
import type { Evidence } from './evidence.ts';
import { exitsBehind, type Line } from './lines.ts';
import { logLines } from './log-lines.ts';
import type { Proof } from './rule.ts';

/** A connection that failed, with the lines that say so. */
export interface FailedConnection<Kind extends ConnectionTrouble['kind']> {
  readonly trouble: Extract<ConnectionTrouble, { kind: Kind }>;
  readonly line: Line;
  readonly proof: readonly Proof[];
}

/** What the logs of containers that ended say of this kind; what is about a database is that rule's. */
export function failedConnection<Kind extends ConnectionTrouble['kind']>(
  evidence: Evidence,
  kind: Kind,
  lines: readonly Line[] = logLines(evidence),
): FailedConnection<Kind> | undefined {
  const found = lines.flatMap((line) => {
    const trouble = connectionTrouble(line.text);
    const isOurs = trouble?.kind === kind && databaseSaying(line.text) === undefined && !isAside(line.text);
    return isOurs ? [{ line, trouble: trouble as FailedConnection<Kind>['trouble'] }] : [];
  });
  const first = found.find(({ trouble }) => trouble.host !== undefined) ?? found[0];
  if (first === undefined) return undefined;
  const all = found.map(({ line }) => line);
  const match = first.line.text.match(/^/) as RegExpMatchArray;
  const ends = exitsBehind(evidence, { line: first.line, match, lines: all, proof: [] });
  return { ...first, proof: [...all.map(({ proof }) => proof), ...ends] };
}

function isAside(text: string): boolean {
  return /will (?:try again|retry)|retrying|\bwarn(?:ing)?\b/i.test(text);
}
