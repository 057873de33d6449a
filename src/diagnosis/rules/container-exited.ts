import type { Task } from '../../ecs/task.ts';
import type { Evidence } from '../evidence.ts';
import { type Exit, exits, isFailed, type Line, toLine } from '../lines.ts';
import { logLines } from '../log-lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** What exit codes above 128 mean: 128 and the number of a signal. */
const SIGNALS: Readonly<Record<number, string>> = {
  132: 'an instruction that the processor does not know (SIGILL)',
  134: 'the program aborted itself (SIGABRT)',
  137: 'it was killed (SIGKILL), often for want of memory',
  139: 'it touched memory that is not its own (SIGSEGV)',
  143: 'it was asked to end (SIGTERM)',
};

/** How languages begin the line that says why they end; below it some of them write where: Go, Rust, Java, Node.js. */
const TELLING =
  /^(?:panic: |fatal error: |fatal: |thread '.{1,80}' panicked|(?:Exception in thread .{1,80} |Uncaught )?(?:[\w$]+\.){0,12}[A-Z][\w$]{0,80}(?:Error|Exception)\b)/;

/** A container ended by itself, for a reason that no other rule knows: its code and the telling line of its log, else the last. */
export const containerExited: Rule = {
  name: 'container-exited',
  general: true,
  diagnose(evidence) {
    const all = exits(evidence).filter(({ exitCode }) => exitCode !== 0);
    const own = all.filter(({ exitCode }) => exitCode !== 143 && exitCode !== 137);
    const first = (own.length > 0 ? own : all)[0];
    const bare = evidence.tasks.filter((task) => isFailed(task) && isEssentialExit(task));
    if (!first) return bare.length > 0 ? withoutCode(evidence, bare) : undefined;
    const ended = all.filter((exit) => exit.container.name === first.container.name);
    const lines = linesOf(evidence, first);
    const last = lines.at(-1);
    const telling = lines.findLast(({ text }) => TELLING.test(text)) ?? last;
    const which = telling === last ? 'the last line of its log' : 'its log says';
    const meaning = SIGNALS[first.exitCode];
    return {
      cause: `Container ${first.container.name} exited with code ${first.exitCode}${meaning ? `: ${meaning}` : ''}${telling ? `; ${which}: ${shortened(telling.text)}` : ''}.`,
      proof: [
        ...ended.map(({ line }) => line.proof),
        ...new Set([telling, last].flatMap((line) => line?.proof ?? [])),
      ],
      remedy: remedy(evidence, first.container.name),
    };
  },
};

function isEssentialExit({ stopCode, stoppedReason = '' }: Task): boolean {
  return stopCode === 'EssentialContainerExited' || /Essential container in task exited/i.test(stoppedReason);
}

function withoutCode(evidence: Evidence, tasks: readonly Task[]) {
  if (tasks.some(({ containers }) => containers.some(({ exitCode }) => exitCode !== undefined)))
    return undefined;
  return {
    cause: 'An essential container of the task exited; Amazon ECS does not say which, nor with what code.',
    proof: tasks.map(
      ({ id, stoppedReason = 'stopCode EssentialContainerExited', stoppedAt }) =>
        toLine(`task ${id}`, stoppedReason, stoppedAt).proof,
    ),
    remedy: remedy(evidence, undefined),
  };
}

function linesOf(evidence: Evidence, { task, container }: Exit): readonly Line[] {
  return logLines(evidence).filter(
    (line) => line.task?.id === task.id && line.containerName === container.name && line.text !== '',
  );
}

function remedy(evidence: Evidence, name: string | undefined): string {
  const container = evidence.taskDefinition.containerDefinitions?.find((one) => one.name === name);
  const options = container?.logConfiguration?.options ?? {};
  const group = options['awslogs-group'];
  if (group === undefined)
    return 'The container has no `logConfiguration` with `awslogs`: what it said is lost. Add one, and the next failure has a log to read.';
  const region = options['awslogs-region'] ?? namesOf(evidence).region;
  return steps(
    'Read the end of its log:',
    command`aws logs tail ${group} --region ${region} --since 1h`,
    'The same container can be tried on your machine, with the variables of the task definition: `docker run --rm --env-file FILE IMAGE`.',
  );
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text.replace(/\.$/, '');
}
