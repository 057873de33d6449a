/** One stretch of the time line. An open end means that it was going on when the watch ended. */
export interface Phase {
  readonly name: string;
  readonly kind:
    | 'build'
    | 'push'
    | 'register'
    | 'task'
    | 'tasks'
    | 'health'
    | 'drain'
    | 'shift'
    | 'bake'
    | 'rollback'
    | 'evidence';
  readonly startedAt: Date;
  readonly endedAt?: Date;
  readonly failed?: boolean;
}
