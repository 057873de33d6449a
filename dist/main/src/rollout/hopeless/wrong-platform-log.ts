import type { HopelessRule } from './rule.ts';

/** The kernel's own words for a binary of another CPU architecture; no later try can change them. */
export const wrongPlatformLog: HopelessRule = {
  name: 'wrong-platform-log',
  prove: (failures, view) => {
    const ids = new Set(failures.map((failure) => failure.task.id));
    const line = view.snapshot.lastLogLines?.find(
      (item) => ids.has(item.taskId) && /exec format error/i.test(item.text),
    );
    return line === undefined
      ? undefined
      : `the image is built for another CPU architecture: container ${line.containerName} says "${line.text}"`;
  },
};
