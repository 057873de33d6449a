import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { argv, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { markdownTable } from 'markdown-table';
import type { Finding, Subject } from '../src/checks/check.ts';
import { containersOf, isEssential } from '../src/checks/container.ts';
import { runChecks } from '../src/checks/index.ts';
import type { Document } from '../src/task-definition/document.ts';
import { readDocument } from '../src/task-definition/read-document.ts';
import { UserError } from '../src/text/errors.ts';

/*
 * `npm run corpus -- FOLDER` runs the checks of the pull-request check over every file of a folder. Without a folder it
 * plays what the project's own tests hold (messages of AWS, logs, cases), prints how often each cause came first, rightly
 * and wrongly, and writes that into docs/diagnoses.md.
 */

/** What the pull-request check says about one file. */
interface Result {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
}

/** Runs the offline checks over one file. What cannot be read is a finding too. */
export function checkFile(path: string, file: string): Result {
  const started = performance.now();
  const findings = findingsOf(readFileSync(path), file);
  return { file, findings, milliseconds: performance.now() - started };
}

function findingsOf(bytes: Uint8Array, file: string): readonly Finding[] {
  try {
    return runChecks(subjectOf(readDocument(bytes, file)));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, remedy, place } = error;
    return [{ ...place, check: 'reading', severity: 'error', message, remedy, file }];
  }
}

/** As a workflow without container-name has it: the image goes to the only container, else to the first essential one with a port. */
function subjectOf(document: Document): Subject {
  const { taskDefinition } = document;
  const containers = containersOf(taskDefinition);
  const essential = containers.filter(isEssential);
  const deployed =
    containers.length === 1
      ? containers[0]
      : (essential.find(({ members }) => members.portMappings) ?? essential[0]);
  return {
    document,
    taskDefinition,
    deployedContainers: deployed?.name === undefined ? [] : [deployed.name],
    requiredEnvironment: [],
  };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [folder] = positionals;
  if (folder === undefined) return writeRates();
  const results = filesIn(folder).map((path) => checkFile(path, relative(folder, path)));
  stdout.write(values.json ? `${JSON.stringify(results, null, 2)}\n` : `${report(results)}\n`);
}

async function writeRates(): Promise<void> {
  const { answersToCases, ownRates, withRates } = await import('./corpus/rates.ts');
  const rates = ownRates(await answersToCases());
  stdout.write(`${rates}\n`);
  writeFileSync('docs/diagnoses.md', withRates(readFileSync('docs/diagnoses.md', 'utf8'), rates));
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !path.endsWith('INDEX.tsv'))
    .sort();
}

function report(results: readonly Result[]): string {
  const lines = results.map(lineOf);
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  const most = times.at(-1) ?? 0;
  return [
    ...lines,
    '',
    tableByCheck(results),
    '',
    `${results.length} files, median ${median.toFixed(1)} ms, most ${most.toFixed(1)} ms`,
  ].join('\n');
}

function lineOf({ file, findings, milliseconds }: Result): string {
  const said = findings.map(({ check, line }) => (line === undefined ? check : `${check}:${line}`));
  const worst = findings[0]?.severity ?? 'clean';
  return `${worst.padEnd(7)} ${milliseconds.toFixed(1).padStart(6)} ms  ${file}  ${said.join(' ')}`;
}

/** How many findings of each severity, and in how many files. */
function tableByCheck(results: readonly Result[]): string {
  const all = results.flatMap(({ findings }) => findings);
  const checks = [...new Set(all.map(({ check }) => check))].sort();
  const rows = checks.map((check) => {
    const found = all.filter((finding) => finding.check === check);
    const count = (severity: string) =>
      String(found.filter((finding) => finding.severity === severity).length);
    const files = results.filter(({ findings }) =>
      findings.some((finding) => finding.check === check),
    ).length;
    return [check, count('error'), count('warning'), count('notice'), String(files)];
  });
  return markdownTable([['check', 'errors', 'warnings', 'notices', 'files'], ...rows]);
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) await main();
