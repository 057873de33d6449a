import { appendFile } from 'node:fs/promises';
import { requireCommandFile } from '../runner/command-file.ts';
import type { Reporter } from './report.ts';
import { summary } from './summary.ts';

/**
 * Appends the summary to the runner's file (GITHUB_STEP_SUMMARY; the main and the post step have one each).
 * It needs nothing but the path and the report, so that a cancelled job can write it too.
 */
export function summaryFile(path: string): Reporter {
  return {
    name: 'job summary',
    publish: (report) => appendToSummary(path, summary(report)),
  };
}

/** Adds to the file that the runner shows under the job. Rejects where it is none. */
export async function appendToSummary(path: string, text: string): Promise<void> {
  requireCommandFile('GITHUB_STEP_SUMMARY', path);
  await appendFile(path, text);
}
