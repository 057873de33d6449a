import { DescribeParametersCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { Session } from './session.ts';

/** Parameter Store; no value is ever read. */
export function parameters(session: Session) {
  const client = new SSMClient(session.clientOptions);
  client.middlewareStack.use(session.plugin());
  return {
    /** By name, or by an ARN, whose last part is the name. */
    parameterExists: async (name: string): Promise<boolean> => {
      const bare = name.replace(/^arn:[^:]+:ssm:[^:]*:[^:]*:parameter/, '');
      const values = [...new Set([bare, bare.replace(/^\//, '')])];
      const command = new DescribeParametersCommand({
        ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: values }],
      });
      const answer = await session.send('ssm:DescribeParameters', (options) => client.send(command, options));
      return (answer.Parameters ?? []).length > 0;
    },
  };
}
