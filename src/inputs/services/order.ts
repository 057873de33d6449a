import { shortName } from '../../ecs/arn.ts';
import { list, nearest } from '../../text/words.ts';
import { placeOf, type WrittenEntry } from './entry.ts';
import type { OnProblem } from './written.ts';

/** The entries that each one waits for, by its name; unknown names and circles are problems. */
export function orderOf(
  entries: readonly WrittenEntry[],
  problem: OnProblem,
): ReadonlyMap<string, readonly string[]> {
  const names = entries.map(({ name }) => name);
  const order = new Map(entries.map((entry) => [entry.name, namesAfter(entry, names, problem)]));
  const circle = circleIn(order);
  if (circle !== undefined) {
    problem(`\`after\` forms a cycle: ${circle.join(' after ')}`, 'Remove one of these `after`.');
  }
  return order;
}

function namesAfter(entry: WrittenEntry, names: readonly string[], problem: OnProblem): readonly string[] {
  const { text, line } = entry.members.get('after') ?? { text: undefined, line: 0 };
  if (text === undefined) return [];
  const wanted = text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => (name.startsWith('arn:') ? shortName(name) : name));
  const at = `${entry.name} › after (line ${line})`;
  if (wanted.length === 0) problem(`${at} is set, but empty`, 'Name an entry, or leave it out.');
  for (const name of wanted.filter((each) => each === entry.name)) {
    problem(`${at}: ${name} cannot come after itself`, 'Leave it out, or name another entry.');
  }
  for (const name of wanted.filter((each) => !names.includes(each))) {
    const near = nearest(name, names);
    problem(
      `${at} names ${shown(name)}, which is not an entry`,
      `${near === undefined ? '' : `Did you mean ${near}? `}Write ${
        list(
          names.filter((each) => each !== entry.name),
          'or',
        ) || 'it as an entry too'
      }.`,
    );
  }
  return [...new Set(wanted.filter((name) => names.includes(name) && name !== entry.name))];
}

/** The names of one circle, the first again at its end. */
function circleIn(order: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const walk = (name: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const next of order.get(name) ?? []) {
      const circle = walk(next, [...path, name]);
      if (circle !== undefined) return circle;
    }
    done.add(name);
    return undefined;
  };
  for (const name of order.keys()) {
    const circle = walk(name, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

/** The image of another entry, by the entry's name: the one that provides it in the end, and is given it from nobody. */
export function imageSourcesOf(
  entries: readonly WrittenEntry[],
  problem: OnProblem,
): ReadonlyMap<string, string> {
  const names = entries.map(({ name }) => name);
  const direct = new Map(entries.flatMap((entry) => wantedImage(entry, names, problem)));
  const circle = circleIn(new Map([...direct].map(([name, source]) => [name, [source]])));
  if (circle !== undefined) {
    problem(
      `no entry provides the image: ${circle.join(' takes that of ')}`,
      'Let one of them build it, or name an existing image.',
    );
    return new Map();
  }
  const rootOf = (name: string): string => {
    const source = direct.get(name);
    return source === undefined ? name : rootOf(source);
  };
  return new Map([...direct.keys()].map((name) => [name, rootOf(name)]));
}

const words = ['build', 'running', 'definition'];

function wantedImage(
  entry: WrittenEntry,
  names: readonly string[],
  problem: OnProblem,
): readonly (readonly [string, string])[] {
  const { text = '', line = 0 } = entry.members.get('image') ?? {};
  const image = text.trim();
  if (image === '' || words.includes(image)) return [];
  if (image === entry.name) {
    problem(
      `${entry.name} › image (line ${line}) is the entry's own name`,
      `Name another entry, leave \`image\` out to have it built, or write the tag of an existing image: ${image}:1.0.`,
    );
    return [];
  }
  if (names.includes(image)) return [[entry.name, image]];
  const near = /^[\w-]+$/.test(image)
    ? nearest(image, [...names.filter((name) => name !== entry.name), ...words])
    : undefined;
  if (near !== undefined) {
    problem(
      `${placeOf(entry)}: its image (line ${line}) is neither an entry nor an existing image with a tag`,
      `Did you mean ${near}? For an existing image of that name, add its tag: ${image}:latest.`,
    );
  }
  return [];
}

/** A name as it is written, where it can be one. */
function shown(name: string): string {
  return /^[\w.-]{1,60}$/.test(name) ? name : 'something';
}
