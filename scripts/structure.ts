import { circlesOf } from './structure/circles.ts';
import { functionLengths } from './structure/functions.ts';
import { rooms } from './structure/rooms.ts';
import { readSources, roomOf, type Source } from './structure/sources.ts';

/** `npm run structure`: the structure of `src/` in numbers, to compare before and after a change. */
const sources = readSources('src');
const arrows = arrowsBetween(sources);
const lengths = functionLengths(sources);
const count = (pattern: RegExp) =>
  sources.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0);

const figures: readonly (readonly [string, number | string])[] = [
  ['files', sources.length],
  ['lines', sources.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0)],
  ['rooms', new Set(sources.map(({ path }) => roomOf(path))).size],
  ['arrows between rooms', arrows.length],
  ['arrows that point up', arrows.filter(([from, to]) => rank(to) < rank(from)).length],
  ['circles of imports, types included', circlesOf(sources).length],
  ['functions over 40 lines', lengths.filter(({ lines }) => lines > 40).length],
  ['longest function', `${lengths[0]?.lines} lines, ${lengths[0]?.path}:${lengths[0]?.line}`],
  ['parameters that are whole Inputs', count(/\binputs: Inputs\b/g)],
  ['writes into the report', count(/\.record\(/g)],
  ["?? ''", count(/\?\? ''/g)],
];
for (const [name, figure] of figures) console.log(`${name.padEnd(36)}${figure}`);

function arrowsBetween(files: readonly Source[]): readonly (readonly [string, string])[] {
  const found = new Map<string, readonly [string, string]>();
  for (const { path, imports } of files) {
    for (const { path: target } of imports) {
      if (target === undefined || roomOf(target) === roomOf(path)) continue;
      found.set(`${roomOf(path)} ${roomOf(target)}`, [roomOf(path), roomOf(target)]);
    }
  }
  return [...found.values()];
}

function rank(room: string): number {
  return rooms.findIndex(({ name }) => name === room);
}
