import { codeBlocks, type Snippet } from './snippets.ts';

/** The workflow below "Start here" in the README. */
export function startHere(): Snippet {
  const found = codeBlocks('README.md', 'yaml').find(({ text }) => text.startsWith('name: Deploy to dev'));
  if (found === undefined) throw new Error('The README has no workflow to start with.');
  return found;
}
