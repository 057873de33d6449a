import type { Check, FindingDraft, Severity } from '../check.ts';
import { containersOf, titleOf } from '../container.ts';
import { type Members, membersOf, objectsOf, textOf } from '../values.ts';
import { quote } from '../words.ts';

/** Names that have to be unique. */
export const duplicateName: Check = {
  name: 'duplicate-name',
  check: ({ taskDefinition }) => {
    const task = membersOf(taskDefinition);
    const lists = containersOf(taskDefinition).flatMap((container) => {
      const { members, pointer } = container;
      const owner = titleOf(container);
      return [
        // ECS takes them, and the last one counts.
        twins({
          owner,
          noun: 'environment variables',
          severity: 'warning',
          value: members.environment,
          pointer: `${pointer}/environment`,
        }),
        twins({
          owner,
          noun: 'secrets',
          severity: 'error',
          value: members.secrets,
          pointer: `${pointer}/secrets`,
        }),
      ];
    });
    const owner = 'The task definition';
    return [
      ...twins({
        owner,
        noun: 'containers',
        severity: 'error',
        value: task.containerDefinitions,
        pointer: '/containerDefinitions',
      }),
      ...twins({ owner, noun: 'volumes', severity: 'error', value: task.volumes, pointer: '/volumes' }),
      ...twins({ owner, noun: 'tags', severity: 'error', value: task.tags, pointer: '/tags', key: 'key' }),
      ...lists.flat(),
    ];
  },
};

interface List {
  readonly owner: string;
  /** What the items are, in the plural. */
  readonly noun: string;
  readonly severity: Severity;
  readonly value: unknown;
  readonly pointer: string;
  /** The member that has to be unique. */
  readonly key?: 'name' | 'key';
}

function twins({ owner, noun, severity, value, pointer, key = 'name' }: List): readonly FindingDraft[] {
  const seen = new Set<string>();
  return objectsOf(value).flatMap(({ index, members }: { index: number; members: Members }) => {
    const name = textOf(members[key]);
    if (name === undefined) return [];
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      {
        severity,
        message: `${owner} has two ${noun} named ${quote(name)}${severity === 'warning' ? ': the last one counts.' : '.'}`,
        remedy: 'Remove or rename one of them.',
        pointer: `${pointer}/${index}/${key}`,
      },
    ];
  });
}
