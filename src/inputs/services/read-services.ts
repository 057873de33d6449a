import { list, nearest } from '../../text/words.ts';
import { findContradictions } from '../contradictions.ts';
import { type InputName, inputNames } from '../definitions.ts';
import { answerToForeign } from '../foreign-inputs.ts';
import type { Inputs, ServiceEntry } from '../inputs.ts';
import type { Problem } from '../problem.ts';
import { InputReader, type RawInputs } from '../reader.ts';
import { entryInputs, entryMembers, placeOf, type WrittenEntry } from './entry.ts';
import { imageSourcesOf, orderOf } from './order.ts';
import { type OnProblem, writtenEntries } from './written.ts';

/** What a build takes; of no use to an entry whose image is there already. */
const ofBuild: readonly InputName[] = [
  'context',
  'dockerfile',
  'target',
  'build-args',
  'build-secrets',
  'cache-from',
  'cache-to',
  'no-cache',
  'provenance',
  'sbom',
  'platforms',
  'repository',
  'image-tag',
  'extra-tags',
];

export interface ReadServices {
  readonly entries: readonly ServiceEntry[];
  readonly problems: readonly Problem[];
}

export type ServicesReader = typeof readServices;

/**
 * The entries of `services`, each with all inputs that hold for it. `read` makes inputs of one reader. Problems name the
 * entry, its line and the member; those of the step's own inputs are told elsewhere.
 */
export function readServices(raw: RawInputs, read: (reader: InputReader) => Inputs): ReadServices {
  const problems: Problem[] = [];
  const problem: OnProblem = (what, remedy) => void problems.push({ inputs: ['services'], what, remedy });
  const written = writtenEntries(raw.services?.trim() ?? '', problem);
  const order = orderOf(written, problem);
  const sources = imageSourcesOf(written, problem);
  const ofStep: (readonly Problem[])[] = [];
  const entries = written.map((entry) => {
    const own = ownInputs(entry, problem);
    const imageOf = sources.get(entry.name);
    const { inputs, wrong, inherited } = inputsOf(entry, raw, own, read);
    problems.push(...wrong);
    ofStep.push(inherited);
    return {
      name: entry.name,
      after: order.get(entry.name) ?? [],
      own: [...own.keys()],
      inputs,
      ...(imageOf !== undefined && { imageOf }),
    };
  });
  return { entries, problems: [...problems, ...commonTo(ofStep), ...unwatched(entries)] };
}

/** The members that are inputs; of the others it is said what they are. */
function ownInputs(entry: WrittenEntry, problem: OnProblem): ReadonlyMap<InputName, string> {
  const own = new Map<InputName, string>();
  for (const [name, { text, line }] of entry.members) {
    const input = entryInputs.find((each) => each === name);
    if (input !== undefined) own.set(input, text);
    else if (!entryMembers.includes(name))
      problem(
        `${placeOf(entry)} has the member ${shown(name)} (line ${line}), which does not exist`,
        answerTo(name),
      );
  }
  return own;
}

function answerTo(name: string): string {
  if (['service', 'name'].includes(name))
    return 'The key of an entry is the name of its service. Services of the same name in two clusters are deployed by two steps.';
  if (inputNames.some((each) => each === name)) {
    return `It holds for all services: write \`${name}\` as an input of the step.`;
  }
  if (/^(?:depends[-_]?on|needs|deps|wait[-_]?on)$/i.test(name)) return 'Did you mean after?';
  const near = nearest(name, entryMembers);
  const foreign = answerToForeign(name);
  if (near !== undefined && foreign === undefined) return `Did you mean ${near}?`;
  return foreign ?? `Write one of ${list(entryMembers)}.`;
}

function inputsOf(
  entry: WrittenEntry,
  raw: RawInputs,
  own: ReadonlyMap<InputName, string>,
  read: (reader: InputReader) => Inputs,
): { readonly inputs: Inputs; readonly wrong: readonly Problem[]; readonly inherited: readonly Problem[] } {
  const isBuilt = (own.get('image')?.trim() ?? 'build') === 'build';
  const ofStep = Object.entries(raw).filter(
    ([name]) => name !== 'services' && (isBuilt || !ofBuild.some((each) => each === name)),
  );
  const reader = new InputReader(Object.fromEntries([...ofStep, ['service', entry.service], ...own]));
  const inputs = read(reader);
  const isOwn = ({ inputs: names }: Problem) => names.some((name) => own.has(name as InputName));
  const unread = reader.problems.flatMap((problem) => problem.inputs);
  const contradictions = findContradictions(inputs).filter(
    (each) => !each.inputs.some((name) => unread.includes(name)),
  );
  const wrong = [...reader.problems.filter(isOwn), ...contradictions.filter(isOwn)].map((problem) =>
    inEntry(entry, problem),
  );
  return { inputs, wrong, inherited: contradictions.filter((each) => !isOwn(each)) };
}

/** Inputs of the step that cannot be meant together for any of the services. */
function commonTo(ofEntries: readonly (readonly Problem[])[]): readonly Problem[] {
  const [first = [], ...others] = ofEntries;
  return first.filter((problem) =>
    others.every((problems) => problems.some(({ what }) => what === problem.what)),
  );
}

/** The same problem with its place. */
function inEntry(entry: WrittenEntry, { inputs, what, remedy }: Problem): Problem {
  const names = inputs.map((name) => {
    const line = entry.members.get(name)?.line;
    return line === undefined ? `the input ${name}` : `${name} (line ${line})`;
  });
  return { inputs: ['services'], what: `${entry.name} › ${list(names)}: ${what}`, remedy };
}

/** Whoever is not waited for is never proved. */
function unwatched(entries: readonly ServiceEntry[]): readonly Problem[] {
  return entries.flatMap(({ name, after }) =>
    after
      .flatMap((earlier) => entries.filter((each) => each.name === earlier))
      .filter(({ inputs: { waitFor } }) => waitFor === 'none' || waitFor === 'paused')
      .map(({ name: earlier, inputs: { waitFor } }) => ({
        inputs: ['services'],
        what: `${name} comes after ${earlier}, whose rollout is not waited for to its end (wait-for: ${waitFor})`,
        remedy: `Let ${earlier} wait for \`completed\` or \`healthy\`, or take \`after\` out.`,
      })),
  );
}

function shown(name: string): string {
  return /^[\w.-]{1,60}$/.test(name) ? `"${name}"` : 'with a strange name';
}
