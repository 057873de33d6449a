import type { Phase } from '../rollout/phase.ts';

/** A setting that costs time, and what to do about it. */
export interface TimingAdvice {
  readonly name: string;
  /** `deregistration delay of target group api-dev`. */
  readonly setting: string;
  /** The stretch of the time line that the setting makes long. */
  readonly phase?: Phase['kind'];
  readonly costSeconds: number;
  readonly message: string;
  /** The exact command that changes it. */
  readonly command: string;
}
