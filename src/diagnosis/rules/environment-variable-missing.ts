import { distance } from 'fastest-levenshtein';
import { missingVariables } from '../../causes/missing-variables.ts';
import { familyAndRevision } from '../../ecs/arn.ts';
import type { ContainerDefinition, TaskDefinition } from '../../task-definition/task-definition.ts';
import { codeBlock, inlineCode, isSecretName } from '../../text/safe-text.ts';
import type { Evidence, LogExcerpt } from '../evidence.ts';
import { exits, toLine } from '../lines.ts';
import { type Names, namesOf } from '../names.ts';
import { json, steps } from '../remedy.ts';
import type { Proof, Rule } from '../rule.ts';
import { isOfEnded, toldBy } from '../told-logs.ts';

interface Missing {
  readonly container: string;
  readonly names: readonly string[];
  readonly proof: readonly Proof[];
}

/** The program says which variable it misses, and the definition does not give it to that container. */
export const environmentVariableMissing: Rule = {
  name: 'environment-variable-missing',
  diagnose(evidence) {
    const found = evidence.logs.map((log) => missingIn(evidence, log)).filter((one) => one.names.length > 0);
    const container = found[0]?.container;
    if (container === undefined) return undefined;
    const mine = found.filter((one) => one.container === container);
    const variables = [...new Set(mine.flatMap(({ names }) => names))];
    const names = namesOf(evidence);
    const which = `environment variable${variables.length > 1 ? 's' : ''} ${variables.join(', ')}`;
    return {
      cause: `Container ${container} needs ${which}, but ${names.revision} does not set ${variables.length > 1 ? 'them' : 'it'}${history(evidence, container, variables, names)}.`,
      proof: mine.flatMap(({ proof }) => proof),
      remedy: remedy(evidence, container, variables, names),
    };
  },
};

function missingIn(evidence: Evidence, log: LogExcerpt): Missing {
  const given = new Set(variablesOf(evidence.taskDefinition, log.containerName));
  const telling = new Set(isOfEnded(evidence, log) ? toldBy(log).places : []);
  const missing = missingVariables(log)
    .filter(({ index }) => telling.has(index))
    .filter(({ name }) => !forms(name).some((form) => given.has(form)));
  const said = missing.flatMap(({ index }) => log.lines[index] ?? []);
  const ended = exits(evidence).filter(
    ({ task, container }) => task.id === log.taskId && container.name === log.containerName,
  );
  return {
    container: log.containerName,
    names: missing.map(({ name }) => variableName(name)),
    proof: [
      ...said.map(({ at, text }) => toLine(`log ${log.group} ${log.stream}`, text, at).proof),
      ...ended.map(({ line }) => line.proof),
    ],
  };
}

/** Spring reads `db.password` from DB_PASSWORD (relaxed binding). */
function variableName(name: string): string {
  return /[.-]/.test(name) ? name.replace(/[.-]/g, '_').toUpperCase() : name;
}

function forms(name: string): readonly string[] {
  return [name, variableName(name), name.replaceAll('.', '__')];
}

function variablesOf(definition: TaskDefinition | undefined, container: string): readonly string[] {
  const all = definition?.containerDefinitions ?? [];
  const named = all.filter(({ name }) => name === container);
  // The revision before may have given the container another name.
  return (named.length > 0 ? named : all).flatMap(namesIn).filter((name) => name !== undefined);
}

function namesIn({ environment = [], secrets = [] }: ContainerDefinition) {
  return [...environment, ...secrets].map(({ name }) => name);
}

function history(evidence: Evidence, container: string, variables: readonly string[], names: Names): string {
  const before = variablesOf(evidence.previousTaskDefinition, container);
  const previous = evidence.target.previousTaskDefinitionArn;
  const removed = variables.filter((name) => before.includes(name));
  const had =
    previous === undefined ? 'the revision before' : `${familyAndRevision(previous)}, which ran before,`;
  if (removed.length > 0)
    return `; ${had} had ${removed.length === variables.length ? 'it' : removed.join(', ')}`;
  const older = evidence.variablesOfOlderRevisions;
  if (older?.some((name) => variables.includes(name))) return '; an older revision set it';
  if (older === undefined)
    return evidence.previousTaskDefinition === undefined ? '' : `; ${had} did not set it either`;
  return evidence.olderRevisionsRead === 'newest'
    ? `; none of the latest revisions of ${names.family} set it`
    : ` (no revision of ${names.family} ever has)`;
}

function remedy(evidence: Evidence, container: string, variables: readonly string[], names: Names): string {
  const secret = variables.filter(isSecretName);
  const plain = variables.filter((name) => !isSecretName(name));
  const valueFrom = `arn:${names.partition}:secretsmanager:${names.region}:${names.accountId}:secret:NAME-OF-THE-SECRET`;
  const fragment = {
    name: container,
    ...(plain.length > 0 && { environment: plain.map((name) => ({ name, value: 'VALUE' })) }),
    ...(secret.length > 0 && { secrets: secret.map((name) => ({ name, valueFrom })) }),
  };
  const inputs = [
    ...(plain.length > 0
      ? ['environment-variables: |', ...plain.map((name) => `  ${container}:${name}=VALUE`)]
      : []),
    ...(secret.length > 0
      ? ['secrets: |', ...secret.map((name) => `  ${container}:${name}=${valueFrom}`)]
      : []),
  ];
  return steps(
    ...variables.map((name) => misspelt(evidence, container, name)),
    `Set it for container ${inlineCode(container)} in the task definition:`,
    json(fragment),
    'or in the workflow:',
    codeBlock(inputs.join('\n'), 'yaml'),
    'Variables from your machine or the runner do not reach the container unless the task definition sets them.',
  );
}

function misspelt(evidence: Evidence, container: string, name: string): string | undefined {
  const near = variablesOf(evidence.taskDefinition, container).filter((other) => isNear(name, other));
  if (near.length === 0) return undefined;
  return `The definition has ${near.map(inlineCode).join(', ')}. Is that a typo for ${inlineCode(name)}?`;
}

function isNear(name: string, other: string): boolean {
  const [long, short] = name.length > other.length ? [name, other] : [other, name];
  return (
    distance(name, other) <= Math.max(2, Math.floor(name.length / 5)) ||
    (short.length >= 6 && long.startsWith(`${short}_`))
  );
}
