import { sameWords } from '../causes/fatal-line/survived.ts';
import type { Task } from '../ecs/task.ts';
import type { FailureReason } from '../rollout/verdict.ts';
import { commonestFirst } from './commonest.ts';
import { withoutConsequences } from './consequences.ts';
import type { Evidence } from './evidence.ts';
import { targetLine } from './health.ts';
import { besideHealthy } from './healthy-logs.ts';
import { withoutNoise } from './noise.ts';
import { selectProof } from './proof.ts';
import { withoutRecovered } from './recovered.ts';
import { withRefusals } from './refused.ts';
import type { Diagnosis, Proof, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { unknown } from './rules/unknown.ts';
import { isOfEnded, toldBy } from './told-logs.ts';

/** What the verdict itself says, with nothing behind it that could be unknown. */
const SELF_EXPLAINING: ReadonlySet<FailureReason> = new Set([
  'cancelled',
  'lost-sight',
  'unchecked',
  'deleted',
  'untrue',
]);

/**
 * Why a rollout failed: every cause that the evidence proves, the root first and its consequences after it.
 * What no rule knows is shown raw as `unknown`. A rollout that did not fail has no diagnosis.
 */
export function diagnose(evidence: Evidence): readonly Diagnosis[] {
  if (evidence.verdict.kind !== 'failed') return [];
  const beside = besideHealthy(withoutRecovered(evidence));
  const telling = withoutNoise(withoutConsequences(beside));
  const found = commonestFirst(beside, causesIn(telling), isGeneral);
  const diagnoses = [...found, ...alsoSaid(telling, found)].map((one) => {
    const complete = withRefusals(beside, one);
    return { ...complete, proof: selectProof(beside, one.proof, one.cause) };
  });
  if (diagnoses.length > 0 || SELF_EXPLAINING.has(evidence.verdict.reason)) return diagnoses;
  const raw = apply(unknown, evidence);
  return raw ? [withRefusals(beside, raw)] : [];
}

function isGeneral(name: string): boolean {
  return rules.some((rule) => rule.name === name && rule.general === true);
}

function causesIn(evidence: Evidence): readonly Diagnosis[] {
  const told = new Set<string>();
  return rules.flatMap((rule) => {
    const diagnosis = apply(rule, rule.general ? withoutTold(evidence, told) : evidence);
    for (const proof of diagnosis?.proof ?? []) told.add(keyOf(proof));
    return diagnosis ?? [];
  });
}

/**
 * What containers print that still run proves no end, and stands behind what is wrong with their health. Nothing but
 * their logs is looked at, as if they had ended.
 */
function alsoSaid(evidence: Evidence, found: readonly Diagnosis[]): readonly Diagnosis[] {
  const logs = evidence.logs.filter((log) => !isOfEnded(evidence, log));
  if (logs.length === 0) return [];
  const { service: _service, serviceDeployment: _deployment, ...rest } = evidence;
  const alone: Evidence = { ...rest, logs, tasks: [], events: [], targets: [] };
  return rules.flatMap((rule) => {
    const isKnown = rule.general || found.some(({ name }) => name === rule.name);
    return isKnown ? [] : (apply(rule, alone) ?? []);
  });
}

function apply(rule: Rule, evidence: Evidence): Diagnosis | undefined {
  const said = rule.diagnose(evidence);
  return said && { name: rule.name, ...said };
}

/** What no cause has explained so far. A task that one line explains is explained, and with it those that ended alike. */
function withoutTold(evidence: Evidence, told: ReadonlySet<string>): Evidence {
  const isTold = (proof: Proof) => told.has(keyOf(proof));
  const isExplained = (taskId: string) => [...told].some((key) => key.includes(taskId));
  const explained = evidence.tasks.filter(({ id }) => isExplained(id));
  const endings = new Set(explained.map(endingOf));
  const words = new Set(explained.flatMap(({ id }) => lastWords(evidence, id)));
  const isAlike = (task: Task) =>
    endings.has(endingOf(task)) &&
    (isExplained(task.id) || lastWords(evidence, task.id).every((said) => words.has(said)));
  return {
    ...evidence,
    events: evidence.events.filter(({ message }) => !isTold({ source: 'service event', text: message })),
    tasks: evidence.tasks.filter((task) => !isAlike(task)),
    logs: evidence.logs.filter(({ taskId }) => !isExplained(taskId)),
    targets: evidence.targets.filter((target) => !isTold(targetLine(target).proof)),
  };
}

/** What the logs of a task say about its end, as far as they were read. */
function lastWords({ logs }: Evidence, id: string): readonly string[] {
  const own = logs.filter(({ taskId }) => taskId === id);
  return own.flatMap((log) => {
    const { fatal } = toldBy(log);
    return fatal === undefined || fatal.certainty === 'last' ? [] : [sameWords(fatal.text)];
  });
}

/** How a task ended, the same for all that ended alike. */
function endingOf({ id, stopCode, lastStatus, containers }: Task): string {
  if (stopCode === undefined && lastStatus !== 'STOPPED') return id;
  const ends = containers.map(({ name, exitCode, reason }) => [name, exitCode, reason]);
  return JSON.stringify([stopCode, ends]);
}

function keyOf({ source, text }: Proof): string {
  return `${source}\n${text}`;
}
