import { type Aws, openAws } from '../aws/aws.ts';
import { openSession } from '../aws/session.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Clock } from '../runner/clock.ts';
import type { Runner } from '../runner/runner.ts';
import { UserError } from '../text/errors.ts';

/** The door to AWS in the region of the input or of the runner; `undefined` when neither names one. */
export function awsOf(inputs: Inputs, runner: Runner, clock: Clock): Aws | undefined {
  const region = inputs.awsRegion ?? runner.awsRegion;
  return region === undefined
    ? undefined
    : openAws(openSession({ region, clock, clockRate: runner.clockRate }));
}

/** The same for what cannot do without. */
export function requireAws(inputs: Inputs, runner: Runner, clock: Clock): Aws {
  const aws = awsOf(inputs, runner, clock);
  if (aws !== undefined) return aws;
  throw new UserError('The AWS region is not known: neither `aws-region` nor the environment names one', {
    remedy: 'Set `aws-region`, or configure the credentials with a region before this step.',
    docs: 'docs/troubleshooting.md#aws-region',
  });
}
