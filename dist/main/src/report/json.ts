import type { Report } from './report.ts';

/** The whole report for other tools, as docs/report.schema.json describes it; times are ISO 8601 in UTC. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
