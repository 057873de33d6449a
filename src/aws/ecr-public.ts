import { ECRPUBLICClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr-public';
import { type RegistryToken, toToken } from './registry-token.ts';
import type { Session } from './session.ts';

/** Amazon ECR Public; its tokens come from us-east-1 alone (ECR Public user guide, Registry authentication). */
export function ecrPublic(session: Session) {
  const inVirginia = session.inRegion('us-east-1');
  const client = new ECRPUBLICClient(inVirginia.clientOptions);
  client.middlewareStack.use(inVirginia.plugin());
  return {
    getAuthorizationToken: async (): Promise<RegistryToken | undefined> => {
      const command = new GetAuthorizationTokenCommand({});
      const answer = await inVirginia.send('ecr-public:GetAuthorizationToken', (options) =>
        client.send(command, options),
      );
      return toToken(answer.authorizationData?.authorizationToken, 'https://public.ecr.aws');
    },
  };
}
