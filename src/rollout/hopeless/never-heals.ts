import { wrongPlatformInLog, wrongPlatformOfImage } from '../../causes/wrong-cpu-architecture.ts';
import { launchOf } from '../../ecs/launch-type.ts';
import type { FailedTask } from './failed-task.ts';
import type { HopelessRule } from './rule.ts';

/**
 * The image is for another CPU architecture: once, since no later task gets another image or another processor. On
 * instances of the user's own the next task may be placed on another kind; there it counts like any failure.
 */
export const neverHeals: HopelessRule = {
  name: 'never-heals',
  prove: ({ sinceHealthy }, view) => {
    if (launchOf(view.service) !== 'fargate') return undefined;
    for (const failure of sinceHealthy) {
      const proof = wrongPlatform(failure);
      if (proof !== undefined) return proof;
    }
    return undefined;
  },
};

/** In a log the kernel's words are the only ones: a program that said anything before did run. */
function wrongPlatform({ text, line, exited, end }: FailedTask): string | undefined {
  const refused = wrongPlatformOfImage.find([text]);
  if (refused !== undefined) return `${refused.says}: ${text.trim().replace(/\.$/, '')}`;
  const logged = line === undefined || end.length > 1 ? undefined : wrongPlatformInLog.find([line]);
  return logged && `${logged.says}: container ${exited?.containerName} says "${logged.line.trim()}"`;
}
