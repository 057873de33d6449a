import {
  BatchGetImageCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  type ImageIdentifier,
} from '@aws-sdk/client-ecr';
import { AwsError } from '../ecs/aws-error.ts';
import { defined } from '../ecs/defined.ts';
import { orIfMissing } from './missing.ts';
import { type RegistryToken, toToken } from './registry-token.ts';
import type { Session } from './session.ts';

/** An image as ECR's API shows it; the manifest only where it may be read. */
export interface EcrImage {
  /** `sha256:…` */
  readonly digest: string;
  readonly manifest?: string;
  readonly mediaType?: string;
}

interface Wanted {
  readonly registryId: string;
  readonly repositoryName: string;
  readonly imageIds: ImageIdentifier[];
}

/** Without them ECR answers a schema 1 manifest, or none (API reference, BatchGetImage). */
const manifestMediaTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** Amazon ECR's private registries. */
export function ecr(session: Session) {
  const client = new ECRClient(session.clientOptions);
  client.middlewareStack.use(session.plugin());
  return {
    getAuthorizationToken: async (): Promise<RegistryToken | undefined> => {
      const command = new GetAuthorizationTokenCommand({});
      const answer = await session.send('ecr:GetAuthorizationToken', (options) =>
        client.send(command, options),
      );
      const data = answer.authorizationData?.[0];
      return toToken(data?.authorizationToken, data?.proxyEndpoint);
    },

    /** An image by ECR's own API, for where the registry is not reached; `undefined` when there is no such image. */
    findImage: async (
      accountId: string,
      repositoryName: string,
      tagOrDigest: string,
    ): Promise<EcrImage | undefined> => {
      const isDigest = tagOrDigest.startsWith('sha256:');
      const imageIds = [isDigest ? { imageDigest: tagOrDigest } : { imageTag: tagOrDigest }];
      const wanted = { registryId: accountId, repositoryName, imageIds };
      return manifestOf(session, client, wanted).catch((error: unknown) => {
        if (error instanceof AwsError && error.kind === 'denied') return digestOf(session, client, wanted);
        throw error;
      });
    },

    /** In the account's own registry where no account is named. */
    repositoryExists: async (accountId: string | undefined, name: string): Promise<boolean> => {
      const registry = accountId === undefined ? {} : { registryId: accountId };
      const command = new DescribeRepositoriesCommand({ ...registry, repositoryNames: [name] });
      return session
        .send('ecr:DescribeRepositories', (options) => client.send(command, options))
        .then(() => true, orIfMissing(false));
    },
  };
}

async function manifestOf(
  session: Session,
  client: ECRClient,
  wanted: Wanted,
): Promise<EcrImage | undefined> {
  const command = new BatchGetImageCommand({ ...wanted, acceptedMediaTypes: [...manifestMediaTypes] });
  const answer = await session.send('ecr:BatchGetImage', (options) => client.send(command, options));
  const [found] = answer.images ?? [];
  const digest = found?.imageId?.imageDigest;
  return digest === undefined
    ? undefined
    : { digest, ...defined({ manifest: found?.imageManifest, mediaType: found?.imageManifestMediaType }) };
}

async function digestOf(session: Session, client: ECRClient, wanted: Wanted): Promise<EcrImage | undefined> {
  const command = new DescribeImagesCommand(wanted);
  return session
    .send('ecr:DescribeImages', (options) => client.send(command, options))
    .then(
      ({ imageDetails }) => {
        const { imageDigest: digest, imageManifestMediaType: mediaType } = imageDetails?.[0] ?? {};
        return digest === undefined ? undefined : { digest, ...defined({ mediaType }) };
      },
      (error: unknown) => {
        if (error instanceof AwsError && error.code === 'ImageNotFoundException') return undefined;
        throw error;
      },
    );
}
