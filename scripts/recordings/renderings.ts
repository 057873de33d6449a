import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { reportJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { summary } from '../../src/report/summary.ts';
import { verdictLines } from '../../src/report/verdict-lines.ts';

/** Every output that a person or a program reads. */
export interface Renderings {
  readonly summary: string;
  readonly comment: string;
  readonly log: string;
  readonly json: string;
}

/** GitHub's limit of a comment, in bytes, as the comment keeps it. */
const commentBytes = 65_000;

export function render(report: Report): Renderings {
  return {
    summary: summary(report),
    comment: summary(report, commentBytes),
    log: verdictLines(report).join('\n'),
    json: reportJson(report),
  };
}

const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);

/** A check against the published schema; `path` is that of docs/report.schema.json. */
export function jsonFaults(path: string): (json: string) => readonly string[] {
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  return (json) =>
    validate(JSON.parse(json))
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `report.json: ${instancePath} ${message}`);
}

/** What no sentence for people may hold: values that are not there, and names that are empty. */
const holes: readonly RegExp[] = [
  /\bundefined\b/,
  /\bNaN\b/,
  /\[object /,
  /Invalid Date/,
  /\b1970-01-01/,
  /``/,
];

/** Where a text shows what is not there. */
export function holesIn({ json: _, ...texts }: Renderings): readonly string[] {
  return Object.entries(texts).flatMap(([name, text]) => [
    ...(text.trim() === '' ? [`${name}: empty`] : []),
    ...text
      .split('\n')
      .filter((line) => holes.some((hole) => hole.test(line.replace(/`{3,}/g, ''))))
      .map((line) => `${name}: ${line.trim()}`),
  ]);
}
