import type { Inputs } from '../../inputs/inputs.ts';
import { subjectsOf } from '../../plan/subjects.ts';
import type { StoryPorts } from '../../wiring/story-ports.ts';
import type { Known } from '../with-rights.ts';

/** One service of a deployment: what is asked for it, and the ports under its name. */
export interface Part {
  readonly name: string;
  readonly inputs: Inputs;
  readonly ports: StoryPorts;
  /** What an error about a missing right has to know. */
  readonly known: () => Known;
  readonly learn: (more: Known) => void;
}

/** The services of a step. The only one writes into report and log of the step itself. */
export function partsOf(inputs: Inputs, ports: StoryPorts): readonly Part[] {
  return subjectsOf(inputs).map((subject) => {
    let known: Known = {};
    return {
      ...subject,
      ports,
      known: () => known,
      learn: (more) => {
        known = { ...known, ...more };
      },
    };
  });
}
