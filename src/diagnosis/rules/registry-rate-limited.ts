import { namesOf } from '../names.ts';
import { findPull } from '../pulls.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The registry counts pulls and takes no more for now. */
export const registryRateLimited: Rule = {
  name: 'registry-rate-limited',
  diagnose(evidence) {
    const pull = findPull(
      evidence,
      /toomanyrequests|too many requests|pull rate limit|rate exceeded|\b429\b/i,
    );
    if (!pull) return undefined;
    const { reference } = pull;
    const hub = reference?.host === 'registry-1.docker.io';
    const prefix = reference?.path.split('/')[0] ?? 'docker-hub';
    return {
      cause: `The registry refused ${pull.what} because of its pull rate limit${hub ? ' (Docker Hub limits pulls without a login)' : ''}.`,
      proof: pull.proof,
      remedy: steps(
        'Pull it from Amazon ECR instead, which has no such limit: with a pull-through cache, then under its name in your registry.',
        command`aws ecr create-pull-through-cache-rule --region ${namesOf(evidence).region} --ecr-repository-prefix ${hub ? 'docker-hub' : prefix} --upstream-registry-url ${reference?.host ?? 'registry-1.docker.io'} --credential-arn ARN-OF-THE-SECRET`,
        'Official images of Docker Hub are in ECR Public too: `public.ecr.aws/docker/library/NAME:TAG`.',
      ),
    };
  },
};
