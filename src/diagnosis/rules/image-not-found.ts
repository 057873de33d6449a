import { allOf, imageAbsent } from '../../causes/failure-words.ts';
import { inlineCode } from '../../text/safe-text.ts';
import { findPull, type Pull } from '../pulls.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The registry answered that it has no such repository, tag or digest. */
export const imageNotFound: Rule = {
  name: 'image-not-found',
  diagnose(evidence) {
    const pull = findPull(evidence, ...allOf(imageAbsent));
    if (!pull) return undefined;
    const known = pull.reference?.tag ?? pull.reference?.digest;
    return {
      cause: `The registry does not have ${pull.what}: the repository, or ${known ? `the tag ${known}` : 'the tag'} in it, does not exist.`,
      proof: pull.proof,
      remedy: steps(...look(pull)),
    };
  },
};

function look({ reference, ecr, image }: Pull): readonly string[] {
  if (reference && ecr) {
    return [
      'List the tags of the repository, newest last:',
      command`aws ecr describe-images --region ${ecr.region} --registry-id ${ecr.accountId} --repository-name ${reference.path} --query 'sort_by(imageDetails,&imagePushedAt)[-10:].imageTags'`,
      'Then push the image with the tag in the task definition, or use a tag that exists (input `image`). If the repository is missing:',
      command`aws ecr create-repository --region ${ecr.region} --repository-name ${reference.path}`,
    ];
  }
  const name = image === undefined ? 'the image' : inlineCode(image);
  return [
    `Check the spelling of ${name}: host, repository and tag. A name without a host means Docker Hub.`,
    ...(image === undefined ? [] : [command`docker manifest inspect ${image}`]),
  ];
}
