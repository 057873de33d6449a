import type { Inputs } from '../../inputs/inputs.ts';
import { type Subject, subjectsOf } from '../../plan/subjects.ts';
import { keptSlots } from '../../runner/kept-slots.ts';
import { namedLog } from '../../runner/named-log.ts';
import type { Notice } from '../../text/notice.ts';
import type { StoryPorts } from '../../wiring/story-ports.ts';
import type { Known } from '../needs-of-run.ts';
import { tellNotices } from '../tell.ts';

/** One service of a deployment: what is asked for it, and the ports under its name. */
export interface Part extends Subject {
  readonly ports: StoryPorts;
  /** What an error about a missing right has to know. */
  readonly known: () => Known;
  readonly learn: (more: Known) => void;
  /** Tells of the step what several services would say alike, once. */
  readonly tellOnce: (notice: Notice) => void;
}

/** The services of a step. The only one writes into report and log of the step itself. */
export function partsOf(inputs: Inputs, ports: StoryPorts): readonly Part[] {
  const subjects = subjectsOf(inputs);
  const slots = keptSlots(ports.keep);
  const tellOnce = tellerOf(ports);
  return subjects.map((subject) => {
    let known: Known = {};
    return {
      ...subject,
      ports: subjects.length === 1 ? ports : namedPorts(subject.name, ports, slots(subject.name)),
      known: () => known,
      learn: (more) => {
        known = { ...known, ...more };
      },
      tellOnce,
    };
  });
}

function namedPorts(name: string, ports: StoryPorts, keep: StoryPorts['keep']): StoryPorts {
  return { ...ports, keep, log: namedLog(ports.log, name), draft: ports.draft.subject(name) };
}

function tellerOf(ports: StoryPorts): Part['tellOnce'] {
  const told = new Set<string>();
  return (notice) => {
    if (told.has(notice.message)) return;
    told.add(notice.message);
    tellNotices([notice], ports);
  };
}
