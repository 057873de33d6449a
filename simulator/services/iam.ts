import type { Role, World } from '../model/world.ts';
import { AwsFault, type Json } from '../operation.ts';
import { rolePolicyOperations } from './iam-role-policies.ts';
import { requireText } from './input.ts';
import type { Operations } from './operations.ts';

export const iamOperations: Operations = {
  ...rolePolicyOperations,

  GetRole: (input, { world }) => {
    const name = requireText(input, 'RoleName', 'ValidationError');
    const role = world.roles.get(name);
    if (role === undefined) throw noSuchRole(name);
    return { Role: showRole(role) };
  },

  CreateRole: (input, { world }) => {
    const name = requireText(input, 'RoleName', 'ValidationError');
    if (world.roles.has(name))
      throw new AwsFault('EntityAlreadyExists', `Role with name ${name} already exists.`, { status: 409 });
    const role: Role = {
      name,
      arn: `arn:${world.partition}:iam::${world.accountId}:role/${name}`,
      trustedServices: [],
      extra: { AssumeRolePolicyDocument: documentOf(input, 'AssumeRolePolicyDocument') },
      policies: new Map(),
    };
    world.roles.set(name, role);
    return { Role: showRole(role) };
  },

  UpdateAssumeRolePolicy: (input, { world }) => {
    const role = requireRole(input, world);
    role.extra = { ...role.extra, AssumeRolePolicyDocument: documentOf(input, 'PolicyDocument') };
    return {};
  },

  PutRolePolicy: (input, { world }) => {
    const document = decodeURIComponent(documentOf(input, 'PolicyDocument'));
    // API reference, PutRolePolicy: 10,240 characters of inline policies for a role, white space not counted.
    if (document.replace(/\s/g, '').length > 10_240)
      throw new AwsFault('LimitExceeded', 'Maximum policy size of 10240 bytes exceeded', { status: 409 });
    const policies = requireRole(input, world).policies ?? new Map();
    policies.set(requireText(input, 'PolicyName', 'ValidationError'), document);
    return {};
  },

  ListOpenIDConnectProviders: (_input, { world }) => ({
    OpenIDConnectProviderList: [...world.identityProviders].map((Arn) => ({ Arn })),
  }),

  CreateOpenIDConnectProvider: (input, { world }) => {
    const host = requireText(input, 'Url', 'ValidationError').replace(/^https:\/\//, '');
    const arn = `arn:${world.partition}:iam::${world.accountId}:oidc-provider/${host}`;
    if (world.identityProviders.has(arn))
      throw new AwsFault('EntityAlreadyExists', `Provider with url https://${host} already exists.`, {
        status: 409,
      });
    world.identityProviders.add(arn);
    return { OpenIDConnectProviderArn: arn };
  },
};

function requireRole(input: Json, world: World): Role {
  const name = requireText(input, 'RoleName', 'ValidationError');
  const role = world.roles.get(name);
  if (role === undefined) throw noSuchRole(name);
  return role;
}

function noSuchRole(name: string): AwsFault {
  return new AwsFault('NoSuchEntity', `The role with name ${name} cannot be found.`, { status: 404 });
}

/** A policy document, URL-encoded as GetRole answers it. */
function documentOf(input: Json, member: string): string {
  const text = requireText(input, member, 'ValidationError');
  try {
    JSON.parse(text);
  } catch {
    throw new AwsFault('MalformedPolicyDocument', 'This policy contains invalid Json');
  }
  return encodeURIComponent(text);
}

function showRole(role: Role): Json {
  return {
    Path: '/',
    RoleName: role.name,
    RoleId: 'AROAEXAMPLEROLE000001',
    Arn: role.arn,
    CreateDate: new Date('2026-01-05T09:00:00Z'),
    // API shape Role: the document is URL-encoded in compliance with RFC 3986.
    AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(trustPolicy(role.trustedServices))),
    ...role.extra,
  };
}

function trustPolicy(services: readonly string[]): object {
  return {
    Version: '2012-10-17',
    Statement: services.map((service) => ({
      Effect: 'Allow',
      Principal: { Service: service },
      Action: 'sts:AssumeRole',
    })),
  };
}
