import type { TaskDefinition } from '../../task-definition/task-definition.ts';
import { containersOf } from '../container.ts';
import { hasPlaceholder, membersOf, objectsOf, textOf } from '../values.ts';
import { quote } from '../words.ts';
import type { Lookup, Named } from './lookup.ts';

/** DescribeSecret and DescribeParameters, which read no value. */
export const secrets: Lookup<Named, boolean> = {
  of: ({ taskDefinition }) => secretsOf(taskDefinition),
  ask: ({ key }, { aws }) =>
    isSecretArn(key) ? aws.secrets.secretExists(key) : aws.parameters.parameterExists(key),
  missing: false,
};

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

function isSecretArn(source: string): boolean {
  return source.split(':')[2] === 'secretsmanager';
}

/** The last part of an ARN; a name as it is. */
function nameOf(source: string): string {
  const name = source.startsWith('arn:') ? source.split(':').slice(5).join(':') : source;
  return name.replace(/^(secret:|parameter)/, '').slice(0, 200);
}
