import { appendFile } from 'node:fs/promises';
import type { Reporter } from './report.ts';
import { summary } from './summary.ts';

/**
 * Appends the summary to the runner's file (GITHUB_STEP_SUMMARY; the main and the post step have one each).
 * It needs nothing but the path and the report, so that a cancelled job can write it too.
 */
export function summaryFile(path: string): Reporter {
  return {
    name: 'job summary',
    publish: (report) => appendFile(path, summary(report)),
  };
}
