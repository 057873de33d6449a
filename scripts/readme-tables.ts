import { parseDocument, type YAMLMap } from 'yaml';
import { type Right, rights } from '../src/permissions/rights.ts';

interface Member {
  readonly description: string;
  readonly default?: string;
}

/** What the README repeats from other files, so that a test can tell when it is out of date. */
export interface Sources {
  /** The text of action.yml. */
  readonly action: string;
  /** The text of docs/diagnoses.md: a `#` heading for each group, and a `##` heading for each diagnosis. */
  readonly diagnoses: string;
}

/** The README with what stands between its markers (`<!-- inputs -->` … `<!-- /inputs -->`) made anew. */
export function withTables(readme: string, { action, diagnoses }: Sources): string {
  const parts = {
    inputs: inputTable(action),
    outputs: outputTable(action),
    diagnoses: diagnosisList(diagnoses),
  };
  return Object.entries(parts).reduce((text, [name, content]) => replacePart(text, name, content), readme);
}

/** src/inputs/definitions.ts with the defaults that action.yml declares; an expression of GitHub's counts as none. */
export function withInputDefaults(source: string, action: string): string {
  const { inputs } = parseDocument(action).toJS() as { inputs: Readonly<Record<string, Member>> };
  const rows = Object.entries(inputs).map(([name, { default: byDefault = '' }]) => {
    const key = name.includes('-') ? `'${name}'` : name;
    return `  ${key}: '${byDefault.startsWith('${{') ? '' : byDefault}',`;
  });
  const [open, close] = ['export const inputDefaults = {\n', '} as const;'];
  const [start, end] = [source.indexOf(open), source.indexOf(close)];
  if (start < 0 || end < start) throw new Error('The defaults have no place in src/inputs/definitions.ts.');
  return `${source.slice(0, start + open.length)}${rows.join('\n')}\n${source.slice(end)}`;
}

/** A page with what stands between the markers of that name made anew. */
export function replacePart(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`The page lacks the markers ${open} and ${close}.`);
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
}

/** docs/diagnoses.md with the index of its causes made anew. */
export function withIndex(page: string): string {
  const rows = groupsOf(page).map(
    ({ title, names }) => `- ${title}: ${names.map((name) => `[${name}](#${name})`).join(' · ')}`,
  );
  return replacePart(page, 'index', rows.join('\n'));
}

/** docs/iam.md with the table of every right, from the list that errors and reports are made from. */
export function withRightsTable(page: string): string {
  const rows = [...rights]
    .sort((a, b) => (a.action < b.action ? -1 : 1))
    .map(
      (right) =>
        `| \`${right.action}\` | ${right.resource.shown === '*' ? '`*`' : right.resource.shown}${right.condition === undefined ? '' : ', with a condition'} | ${neededWords[right.needed]} | ${right.without} |`,
    );
  const table = [
    '| action | resource | required | without it |',
    '| --- | --- | --- | --- |',
    ...new Set(rows),
  ];
  return replacePart(page, 'rights', table.join('\n'));
}

const neededWords: Record<Right['needed'], string> = {
  always: 'yes',
  register: 'to register a revision',
  update: 'to update the service',
  stages: 'for blue/green, linear and canary deployments',
  tags: 'when the definition has tags',
  build: 'to build and push to that registry',
  task: 'to run a one-off task',
  roles: 'to register a revision or run a one-off task',
  schedules: 'with `schedules`',
  'schedules: auto': 'with `schedules: auto`',
  decision: 'with `mode: continue`',
  'cluster: auto': 'with `cluster: auto`',
  'service: auto': 'with `service: auto`',
  never: 'no',
  validate: 'no; only `mode: validate`',
};

/** In the order of action.yml; its comments (`# Image`) divide the table. */
function inputTable(action: string): string {
  const document = parseDocument(action);
  const inputs = document.get('inputs') as YAMLMap<{ value: string; commentBefore?: string }, YAMLMap>;
  const rows = inputs.items.flatMap(({ key, value }, index) => {
    const heading = key.commentBefore ?? (index === 0 ? inputs.commentBefore : undefined);
    const { description, default: byDefault } = (value?.toJSON() ?? {}) as Member;
    const row = `| \`${key.value}\` | ${byDefault === undefined ? '' : `\`${byDefault}\``} | ${cell(description)} |`;
    return heading == null ? [row] : [`| **${heading.trim()}** | | |`, row];
  });
  return ['| input | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function outputTable(action: string): string {
  const { outputs } = parseDocument(action).toJS() as { outputs: Readonly<Record<string, Member>> };
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return ['| output | meaning |', '| --- | --- |', ...rows].join('\n');
}

function diagnosisList(page: string): string {
  return groupsOf(page)
    .map(({ title, names }) => {
      const links = names.map((name) => `[${name}](docs/diagnoses.md#${name})`);
      return `- **${title}:** ${links.join(', ')}`;
    })
    .join('\n');
}

/** The `##` headings of docs/diagnoses.md that are causes, under the `#` headings that they stand under. */
function groupsOf(page: string): readonly { readonly title: string; readonly names: readonly string[] }[] {
  const groups = page.split(/^# /m).slice(1);
  return groups
    .map((group) => ({
      title: group.split('\n', 1)[0] ?? '',
      names: [...group.matchAll(/^## ([a-z-]+)$/gm)].map(([, name = '']) => name),
    }))
    .filter(({ names }) => names.length > 0);
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|');
}
