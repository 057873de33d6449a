import { parseReference } from '../../image/reference.ts';
import type { Check, FindingDraft, Subject } from '../check.ts';
import { type Container, containersOf, isDeployed, titleOf } from '../container.ts';
import { hasPlaceholder, isGiven } from '../values.ts';
import { quote } from '../words.ts';

/** The image of a container that the action does not deploy: it is registered as it stands. */
export const imageReference: Check = {
  name: 'image-reference',
  check: (subject) =>
    containersOf(subject.taskDefinition).flatMap((container) => finding(subject, container) ?? []),
};

function finding({ deployedContainers }: Subject, container: Container): FindingDraft | undefined {
  const { image } = container.members;
  if (isDeployed(container, deployedContainers)) return undefined;
  const pointer = `${container.pointer}/image`;
  const title = titleOf(container);
  if (!isGiven(image) || image === '') {
    return {
      severity: 'error',
      message: `${title} has no image, and it is not a container that gets the deployed image.`,
      remedy: 'Write its "image", or name the container in the input container-name or container-images.',
      pointer,
    };
  }
  if (typeof image !== 'string' || hasPlaceholder(image) || parseReference(image) !== undefined)
    return undefined;
  return {
    severity: 'error',
    message:
      `${title} has the image ${quote(image)}, which is not a valid reference and cannot be pulled. ${whyNot(image)}`.trim(),
    remedy: 'Write host/path:tag, such as "public.ecr.aws/nginx/nginx:1.29"; the path is in lower case.',
    pointer,
  };
}

function whyNot(image: string): string {
  if (/\s/.test(image)) return 'It contains white space.';
  if (/^https?:\/\//.test(image)) return 'It starts with a scheme.';
  if (image.includes('@') && !/@sha256:[0-9a-f]{64}$/.test(image))
    return 'A digest is sha256: and 64 hexadecimal digits.';
  if (/[A-Z]/.test(image.replace(/[:@][^/]*$/, ''))) return 'Its path contains capital letters.';
  return '';
}
