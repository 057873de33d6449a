import type { Proof } from '../diagnosis/rule.ts';

/** Lines of one source, below one head. */
export interface ProofBlock {
  readonly source: string;
  /** When the first of them was written. */
  readonly at?: Date;
  /** ` (the same in 3 of 3 tasks)`, or nothing. */
  readonly same: string;
  readonly texts: readonly string[];
}

/** Lines of one source that follow each other stand below one head. */
export function proofBlocks(proof: readonly Proof[]): readonly ProofBlock[] {
  const blocks: (readonly [Proof, ...Proof[]])[] = [];
  for (const one of proof) {
    const last = blocks.at(-1);
    if (last?.[0].source === one.source) blocks[blocks.length - 1] = [...last, one];
    else blocks.push([one]);
  }
  return blocks.map(([first, ...more]) => ({
    source: first.source,
    ...(first.at !== undefined && { at: first.at }),
    same: sameOf([first, ...more]),
    texts: [first, ...more].map(({ text }) => text),
  }));
}

/** That of the line which most tasks have: its neighbours are shown of one task alone. */
function sameOf(block: readonly Proof[]): string {
  const [most] = block.flatMap(({ sameIn }) => sameIn ?? []).toSorted((a, b) => b.tasks - a.tasks);
  if (most === undefined) return '';
  const which = most.tasks === 1 ? 'in' : 'the same in';
  return ` (${which} ${most.tasks} of ${most.of} tasks)`;
}
