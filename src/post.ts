import * as core from '@actions/core';
import { secretVariables } from './inputs/input-values.ts';
import { runnerLog } from './report/log.ts';
import { appendToSummary } from './report/summary-file.ts';
import { runnerClock } from './runner/clock.ts';
import { readRunner } from './runner/runner.ts';
import { cleanUp } from './stories/clean-up.ts';
import { describeError } from './text/errors.ts';
import { secretsOfThisRun } from './text/known-values.ts';
import { logLine } from './text/safe-text.ts';

/** The post step: cleans up behind the main step, also when the job was cancelled. It never fails the job. */
export async function post(): Promise<void> {
  const runner = readRunner(process.env);
  const clock = runnerClock(runner.clockRate);
  const log = runnerLog(clock);
  secretsOfThisRun.learn(secretVariables(process.env));
  try {
    const summary = await cleanUp({ clock, log, runner, kept: core.getState });
    if (summary !== undefined && runner.summaryPath !== undefined)
      await appendToSummary(runner.summaryPath, summary);
  } catch (error) {
    core.warning(logLine(`Post-step clean-up failed: ${secretsOfThisRun.mask(describeError(error))}`));
  }
}
