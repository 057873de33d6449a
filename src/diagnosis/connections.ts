import { type ConnectionTrouble, connectionTrouble } from '../causes/connection.ts';
import { databaseSaying } from '../causes/database/index.ts';
import type { Evidence } from './evidence.ts';
import { exitsBehind, type Line, wholeLine } from './lines.ts';
import { allLogLines, logLines } from './log-lines.ts';
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
  const named = first.trouble.host === undefined ? attemptBefore(evidence, first) : undefined;
  const all = [...(named === undefined ? [] : [named.line]), ...found.map(({ line }) => line)];
  const match = wholeLine(first.line);
  const ends = exitsBehind(evidence, { line: first.line, match, lines: all, proof: [] });
  const trouble = named === undefined ? first.trouble : { ...first.trouble, host: named.host };
  return { line: first.line, trouble, proof: [...all.map(({ proof }) => proof), ...ends] };
}

interface Attempt {
  readonly line: Line;
  readonly host: string;
}

/** An exception that names no host may follow attempts that named it, in the same log and for the same reason. */
function attemptBefore(
  evidence: Evidence,
  said: { readonly line: Line; readonly trouble: ConnectionTrouble },
): Attempt | undefined {
  const attempts = allLogLines(evidence)
    .filter(({ proof }) => proof.source === said.line.proof.source)
    .flatMap((line): readonly Attempt[] => {
      const trouble = connectionTrouble(line.text);
      const isSame = trouble?.kind === said.trouble.kind && trouble.host !== undefined;
      return isSame ? [{ line, host: trouble.host }] : [];
    });
  const hosts = new Set(attempts.map(({ host }) => host));
  return hosts.size === 1 ? attempts.at(-1) : undefined;
}

function isAside(text: string): boolean {
  return /will (?:try again|retry)|retrying|\bwarn(?:ing)?\b/i.test(text);
}
