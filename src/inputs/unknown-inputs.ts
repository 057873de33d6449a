import { nearest } from '../text/words.ts';
import { inputNames } from './definitions.ts';
import { answerToForeign } from './foreign-inputs.ts';
import type { Problem } from './problem.ts';

/**
 * GitHub passes inputs that an action does not declare on, with a warning that nobody reads. Those that were meant for
 * us are problems; others are left alone. `given` holds the names, as written, of all inputs that came.
 */
export function findUnknownInputs(given: readonly string[]): readonly Problem[] {
  const known: ReadonlySet<string> = new Set(inputNames);
  return given
    .map((name) => name.toLowerCase())
    .filter((name) => !known.has(name))
    .flatMap((name) => {
      const problem = { inputs: [name], what: 'no such input' };
      const answer = answerToForeign(name.replaceAll('_', '-'));
      if (answer !== undefined) return { ...problem, remedy: answer };
      const meant = nearestInput(name);
      return meant === undefined ? [] : { ...problem, remedy: `It is called ${meant} here.` };
    });
}

function nearestInput(name: string): string | undefined {
  const plain = (text: string) => text.replaceAll(/[-_]/g, '');
  const meant = nearest(plain(name), inputNames.map(plain));
  return inputNames.find((known) => plain(known) === meant);
}
