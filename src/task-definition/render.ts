import type { Notice } from '../text/notice.ts';
import { requireContainers } from './containers.ts';
import { isObject, mapMembers, pickMembers } from './json.ts';
import { readOnlyMembers } from './read-only-members.ts';
import { mergeTags } from './tags.ts';
import type { ContainerDefinition, Tag, TaskDefinition } from './task-definition.ts';
import type { VariableEdit } from './variable-edit.ts';
import { editVariables } from './variables.ts';

/** What the next revision has that its base has not. */
export interface Edits {
  readonly family?: string;
  /** Tags that stand beside the base, as DescribeTaskDefinition answers them; a tag of the base itself wins. */
  readonly tags?: readonly Tag[];
  /** Tags that the user asks for; they win over both. */
  readonly setTags?: readonly Tag[];
  /** Image by container name. */
  readonly images?: ReadonlyMap<string, string>;
  readonly environmentVariables?: readonly VariableEdit[];
  readonly secrets?: readonly VariableEdit[];
  /** The containers that a variable without `container:` is for. */
  readonly deployedContainers?: readonly string[];
}

export interface Rendered {
  /** The body of RegisterTaskDefinition. */
  readonly taskDefinition: TaskDefinition;
  readonly notices: readonly Notice[];
}

/** Makes the next task definition out of a file or a revision. Every member stays, known or not, but the nine read-only ones. */
export function render(base: TaskDefinition, edits: Edits = {}): Rendered {
  requireContainers(base, namedContainers(edits));
  const notices: Notice[] = [];
  const body = registrable(base);
  const tags = mergeTags(body.tags, edits, notices);
  const taskDefinition: TaskDefinition = {
    ...body,
    ...(edits.family === undefined ? {} : { family: edits.family }),
    ...(Array.isArray(body.containerDefinitions)
      ? { containerDefinitions: body.containerDefinitions.map((each) => edit(each, edits, notices)) }
      : {}),
    ...(tags === undefined ? {} : { tags }),
  };
  return { taskDefinition: registrable(taskDefinition), notices };
}

/**
 * What RegisterTaskDefinition takes of it: no read-only member, no null, which in AWS's JSON means absent, and no empty
 * list, object or text of those that ECS refuses (`tags: []`, `logConfiguration: {}`) or takes for absent.
 */
export function registrable(taskDefinition: TaskDefinition): TaskDefinition {
  return withoutNothing(
    pickMembers(taskDefinition, (key) => !readOnlyMembers.includes(key)),
  ) as TaskDefinition;
}

/** Objects that say nothing when they are empty. Others, such as `host` or one that is newer than this list, may. */
const silentObjects: readonly string[] = [
  'capabilities',
  'dockerLabels',
  'driverOpts',
  'ephemeralStorage',
  'labels',
  'linuxParameters',
  'logConfiguration',
  'options',
  'repositoryCredentials',
  'runtimePlatform',
];

/** Texts that name nothing when they are empty; the value of a variable or of a label may be. */
const silentTexts: readonly string[] = [
  'executionRoleArn',
  'taskRoleArn',
  'versionConsistency',
  'workingDirectory',
];

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (!isObject(value)) return value;
  return pickMembers(mapMembers(value, withoutNothing), (key, member) => !saysNothing(key, member));
}

function saysNothing(key: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 && key !== 'containerDefinitions';
  if (isObject(value)) return silentObjects.includes(key) && Object.keys(value).length === 0;
  return value === null || (value === '' && silentTexts.includes(key));
}

function edit(container: ContainerDefinition, edits: Edits, notices: Notice[]): ContainerDefinition {
  const name = container?.name;
  if (name === undefined) return container;
  const isMine = (variable: VariableEdit) =>
    variable.container === undefined
      ? (edits.deployedContainers ?? []).includes(name)
      : variable.container === name;
  const image = edits.images?.get(name);
  const imaged = image === undefined ? container : { ...container, image };
  const plain = editVariables(imaged, 'environment', (edits.environmentVariables ?? []).filter(isMine));
  const secret = editVariables(plain.container, 'secrets', (edits.secrets ?? []).filter(isMine));
  notices.push(...plain.notices, ...secret.notices);
  return secret.container;
}

function namedContainers(edits: Edits): readonly string[] {
  const variables = [...(edits.environmentVariables ?? []), ...(edits.secrets ?? [])];
  return [
    ...(edits.deployedContainers ?? []),
    ...(edits.images?.keys() ?? []),
    ...variables.flatMap(({ container }) => container ?? []),
  ];
}
