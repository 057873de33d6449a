import type { Log } from '../../src/runner/log.ts';

/** A log that keeps its lines. */
export function aLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (line: string) => {
    lines.push(line);
  };
  return {
    lines,
    startedAt: new Date(0),
    info: keep,
    notice: keep,
    warning: keep,
    debug: () => {},
    group: async (title, work) => {
      keep(title);
      return work();
    },
    mask: () => {},
  };
}
