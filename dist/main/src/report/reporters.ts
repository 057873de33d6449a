import type { Inputs } from '../inputs.ts';
import type { Log } from '../log.ts';
import type { Runner } from '../runner.ts';
import { annotations } from './annotations.ts';
import { pullRequestComment, stepIdentity } from './comment.ts';
import { outputs } from './outputs.ts';
import type { Reporter } from './report.ts';
import { newReportPath, reportFile } from './report-file.ts';
import { summaryFile } from './summary-file.ts';
import { verdictLog } from './verdict-lines.ts';

/** The reporters of one step, in the order in which they tell; the annotations tell what went wrong with the others. */
export function openReporters(options: {
  readonly inputs: Inputs | undefined;
  readonly runner: Runner;
  readonly log: Log;
}): readonly Reporter[] {
  const { inputs, runner, log } = options;
  const reportPath = newReportPath(runner.temp);
  return [
    verdictLog(log),
    ...(runner.summaryPath === undefined ? [] : [summaryFile(runner.summaryPath)]),
    reportFile(reportPath),
    outputs(reportPath),
    ...commentOf(inputs),
    annotations,
  ];
}

/** A comment belongs to the pull-request check, or to whoever asks for one. */
function commentOf(inputs: Inputs | undefined): readonly Reporter[] {
  if (inputs?.githubToken === undefined || (inputs.mode === 'deploy' && inputs.comment !== 'always'))
    return [];
  const identity = stepIdentity(process.env, inputs.environment);
  return [pullRequestComment({ when: inputs.comment, token: inputs.githubToken, identity })];
}
