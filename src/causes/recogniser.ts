/** Something outside of the revision that a task asked for and did not get. */
export interface Missing {
  readonly kind: 'image' | 'secret' | 'secret-key' | 'parameter' | 'log-group';
  /** As the message names it; absent where it names none. */
  readonly name?: string;
}

/** A message that was recognised. */
export interface Found {
  /** The line in which it was found. */
  readonly line: string;
  /** What it says, as a clause: `the image is built for another CPU architecture`. */
  readonly says: string;
  readonly missing?: Missing;
  /** What the revision lacks: a variable, a module, a program. */
  readonly subject?: string;
}

/**
 * How sure a message makes it that the next task fails too.
 * `never-heals`: nothing can cure it. `absent`: what was asked for is not there, and may be created late.
 * `revision`: the fault is in the image or the definition. Without one the message proves nothing by itself.
 */
export type Finality = 'never-heals' | 'absent' | 'revision';

/** Knows one message of AWS or of a program. The early stop and the diagnosis share it. */
export interface Recogniser {
  /** The name of the diagnosis. */
  readonly name: string;
  readonly final?: Finality;
  /** The first of the lines that says it. */
  find(lines: readonly string[]): Found | undefined;
}

/** A recogniser of plain patterns; `read` takes out of the match what else the message says. */
export function recognise(
  name: string,
  final: Finality,
  says: string,
  patterns: readonly RegExp[],
  read: (match: RegExpExecArray, line: string) => Partial<Found> = () => ({}),
  isExcluded: (line: string) => boolean = () => false,
): Recogniser {
  return {
    name,
    final,
    find(lines) {
      for (const line of lines) {
        if (isExcluded(line)) continue;
        for (const pattern of patterns) {
          const match = pattern.exec(line.slice(0, longestLine));
          if (match !== null) return { line, says, ...read(match, line) };
        }
      }
      return undefined;
    },
  };
}

/** Amazon ECS cuts its own texts shorter; what is longer is data. */
const longestLine = 4_000;
