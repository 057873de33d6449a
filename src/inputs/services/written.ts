import { shortName } from '../../ecs/arn.ts';
import { isObject } from '../../task-definition/json.ts';
import { Unreadable } from '../../task-definition/reading/defect.ts';
import { positionsOf } from '../../task-definition/reading/lines.ts';
import type { Parsed, Path } from '../../task-definition/reading/parsed.ts';
import { parseYaml } from '../../task-definition/reading/yaml/parse.ts';
import { hasEmptyMember } from '../lines.ts';
import type { WrittenEntry, WrittenMember } from './entry.ts';
import { textOf } from './member-text.ts';

/** Called with what is wrong and what to do. */
export type OnProblem = (what: string, remedy: string) => void;

/** Source: API reference, CreateService, serviceName; or the ARN of a service. */
const serviceForm = /^(?:arn:[\w-]+:ecs:[\w-]+:\d{12}:service\/(?:[\w-]+\/)?)?[A-Za-z0-9_][\w-]{0,254}$/;
const forms = 'Write names, one in each line, or YAML: each service by its name, with its members under it.';

/** The entries of `services`: a plain list of names, or YAML. */
export function writtenEntries(text: string, problem: OnProblem): readonly WrittenEntry[] {
  const plain = plainList(text);
  if (plain?.length === 0) problem('it names no service', forms);
  else if (plain !== undefined && hasEmptyMember(text)) {
    problem(
      'one of its names is empty',
      'The variable or output behind it is probably undefined. Set it, or remove the comma.',
    );
  }
  const entries = plain ?? yamlEntries(text, problem);
  return entries.filter((entry, index) => isUsable(entry, entries.slice(0, index), problem));
}

function isUsable(entry: WrittenEntry, before: readonly WrittenEntry[], problem: OnProblem): boolean {
  if (!serviceForm.test(entry.service)) {
    problem(
      `line ${entry.line} is not a service name`,
      'Write the name or the ARN of the Amazon ECS service.',
    );
    return false;
  }
  const twin = before.find(({ name }) => name === entry.name);
  if (twin === undefined) return true;
  problem(
    `${entry.name} is listed twice, in lines ${twin.line} and ${entry.line}`,
    'Keep one. Services of the same name in two clusters are deployed by two steps.',
  );
  return false;
}

/** Lines of names, or names divided by commas, with comments as in YAML; `undefined` for anything else. */
function plainList(text: string): readonly WrittenEntry[] | undefined {
  const words = text.split(/\r\n|\n|\r/).flatMap((line, index) =>
    withoutComment(line)
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .map((service) => ({ service, line: index + 1 })),
  );
  if (!words.every(({ service }) => /^[\w-][\w/-]*$|^arn:[\w:/-]+$/.test(service))) return undefined;
  return words.map(({ service, line }) => ({ service, name: shortName(service), line, members: new Map() }));
}

function withoutComment(line: string): string {
  const at = line.startsWith('#') ? 0 : line.search(/\s#/);
  return at === -1 ? line : line.slice(0, at);
}

function yamlEntries(text: string, problem: OnProblem): readonly WrittenEntry[] {
  const lineAt = (offset: number) => positionsOf(text)(offset).line;
  try {
    const parsed = parseYaml(text, 'failsafe');
    for (const path of parsed.duplicateKeys) {
      const line = lineAt(parsed.locate(path, 'key'));
      problem(`${path.join(' › ')} is set twice (line ${line})`, 'Keep one of them.');
    }
    return entriesOf(parsed, lineAt, problem);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { why, remedy, offset } = error.defect;
    problem(`it is not YAML${offset === undefined ? '' : `, line ${lineAt(offset)}`}: ${why}`, remedy);
    return [];
  }
}

interface Place {
  readonly path: Path;
  readonly lineOf: (path: Path, part?: 'key' | 'value') => number;
  readonly problem: OnProblem;
}

function entriesOf(
  { value, locate }: Parsed,
  lineAt: (offset: number) => number,
  problem: OnProblem,
): readonly WrittenEntry[] {
  const lineOf = (path: Path, part: 'key' | 'value' = 'key') => lineAt(locate(path, part));
  const isEmpty = (isObject(value) || Array.isArray(value)) && Object.keys(value).length === 0;
  if (isEmpty) problem('it names no service', forms);
  if (isObject(value)) {
    // JavaScript lists names that are numbers first; the order is that in which they are written.
    return Object.entries(value)
      .toSorted(([a], [b]) => locate([a], 'key') - locate([b], 'key'))
      .flatMap(([service, members]) => entryOf(service, members, { path: [service], lineOf, problem }));
  }
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) =>
      entriesIn(item, { path: [String(index)], lineOf, problem }),
    );
  problem('it is neither a list of names nor services with members', forms);
  return [];
}

function entryOf(
  service: string,
  members: unknown,
  { path, lineOf, problem }: Place,
): readonly WrittenEntry[] {
  const line = lineOf(path);
  const named = { service, name: shortName(service), line };
  if (typeof members === 'string' && /^(?:|~|null)$/i.test(members))
    return [{ ...named, members: new Map() }];
  if (isObject(members)) return [{ ...named, members: membersOf(members, path, lineOf, problem) }];
  problem(
    `${service} (line ${line}) has no members, but a value`,
    'Write its members as `name: value` under it.',
  );
  return [];
}

/** An item of a list: a name, or services with their members. */
function entriesIn(item: unknown, { path, lineOf, problem }: Place): readonly WrittenEntry[] {
  if (typeof item === 'string') return entryOf(item, '', { path, lineOf, problem });
  if (!isObject(item)) {
    problem(`line ${lineOf(path, 'value')} is not a service name`, forms);
    return [];
  }
  const key = nameMember(item);
  if (key !== undefined) {
    problem(
      `line ${lineOf([...path, key])} gives the name of a service as the member ${key}`,
      `Write the name as the key, with the members under it: \`web:\` instead of \`${key}: web\`.`,
    );
    return [];
  }
  return Object.entries(item).flatMap(([service, members]) =>
    entryOf(service, members, { path: [...path, service], lineOf, problem }),
  );
}

/** As other tools list services: `- name: web`. */
function nameMember(item: Readonly<Record<string, unknown>>): string | undefined {
  return ['name', 'service'].find((key) => typeof item[key] === 'string' && item[key] !== '');
}

function membersOf(
  members: Readonly<Record<string, unknown>>,
  path: Path,
  lineOf: (path: Path) => number,
  problem: OnProblem,
): ReadonlyMap<string, WrittenMember> {
  const read = new Map<string, WrittenMember>();
  for (const [name, value] of Object.entries(members)) {
    const line = lineOf([...path, name]);
    const text = textOf(value);
    if (text !== undefined) read.set(name, { text, line });
    else {
      problem(
        `${path.at(-1)} › ${name} (line ${line}) is nested too deeply`,
        'Write one value, a list of values, or `NAME: value` lines.',
      );
    }
  }
  return read;
}
