export interface Source {
  /** `owner/name`. */
  readonly repository?: string;
  /** The full SHA of the tree that was built. */
  readonly sha?: string;
  /** On a pull request: the SHA of its head, beside the merge commit in `sha`. */
  readonly headSha?: string;
  readonly ref?: string;
  readonly actor?: string;
  readonly pullRequest?: number;
  readonly serverUrl?: string;
  /** The run on GitHub. */
  readonly runUrl?: string;
}
