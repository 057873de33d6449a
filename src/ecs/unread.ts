/** Something that could not be read, and what would allow it. */
export interface Unread {
  /** In the reader's words: "target health of api-dev". */
  readonly what: string;
  /** The IAM action that is missing, for example `elasticloadbalancing:DescribeTargetHealth`. */
  readonly action: string;
  readonly why: string;
}
