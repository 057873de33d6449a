import { nameOfRef, parseRef, type ScheduleRef } from '../schedules/schedule-ref.ts';
import type { Inputs } from './inputs.ts';
import type { InputReader } from './reader.ts';

/** What is done once the rollout is proved. */
export function readAfterSuccess(reader: InputReader) {
  return {
    schedules: readSchedules(reader),
    keepRevisions: reader.number('keep-revisions', 'revisions', { wholeFrom: 1 }),
  };
}

/** `auto`, or the names of rules and schedules. */
function readSchedules(reader: InputReader): Inputs['schedules'] {
  if (reader.text('schedules') === '') return undefined;
  if (reader.text('schedules') === 'auto') return 'auto';
  const refs = reader.list('schedules').map(parseRef);
  for (const [index, ref] of refs.entries()) {
    if (ref !== undefined) continue;
    // What stands there may be a secret in the wrong place.
    reader.problem(
      'schedules',
      `name ${index + 1} is neither a rule nor a schedule`,
      'Write `rule:NAME`, `schedule:GROUP/NAME` (the group is often `default`), or `auto` alone.',
    );
  }
  const known = refs.filter((ref) => ref !== undefined);
  return known.length < refs.length ? undefined : [...byName(known).values()];
}

/** A name that is listed twice is meant once. */
function byName(refs: readonly ScheduleRef[]): ReadonlyMap<string, ScheduleRef> {
  return new Map(refs.map((ref) => [nameOfRef(ref), ref]));
}
