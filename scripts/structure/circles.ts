import type { Source } from './sources.ts';

/** Files that import each other in a loop, types included: each loop once, as the paths along it. */
export function circlesOf(sources: readonly Source[]): readonly (readonly string[])[] {
  const next = new Map(sources.map(({ path, imports }) => [path, imports.flatMap((one) => one.path ?? [])]));
  const state = new Map<string, 'open' | 'done'>();
  const found: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path]);
      return;
    }
    state.set(path, 'open');
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    state.set(path, 'done');
  };
  for (const { path } of sources) visit(path, []);
  return found;
}
