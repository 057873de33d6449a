import { CONNECTION_FAILURE } from '../network.ts';
import { findPull } from '../pulls.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The registry of the image does not answer, or breaks off. */
export const registryUnreachable: Rule = {
  name: 'registry-unreachable',
  general: true,
  diagnose(evidence) {
    const pull = findPull(
      evidence,
      CONNECTION_FAILURE,
      /unexpected status code|API error \(5\d\d\)|50[0234] (?:Bad|Service|Internal|Gateway)|server error/i,
    );
    if (!pull) return undefined;
    const host = pull.reference?.host;
    return {
      cause: `The task cannot pull ${pull.what}: its registry${host ? ` ${host}` : ''} cannot be reached or answers incorrectly.`,
      proof: pull.proof,
      remedy: steps(
        'A task without a public IP reaches a registry on the internet only through a NAT gateway; its security groups must allow outgoing port 443. Check the image name: without a host it means Docker Hub.',
        'For images in Amazon ECR the layers come from Amazon S3: a VPC with endpoints for ECR needs a gateway endpoint for S3 as well, whose policy allows `s3:GetObject` on `arn:aws:s3:::prod-REGION-starport-layer-bucket/*`.',
      ),
    };
  },
};
