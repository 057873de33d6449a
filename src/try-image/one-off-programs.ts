import type { ContainerState, TrialContainer } from './container.ts';
import type { OneOffProgram, Outcome, Trial } from './trial.ts';

interface OneOffCommand {
  readonly command?: readonly string[];
  readonly family?: string;
  readonly container?: string;
}

/** The programs that the step's one-off tasks start in these containers, by the container's name. */
export function oneOffPrograms(
  inputs: { readonly runBefore?: OneOffCommand; readonly runAfter?: OneOffCommand },
  containers: readonly string[],
): ReadonlyMap<string, readonly OneOffProgram[]> {
  const wanted = [
    { purpose: 'run-before', task: inputs.runBefore },
    { purpose: 'run-after', task: inputs.runAfter },
  ] as const;
  const found = wanted.flatMap(({ purpose, task }) => {
    const name = task?.command?.[0];
    const container = task?.container ?? (containers.length === 1 ? containers[0] : undefined);
    // A family of its own may have another image in that container.
    const isKnown = name !== undefined && container !== undefined && task?.family === undefined;
    return isKnown ? [{ container, program: { purpose, name } }] : [];
  });
  const of = (container: string) =>
    found.filter((one) => one.container === container).map(({ program }) => program);
  return new Map(containers.map((container) => [container, of(container)]));
}

const lookMs = 10_000;

/**
 * The first program that the image does not have. With an entry point the command is no program but words for it, and
 * without a shell inside nobody can be asked: then nothing is said.
 */
export async function askForPrograms(
  { programs = [] }: Trial,
  container: TrialContainer,
  { hasEntryPoint }: ContainerState,
): Promise<Outcome | undefined> {
  if (hasEntryPoint) return undefined;
  for (const program of programs) {
    const script = 'if command -v "$1" >/dev/null; then echo there; else echo missing; fi';
    const { stdout } = await container.exec(['/bin/sh', '-c', script, 'sh', program.name], lookMs);
    if (stdout.trim() === 'missing') return { kind: 'program-missing', program };
  }
  return undefined;
}
