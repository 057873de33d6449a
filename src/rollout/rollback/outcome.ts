export interface RollbackReport {
  readonly by: 'ecs' | 'ecs-rollout';
  readonly outcome: 'done' | 'going-on' | 'failed' | 'impossible';
  readonly taskDefinitionArn?: string;
  readonly message: string;
}
