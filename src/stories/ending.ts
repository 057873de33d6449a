import { AwsError } from '../ecs/aws-error.ts';
import { explained } from '../ecs/aws-refusal.ts';
import type { Ending } from '../report/draft.ts';
import { Cancelled } from '../runner/cancelled.ts';
import { describeError, UserError } from '../text/errors.ts';

/** The ending of a step that never came to a rollout. */
export function endingOf(error: unknown, mode: 'deploy' | 'validate'): Ending {
  const verdict = mode === 'deploy' ? 'failed' : 'invalid';
  if (error instanceof Cancelled)
    return { verdict: 'cancelled', reason: 'cancelled', message: error.message };
  if (error instanceof UserError) {
    const { message, remedy, docs, place } = error;
    return {
      verdict,
      message,
      error: { message, remedy, ...(docs !== undefined && { docs }), ...(place !== undefined && { place }) },
    };
  }
  if (error instanceof AwsError) return awsEnding(error, verdict);
  const message = `Something went wrong inside ecs-rollout: ${describeError(error)}`;
  const remedy = 'Run the job again with debug logging, and report it with the log if it happens again.';
  return { verdict, message, error: { message, remedy, docs: 'docs/troubleshooting.md#unexpected-error' } };
}

function awsEnding(error: AwsError, verdict: 'failed' | 'invalid'): Ending {
  const known = explained(error);
  const what = error.kind === 'lost' && known === undefined ? 'AWS did not answer' : 'AWS rejected';
  const message = `${what} ${error.action}: ${known?.reason ?? error.message}`;
  const remedy = known?.remedy ?? remedies[error.kind](error);
  return { verdict, message, error: { message, remedy, docs: 'docs/iam.md' } };
}

const remedies: Record<AwsError['kind'], (error: AwsError) => string> = {
  denied: ({ action }) => `Allow the job's role \`${action}\`.`,
  expired: () =>
    'The credentials have ended or are not valid. Configure them anew before this step, with a longer `role-duration-seconds`.',
  unsigned: () =>
    'Configure AWS credentials before this step, for example with aws-actions/configure-aws-credentials and `permissions: id-token: write`.',
  throttled: () => 'Too many jobs call AWS at the same time. Run the job again.',
  missing: () => 'Check the names, `aws-region` and the AWS account of the credentials.',
  lost: () => "Run the job again. If it stays so, look at the AWS Health Dashboard and the runner's network.",
  refused: () => 'Correct what AWS names, then run the job again.',
};
