import { AwsFault } from '../operation.ts';
import { requireText } from './input.ts';
import type { Operations } from './operations.ts';

export const iamOperations: Operations = {
  GetRole: (input, { world }) => {
    const name = requireText(input, 'RoleName', 'ValidationError');
    const role = world.roles.get(name);
    if (role === undefined)
      throw new AwsFault('NoSuchEntity', `The role with name ${name} cannot be found.`, { status: 404 });
    return {
      Role: {
        Path: '/',
        RoleName: role.name,
        RoleId: 'AROAEXAMPLEROLE000001',
        Arn: role.arn,
        CreateDate: new Date('2026-01-05T09:00:00Z'),
        // API shape Role: the document is URL-encoded in compliance with RFC 3986.
        AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(trustPolicy(role.trustedServices))),
        ...role.extra,
      },
    };
  },
};

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
