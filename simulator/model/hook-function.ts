import type { Json } from '../json.ts';

/** A Lambda function that a lifecycle hook calls, as a scenario writes it (page deployment-lifecycle-hooks). */
export type HookFunction = (event: HookEvent, call: HookCall) => HookAnswer;

/** The payload. Weights by service revision ARN; empty but at the two stages that shift traffic (recording 2026-09-01). */
export interface HookEvent {
  readonly executionId: string;
  readonly lifecycleStage: string;
  /** ARN of the service deployment. */
  readonly resourceArn: string;
  readonly executionDetails: {
    readonly serviceArn: string;
    readonly targetServiceRevisionArn: string;
    readonly testTrafficWeights: Readonly<Record<string, number>>;
    readonly productionTrafficWeights: Readonly<Record<string, number>>;
  };
  readonly hookDetails?: unknown;
}

export interface HookCall {
  /** 1 for the first call of this hook at this stage; IN_PROGRESS has it called again. */
  readonly attempt: number;
  /** The deployment goes back. */
  readonly isRollback: boolean;
  /** What stands in the function's log besides the lines of Lambda itself. */
  log(line: string): void;
}

export type HookAnswer =
  | { readonly hookStatus: 'SUCCEEDED' | 'FAILED'; readonly takesMs?: number; readonly hookDetails?: Json }
  | { readonly hookStatus: 'IN_PROGRESS'; readonly callBackDelay?: number; readonly takesMs?: number }
  /** The function throws: ECS finds no hookStatus in the answer. */
  | { readonly exception: string; readonly takesMs?: number };
