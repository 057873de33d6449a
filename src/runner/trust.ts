/** Whose code this job may run, by what caused it. */
export type Trust =
  /** Whoever caused it may write to the repository: what is checked out is the choice of its authors. */
  | { readonly kind: 'writers' }
  /** Anybody may have caused it: only these commits, and those before them, are known to be the repository's own. */
  | {
      readonly kind: 'anybody';
      readonly commits: readonly string[];
      /**
       * On the events of pull requests: of a fork, or perhaps of one, because the event cannot be read. GitHub gives such a
       * job no secrets, unless somebody arranged it otherwise.
       */
      readonly fork?: 'certain' | 'possible';
    };

/** Events that only those cause who may write to the repository. Source: GitHub Docs, Events that trigger workflows. */
const ofWriters: readonly string[] = [
  ...['push', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'release', 'create', 'delete'],
  ...['deployment', 'deployment_status', 'merge_group', 'registry_package'],
];

/** Their checkout is the pull request itself; of a fork they have no secrets and a token that only reads. */
const ofPullRequests: readonly string[] = [
  ...['pull_request', 'pull_request_review', 'pull_request_review_comment'],
];

interface Repository {
  readonly full_name?: unknown;
}

/** The parts of an event's payload that are read here. Source: GitHub Docs, Webhook events and payloads. */
export interface TrustEvent {
  readonly repository?: Repository | null;
  readonly pull_request?: {
    readonly base?: { readonly sha?: unknown; readonly repo?: Repository | null } | null;
    readonly head?: { readonly repo?: Repository | null } | null;
  } | null;
  readonly workflow_run?: {
    readonly event?: unknown;
    readonly head_repository?: Repository | null;
  } | null;
}

/**
 * An event that is not known counts as anybody's: an issue, a comment, a discussion, a star, and `pull_request_target`
 * run with the rights of the default branch. `sha` is GITHUB_SHA, in those events a commit of the repository's own.
 */
export function trustOf(eventName: string, event: TrustEvent, sha: string | undefined): Trust {
  const commits = sha === undefined ? [] : [sha];
  // Outside of GitHub nobody but the user causes a run.
  if (eventName === '' || ofWriters.includes(eventName)) return { kind: 'writers' };
  if (ofPullRequests.includes(eventName)) return trustOfPullRequest(event);
  const { event: causedBy, head_repository: from } = event.workflow_run ?? {};
  const isOwnRun =
    eventName === 'workflow_run' && ofWriters.includes(String(causedBy)) && isSame(from, event.repository);
  return isOwnRun ? { kind: 'writers' } : { kind: 'anybody', commits };
}

function trustOfPullRequest({ pull_request: pullRequest }: TrustEvent): Trust {
  const { base, head } = pullRequest ?? {};
  if (isSame(head?.repo, base?.repo)) return { kind: 'writers' };
  const commits = typeof base?.sha === 'string' ? [base.sha] : [];
  return { kind: 'anybody', commits, fork: base?.repo ? 'certain' : 'possible' };
}

/** A fork that was deleted has no name any more. */
function isSame(one: Repository | null | undefined, other: Repository | null | undefined): boolean {
  return typeof one?.full_name === 'string' && one.full_name === other?.full_name;
}
