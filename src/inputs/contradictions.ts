import type { VariableEdit } from '../task-definition/variable-edit.ts';
import type { Inputs } from './inputs.ts';
import { givenForBuild, inputsOfOtherModes } from './mode-contradictions.ts';
import type { Problem } from './problem.ts';

/** Inputs that cannot be meant together. Problems that hold for one input alone are found before. */
export function findContradictions(inputs: Inputs): readonly Problem[] {
  return rules.flatMap((rule) => rule(inputs));
}

type Rule = (inputs: Inputs) => readonly Problem[];

const rules: readonly Rule[] = [
  buildInputsWithoutBuild,
  nothingToFindTheServiceBy,
  containerTwice,
  nameInBothLists,
  placeholdersWithoutFile,
  verificationWithoutWait,
  inputsOfOtherModes,
];

function buildInputsWithoutBuild(inputs: Inputs): readonly Problem[] {
  const { image } = inputs;
  if (image.kind === 'build') return [];
  const names = givenForBuild(inputs);
  if (names.length === 0) return [];
  return [
    {
      inputs: names,
      what: `has no effect, because ${image.kind === 'ready' ? 'image names an existing image' : `image is "${image.kind}"`}`,
      remedy: `Remove ${names.length === 1 ? 'this input' : 'these inputs'}, or remove image to build one.`,
    },
  ];
}

/** A file says its family by itself. */
function nothingToFindTheServiceBy({
  mode,
  service,
  taskFamily,
  taskDefinition,
}: Inputs): readonly Problem[] {
  const needsService = ['deploy', 'task', 'rollback', 'continue'].includes(mode);
  if (!needsService || service !== undefined || taskFamily !== undefined) return [];
  if (taskDefinition.kind === 'file') return [];
  return [
    {
      inputs: ['service', 'task-family'],
      what: 'at least one must be set: each is looked up from the other',
      remedy:
        'Set service, or task-family, or set task-definition to a file (the service is looked up from its family).',
    },
  ];
}

function containerTwice({ containerNames = [], containerImages }: Inputs): readonly Problem[] {
  return containerNames
    .filter((name) => containerImages.has(name))
    .map((name) => ({
      inputs: ['container-images'],
      what: `${name} is in container-name too, so it would get two images`,
      remedy: 'Remove it from one of the two.',
    }));
}

function nameInBothLists({ environmentVariables, secrets }: Inputs): readonly Problem[] {
  const isSet = ({ value }: VariableEdit) => value !== undefined;
  return environmentVariables
    .filter(isSet)
    .filter((variable) =>
      secrets
        .filter(isSet)
        .some((secret) => secret.name === variable.name && secret.container === variable.container),
    )
    .map(({ name }) => ({
      inputs: ['environment-variables', 'secrets'],
      what: `${name} is set in both, but a container can have it only once`,
      remedy: 'Remove it from one of the two.',
    }));
}

function placeholdersWithoutFile({ placeholders, taskDefinition }: Inputs): readonly Problem[] {
  if (placeholders.size === 0 || taskDefinition.kind === 'file') return [];
  return [
    {
      inputs: ['placeholders'],
      what: 'placeholders are replaced in a file, but task-definition does not name one',
      remedy: 'Set task-definition to a file, or use environment-variables.',
    },
  ];
}

function verificationWithoutWait({
  verifyUrl,
  runAfter,
  schedules,
  keepRevisions,
  waitFor,
}: Inputs): readonly Problem[] {
  if (waitFor !== 'none' && waitFor !== 'paused') return [];
  const names = [
    ...(verifyUrl === undefined ? [] : ['verify-url']),
    ...(runAfter === undefined ? [] : ['run-after']),
    ...(schedules === undefined ? [] : ['schedules']),
    ...(keepRevisions === undefined ? [] : ['keep-revisions']),
  ];
  if (waitFor === 'none')
    return names.map((name) => ({
      inputs: [name],
      what: 'wait-for is "none", so nothing shows whether the new version serves',
      remedy: `Remove ${name}, or set wait-for to completed or healthy.`,
    }));
  return names.map((name) => ({
    inputs: [name],
    what: 'wait-for is "paused", so the step ends before the new version serves',
    remedy:
      name === 'verify-url'
        ? 'Set it in the job that continues the deployment (mode: continue) instead.'
        : `Remove ${name}, or set wait-for to shifted or completed.`,
  }));
}
