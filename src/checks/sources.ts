import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { containersOf } from './container.ts';
import { hasPlaceholder, membersOf, objectsOf, textOf } from './values.ts';
import { quote } from './words.ts';

/** Something that a definition names and that lies somewhere in AWS. */
export interface Named {
  /** By which the surroundings know it. */
  readonly key: string;
  /** In the reader's words, to begin a sentence: `The secret "prod/db" of container "app"`. */
  readonly title: string;
  /** JSON pointer of the place that names it. */
  readonly pointer: string;
}

export interface LogGroup extends Named {
  readonly region: string;
  readonly group: string;
}

/** Secrets and parameters of all containers; the key is the `valueFrom` without JSON key, stage and version. */
export function secretsOf(taskDefinition: TaskDefinition): readonly Named[] {
  return containersOf(taskDefinition).flatMap(({ members, label, pointer }) => {
    const lists = [
      { value: members.secrets, place: 'secrets' },
      { value: membersOf(members.logConfiguration).secretOptions, place: 'logConfiguration/secretOptions' },
    ];
    return lists.flatMap(({ value, place }) =>
      objectsOf(value).flatMap(({ index, members: { valueFrom } }) => {
        const source = textOf(valueFrom);
        if (source === undefined || hasPlaceholder(source)) return [];
        const key = source.startsWith('arn:') ? source.split(':').slice(0, 7).join(':') : source;
        const noun = isSecretArn(key) ? 'secret' : 'parameter';
        return [
          {
            key,
            title: `The ${noun} ${quote(nameOf(key))} of ${label}`,
            pointer: `${pointer}/${place}/${index}/valueFrom`,
          },
        ];
      }),
    );
  });
}

export function isSecretArn(source: string): boolean {
  return source.split(':')[2] === 'secretsmanager';
}

/** Log groups of the awslogs driver that ECS does not create by itself. */
export function logGroupsOf(taskDefinition: TaskDefinition): readonly LogGroup[] {
  return containersOf(taskDefinition).flatMap(({ members, label, pointer }) => {
    const { logDriver, options: given } = membersOf(members.logConfiguration);
    const options = membersOf(given);
    const group = textOf(options['awslogs-group']);
    const region = textOf(options['awslogs-region']);
    if (logDriver !== 'awslogs' || group === undefined || region === undefined) return [];
    if (
      /^true$/i.test(textOf(options['awslogs-create-group']) ?? '') ||
      hasPlaceholder(group) ||
      hasPlaceholder(region)
    )
      return [];
    return [
      {
        key: `${region} ${group}`,
        region,
        group,
        title: `The log group ${quote(group)} of ${label}`,
        pointer: `${pointer}/logConfiguration/options/awslogs-group`,
      },
    ];
  });
}

export function rolesOf(taskDefinition: TaskDefinition): readonly Named[] {
  return (['executionRoleArn', 'taskRoleArn'] as const).flatMap((member) => {
    const role = textOf(taskDefinition[member]);
    if (role === undefined || hasPlaceholder(role)) return [];
    const noun = member === 'taskRoleArn' ? 'task role' : 'execution role';
    return [
      {
        key: role,
        title: `The ${noun} ${quote(role.slice(role.lastIndexOf('/') + 1))}`,
        pointer: `/${member}`,
      },
    ];
  });
}

/** Images of the containers that the action does not deploy. */
export function imagesOf(
  taskDefinition: TaskDefinition,
  deployedContainers: readonly string[],
): readonly Named[] {
  return containersOf(taskDefinition).flatMap(({ members, name, label, pointer }) => {
    const image = textOf(members.image);
    if (image === undefined || hasPlaceholder(image)) return [];
    if (name !== undefined && deployedContainers.includes(name)) return [];
    return [{ key: image, title: `The image ${quote(image)} of ${label}`, pointer: `${pointer}/image` }];
  });
}

/** The last part of an ARN; a name as it is. */
function nameOf(source: string): string {
  const name = source.startsWith('arn:') ? source.split(':').slice(5).join(':') : source;
  return name.replace(/^(secret:|parameter)/, '').slice(0, 200);
}
