import { DescribeRepositoriesCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { orIfMissing } from './missing.ts';
import { type RegistryToken, toToken } from './registry-token.ts';
import type { Session } from './session.ts';

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
