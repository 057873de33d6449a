import * as core from '@actions/core';
import { inputValues, secretVariables } from './inputs/input-values.ts';
import type { Inputs } from './inputs/inputs.ts';
import { inputNotices } from './inputs/notices.ts';
import { readInputs } from './inputs/read-inputs.ts';
import { beginGithubDeployment } from './report/begin-github-deployment.ts';
import { newDraft } from './report/draft.ts';
import { runnerLog } from './report/log.ts';
import type { Mode, Report, Reporter } from './report/report.ts';
import { hasPassed } from './report/success.ts';
import { runnerClock } from './runner/clock.ts';
import { requireCommandFile } from './runner/command-file.ts';
import { readRunner } from './runner/runner.ts';
import { endingOf } from './stories/ending.ts';
import { describeError, UserError } from './text/errors.ts';
import { secretsOfThisRun } from './text/known-values.ts';
import type { StoryPorts } from './wiring/story-ports.ts';

/** Loaded when they are told: each brings libraries that the other does not need. */
const stories = {
  deploy: async () => (await import('./stories/deploy.ts')).deploy,
  build: async () => (await import('./stories/build-image.ts')).buildImage,
  rollback: async () => (await import('./stories/roll-back.ts')).rollBack,
  continue: async () => (await import('./stories/continue-deployment.ts')).continueDeployment,
  task: async () => (await import('./stories/run-task.ts')).runTask,
  validate: async () => (await import('./stories/validate.ts')).validate,
};

/** The main step: reads the inputs, tells the story of the mode, and reports how it ended. */
export async function main(): Promise<void> {
  const runner = readRunner(process.env);
  const clock = runnerClock(runner.clockRate);
  const log = runnerLog(clock);
  secretsOfThisRun.learn(secretVariables(process.env));
  const cancelled = cancellation();
  // The inputs may be wrong, and the report has to say of what.
  const mode = modeOf(core.getInput('mode'));
  const draft = newDraft(
    { mode, source: runner.source, ...(runner.docsUrl && { docsUrl: runner.docsUrl }) },
    clock,
  );
  let inputs: Inputs | undefined;
  let deployment: Reporter | undefined;
  let report: Report;
  try {
    markPhase();
    inputs = await readInputs();
    secretsOfThisRun.learn(inputValues(inputs));
    draft.put('asked', {
      ...(inputs.environment !== undefined && { environment: inputs.environment }),
      ...(inputs.verifyUrl !== undefined && { environmentUrl: inputs.verifyUrl }),
    });
    const ports: StoryPorts = { clock, log, draft, runner, cancelled, keep };
    draft.note(inputNotices(inputs));
    deployment = await beginGithubDeployment(inputs, runner, draft);
    const tell = await stories[inputs.mode]();
    report = await tell(inputs, ports);
  } catch (error) {
    log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    report = draft.end(endingOf(error, mode));
  }
  const { tellReport } = await import('./report/reporters.ts');
  await tellReport(report, { inputs, runner, log, deployment });
  keep('reported', report.verdict);
  if (!hasPassed(report)) process.exitCode = 1;
  // A build that was broken off would go on, and keep the step, until the runner kills it.
  if (cancelled.aborted) process.exit();
}

function modeOf(text: string): Mode {
  return (Object.keys(stories) as Mode[]).find((mode) => mode === text) ?? 'deploy';
}

function saveState(name: string, value: string): void {
  requireCommandFile('GITHUB_STATE');
  core.saveState(name, value);
}

/** Without this mark the post phase would take itself for the step, and do all of it once more. */
function markPhase(): void {
  try {
    saveState('phase', 'main');
  } catch (error) {
    throw new UserError(`The runner cannot store the state of this step: ${describeError(error)}`, {
      kind: 'runner-unusable',
      remedy: 'Leave the RUNNER_TEMP folder as the runner created it: an earlier step may have emptied it.',
      docs: 'docs/troubleshooting.md#unexpected-error',
    });
  }
}

/** What cannot be kept costs the clean-up after the job, never the verdict. */
const keep: StoryPorts['keep'] = (name, value) => {
  try {
    saveState(name, value);
  } catch (error) {
    core.warning(`The post step will not know ${name}: ${describeError(error)}`);
  }
};

/** GitHub cancels a job with SIGINT, and with SIGTERM some seconds later. */
function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}
