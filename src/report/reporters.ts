import type { Wishes } from '../plan/wishes.ts';
import type { Log } from '../runner/log.ts';
import type { Runner } from '../runner/runner.ts';
import { annotations } from './annotations.ts';
import { pullRequestComment, stepIdentity } from './comment.ts';
import { outputs } from './outputs.ts';
import { publishAll } from './publish.ts';
import type { Report, Reporter } from './report.ts';
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

interface Telling {
  readonly inputs: ReportWish | undefined;
  readonly runner: Runner;
  readonly log: Log;
  /** The GitHub Deployment that was begun, if one was. */
  readonly deployment: Reporter | undefined;
}

/** Tells the report of one step wherever it is to be read. */
export function tellReport(report: Report, telling: Telling): Promise<Report> {
  return publishAll(report, openReporters(telling), telling.log);
}

/** In the order in which they tell; the annotations tell what went wrong with the others. */
function openReporters(options: Telling): readonly Reporter[] {
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
