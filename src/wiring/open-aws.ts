import { type Aws, openAws } from '../aws/aws.ts';
import { openSession } from '../aws/session.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { tidyCredentials } from '../runner/aws-credentials.ts';
import { UserError } from '../text/errors.ts';
import type { Notice } from '../text/notice.ts';
import { duration } from '../text/words.ts';
import type { StoryPorts } from './story-ports.ts';

/**
 * The door to AWS in the region of the input or of the runner; `undefined` when neither names one. Throws `UserError` for
 * credentials that cannot be right.
 */
export function awsOf(
  inputs: Pick<Inputs, 'awsRegion'>,
  { runner, clock, draft }: OpeningPorts,
): Aws | undefined {
  const region = inputs.awsRegion ?? runner.awsRegion;
  if (region === undefined) return undefined;
  draft.note(tidyCredentials());
  const onClockOff = (aheadMs: number) => draft.note([clockOff(aheadMs)]);
  return openAws(openSession({ region, clock, clockRate: runner.clockRate, onClockOff }));
}

type OpeningPorts = Pick<StoryPorts, 'runner' | 'clock' | 'draft'>;

function clockOff(aheadMs: number): Notice {
  return {
    severity: 'notice',
    message: `The clock of the runner is ${duration(Math.abs(aheadMs) / 1_000)} ${aheadMs > 0 ? 'ahead' : 'behind'}: AWS's clock is used instead.`,
    remedy: 'Set the clock of the runner (NTP); other steps may fail because of it.',
  };
}

/** The same for what cannot do without. */
export function requireAws(inputs: Pick<Inputs, 'awsRegion'>, ports: OpeningPorts): Aws {
  const aws = awsOf(inputs, ports);
  if (aws !== undefined) return aws;
  throw new UserError('The AWS region is not known: neither `aws-region` nor the environment names one', {
    kind: 'region-unknown',
    remedy: 'Set `aws-region`, or configure the credentials with a region before this step.',
    docs: 'docs/troubleshooting.md#aws-region',
  });
}
