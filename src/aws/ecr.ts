import { AwsError } from '../aws-error.ts';
import { lazily } from './lazily.ts';
import type { Session } from './session.ts';

/** What `docker login` needs, and the registry for which it holds. Valid for 12 hours (ECR API reference). */
export interface RegistryToken {
  /** `111122223333.dkr.ecr.eu-central-1.amazonaws.com`; with a port where a registry on this machine plays ECR. */
  readonly host: string;
  /** The registry's URL as ECR told it. */
  readonly endpoint: string;
  readonly username: string;
  readonly password: string;
}

/** Amazon ECR's private registries. */
export function ecr(session: Session) {
  const door = lazily(async () => {
    const sdk = await import('@aws-sdk/client-ecr');
    const client = new sdk.ECRClient(session.clientOptions);
    client.middlewareStack.use(session.plugin());
    return { sdk, client };
  });
  return {
    getAuthorizationToken: async (): Promise<RegistryToken | undefined> => {
      const { sdk, client } = await door();
      const answer = await session.send('ecr:GetAuthorizationToken', (options) =>
        client.send(new sdk.GetAuthorizationTokenCommand({}), options),
      );
      const data = answer.authorizationData?.[0];
      if (data?.authorizationToken === undefined || data.proxyEndpoint === undefined) return undefined;
      return { ...toLogin(data.authorizationToken), ...toEndpoint(data.proxyEndpoint) };
    },

    repositoryExists: async (accountId: string | undefined, name: string): Promise<boolean> => {
      const { sdk, client } = await door();
      const registry = accountId === undefined ? {} : { registryId: accountId };
      const command = new sdk.DescribeRepositoriesCommand({ ...registry, repositoryNames: [name] });
      return session
        .send('ecr:DescribeRepositories', (options) => client.send(command, options))
        .then(
          () => true,
          (error: unknown) => {
            if (error instanceof AwsError && error.kind === 'missing') return false;
            throw error;
          },
        );
    },
  };
}

/** Amazon ECR Public; its tokens come from us-east-1 alone (ECR Public user guide, Registry authentication). */
export function ecrPublic(session: Session) {
  return {
    getAuthorizationToken: async (): Promise<RegistryToken | undefined> => {
      const sdk = await import('@aws-sdk/client-ecr-public');
      const inVirginia = session.inRegion('us-east-1');
      const client = new sdk.ECRPUBLICClient(inVirginia.clientOptions);
      const answer = await inVirginia.send('ecr-public:GetAuthorizationToken', (options) =>
        client.send(new sdk.GetAuthorizationTokenCommand({}), options),
      );
      const token = answer.authorizationData?.authorizationToken;
      return token === undefined ? undefined : { ...toLogin(token), ...toEndpoint('https://public.ecr.aws') };
    },
  };
}

/** The token is `user:password` in base64. */
function toLogin(token: string) {
  const text = Buffer.from(token, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return { username: text.slice(0, colon), password: text.slice(colon + 1) };
}

function toEndpoint(endpoint: string) {
  return { endpoint, host: endpoint.replace(/^https?:\/\//, '').replace(/\/$/, '') };
}
