import type { Revision } from './current.ts';

/** What planning reads of AWS beyond cluster and service. Rejects with `AwsError`. */
export interface PlanReads {
  /** `family` (its newest ACTIVE revision), `family:revision` or an ARN. */
  describeTaskDefinition(name: string): Promise<Revision>;
  /** The host of the account's own ECR registry. */
  registryHost(): Promise<string | undefined>;
  /** Whether the account's own ECR registry has a repository of this name. */
  repositoryExists(name: string): Promise<boolean>;
}
