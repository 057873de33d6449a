/**
 * Where the stories print while they run; the runner's log is one implementation (`report/log.ts`).
 * Text is taken as data: the implementation keeps it from being read as a workflow command.
 */
export interface Log {
  /** What the times of its lines count from. */
  readonly startedAt: Date;
  info(line: string): void;
  notice(line: string): void;
  warning(line: string): void;
  debug(line: string): void;
  /** Runs `work` inside a collapsed group of the log. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Hides `secret` wherever the runner prints it from now on. */
  mask(secret: string): void;
}
