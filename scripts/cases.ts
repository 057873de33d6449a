import { argv, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { disagreements } from './cases/agreement.ts';
import { type Case, readCases } from './cases/case.ts';
import { faultsOf } from './cases/grade.ts';
import { play, silent } from './cases/play.ts';
import { type Answer, namesOf, rateOf, ratesTable } from './cases/rates.ts';
import { type Shown, shownOf } from './cases/shown.ts';

/*
 * Runs every case of a folder through the action and grades what is said: `npm run cases -- FOLDER [--only K05] [--show]`.
 * With `--json` the results, as one array.
 * The format of a case stands in scripts/cases/case.ts.
 */

/** One case, played and graded; a first sign that names another cause than the report is a fault too. */
export interface Graded {
  readonly id: string;
  readonly faults: readonly string[];
  readonly shown: Shown;
  /** Against the causes that are right; absent where the case leaves them open. */
  readonly answer?: Answer;
}

export async function gradeCase(one: Case): Promise<Graded> {
  const lines: string[] = [];
  const report = await play(one, { ...silent, info: (line) => lines.push(line) });
  const shown = shownOf(report);
  return {
    id: one.id,
    faults: [...faultsOf(one.grade, shown), ...disagreements(lines, report)],
    shown,
    ...answerTo(one, shown),
  };
}

/** A rollout that succeeds has nothing to explain: any cause would be wrong. */
function answerTo({ grade }: Case, { cause }: Shown): { readonly answer?: Answer } {
  const right = grade.cause ?? (grade.verdict === 'succeeded' ? [''] : undefined);
  return right === undefined ? {} : { answer: { given: cause, right } };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, show: { type: 'boolean' }, json: { type: 'boolean' } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Usage: npm run cases -- FOLDER [--only ID] [--show] [--json]');
  const cases = readCases(folder).filter(
    ({ id, run }) => run !== 'manual' && id.startsWith(values.only ?? ''),
  );
  const graded: Graded[] = [];
  for (const one of cases) {
    const result = await gradeCase(one);
    graded.push(result);
    if (!values.json) stdout.write(`${lineOf(result, values.show === true)}\n`);
  }
  stdout.write(values.json ? `${JSON.stringify(graded)}\n` : `\n${totals(graded)}\n`);
}

function lineOf({ id, faults, shown }: Graded, all: boolean): string {
  const head = `${faults.length === 0 ? 'right' : 'WRONG'}  ${id}  ${shown.cause || shown.verdict}`;
  const said = faults.length === 0 && !all ? [] : [`       ${all ? shown.everything : shown.sentence}`];
  return [head, ...faults.map((fault) => `       - ${fault}`), ...said].join('\n');
}

function totals(graded: readonly Graded[]): string {
  const kinds = [...new Set(graded.map(({ id }) => id.split('-')[0] ?? ''))];
  const row = (name: string, of: readonly Graded[]) =>
    `${name}  ${of.filter(({ faults }) => faults.length === 0).length} of ${of.length} right`;
  const rows = kinds.map((kind) =>
    row(
      kind,
      graded.filter(({ id }) => id.startsWith(kind)),
    ),
  );
  const answers = graded.flatMap(({ answer }) => answer ?? []);
  const rates = namesOf(answers).map((name) => rateOf(name, answers));
  return [...rows, row('all', graded), '', ratesTable(rates)].join('\n');
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) await main();
