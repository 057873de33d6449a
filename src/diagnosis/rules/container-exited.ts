import type { FatalLine } from '../../causes/fatal-line/index.ts';
import { sameWords } from '../../causes/fatal-line/survived.ts';
import type { Task } from '../../ecs/task.ts';
import { asSentence } from '../../text/words.ts';
import { adviceFor } from '../advice/index.ts';
import type { Evidence } from '../evidence.ts';
import { type Exit, endOf, exits, isFailed, toLine } from '../lines.ts';
import { lineAt } from '../log-lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Proof, Rule } from '../rule.ts';
import { toldBy } from '../told-logs.ts';

/** What exit codes above 128 mean: 128 and the number of a signal. */
const SIGNALS: Readonly<Record<number, string>> = {
  132: 'illegal instruction (SIGILL)',
  134: 'aborted (SIGABRT)',
  137: 'killed (SIGKILL), often for lack of memory',
  139: 'segmentation fault (SIGSEGV)',
  143: 'terminated (SIGTERM)',
};

/** A container exited for a reason that no other rule knows: its code and the telling line of its log, else the last. */
export const containerExited: Rule = {
  name: 'container-exited',
  general: true,
  diagnose(evidence) {
    const all = exits(evidence).filter(({ exitCode }) => exitCode !== 0);
    const own = all.filter(({ exitCode }) => exitCode !== 143 && exitCode !== 137);
    const first = commonest(
      roots(evidence, own.length > 0 ? own : all).map((exit) => ({ ...exit, said: saidBy(evidence, exit) })),
    );
    const bare = evidence.tasks.filter((task) => isFailed(task) && isEssentialExit(task));
    if (!first) return bare.length > 0 ? withoutCode(evidence, bare) : undefined;
    const { container, exitCode, said } = first;
    const ended = all.filter((exit) => exit.container.name === container.name);
    // A runtime that was left with an exception aborts itself.
    const meaning = said?.fatal.certainty === 'thrown' && exitCode !== 137 ? undefined : SIGNALS[exitCode];
    return {
      cause: asSentence(
        `Container ${container.name} exited with code ${exitCode}${meaning ? `: ${meaning}` : ''}${said ? wordsOf(said.fatal) : ''}`,
      ),
      proof: [...ended.map(({ line }) => line.proof), ...(said?.proof ?? [])],
      remedy: remedy(evidence, container.name, said),
    };
  },
};

/**
 * Of the containers of one task that ended the first to fall silent: what failed at first has nothing more to say, and
 * what depends on it complains later.
 */
function roots(evidence: Evidence, ended: readonly Exit[]): readonly Exit[] {
  const lastWord = ({ task, container }: Exit) =>
    evidence.logs
      .find(({ taskId, containerName }) => taskId === task.id && containerName === container.name)
      ?.lines.at(-1)
      ?.at.getTime() ?? Number.POSITIVE_INFINITY;
  return ended.filter((exit) =>
    ended.every((other) => other.task.id !== exit.task.id || lastWord(exit) <= lastWord(other)),
  );
}

/** What most tasks say of their end, and of those that are said as often the surest. */
function commonest<T extends Exit & { readonly said: Said | undefined }>(ends: readonly T[]): T | undefined {
  const keyOf = ({ container, exitCode, said }: T) =>
    said && `${container.name} ${exitCode} ${sameWords(said.fatal.text)}`;
  const alike = (end: T) =>
    end.said === undefined ? 0 : ends.filter((one) => keyOf(one) === keyOf(end)).length;
  const strength = ({ said }: T) => said?.fatal.strength ?? -1;
  const isTelling = (end: T) => Number(strength(end) > 0);
  return ends.toSorted(
    (a, b) => isTelling(b) - isTelling(a) || alike(b) - alike(a) || strength(b) - strength(a),
  )[0];
}

interface Said {
  readonly fatal: FatalLine;
  /** The fatal line and what belongs to it. */
  readonly proof: readonly Proof[];
  /** All of it, for the advice. */
  readonly text: string;
}

/** What the log of this container says about its end, where it was read. */
function saidBy(evidence: Evidence, { task, container }: Exit): Said | undefined {
  const log = evidence.logs.find(
    ({ taskId, containerName }) => taskId === task.id && containerName === container.name,
  );
  const fatal = log === undefined ? undefined : toldBy(log).fatal;
  if (log === undefined || fatal === undefined) return undefined;
  const block = log.lines.slice(fatal.from, fatal.to + 1).map(({ text }) => text);
  return {
    fatal,
    proof: [lineAt(evidence, log, fatal.at)?.proof ?? []].flat(),
    text: [fatal.text, ...block.slice(0, 40)].join('\n'),
  };
}

function wordsOf({ text, certainty, file, line }: FatalLine): string {
  const which = certainty === 'last' ? 'the last line of its log' : 'its log says';
  const where = file === undefined || text.includes(`${file}:${line}`) ? '' : ` (${file}:${line})`;
  return `; ${which}: ${shortened(text)}${where}`;
}

function isEssentialExit({ stopCode, stoppedReason = '' }: Task): boolean {
  return stopCode === 'EssentialContainerExited' || /Essential container in task exited/i.test(stoppedReason);
}

function withoutCode(evidence: Evidence, tasks: readonly Task[]) {
  if (tasks.some(({ containers }) => containers.some(({ exitCode }) => exitCode !== undefined)))
    return undefined;
  return {
    cause:
      'An essential container of the task exited; Amazon ECS does not report which one, or its exit code.',
    proof: tasks.map(
      (task) =>
        toLine(`task ${task.id}`, task.stoppedReason ?? 'stopCode EssentialContainerExited', endOf(task))
          .proof,
    ),
    remedy: remedy(evidence, undefined),
  };
}

function remedy(evidence: Evidence, name: string | undefined, said?: Said): string {
  const container = evidence.taskDefinition.containerDefinitions?.find((one) => one.name === name);
  const advice =
    said === undefined
      ? undefined
      : (adviceFor(said.fatal.text, evidence, container) ?? adviceFor(said.text, evidence, container));
  const options = container?.logConfiguration?.options ?? {};
  const group = options['awslogs-group'];
  const driver = container?.logConfiguration?.logDriver ?? 'none';
  if (group === undefined && !['none', 'awslogs'].includes(driver))
    return steps(
      said?.fatal.advice,
      advice,
      `Read the end of its log where the log driver ${driver} sends it: it is not in CloudWatch Logs by \`awslogs\`, so this action cannot read it.`,
    );
  if (group === undefined)
    return 'The container has no `logConfiguration` with `awslogs`: its output is lost. Add one, so that the next failure leaves a log.';
  const region = options['awslogs-region'] ?? namesOf(evidence).region;
  return steps(
    said?.fatal.advice,
    advice,
    'Read the end of its log:',
    command`aws logs tail ${group} --region ${region} --since 1h`,
    'To try the same container on your machine with the variables of the task definition: `docker run --rm --env-file FILE IMAGE`.',
  );
}

function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text.replace(/\.$/, '');
}
