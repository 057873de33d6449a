import type { FatalLine } from '../causes/fatal-line/index.ts';
import { sameWords } from '../causes/fatal-line/survived.ts';
import { asClause } from '../text/words.ts';
import type { Evidence, LogExcerpt } from './evidence.ts';
import { isFailed } from './lines.ts';
import { lineAt, sourceOf } from './log-lines.ts';
import type { Proof } from './rule.ts';
import { isOfEnded, toldBy } from './told-logs.ts';

/** A reader wants the lines that prove it, not every repetition of them. */
const LIMIT = 6;

/** Lines below the one that ended a program. */
const BELOW = [1, 2];

/**
 * The proof of a cause as a reader wants it: what several tasks say in the same words stands once, with how many of them
 * do; one line of each kind comes before the second of any; the line that ended a program has its neighbours.
 */
export function selectProof(evidence: Evidence, proof: readonly Proof[], cause = ''): readonly Proof[] {
  const named = evidence.tasks.map(({ id }) => id).filter((id) => cause.includes(id));
  return withNeighbours(evidence, ofEachKind(withoutEchoes(evidence, oncePerWords(evidence, proof, named))));
}

/** A text of AWS that is this short is no sentence of its own. */
const SHORTEST_ECHO = 30;

/** ECS says of a deployment what it says of a task, and says it twice: each sentence stands once. */
function withoutEchoes(evidence: Evidence, proof: readonly Proof[]): readonly Proof[] {
  const bare = ({ text }: Proof) => asClause(text);
  const isOfTask = (one: Proof) => taskOf(evidence, one) !== undefined;
  const isIn = (one: Proof, other: Proof) =>
    one !== other && bare(one).length >= SHORTEST_ECHO && bare(other).includes(bare(one));
  return proof.filter(
    (one) =>
      isOfTask(one) ||
      !proof.some((other) =>
        isOfTask(other) ? isIn(other, one) : bare(one) !== bare(other) && isIn(one, other),
      ),
  );
}

/** A proof, and the task it is about. */
interface Placed {
  readonly proof: Proof;
  readonly taskId?: string;
  readonly log?: LogExcerpt;
  readonly key: string;
}

/** Where the cause names a task, that one speaks for all that say the same. */
function oncePerWords(
  evidence: Evidence,
  proof: readonly Proof[],
  named: readonly string[],
): readonly Proof[] {
  const placed = proof.map((one) => place(evidence, one));
  const groups = new Map<string, Placed[]>();
  for (const one of placed) groups.set(one.key, [...(groups.get(one.key) ?? []), one]);
  const isNamed = ({ proof: { source, text } }: Placed) =>
    named.some((id) => source.includes(id) || text.includes(id));
  return [...groups.values()].flatMap((group) => {
    const first = group.find(isNamed) ?? group[0];
    const others = group.filter((one) => one !== first);
    if (first === undefined) return [];
    const tasks = new Set([first, ...others].flatMap(({ taskId }) => taskId ?? []));
    const sameIn = tasks.size === 0 ? undefined : tasksThatSay(evidence, first, tasks.size);
    return sameIn === undefined ? [first.proof] : [{ ...first.proof, sameIn }];
  });
}

function place(evidence: Evidence, proof: Proof): Placed {
  const log = evidence.logs.find((one) => sourceOf(one) === proof.source);
  const taskId = taskOf(evidence, proof);
  if (taskId === undefined) return { proof, key: `${proof.source}\n${withoutIds(proof.text)}` };
  const said = log === undefined ? withoutIds(proof.text) : general(proof.text, taskId);
  const source = isRepeated(evidence, taskId, proof) ? `task ${taskId}` : proof.source;
  const key = `${source.replaceAll(taskId, 'TASK')}\n${said}`;
  return { proof, taskId, key, ...(log !== undefined && { log }) };
}

/** The reason of a container is that of its task, word for word. */
function isRepeated({ tasks }: Evidence, taskId: string, { text }: Proof): boolean {
  return tasks.some(({ id, stoppedReason }) => id === taskId && stoppedReason === text);
}

/** The task that a proof is about, where it is about one. */
export function taskOf({ logs, tasks }: Evidence, { source }: Proof): string | undefined {
  const log = logs.find((one) => sourceOf(one) === source);
  return log?.taskId ?? tasks.find(({ id }) => source.startsWith(`task ${id}`))?.id;
}

