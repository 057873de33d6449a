import { familyOf } from '../ecs/arn.ts';
import type { Notice } from '../text/notice.ts';
import { list } from '../text/words.ts';
import { wordsOfRef } from './schedule-ref.ts';
import type { ScheduledTask } from './scheduled-task.ts';

const docs = 'docs/schedules.md';
const words = (tasks: readonly ScheduledTask[]) =>
  list([...new Set(tasks.map(({ ref }) => wordsOfRef(ref)))]);

/** What the reader should know of those that do not move. */
export function noticesOf({
  fixed,
  unpinned,
}: {
  readonly fixed: readonly ScheduledTask[];
  readonly unpinned: readonly ScheduledTask[];
}): readonly Notice[] {
  return [...fixedNotices(fixed), ...unpinnedNotices(unpinned)];
}

function unpinnedNotices(unpinned: readonly ScheduledTask[]): readonly Notice[] {
  const [first] = unpinned;
  if (first === undefined) return [];
  const family = familyOf(first.pin.taskDefinition);
  return [
    {
      severity: 'notice',
      message: `Not moved, because it names no revision: ${words(unpinned)}. It runs the newest active revision of ${family}: from the registration on, before the rollout is proved, and after a rollback too.`,
      remedy: `To have it follow the service, set its task definition to a revision such as \`${family}:1\` once.`,
      docs: `${docs}#without-a-revision`,
    },
  ];
}

function fixedNotices(fixed: readonly ScheduledTask[]): readonly Notice[] {
  const managed = fixed.filter(({ managedBy }) => managedBy !== undefined);
  const over = fixed.filter(({ managedBy }) => managedBy === undefined);
  return [
    ...(managed.length === 0
      ? []
      : [
          {
            severity: 'notice',
            message: `Not moved, because another AWS service manages it: ${words(managed)}.`,
            docs,
          } as const,
        ]),
    ...(over.length === 0
      ? []
      : [
          {
            severity: 'notice',
            message: `Not moved, because its end date has passed: ${words(over)}.`,
            docs,
          } as const,
        ]),
  ];
}
