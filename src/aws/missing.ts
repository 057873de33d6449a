import { AwsError } from '../ecs/aws-error.ts';

/** For the rejection of a call: `value` when what was asked for does not exist; everything else is thrown again. */
export function orIfMissing<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof AwsError && error.kind === 'missing') return value;
    throw error;
  };
}
