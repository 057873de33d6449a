import { expect, test } from '@jest/globals';
import { readSources, type Source } from '../../scripts/structure/sources.ts';

/** The rooms of the simulator from top to bottom: a folder, or a file that lies beside them. */
const ROOMS = [
  'main.ts',
  'server.ts',
  'http',
  'iam',
  'faults',
  'wire',
  'deployer.ts',
  'simulation.ts',
  'scenarios',
  'services',
  'operation.ts',
  'model',
  'json.ts',
];

const roomOf = (path: string) => path.split('/')[1] ?? '';

/** `faults/errors.ts → http/wire.ts`: imports of a room above, types included. */
function arrowsUp(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, imports }) =>
    imports.flatMap(({ path: target }) => {
      if (target === undefined || !target.startsWith('simulator/')) return [];
      return ROOMS.indexOf(roomOf(target)) < ROOMS.indexOf(roomOf(path)) ? [`${path} → ${target}`] : [];
    }),
  );
}

const sources = readSources('simulator');

test('no file of the simulator imports from a room above its own', () => {
  expect(arrowsUp(sources)).toEqual([]);
});

test('every room of the simulator has its place', () => {
  expect(new Set(sources.map(({ path }) => roomOf(path)))).toEqual(new Set(ROOMS));
});

test('no file of the simulator is longer than 200 lines', () => {
  expect(sources.filter(({ text }) => text.split('\n').length > 201).map(({ path }) => path)).toEqual([]);
});
