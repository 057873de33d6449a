import { join } from 'node:path';
import { checkedOut } from '../image/checked-out.ts';
import { gitCli } from '../image/git.ts';
import type { Runner } from '../runner/runner.ts';
import { describeError, UserError } from '../text/errors.ts';
import type { Draft } from './draft.ts';
import type { Reporter } from './report.ts';
import type { ReportWish } from './reporters.ts';

/** Begins a GitHub Deployment where one is asked for; a refusal costs a warning. */
export async function beginGithubDeployment(
  inputs: ReportWish,
  runner: Runner,
  draft: Draft,
): Promise<Reporter | undefined> {
  const { githubDeployment: isWanted, githubToken: token, mode, environment = 'production' } = inputs;
  if (!isWanted || mode !== 'deploy' || token === undefined) return undefined;
  const { githubDeployment, startGithubDeployment } = await import('./github-deployment.ts');
  const { source, workspace, temp } = runner;
  // GitHub shows the commit of a Deployment: that of the tree which is built, as the image's, where it is of this repository.
  const folder = join(workspace, inputs.build.context);
  const found = inputs.image.kind === 'build' ? await checkedOut(gitCli(temp), folder, source) : undefined;
  const isOwn = found?.kind === 'commit' && found.repository === source.repository;
  const options = { token, source: isOwn ? { ...source, sha: found.commit } : source, environment };
  try {
    return githubDeployment(options, await startGithubDeployment(options));
  } catch (error) {
    const remedy = error instanceof UserError ? { remedy: error.remedy } : {};
    draft.note([{ severity: 'warning', message: describeError(error), ...remedy }]);
    return undefined;
  }
}
