import type { Operations } from './operations.ts';

export const stsOperations: Operations = {
  GetCallerIdentity: (_input, { world, callerArn }) => ({
    UserId: 'AROAEXAMPLE:simulator',
    Account: world.accountId,
    Arn: callerArn,
  }),
};
