import { expect, test } from '@jest/globals';
import { beginTask } from '../../src/carry-out/run-task.ts';

test('a task that nothing could place has the reasons of all instances, each once', async () => {
  const failures = [
    { reason: 'RESOURCE:MEMORY' },
    { reason: 'MemberOf placement constraint unsatisfied.', detail: 'attribute:gpu' },
    { reason: 'RESOURCE:MEMORY' },
  ];
  await expect(beginTask({}, { runTask: async () => ({ failures }) })).resolves.toEqual({
    failure: 'RESOURCE:MEMORY; MemberOf placement constraint unsatisfied. (attribute:gpu)',
  });
});
