import { cpuUnitsOf, FARGATE_CPU, memoryMiBOf, memorySizesOf } from '../../ecs/fargate.ts';
import type { ContainerDefinition } from '../../task-definition/task-definition.ts';
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
        ...moreMemory(evidence, container),
        killed
          ? 'Or make it need less: fewer workers, or a limit for its heap (`--max-old-space-size`, `-XX:MaxRAMPercentage=75`).'
          : 'Then let its runtime use it (`NODE_OPTIONS=--max-old-space-size=…`, `-XX:MaxRAMPercentage=75`, `memory_limit`).',
      ),
    };
  },
};

/** The limit that was reached, doubled: the container's own, else the task's, with a size that Fargate has. */
function moreMemory(
  { taskDefinition }: Evidence,
  container: ContainerDefinition | undefined,
): readonly string[] {
  if (container?.memory !== undefined) {
    const { name, memory } = container;
    return [
      `Give ${phrase(container)} more memory in the task definition (the task needs at least as much):`,
      json({ name, memory: memory * 2 }),
    ];
  }
  const wanted = (memoryMiBOf(taskDefinition.memory) ?? 512) * 2;
  const cpu = cpuUnitsOf(taskDefinition.cpu) ?? 0;
  const [size] = FARGATE_CPU.filter((units) => units >= cpu).flatMap((units) =>
    (memorySizesOf(units) ?? []).filter((memory) => memory >= wanted).map((memory) => ({ units, memory })),
  );
  const { units, memory } = size ?? { units: cpu, memory: wanted };
  return [
    'Give the task more memory in the task definition:',
    json({ ...(units > 0 && { cpu: String(units) }), memory: String(memory) }),
  ];
}

function limitOf(evidence: Evidence, container: number | undefined): number | undefined {
  const task = Number(evidence.taskDefinition.memory);
  return container ?? (Number.isFinite(task) && task > 0 ? task : undefined);
}
