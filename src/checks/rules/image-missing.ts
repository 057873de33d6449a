import type { Check, Subject } from '../check.ts';
import { operatingSystemOf, runsOnFargate } from '../launch.ts';
import { imagesOf } from '../lookups/images.ts';
import { lookUp, membersOf, textOf } from '../values.ts';
import { fewOf } from '../words.ts';

/** Images that were looked up exist, for the platform of the task; one that is still to be built was not. */
export const imageMissing: Check = {
  name: 'image-missing',
  check: (subject) => {
    const { taskDefinition, surroundings } = subject;
    const platform = platformOf(subject);
    return imagesOf(taskDefinition, []).flatMap(({ key, title, pointer }) => {
      const image = lookUp(surroundings?.images, key);
      if (image === undefined) return [];
      if (!image.exists) {
        return [
          {
            severity: 'error',
            message: `${title} does not exist in its registry.`,
            remedy: 'Correct the repository or the tag, or push the image first.',
            pointer,
          },
        ];
      }
      if (platform === undefined || image.platforms.length === 0 || image.platforms.includes(platform))
        return [];
      return [
        {
          severity: 'error',
          message: `${title} exists for ${fewOf(image.platforms)}, but the task runs on ${platform}.`,
          remedy: `Name an image for ${platform}, or change runtimePlatform.`,
          pointer,
        },
      ];
    });
  },
};

/** `linux/arm64`; undefined where an instance decides, and for Windows, whose images have versions too. */
function platformOf(subject: Subject): string | undefined {
  if (operatingSystemOf(subject) !== 'LINUX') return undefined;
  const architecture = textOf(membersOf(subject.taskDefinition.runtimePlatform).cpuArchitecture);
  if (architecture === 'ARM64') return 'linux/arm64';
  if (architecture === 'X86_64' || (architecture === undefined && runsOnFargate(subject)))
    return 'linux/amd64';
  return undefined;
}
