export interface RollbackReport {
  readonly by: 'ecs' | 'ecs-rollout';
  readonly outcome: 'done' | 'going-on' | 'failed' | 'impossible';
  readonly taskDefinitionArn?: string;
  /** `done`: when the earlier version was seen to be all that the service runs. AWS's clock. */
  readonly doneAt?: Date;
  /** The way back is a deployment of the earlier version, by UpdateService: traffic moves when that one comes to it. */
  readonly isDeployment?: boolean;
  readonly message: string;
}
