import { DescribeSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { orIfMissing } from './missing.ts';
import type { Session } from './session.ts';

/** Secrets Manager; no value is ever read. */
export function secrets(session: Session) {
  const client = new SecretsManagerClient(session.clientOptions);
  client.middlewareStack.use(session.plugin());
  return {
    /** By ARN or name. */
    secretExists: async (id: string): Promise<boolean> => {
      const command = new DescribeSecretCommand({ SecretId: id });
      return session
        .send('secretsmanager:DescribeSecret', (options) => client.send(command, options))
        .then(() => true, orIfMissing(false));
    },
  };
}
