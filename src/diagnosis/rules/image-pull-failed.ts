import { findPull } from '../pulls.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** A pull failed in words that no other rule knows. */
export const imagePullFailed: Rule = {
  name: 'image-pull-failed',
  general: true,
  diagnose(evidence) {
    const pull = findPull(evidence, /context canceled/i, /./);
    if (!pull) return undefined;
    const broken = /context canceled/i.test(pull.line.text);
    return {
      cause: `Amazon ECS could not pull ${pull.what}${broken ? ': the pull was interrupted' : ''}.`,
      proof: pull.proof,
      remedy: steps(
        broken
          ? 'A pull is interrupted when it takes too long or the disk is full: make the image smaller, or the disk larger (`ephemeralStorage` on Fargate, the root volume of the container instance on EC2).'
          : 'The line above is all that Amazon ECS reports. Try to pull the same image with the same permissions from another machine.',
        'What Amazon ECS means by this: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html',
      ),
    };
  },
};
