import { AwsFault } from '../operation.ts';
import { requireText } from './input.ts';
import type { Operations } from './operations.ts';

export const secretsManagerOperations: Operations = {
  DescribeSecret: (input, { world }) => {
    const id = requireText(input, 'SecretId', 'InvalidParameterException');
    // An ARN without the six characters behind the name is a partial ARN, and leads to the secret too.
    const secret = [...world.secrets.values()].find(
      ({ name, arn }) => id === name || id === arn || id === arn.replace(/-[^-]{6}$/, ''),
    );
    if (secret === undefined)
      throw new AwsFault('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    return { ARN: secret.arn, Name: secret.name };
  },
};
