import { join } from 'node:path';
import { checkedOut } from '../image/checked-out.ts';
import { gitCli } from '../image/git.ts';
import type { Wishes } from '../plan/wishes.ts';
import type { Log } from '../runner/log.ts';
import type { Runner } from '../runner/runner.ts';
import { describeError, UserError } from '../text/errors.ts';
import { annotations } from './annotations.ts';
import { pullRequestComment, stepIdentity } from './comment.ts';
import type { Draft } from './draft.ts';
import { githubDeployment, startGithubDeployment } from './github-deployment.ts';
import { outputs } from './outputs.ts';
import type { Reporter } from './report.ts';
import { reportFile } from './report-file.ts';
import { summaryFile } from './summary-file.ts';
import { verdictLog } from './verdict-lines.ts';

/** What is asked for of the reporters. */
export interface ReportWish {
  readonly mode: string;
  readonly environment?: string;
  readonly comment: 'auto' | 'always' | 'never';
  readonly githubDeployment: boolean;
  readonly githubToken?: string;
  readonly image: Wishes['image'];
  /** Where the image is built, relative to the workspace. */
  readonly build: { readonly context: string };
}

/** The reporters of one step, in the order in which they tell; the annotations tell what went wrong with the others. */
export function openReporters(options: {
  readonly inputs: ReportWish | undefined;
  readonly runner: Runner;
  readonly log: Log;
  /** The GitHub Deployment that was begun, if one was. */
  readonly deployment: Reporter | undefined;
}): readonly Reporter[] {
  const { inputs, runner, log, deployment } = options;
  const file = reportFile(runner.temp);
  return [
    verdictLog(log),
    ...(runner.summaryPath === undefined ? [] : [summaryFile(runner.summaryPath)]),
    file,
    outputs(file.path),
    ...commentOf(inputs),
    ...(deployment === undefined ? [] : [deployment]),
    annotations,
  ];
}

/** A comment belongs to the pull-request check, or to whoever asks for one. */
function commentOf(inputs: ReportWish | undefined): readonly Reporter[] {
  if (inputs?.githubToken === undefined || (inputs.mode === 'deploy' && inputs.comment !== 'always'))
    return [];
  const identity = stepIdentity(process.env, inputs.environment);
  return [pullRequestComment({ when: inputs.comment, token: inputs.githubToken, identity })];
}

/** Begins a GitHub Deployment where one is asked for; a refusal costs a warning. */
export async function beginGithubDeployment(
  inputs: ReportWish,
  runner: Runner,
  draft: Draft,
): Promise<Reporter | undefined> {
  const { githubDeployment: isWanted, githubToken: token, mode, environment = 'production' } = inputs;
  if (!isWanted || mode !== 'deploy' || token === undefined) return undefined;
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
