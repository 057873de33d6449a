import { upperFirst } from '../../text/words.ts';
import type { Evidence } from '../evidence.ts';
import { awsLines, exitsBehind, search } from '../lines.ts';
import { logLines } from '../log-lines.ts';
import { containerOf, phrase } from '../names.ts';
import { json, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The container used more memory than it may. */
export const outOfMemory: Rule = {
  name: 'out-of-memory',
  diagnose(evidence) {
    const killed = search(
      awsLines(evidence),
      /OutOfMemory(?:Error)?|Container killed due to memory usage|OOM-?killed/i,
    );
    const found =
      killed ??
      search(
        logLines(evidence),
        /(?:JavaScript )?heap out of memory|java\.lang\.OutOfMemoryError|^MemoryError\b|Cannot allocate memory|Allowed memory size of \d+ bytes exhausted|was sent SIGKILL! Perhaps out of memory|runtime: out of memory|FATAL.*out of memory|insufficient memory for the Java Runtime|os::commit_memory\(.*failed|memory allocation of \d+ bytes failed|FatalProcessOutOfMemory|std::bad_alloc|fatal error: runtime: (?:cannot allocate|out of) memory|failed to allocate memory \(NoMemoryError\)|NoMemoryError|System\.OutOfMemoryException|eheap_alloc: Cannot allocate|Could not reserve enough space for|Failed to reserve memory|GC overhead limit exceeded|Out of memory!$|OOMKilled|oom-kill|Worker \(pid:\d+\) was sent SIGKILL/i,
      );
    if (!found) return undefined;
    const container = containerOf(evidence, found.line);
    const limit = limitOf(evidence, container?.memory);
    return {
      cause: `${upperFirst(phrase(container))} used more memory than it has${limit === undefined ? '' : ` (${limit} MiB)`}${killed ? ' and was killed' : ''}.`,
      proof: [...found.proof, ...(killed ? [] : exitsBehind(evidence, found))],
      remedy: steps(
        'Give it more in the task definition (on Fargate `cpu` and `memory` go in pairs):',
        json({ memory: String((limit ?? 512) * 2) }),
        killed
          ? 'or make it need less: fewer workers, a limit for the heap (`--max-old-space-size`, `-XX:MaxRAMPercentage=75`).'
          : 'and let its runtime use it (`NODE_OPTIONS=--max-old-space-size=…`, `-XX:MaxRAMPercentage=75`, `memory_limit`).',
      ),
    };
  },
};

function limitOf(evidence: Evidence, container: number | undefined): number | undefined {
  const task = Number(evidence.taskDefinition.memory);
  return container ?? (Number.isFinite(task) && task > 0 ? task : undefined);
}
