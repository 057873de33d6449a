import { parseSync } from '@swc/core';
import type { Source } from './sources.ts';

export interface FunctionLength {
  readonly path: string;
  readonly line: number;
  readonly lines: number;
}

const kinds = [
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'MethodProperty',
];

/** The length of every function, the longest first. */
export function functionLengths(sources: readonly Source[]): readonly FunctionLength[] {
  return sources.flatMap(lengthsIn).sort((one, other) => other.lines - one.lines);
}

function lengthsIn({ path, text }: Source): readonly FunctionLength[] {
  const bytes = Buffer.from(text);
  const module = parseSync(text, { syntax: 'typescript', target: 'es2023' });
  // Spans count bytes, and go on counting from file to file: this one ends where its module ends.
  const base = module.span.end - bytes.length;
  const lineOf = (position: number) =>
    bytes
      .subarray(0, Math.max(0, position - base))
      .toString()
      .split('\n').length;
  const found: FunctionLength[] = [];
  visit(module, (node) => {
    const { type, span } = node as { type?: string; span?: { start: number; end: number } };
    if (span === undefined || !kinds.includes(type ?? '')) return;
    const line = lineOf(span.start);
    found.push({ path, line, lines: lineOf(span.end) - line + 1 });
  });
  return found;
}

function visit(node: unknown, see: (node: object) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) see(node);
  for (const child of Object.values(node)) visit(child, see);
}
