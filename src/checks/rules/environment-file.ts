import type { Check, FindingDraft } from '../check.ts';
import { type Container, containersOf, titleOf } from '../container.ts';
import { hasPlaceholder, objectsOf, textOf } from '../values.ts';
import { quote } from '../words.ts';

const MOST_FILES = 10;

/** Files of variables lie in S3 and end in `.env`. Source: API shape EnvironmentFile. */
export const environmentFile: Check = {
  name: 'environment-file',
  check: ({ taskDefinition }) => containersOf(taskDefinition).flatMap(ofContainer),
};

function ofContainer(container: Container): readonly FindingDraft[] {
  const files = objectsOf(container.members.environmentFiles);
  const place = `${container.pointer}/environmentFiles`;
  const wrong = files.flatMap(({ index, members }) => {
    const value = textOf(members.value);
    if (value === undefined || hasPlaceholder(value) || /^arn:aws[\w-]*:s3:::[^/]+\/.*\.env$/.test(value))
      return [];
    return [
      error(
        `${titleOf(container)} has the environment file ${quote(value)}${value.startsWith('arn:') ? ', whose name does not end in .env' : ', which is not the ARN of an S3 object'}.`,
        'Write "arn:aws:s3:::bucket/path/name.env".',
        `${place}/${index}/value`,
      ),
    ];
  });
  if (files.length <= MOST_FILES) return wrong;
  return [
    ...wrong,
    error(
      `${titleOf(container)} has ${files.length} environment files; ECS takes ${MOST_FILES}.`,
      'Merge some of them.',
      place,
    ),
  ];
}

function error(message: string, remedy: string, pointer: string): FindingDraft {
  return { severity: 'error', message, remedy, pointer };
}
