import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { identity } from './answers.ts';
import type { Session } from './session.ts';

/** IAM roles; of their policies only who may assume them is read. */
export function roles(session: Session) {
  const client = new IAMClient(session.clientOptions);
  client.middlewareStack.use(session.plugin());
  return {
    /** The services that the trust policy lets assume the role, `*` for everybody. Rejects with kind `missing`. */
    describeRole: async (name: string): Promise<{ readonly trusts: readonly string[] }> => {
      const command = new GetRoleCommand({ RoleName: name });
      return session.send('iam:GetRole', async (options) => {
        const document = (await client.send(command, options)).Role?.AssumeRolePolicyDocument;
        return { trusts: trustedBy(identity(document, 'AssumeRolePolicyDocument')) };
      });
    },
  };
}

interface Statement {
  readonly Effect?: string;
  readonly Principal?: '*' | { readonly Service?: string | readonly string[]; readonly AWS?: unknown };
}

/** IAM answers the policy as URL-encoded JSON (API reference, GetRole). */
function trustedBy(encoded: string): readonly string[] {
  const policy = JSON.parse(decodeURIComponent(encoded)) as {
    Statement?: Statement | readonly Statement[];
  };
  return [policy.Statement ?? []]
    .flat()
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Principal }) => (Principal === '*' ? ['*'] : (Principal?.Service ?? [])));
}
