import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportJson } from './json.ts';
import type { Reporter } from './report.ts';

/** Writes report.json. */
export function reportFile(path: string): Reporter {
  return {
    name: 'report.json',
    publish: (report) => writeFile(path, reportJson(report)),
  };
}

/** A path for report.json in a folder of its own: a later step of the same job must not overwrite it. */
export function newReportPath(tempFolder: string): string {
  return join(mkdtempSync(join(tempFolder, 'ecs-rollout-')), 'report.json');
}
