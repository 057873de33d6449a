import type { Operations } from '../operations.ts';
import type { ImageSource } from './image-source.ts';
import { batchGetImage, describeImages } from './images.ts';
import { createRepository, describeRepositories } from './repositories.ts';

export function ecrOperations(source: ImageSource): Operations {
  return {
    GetAuthorizationToken: (_input, { now }) => ({
      authorizationData: [
        {
          authorizationToken: Buffer.from(source.credentials).toString('base64'),
          expiresAt: twelveHoursAfter(now),
          proxyEndpoint: source.proxyEndpoint,
        },
      ],
    }),
    DescribeRepositories: describeRepositories(source),
    CreateRepository: createRepository(source),
    DescribeImages: describeImages(source),
    BatchGetImage: batchGetImage(source),
  };
}

/** Amazon ECR Public: one token for everybody, no proxy endpoint. */
export const ecrPublicOperations: Operations = {
  GetAuthorizationToken: (_input, { now }) => ({
    authorizationData: {
      authorizationToken: Buffer.from('AWS:simulated').toString('base64'),
      expiresAt: twelveHoursAfter(now),
    },
  }),
};

const twelveHoursAfter = (now: Date): Date => new Date(now.getTime() + 12 * 3_600_000);
