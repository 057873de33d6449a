import { awsLines, search } from '../lines.ts';
import { containersOf } from '../names.ts';
import { isConnectionFailure } from '../network.ts';
import { iamStatement, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** A file of `environmentFiles` cannot be fetched from Amazon S3. */
export const environmentFileUnreadable: Rule = {
  name: 'environment-file-unreadable',
  diagnose(evidence) {
    const lines = awsLines(evidence).filter(({ text }) => !isConnectionFailure(text));
    const found = search(lines, /failed to download env(?:ironment)? files?/i);
    if (!found) return undefined;
    const files = containersOf(evidence).flatMap(filesOf);
    const objects = files.length > 0 ? files : ['arn:aws:s3:::BUCKET/FILE.env'];
    return {
      cause: `Amazon ECS cannot read the environment file ${files.join(', ') || 'of the task definition'}: it does not exist, or the execution role may not read it.`,
      proof: found.proof,
      remedy: steps(
        'Check that the object exists, and allow the execution role:',
        iamStatement(['s3:GetObject'], objects),
        iamStatement(
          ['s3:GetBucketLocation'],
          [...new Set(objects.map((object) => object.split('/')[0] ?? object))],
        ),
      ),
    };
  },
};

function filesOf(container: { readonly [member: string]: unknown }): readonly string[] {
  const files = container['environmentFiles'];
  if (!Array.isArray(files)) return [];
  return files.flatMap((file: unknown) =>
    typeof file === 'object' && file !== null && 'value' in file && typeof file.value === 'string'
      ? [file.value]
      : [],
  );
}
