export interface RollbackReport {
  readonly by: 'ecs' | 'ecs-rollout';
  readonly outcome: 'done' | 'going-on' | 'failed' | 'impossible';
  readonly taskDefinitionArn?: string;
  /** `done`: when the earlier version was seen to be all that the service runs. AWS's clock. */
  readonly doneAt?: Date;
  readonly message: string;
}
