import type { Aws } from '../aws/aws.ts';
import { commitIn } from '../image/build-labels.ts';
import { credentialsFrom } from '../image/credentials.ts';
import { userDockerConfig } from '../image/docker-config.ts';
import { gitCli } from '../image/git.ts';
import type { GitHistory, Registry } from '../image/ports.ts';
import { isCommitSha, parseReference } from '../image/reference.ts';
import { registryClient } from '../image/registry.ts';
import { type CompareCommits, type Comparison, pullRequestIn } from '../plan/commits/comparison.ts';
import { compareOnGithub } from '../report/compare-commits.ts';
import { registryTokens } from './aws-ports.ts';
import { hostOf, loginsIfAllowed } from './logins.ts';
import type { StoryPorts } from './story-ports.ts';

/** As many as a report names. */
export const commitsTold = 10;

/** What the order of commits reads; nothing here rejects. */
export interface CommitPorts {
  /** The commit that is checked out at a path of the workspace. */
  head(directory: string): Promise<string | undefined>;
  /** The commit that an image's own revision label names, where the registry can be read. */
  labelOf(reference: string): Promise<string | undefined>;
  readonly compare: CompareCommits;
}

export function commitPorts(
  aws: Aws,
  token: string | undefined,
  ports: Pick<StoryPorts, 'runner' | 'log'>,
): CommitPorts {
  const { runner } = ports;
  const git = gitCli(runner.temp);
  return {
    head: (directory) => git.head(directory).catch(() => undefined),
    labelOf: (reference) => labelOf(reference, aws, ports).catch(() => undefined),
    compare: async (base, head) => {
      if (head.startsWith(base) || base.startsWith(head)) return { relation: 'identical' };
      const { source } = runner;
      const told: Comparison =
        token === undefined || source.repository === undefined
          ? { relation: 'unknown', why: 'without `github-token` GitHub cannot be asked' }
          : await compareOnGithub({ token, source }, base, head);
      if (told.relation !== 'unknown') return told;
      return (await compareByGit(git, runner.workspace, base, head).catch(() => undefined)) ?? told;
    },
  };
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
  const { serverUrl, repository } = runner.source;
  const logins = await loginsIfAllowed(hostOf(reference), registryTokens(aws), log);
  const credentials = credentialsFrom(logins, userDockerConfig());
  const registry = registryClient({ credentials, ...registryLimits });
  const labels = await labelsIn(registry, parsed.repository, parsed.digest ?? parsed.tag ?? 'latest');
  return labels && commitIn(labels, `${serverUrl}/${repository}`);
}

async function labelsIn(registry: Registry, repository: string, tagOrDigest: string) {
  const manifest = await registry.find(repository, tagOrDigest);
  return manifest && (await registry.describe(repository, manifest)).labels;
}

/** What the history proves that is checked out; a shallow one proves little. */
async function compareByGit(
  git: GitHistory,
  workspace: string,
  base: string,
  head: string,
): Promise<Comparison | undefined> {
  if (!isCommitSha(base) || !isCommitSha(head)) return undefined;
  if (await git.isAncestor(workspace, head, base)) return { relation: 'behind' };
  if (!(await git.isAncestor(workspace, base, head))) return undefined;
  const log = await git.log(workspace, base, head, commitsTold);
  if (log === undefined) return { relation: 'ahead' };
  const commits = log.commits.map((commit) => {
    const pullRequest = pullRequestIn(commit.subject);
    return { ...commit, ...(pullRequest !== undefined && { pullRequest }) };
  });
  return { relation: 'ahead', total: log.total, commits };
}
