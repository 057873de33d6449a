import process, { argv, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { throughDoor } from './recordings/door.ts';
import { judgementOf } from './recordings/judgement.ts';
import { type Recording, readRecordings } from './recordings/recording.ts';
import { holesIn, jsonFaults, render } from './recordings/renderings.ts';
import { shapesOf } from './recordings/shape.ts';

/*
 * Sends every recorded answer of a folder through the door to AWS, the verdict, the diagnosis, the checks and every report,
 * and lists what crashes or is not true: `npm run recordings -- FOLDER`. What occurs in the folder and in no fixture of the
 * project is listed too.
 */

const fixtures = '__tests__/fixtures/recordings';
const schema = 'docs/report.schema.json';

/** What became of one recording. */
export interface Walked {
  readonly file: string;
  readonly words: readonly string[];
  readonly faults: readonly string[];
  readonly outputs: number;
}

export async function walk(recording: Recording, check = jsonFaults(schema)): Promise<Walked> {
  const { file } = recording;
  try {
    const { reports, words, faults } = judgementOf(await throughDoor(recording));
    const shown = reports.map(render);
    const holes = shown.flatMap((one) => [...holesIn(one), ...check(one.json)]);
    return { file, words, faults: [...new Set([...faults, ...holes])], outputs: shown.length * 4 };
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { file, words: [], faults: [`crashed: ${said}`], outputs: 0 };
  }
}

/** What occurs in these recordings and in none of those. */
export function missingShapes(
  recordings: readonly Recording[],
  among: readonly Recording[],
): readonly string[] {
  const known = new Set(among.flatMap((one) => [...shapesOf(one)]));
  return [...new Set(recordings.flatMap((one) => [...shapesOf(one)]))]
    .filter((shape) => !known.has(shape))
    .sort();
}

async function main(): Promise<void> {
  const [folder] = argv.slice(2);
  if (folder === undefined) throw new Error('Usage: npm run recordings -- FOLDER');
  const recordings = readRecordings(folder);
  const check = jsonFaults(schema);
  const walked: Walked[] = [];
  for (const recording of recordings) {
    const one = await walk(recording, check);
    walked.push(one);
    stdout.write(`${one.faults.length === 0 ? 'right' : 'WRONG'}  ${one.file}  ${one.words.join(' | ')}\n`);
    for (const fault of one.faults) stdout.write(`       - ${fault}\n`);
  }
  const missing = missingShapes(recordings, readRecordings(fixtures));
  for (const shape of missing) stdout.write(`no fixture has: ${shape}\n`);
  const right = walked.filter(({ faults }) => faults.length === 0).length;
  const outputs = walked.reduce((sum, one) => sum + one.outputs, 0);
  stdout.write(
    `\n${right} of ${recordings.length} right, ${outputs} outputs rendered, ${missing.length} shapes without a fixture\n`,
  );
  if (right < recordings.length) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) await main();
