import { AwsError } from '../ecs/aws-error.ts';
import { failureKindOf } from '../ecs/refusals/failure-kind.ts';
import { explainAnswer } from '../ecs/refusals/index.ts';
import type { Ending } from '../report/draft.ts';
import type { Mode } from '../report/report.ts';
import { Cancelled } from '../runner/cancelled.ts';
import { describeError, UserError } from '../text/errors.ts';
import { upperFirst } from '../text/words.ts';
import { Ended } from './ended.ts';

/** The ending of a step that never came to a rollout. */
export function endingOf(error: unknown, mode: Mode): Ending {
  const verdict = mode === 'validate' ? 'invalid' : 'failed';
  if (error instanceof Ended) return error.ending;
  if (error instanceof Cancelled)
    return { verdict: 'cancelled', reason: 'cancelled', message: error.message };
  if (error instanceof UserError) {
    const { kind: cause, message, remedy, docs, place } = error;
    return {
      verdict,
      message,
      error: {
        cause,
        message,
        remedy,
        ...(docs !== undefined && { docs }),
        ...(place !== undefined && { place }),
      },
    };
  }
  if (error instanceof AwsError) return awsEnding(error, verdict);
  const folder = unusableFolder(error);
  if (folder !== undefined) return noFolder(folder, error, verdict);
  if (cannotKeepFiles(error)) return noPlaceForFiles(error, verdict);
  const message = `Something went wrong inside ecs-rollout: ${describeError(error)}`;
  const remedy = 'Run the job again with debug logging, and report it with the log if it happens again.';
  return {
    verdict,
    message,
    error: { cause: 'unexpected-error', message, remedy, docs: 'docs/troubleshooting.md#unexpected-error' },
  };
}

/** The folder in which no folder of ours could be made; a disk that is full is told as that. */
function unusableFolder(error: unknown): string | undefined {
  if (!(error instanceof Error) || cannotKeepFiles(error)) return undefined;
  const { syscall, path } = error as NodeJS.ErrnoException;
  return syscall === 'mkdtemp' && path !== undefined ? path.slice(0, path.lastIndexOf('/')) : undefined;
}

function noFolder(folder: string, error: unknown, verdict: 'failed' | 'invalid'): Ending {
  const message = `The temporary folder of the runner cannot be written to: ${describeError(error)}`;
  const remedy = `Allow the user that runs the job to write to ${folder}, or let RUNNER_TEMP name a folder that can be written to.`;
  const docs = 'docs/troubleshooting.md#unexpected-error';
  return { verdict, message, error: { cause: 'runner-unusable', message, remedy, docs } };
}

/** What the system says of a disk that takes no file. */
function cannotKeepFiles(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE', 'ENFILE'].includes(code);
}

function noPlaceForFiles(error: Error, verdict: 'failed' | 'invalid'): Ending {
  const message = `The runner cannot keep a file that this step needs: ${describeError(error)}`;
  const remedy =
    'Free disk space on the runner, for example by removing images and caches, and check that the folder of RUNNER_TEMP can be written.';
  const docs = 'docs/troubleshooting.md#unexpected-error';
  return { verdict, message, error: { cause: 'runner-unusable', message, remedy, docs } };
}

function awsEnding(error: AwsError, verdict: 'failed' | 'invalid'): Ending {
  const { message: clause, remedy, docs } = explainAnswer(error);
  const message = upperFirst(clause);
  return { verdict, message, error: { cause: failureKindOf(error), message, remedy, docs } };
}
