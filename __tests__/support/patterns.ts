import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from '@swc/core';

export interface Pattern {
  /** `src/text/mask.ts` */
  readonly file: string;
  readonly regex: RegExp;
}

/** Every regular expression of the sources: the written ones, and those that a module makes when it is loaded. */
export async function patternsIn(folder: string): Promise<readonly Pattern[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
    .sort();
  return [...files.flatMap(written), ...(await made(files))];
}

function written(file: string): readonly Pattern[] {
  const found: Pattern[] = [];
  JSON.stringify(
    parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', target: 'es2023' }),
    (_, node) => {
      if (node?.type === 'RegExpLiteral') found.push({ file, regex: new RegExp(node.pattern, node.flags) });
      return node;
    },
  );
  return found;
}

async function made(files: readonly string[]): Promise<readonly Pattern[]> {
  // The entry points run the action when they are loaded.
  const modules = files.filter((one) => !/src\/(?:index|main|post)\.ts$/.test(one));
  return recorded(modules, async () => {
    for (const file of modules) await import(resolve(file));
  });
}

/** The regular expressions that code of `files` makes while `work` runs. */
export async function recorded(files: readonly string[], work: () => unknown): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]) {
      const regex = new target(source, flags);
      const file = files.find((one) => new Error().stack?.includes(resolve(one)));
      if (file !== undefined) found.push({ file, regex });
      return regex;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** The sources in which a function makes a regular expression each time that it is called. */
export function makersIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
    .filter((file) => {
      const body = parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', target: 'es2023' });
      return JSON.stringify(functionsOf(body)).includes('{"made":true}');
    })
    .sort();
}

/** What is inside of functions, and of it each `new RegExp(…)` as `{"made":true}`. */
function functionsOf(node: unknown, inside = false): unknown {
  if (typeof node !== 'object' || node === null) return undefined;
  if (Array.isArray(node)) return node.map((one) => functionsOf(one, inside));
  const { type, callee } = node as { type?: string; callee?: { value?: string } };
  if (inside && type === 'NewExpression' && callee?.value === 'RegExp') return { made: true };
  const within = inside || type === 'ArrowFunctionExpression' || 'stmts' in node;
  return Object.values(node).map((one) => functionsOf(one, within));
}

const atom =
  /\[\^?\]?(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\k<\w+>|\(\?(?:[:=!]|<[=!]|<\w+>)|\\.|\{\d+(?:,\d*)?\}|[\s\S]/gi;

/** Characters to find one that a class takes: letters, digits, what stands in addresses and paths, space and line end. */
const alphabet = [...'aA1x-_./:@=, \n"\'!%+~#$&*()[]{}<>|\\;?`^zZ09bcdefghij\u001b\u200b\u00e9\t'];

/** One text for each atom of a pattern, in their order: what would have to stand there. */
function atomsOf({ source, flags }: RegExp): readonly string[] {
  const kept = flags.replace(/[gy]/g, '');
  return (source.match(atom) ?? []).flatMap((part) => {
    if (/^(?:\(\?|[()|?*+^$]$|\\[bB]$|\\k<|\\[1-9]$|\{\d)/.test(part)) return [];
    if (!/^[[\\.]/.test(part)) return [part];
    const takes = new RegExp(`^${part}$`, kept);
    const character = alphabet.find((one) => takes.test(one));
    return character === undefined ? [] : [character];
  });
}

/** Repeated parts of what a pattern matches: each run of its atoms, some of them with another character behind. */
export function pumpsOf(regex: RegExp): readonly string[] {
  const atoms = atomsOf(regex).slice(0, 40);
  const starts = atoms.map((_, at) => at);
  const lengths = [1, 2, 4, 6, 9, 14, 20];
  const runs = starts.flatMap((start) =>
    lengths
      .filter((length) => start + length <= atoms.length)
      .map((length) => atoms.slice(start, start + length).join('')),
  );
  return [...new Set([...runs, ' ', '\n', 'a', atoms.join('')])].filter((pump) => pump !== '');
}
