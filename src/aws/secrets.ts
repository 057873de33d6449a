import { AwsError } from '../aws-error.ts';
import { lazily } from './lazily.ts';
import type { Session } from './session.ts';

/** Whether secrets and parameters exist; no value is ever read. */
export function secrets(session: Session) {
  const manager = lazily(async () => {
    const sdk = await import('@aws-sdk/client-secrets-manager');
    const client = new sdk.SecretsManagerClient(session.clientOptions);
    client.middlewareStack.use(session.plugin());
    return { sdk, client };
  });
  const parameters = lazily(async () => {
    const sdk = await import('@aws-sdk/client-ssm');
    const client = new sdk.SSMClient(session.clientOptions);
    client.middlewareStack.use(session.plugin());
    return { sdk, client };
  });
  return {
    /** By ARN or name. */
    secretExists: async (id: string): Promise<boolean> => {
      const { sdk, client } = await manager();
      const command = new sdk.DescribeSecretCommand({ SecretId: id });
      return session
        .send('secretsmanager:DescribeSecret', (options) => client.send(command, options))
        .then(() => true, orMissing);
    },

    /** By name, or by an ARN, whose last part is the name. */
    parameterExists: async (name: string): Promise<boolean> => {
      const { sdk, client } = await parameters();
      const bare = name.replace(/^arn:[^:]+:ssm:[^:]*:[^:]*:parameter/, '');
      const values = [...new Set([bare, bare.replace(/^\//, '')])];
      const command = new sdk.DescribeParametersCommand({
        ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: values }],
      });
      const answer = await session.send('ssm:DescribeParameters', (options) => client.send(command, options));
      return (answer.Parameters ?? []).length > 0;
    },
  };
}

function orMissing(error: unknown): false {
  if (error instanceof AwsError && error.kind === 'missing') return false;
  throw error;
}
