/** One API call as it arrived, for tests that count. */
export interface LoggedCall {
  readonly service: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** AWS time. */
  readonly at: Date;
  /** From the SDK's `amz-sdk-request` header; 1 where a client sends none. */
  readonly attempt: number;
  /** `ok`, an error code, or what happened to the connection. */
  outcome: string;
}

export function readAttempt(header: string | undefined): number {
  return Number(/attempt=(\d+)/.exec(header ?? '')?.[1] ?? 1);
}
