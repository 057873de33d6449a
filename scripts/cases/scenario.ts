import { asObjects, asText, type Json } from '../../simulator/json.ts';
import type { ContainerBehaviour, TaskBehaviour } from '../../simulator/model/behaviour.ts';
import { digestOf } from '../../simulator/model/images.ts';
import { containersOf } from '../../simulator/model/lookup.ts';
import type { World } from '../../simulator/model/world.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { imageOf, setUpCase } from './account.ts';
import type { Case, CaseContainer, CaseEvidence } from './case.ts';

/** The course of a case in the simulated account: its image does what the evidence shows. */
export function scenarioOf({ id, met, evidence }: Case): Scenario {
  return {
    name: id.toLowerCase(),
    title: met,
    source: 'A case.',
    expected: { verdict: 'failed' },
    behave: (document, { world }) =>
      hasNewImage(document, world) ? behaviourOf(document, evidence) : quietly(document, evidence),
    setUp: (world) => setUpCase(world, evidence),
    change: (running) => running,
  };
}

function hasNewImage(document: Json, world: World): boolean {
  const next = digestOf(world, imageOf(world, 'v2'));
  return containersOf(document).some(({ image }) => digestOf(world, String(image)) === next);
}

function quietly(document: Json, { containers = [] }: CaseEvidence): TaskBehaviour {
  const behaviour = (container: Json) => {
    const name = asText(container['name']) ?? '';
    const of = containers.find((one) => (one.name ?? 'app') === name);
    const lines = (of?.logBefore ?? []).map((text, index) => ({ atMs: 400 + index, text }));
    return [name, { ...serving(container), lines }];
  };
  return { containers: Object.fromEntries(containersOf(document).map(behaviour)) };
}

/** As long as it listens on every port that its definition maps, and on the one of the target group. */
function serving(container: Json): ContainerBehaviour {
  const mapped = asObjects(container['portMappings']).map(({ containerPort }) => Number(containerPort));
  return { listens: { ports: [8000, ...mapped], afterMs: 1_000 } };
}

function behaviourOf(document: Json, evidence: CaseEvidence): TaskBehaviour {
  const { containers = [], stoppedReason, event } = evidence;
  const names = containersOf(document).map(({ name }) => asText(name) ?? '');
  const behaviours = containersOf(document).map((definition, index) => {
    const of = containers.find(({ name = 'app' }) => name === names[index]);
    return [names[index], of ? containerBehaviour(definition, of, evidence) : serving(definition)];
  });
  return {
    containers: Object.fromEntries(behaviours),
    injected: containers.flatMap(injectedOf),
    ...(stoppedReason !== undefined && {
      launchFailure: { afterMs: 20_000, reason: stoppedReason, isSilent: true },
    }),
    ...(event !== undefined && {
      launchFailure: { afterMs: 3_000, reason: event, event, withoutTask: true },
    }),
  };
}

function injectedOf({ name = 'injected', injected, cannotPull }: CaseContainer) {
  if (injected === undefined) return [];
  return [{ name, ...injected, ...(cannotPull !== undefined && { reason: cannotPull }) }];
}

function containerBehaviour(
  definition: Json,
  container: CaseContainer,
  evidence: CaseEvidence,
): ContainerBehaviour {
  const { log = [], health } = container;
  return {
    ...startOf(container, evidence),
    ...endOf(container),
    ...answerOf(definition, container, evidence),
    lines: log.map((text, index) => ({ atMs: 400 + index, text })),
    ...(health !== undefined && { passesHealthCheck: () => health === 'HEALTHY' }),
  };
}

function startOf(
  { cannotPull, cannotStart }: CaseContainer,
  { launchType }: CaseEvidence,
): ContainerBehaviour {
  // On EC2 the agent tells it of the container alone.
  const task = launchType === 'EC2' ? { taskReason: 'Task failed to start' } : {};
  return {
    ...(cannotPull !== undefined && { pull: { failsAfterMs: 20_000, reason: cannotPull, ...task } }),
    ...(cannotStart !== undefined && { startFailure: { reason: cannotStart, ...task } }),
  };
}

function endOf({ exitCode, after = 2, memoryKilled, log = [] }: CaseContainer): ContainerBehaviour {
  const reason = 'OutOfMemoryError: Container killed due to memory usage';
  const code = exitCode ?? (memoryKilled ? 137 : undefined);
  if (code === undefined) return {};
  const afterMs = Math.max(after * 1_000, 500 + log.length);
  return { exits: { afterMs, code, ...(memoryKilled && { reason }) } };
}

function answerOf(
  definition: Json,
  { exitCode }: CaseContainer,
  { target }: CaseEvidence,
): ContainerBehaviour {
  const answers = target?.answers;
  if (answers === 'refused' || (exitCode !== undefined && answers === undefined)) return {};
  return { ...serving(definition), ...(answers !== undefined && { answer: () => answers }) };
}
