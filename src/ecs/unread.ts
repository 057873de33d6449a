/** Something that could not be read, and what would allow it. */
export interface Unread {
  /** What was not read, as a name that code decides on; absent where nothing depends on it. */
  readonly id?: UnreadId;
  /** In the reader's words: "target health of api-dev". */
  readonly what: string;
  /** The IAM action that is missing, for example `elasticloadbalancing:DescribeTargetHealth`. */
  readonly action: string;
  readonly why: string;
}

export type UnreadId =
  | 'running-tasks'
  | 'stopped-tasks'
  | 'target-health'
  | 'service-deployments'
  | 'service-deployment'
  | 'listener-rules'
  | 'service-revision'
  | 'container-logs';
