import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';

export interface Sentence {
  readonly line: number;
  readonly text: string;
}

/** What people may read of a file: string literals of TypeScript, prose of Markdown, everything of YAML. */
export function sentencesOf(path: string): readonly Sentence[] {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.ts')) return literalsOf(text);
  return path.endsWith('.md') ? proseOf(text) : linesOf(text);
}

/** Literals of at least two words; a gap in a template is one word. */
function literalsOf(text: string): readonly Sentence[] {
  const bytes = Buffer.from(text);
  const module = parseSync(text, { syntax: 'typescript', target: 'es2023' });
  // Spans count bytes, and continue from file to file: this one ends where its module ends.
  const base = module.span.end - bytes.length;
  const lineOf = (start: number) =>
    bytes
      .subarray(0, Math.max(0, start - base))
      .toString()
      .split('\n').length;
  return literals(module)
    .filter((one) => /\w\S* +\S*\w/.test(one.text))
    .map((one) => ({ line: lineOf(one.start), text: one.text }));
}

interface Literal {
  readonly start: number;
  readonly text: string;
}

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly quasis?: readonly { cooked: string }[];
  readonly span?: { start: number };
}

function literals(node: unknown): readonly Literal[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, quasis, span } = node as Node;
  const start = span?.start ?? 0;
  if (type === 'StringLiteral') return [{ start, text: String(value) }];
  const whole =
    type === 'TemplateLiteral'
      ? [{ start, text: (quasis ?? []).map(({ cooked }) => cooked).join('GAP') }]
      : [];
  return [...whole, ...Object.values(node).flatMap(literals)];
}

/** Paragraphs without code and headings (their words are anchors, which stay) and the targets of links, so that a form that is broken over two lines is found too. */
function proseOf(text: string): readonly Sentence[] {
  const hidden = text
    .replace(/^#+ .*$/gm, '')
    .replace(/\]\([^)\n]*\)/g, ']')
    .replace(/^( *)(```+)[\s\S]*?^\1\2 *$/gm, (code) => code.replace(/[^\n]/g, ''))
    .replace(/``.*?``|`[^`\n]*`/g, 'CODE');
  const paragraphs: Sentence[] = [];
  let open: { line: number; text: string } | undefined;
  hidden.split('\n').forEach((line, index) => {
    if (open === undefined || line.trim() === '' || /^\s*(?:[-*|#>]|\d+\.)/.test(line)) {
      open = line.trim() === '' ? undefined : { line: index + 1, text: line.trim() };
      if (open) paragraphs.push(open);
    } else open.text += ` ${line.trim()}`;
  });
  return paragraphs;
}

function linesOf(text: string): readonly Sentence[] {
  return text.split('\n').map((line, index) => ({ line: index + 1, text: line }));
}
