import type { VerdictWord } from '../rollout/verdict.ts';
import type { Source } from '../runner/source.ts';
import { explained, githubClient, repositoryOf } from './github.ts';
import { headline } from './headline.ts';
import { clip } from './markdown.ts';
import { newsInShort } from './news.ts';
import type { Report, Reporter } from './report.ts';

export interface DeploymentOptions {
  readonly token: string;
  readonly source: Source;
  /** The environment under which GitHub lists it. */
  readonly environment: string;
}

type State = 'success' | 'failure' | 'error' | 'in_progress' | 'inactive';

/** GitHub takes 140 characters of description. */
const DESCRIPTION = 140;

/** Creates a GitHub Deployment that is in progress; the answer is its id, by which it is finished. */
export async function startGithubDeployment(options: DeploymentOptions): Promise<number> {
  const { sha, ref } = options.source;
  const octokit = await githubClient(options.token);
  try {
    const { data } = await octokit.rest.repos.createDeployment({
      ...repositoryOf(options.source),
      ref: sha ?? ref ?? '',
      environment: options.environment,
      description: 'Rollout on Amazon ECS',
      auto_merge: false,
      required_contexts: [],
    });
    if (!('id' in data)) throw new Error(data.message ?? 'GitHub created no deployment');
    await setStatus(options, data.id, 'in_progress', 'The rollout is in progress');
    return data.id;
  } catch (error) {
    throw refused(error);
  }
}

/** Sets the final status of the deployment that `startGithubDeployment` created. */
export function githubDeployment(options: DeploymentOptions, id: number): Reporter {
  return {
    name: 'GitHub Deployment',
    async publish(report) {
      try {
        await setStatus(options, id, stateOf(report.verdict), descriptionOf(report), report);
      } catch (error) {
        throw refused(error);
      }
    },
  };
}

/** The commits come last, where there is room for them. */
function descriptionOf(report: Report): string {
  const { news, verdict } = report;
  const sentence = headline(report);
  const more = news === undefined || verdict !== 'succeeded' ? '' : ` ${newsInShort(news)}.`;
  return [...sentence, ...more].length > DESCRIPTION ? sentence : sentence + more;
}

async function setStatus(
  options: DeploymentOptions,
  id: number,
  state: State,
  description: string,
  report?: Report,
): Promise<void> {
  const octokit = await githubClient(options.token);
  const { runUrl } = options.source;
  await octokit.rest.repos.createDeploymentStatus({
    ...repositoryOf(options.source),
    deployment_id: id,
    state,
    description: clip(description, DESCRIPTION),
    ...(runUrl !== undefined && { log_url: runUrl }),
    ...(report?.environmentUrl !== undefined && { environment_url: report.environmentUrl }),
  });
}

function stateOf(verdict: VerdictWord): State {
  if (verdict === 'succeeded' || verdict === 'unchanged') return 'success';
  // As a success it would take the place of the newer deployment that serves.
  if (verdict === 'outdated') return 'inactive';
  if (verdict === 'started') return 'in_progress';
  return verdict === 'cancelled' || verdict === 'unknown' ? 'error' : 'failure';
}

function refused(error: unknown): Error {
  return explained(error, 'The GitHub Deployment was not recorded', {
    denied: 'Give the job `permissions:` with `deployments: write`, or leave `github-deployment` out.',
    otherwise: 'The rollout itself is unaffected.',
  });
}
