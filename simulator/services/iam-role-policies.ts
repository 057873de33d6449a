import type { World } from '../model/world.ts';
import { AwsFault, type Json } from '../operation.ts';
import { requireText } from './input.ts';
import type { Operations } from './operations.ts';

/** What the policies of a role say. Documents are URL-encoded JSON (API reference, GetRolePolicy). */
export const rolePolicyOperations: Operations = {
  ListRolePolicies: (input, { world }) => ({
    PolicyNames: [...policiesOf(input, world).keys()],
    IsTruncated: false,
  }),
  GetRolePolicy: (input, { world }) => {
    const [RoleName, PolicyName] = [
      requireText(input, 'RoleName', 'ValidationError'),
      requireText(input, 'PolicyName', 'ValidationError'),
    ];
    const document = policiesOf(input, world).get(PolicyName);
    if (document === undefined) throw missing(`The role policy with name ${PolicyName} cannot be found.`);
    return { RoleName, PolicyName, PolicyDocument: encodeURIComponent(document) };
  },
  /** No policy of the account stands alone here. */
  ListAttachedRolePolicies: (input, { world }) => {
    policiesOf(input, world);
    return { AttachedPolicies: [], IsTruncated: false };
  },
};

function policiesOf(input: Json, world: World): ReadonlyMap<string, string> {
  const name = requireText(input, 'RoleName', 'ValidationError');
  const role = world.roles.get(name);
  if (role === undefined) throw missing(`The role with name ${name} cannot be found.`);
  return role.policies ?? new Map();
}

function missing(message: string): AwsFault {
  return new AwsFault('NoSuchEntity', message, { status: 404 });
}
