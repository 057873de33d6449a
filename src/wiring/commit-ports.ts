import type { Aws } from '../aws/aws.ts';
import { commitIn } from '../image/build-labels.ts';
import { checkedOut } from '../image/checked-out.ts';
import { credentialsFrom } from '../image/credentials.ts';
import { userDockerConfig } from '../image/docker-config.ts';
import { gitCli } from '../image/git.ts';
import { repositoryUrl } from '../image/git-origin.ts';
import type { GitHistory, Registry } from '../image/ports.ts';
import { isCommitSha, parseReference } from '../image/reference.ts';
import { registryClient } from '../image/registry.ts';
import { type CompareCommits, type Comparison, pullRequestIn } from '../plan/commits/comparison.ts';
import { compareOnGithub } from '../report/compare-commits.ts';
import type { Source } from '../runner/source.ts';
import { registryTokens } from './aws-ports.ts';
import { hostOf, loginsIfAllowed } from './logins.ts';
import type { StoryPorts } from './story-ports.ts';

/** As many as a report names. */
export const commitsTold = 10;

/** What the order of commits reads; nothing here rejects. */
export interface CommitPorts {
  /** The commit that an image is built from. */
  head(): Promise<string | undefined>;
  /** The run, with the repository that the commits are of. */
  source(): Promise<Source>;
  /** The commit that an image's own revision label names, where the registry can be read. */
  labelOf(reference: string): Promise<string | undefined>;
  readonly compare: CompareCommits;
}

/** `context`: where the image is built, relative to the workspace; absent for an image that is there already. */
export function commitPorts(
  aws: Aws,
  token: string | undefined,
  ports: Pick<StoryPorts, 'runner' | 'log'>,
  context?: string,
): CommitPorts {
  const { runner } = ports;
  const git = gitCli(runner.temp);
  const folder = context === undefined ? runner.workspace : `${runner.workspace}/${context}`;
  const look = () => checkedOut(git, folder, runner.source).catch(() => ({ kind: 'unreadable' }) as const);
  const source = async () => {
    const found = context === undefined ? undefined : await look();
    return found?.kind === 'commit' ? withRepository(runner.source, found.repository) : runner.source;
  };
  return {
    head: async () => {
      const found = await look();
      if (found.kind === 'none') return runner.source.sha;
      return found.kind === 'commit' ? found.commit : undefined;
    },
    source,
    labelOf: (reference) => labelOf(reference, aws, ports).catch(() => undefined),
    compare: async (base, head) => {
      if (head.startsWith(base) || base.startsWith(head)) return { relation: 'identical' };
      const told = await askGithub(token, await source(), base, head);
      if (told.relation !== 'unknown') return told;
      return (await compareByGit(git, folder, base, head).catch(() => undefined)) ?? told;
    },
  };
}

function withRepository({ repository: _, ...source }: Source, repository: string | undefined): Source {
  return repository === undefined ? source : { ...source, repository };
}

async function askGithub(
  token: string | undefined,
  source: Source,
  base: string,
  head: string,
): Promise<Comparison> {
  if (token === undefined)
    return { relation: 'unknown', why: 'without `github-token` GitHub cannot be asked which is newer' };
  if (source.repository === undefined)
    return { relation: 'unknown', why: 'the repository of the build context on GitHub is not known' };
  return compareOnGithub({ token, source }, base, head);
}

/** No deployment waits long for what only tells its order. */
const registryLimits = { timeoutMs: 5_000, retries: 1 };

async function labelOf(
  reference: string,
  aws: Aws,
  { runner, log }: Pick<StoryPorts, 'runner' | 'log'>,
): Promise<string | undefined> {
  const parsed = parseReference(reference);
  if (parsed === undefined) return undefined;
  const logins = await loginsIfAllowed(hostOf(reference), registryTokens(aws), log);
  const credentials = credentialsFrom(logins, userDockerConfig());
  const registry = registryClient({ credentials, ...registryLimits });
  const labels = await labelsIn(registry, parsed.repository, parsed.digest ?? parsed.tag ?? 'latest');
  return labels && commitIn(labels, repositoryUrl(runner.source));
}

async function labelsIn(registry: Registry, repository: string, tagOrDigest: string) {
  const manifest = await registry.find(repository, tagOrDigest);
  return manifest && (await registry.describe(repository, manifest)).labels;
}

/** What the history proves that is checked out; a shallow one proves little. */
async function compareByGit(
  git: GitHistory,
  folder: string,
  base: string,
  head: string,
): Promise<Comparison | undefined> {
  if (!isCommitSha(base) || !isCommitSha(head)) return undefined;
  if (await git.isAncestor(folder, head, base)) return { relation: 'behind' };
  if (!(await git.isAncestor(folder, base, head))) return undefined;
  const log = await git.log(folder, base, head, commitsTold);
  if (log === undefined) return { relation: 'ahead' };
  const commits = log.commits.map((commit) => {
    const pullRequest = pullRequestIn(commit.subject);
    return { ...commit, ...(pullRequest !== undefined && { pullRequest }) };
  });
  return { relation: 'ahead', total: log.total, commits };
}