/** What AWS says of several tasks: codes and ports make it another thing, ids and addresses do not. */
function withoutIds(text: string): string {
  return text.replace(/\b[0-9a-f]{8,}\b|\b10(?:\.\d{1,3}){3}\b/g, '#');
}

function general(text: string, taskId: string): string {
  return sameWords(text.replaceAll(taskId, 'TASK'));
}

/** Of the tasks whose log was read those with that line; else of all that failed. */
function tasksThatSay(
  { logs, tasks }: Evidence,
  { proof, taskId = '', log }: Placed,
  said: number,
): Proof['sameIn'] {
  if (log === undefined) {
    const of = tasks.filter(isFailed).length;
    return of > 1 ? { tasks: said, of } : undefined;
  }
  const words = general(proof.text, taskId);
  const alike = logs.filter(({ containerName }) => containerName === log.containerName);
  const saying = alike.filter((one) => one.lines.some(({ text }) => general(text, one.taskId) === words));
  const [count, of] = [saying, alike].map((some) => new Set(some.map((one) => one.taskId)).size);
  return of !== undefined && of > 1 ? { tasks: count ?? 0, of } : undefined;
}

/** Ids and times do not make a line another one. */
function ofEachKind(proof: readonly Proof[]): readonly Proof[] {
  const seen = new Map<string, number>();
  const rank = (one: Proof) => {
    const kind = `${one.source} ${one.text}`.replace(/\d+|[0-9a-f]{8,}/g, '#');
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return seen.get(kind) ?? 1;
  };
  const ranked = proof.map((one, at) => ({ one, at, rank: rank(one) }));
  return ranked
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, LIMIT)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Lines of one log stand in their order, below its first; blank ones and those that are there already are left out. */
function withNeighbours(evidence: Evidence, proof: readonly Proof[]): readonly Proof[] {
  const told = proof.map((one) => fatalOf(evidence, one));
  return proof.flatMap((one, index) => {
    const found = told[index];
    if (found === undefined) return [one];
    const { log, fatal } = found;
    return placesAround(log, fatal).flatMap((place): readonly Proof[] => {
      if (place === fatal.at) return [one];
      const line = lineAt(evidence, log, place);
      const isShown = proof.some(
        ({ source, text }) => source === line?.proof.source && text === line?.proof.text,
      );
      return line === undefined || line.text === '' || isShown ? [] : [line.proof];
    });
  });
}

/** The place in the program's own code where its stack is shown, else the line above; the line itself, and two below. */
function placesAround(log: LogExcerpt, fatal: FatalLine): readonly number[] {
  const { at } = fatal;
  const own = ownFrame(log, fatal);
  const before = own === undefined || own > at ? [above(log, at)] : codeAt(log, own, at);
  const places = [...before, at, ...BELOW.map((step) => at + step), ...(own === undefined ? [] : [own])];
  return [...new Set(places)].sort((a, b) => a - b);
}

/** Where the log names the file and the line of the first frame in the program's own code. */
function ownFrame({ lines }: LogExcerpt, { file, line, from, to }: FatalLine): number | undefined {
  if (file === undefined || line === undefined) return undefined;
  const names = (text: string) => text.split(file)[1]?.match(/\d+/g)?.includes(String(line)) ?? false;
  const place = lines.slice(from, to + 1).findIndex(({ text }) => names(text));
  return place === -1 ? undefined : from + place;
}

/** A frame above the message, with the code that some runtimes show below it. */
function codeAt({ lines }: LogExcerpt, frame: number, at: number): readonly number[] {
  const indent = (place: number) => lines[place]?.text.search(/\S/) ?? -1;
  return frame + 1 < at && indent(frame + 1) > indent(frame) ? [frame, frame + 1] : [frame];
}

/** The line above, and not one that only underlines a part of what stands above it, as Python does. */
function above({ lines }: LogExcerpt, at: number): number {
  const place = lines.slice(0, at).findLastIndex(({ text }) => !/^[\s~^]*$/.test(text));
  return place === -1 ? at - 1 : place;
}

function fatalOf(
  evidence: Evidence,
  { source, text }: Proof,
): { log: LogExcerpt; fatal: FatalLine } | undefined {
  const log = evidence.logs.find((one) => sourceOf(one) === source);
  if (log === undefined || !isOfEnded(evidence, log)) return undefined;
  const { fatal } = toldBy(log);
  return fatal !== undefined && log.lines[fatal.at]?.text === text ? { log, fatal } : undefined;
}
