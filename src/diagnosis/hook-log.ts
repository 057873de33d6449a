import type { Evidence, HookLog } from './evidence.ts';
import type { Gathering } from './gathering.ts';
import { knownSecrets, maskLines } from './log-reads.ts';
import { namesOf } from './names.ts';
import type { EvidenceReads } from './ports.ts';
import { logGroupOf, refusedHook } from './refused-hook.ts';

/** A function runs for 15 minutes at most (Lambda guide, configuration-timeout). */
const LONGEST_RUN_MS = 900_000;
/** Its last line and the event that ECS makes of its answer lie that close. */
const AFTER_MS = 5_000;
const LINES = 20;
/** Pages of one read. */
const CALLS = 3;

/** What Lambda writes around each run. */
const isFromLambda = /^(?:INIT_START|START|END|REPORT) |^\{"time":"[^"]*","type":"platform\./;

/** The end of the log of the function that stopped the deployment, where a function did. */
export async function readHookLog(
  evidence: Evidence,
  reads: EvidenceReads,
  gathering: Gathering,
): Promise<HookLog | undefined> {
  const hook = refusedHook(evidence);
  if (hook?.functionName === undefined) return undefined;
  const group = logGroupOf(hook.functionName);
  const read = await gathering.read(`the log ${group}`, 'logs:FilterLogEvents', CALLS, () =>
    reads.groupTail({
      region: hook.region ?? namesOf(evidence).region,
      group,
      ...timesOf(evidence, hook.found.line.proof.at),
      pages: CALLS,
    }),
  );
  const known = knownSecrets(evidence.taskDefinition);
  const lines = maskLines(read ?? [], known).filter(({ text }) => !isFromLambda.test(text));
  return lines.length === 0 ? undefined : { group, lines: lines.slice(-LINES) };
}

/** Only while the deployment was under way: other deployments call the same function. */
function timesOf({ target: { startedAt } }: Evidence, refusedAt: Date | undefined) {
  if (refusedAt === undefined) return { from: startedAt };
  const from = Math.max(startedAt.getTime(), refusedAt.getTime() - LONGEST_RUN_MS);
  return { from: new Date(from), until: new Date(refusedAt.getTime() + AFTER_MS) };
}
