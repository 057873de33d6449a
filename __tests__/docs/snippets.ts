import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

export interface Snippet {
  /** File, and line of its first line. */
  readonly place: string;
  readonly text: string;
}

/** Every Markdown file that is written for readers. */
export const pages: readonly string[] = [
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'examples/README.md'],
  ...filesBelow('docs', '.md'),
];

export const workflows: readonly string[] = [
  ...filesBelow('examples', '.yml'),
  ...filesBelow('.github/workflows', '.yml'),
];

export function filesBelow(folder: string, extension: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name))
    .sort();
}

/** The code blocks of one language in a Markdown file, also those inside of lists. */
export function codeBlocks(file: string, language: string): readonly Snippet[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^([ >]*)```(\w*)\n(.*?)^\1```$/gms)]
    .filter(([, , name]) => name === language)
    .map(({ 1: indent = '', 3: body = '', index }) => ({
      place: `${file}:${text.slice(0, index).split('\n').length}`,
      text: body
        .split('\n')
        .map((line) => line.slice(indent.length))
        .join('\n'),
    }));
}

export interface Use {
  readonly place: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Each step of a piece of YAML that uses this action, wherever it stands in it. */
export function usesOfTheAction({ place, text }: Snippet): readonly Use[] {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error(`${place} is no YAML: ${document.errors[0]?.message}`);
  return stepsIn(document.toJS()).map(({ inputs }) => ({ place, inputs }));
}

function stepsIn(value: unknown): readonly Pick<Use, 'inputs'>[] {
  if (typeof value !== 'object' || value === null) return [];
  const { uses, with: inputs = {} } = value as { uses?: unknown; with?: Readonly<Record<string, unknown>> };
  if (typeof uses === 'string' && /^([\w-]+\/ecs-rollout@|\.\/$|\.$)/.test(uses)) {
    const written = Object.entries(inputs).map(([name, input]) => [name, String(input)] as const);
    return [{ inputs: Object.fromEntries(written) }];
  }
  return Object.values(value).flatMap(stepsIn);
}
