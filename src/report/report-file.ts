import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportJson } from './json.ts';
import type { Reporter } from './report.ts';

/** A reporter that leaves a file. */
export interface ReportFile extends Reporter {
  /** Where it is; empty until it is written. */
  path(): string;
}

/** Writes report.json, in a folder of its own: a later step of the same job must not overwrite it. */
export function reportFile(tempFolder: string): ReportFile {
  let written = '';
  return {
    name: 'report.json',
    path: () => written,
    async publish(report) {
      const path = join(await mkdtemp(join(tempFolder, 'ecs-rollout-')), 'report.json');
      await writeFile(path, reportJson(report));
      written = path;
    },
  };
}
