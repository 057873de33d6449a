import { isFileSource } from '../task-definition/source.ts';
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
  const names = image === 'build' ? [] : givenForBuild(inputs);
  if (names.length === 0) return [];
  return [
    {
      inputs: names,
      what: `nothing is built, because image is ${['running', 'definition'].includes(image) ? `"${image}"` : 'a ready one'}`,
      remedy: `Leave out ${names.length === 1 ? 'this input' : 'these inputs'}, or leave out image to have one built.`,
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
  if (isFileSource(taskDefinition)) return [];
  return [
    {
      inputs: ['service', 'task-family'],
      what: 'both are auto, and one is found by the other',
      remedy:
        'Set service, or the task-family that it runs, or task-definition to a file: its family finds the service.',
    },
  ];
}

function containerTwice({ containerNames = [], containerImages }: Inputs): readonly Problem[] {
  return containerNames
    .filter((name) => containerImages.has(name))
    .map((name) => ({
      inputs: ['container-images'],
      what: `${name} stands in container-name too, so it would get two images`,
      remedy: 'Keep it in one of the two.',
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
      what: `${name} is set in both, and a container can have only one of them`,
      remedy: 'Keep it in one of the two.',
    }));
}

function placeholdersWithoutFile({ placeholders, taskDefinition }: Inputs): readonly Problem[] {
  if (placeholders.size === 0 || isFileSource(taskDefinition)) return [];
  return [
    {
      inputs: ['placeholders'],
      what: 'they are put into a file, and task-definition names none',
      remedy: 'Name a file in task-definition, or use environment-variables.',
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
  if (waitFor !== 'none') return [];
  const names = [
    ...(verifyUrl === undefined ? [] : ['verify-url']),
    ...(runAfter === undefined ? [] : ['run-after']),
    ...(schedules === undefined ? [] : ['schedules']),
    ...(keepRevisions === undefined ? [] : ['keep-revisions']),
  ];
  return names.map((name) => ({
    inputs: [name],
    what: 'nothing is waited for (wait-for: none), so the old version might answer',
    remedy: `Leave out ${name}, or wait for completed or healthy.`,
  }));
}
