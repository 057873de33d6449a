import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import { identity } from './answers.ts';
import type { Session } from './session.ts';

/** More policies than a role usually has; each takes two calls. */
const mostPolicies = 10;

/** What the policies of a role say. */
export function rolePolicies(session: Session) {
  const client = new IAMClient(session.clientOptions);
  client.middlewareStack.use(session.plugin());
  return {
    /** The JSON of every policy of a role, inline and attached. */
    policiesOf: async (roleName: string): Promise<readonly string[]> => [
      ...(await inlinePolicies(session, client, roleName)),
      ...(await attachedPolicies(session, client, roleName)),
    ],
  };
}

async function inlinePolicies(
  session: Session,
  client: IAMClient,
  RoleName: string,
): Promise<readonly string[]> {
  const list = new ListRolePoliciesCommand({ RoleName });
  const { PolicyNames = [] } = await session.send('iam:ListRolePolicies', (options) =>
    client.send(list, options),
  );
  return Promise.all(
    PolicyNames.slice(0, mostPolicies).map(async (PolicyName) => {
      const get = new GetRolePolicyCommand({ RoleName, PolicyName });
      return session.send('iam:GetRolePolicy', async (options) =>
        decodeURIComponent(identity((await client.send(get, options)).PolicyDocument, 'PolicyDocument')),
      );
    }),
  );
}

async function attachedPolicies(
  session: Session,
  client: IAMClient,
  RoleName: string,
): Promise<readonly string[]> {
  const list = new ListAttachedRolePoliciesCommand({ RoleName });
  const { AttachedPolicies = [] } = await session.send('iam:ListAttachedRolePolicies', (options) =>
    client.send(list, options),
  );
  return Promise.all(
    AttachedPolicies.slice(0, mostPolicies).map(async ({ PolicyArn }) => {
      const get = new GetPolicyCommand({ PolicyArn });
      const { Policy } = await session.send('iam:GetPolicy', (options) => client.send(get, options));
      const read = new GetPolicyVersionCommand({ PolicyArn, VersionId: Policy?.DefaultVersionId });
      return session.send('iam:GetPolicyVersion', async (options) => {
        const { PolicyVersion } = await client.send(read, options);
        return decodeURIComponent(identity(PolicyVersion?.Document, 'PolicyVersion.Document'));
      });
    }),
  );
}
