export interface Source {
  /** `owner/name`. */
  readonly repository?: string;
  /** GITHUB_SHA: the full SHA of the commit that the run is about. What was built may be another: see the image. */
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
