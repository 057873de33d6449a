import { isPassing } from '../../causes/passing.ts';
import type { Found } from '../../causes/recogniser.ts';
import {
  commandNotFound,
  isFileOfImage,
  revisionFaults,
  speaksOfEnvironment,
} from '../../causes/revision-faults.ts';
import type { View } from '../view.ts';
import type { FailedTask } from './failed-task.ts';
import { areRepeated, groupBy } from './generations.ts';
import { enoughForRevision, ownerCount } from './patience.ts';
import type { HopelessRule } from './rule.ts';

/**
 * Two tasks in a row whose fatal line names a fault of the image or the definition: a variable that the revision does not
 * set, a module or program that the image lacks, a syntax error.
 */
export const revisionFault: HopelessRule = {
  name: 'revision-fault',
  prove: ({ sinceHealthy }, view) => {
    const least = Math.max(enoughForRevision, ownerCount(view.service));
    const group = groupBy(sinceHealthy, (failure) => keyOf(failure, view)).find((same) =>
      areRepeated(same, least),
    );
    const first = group?.[0];
    if (group === undefined || first === undefined) return undefined;
    const line = first.line === undefined ? '' : `, log line "${first.line.trim()}"`;
    return `${group.length} tasks failed the same way: ${first.words}${line}`;
  },
};

/** Its fatal line names a fault of the image or the definition. */
export function isRevisionFault(failure: FailedTask, view: View): boolean {
  return faultOf(failure, view) !== undefined;
}

function keyOf(failure: FailedTask, view: View): string | undefined {
  const found = faultOf(failure, view);
  return found && `${failure.cause} ${found.says}`;
}

function faultOf(failure: FailedTask, view: View): Found | undefined {
  const refused = commandNotFound.find([failure.text]);
  if (refused !== undefined) return mountsVolumes(view, undefined) ? undefined : refused;
  const { line } = failure;
  if (line === undefined || mayBeFetched(line, failure.end)) return undefined;
  for (const recogniser of revisionFaults) {
    const found = recogniser.find([line]);
    if (found !== undefined && isOfRevision(recogniser.name, found, failure, view)) return found;
  }
  return undefined;
}

const wentWrong = /fail|error|unable|could ?n[o']t|can ?n?[o']t|refused|time[ds]? ?out|broken|retry/i;
/** What the image and the definition do not bring is brought when the container starts. */
const isFetched =
  /\b(?:download|fetch|retriev|sync|clon|install|collect|unpack|extract)(?:e[ds]?|s|ing)?\b|\bpull(?:ed|ing)\b|\b(?:load|read|import|get|export)(?:ed|ing|s)? .{0,60}\b(?:from|of) |\b(?:s3|gs|git|ssm|secretsmanager|vault):\/\/|\b(?:vault|consul|etcd|chamber|doppler|infisical|parameter store|secrets? ?manager|app ?config)\b/i;

/**
 * Where the log tells before that something is fetched, or that something outside was not reached, that may be what is
 * missing: packages that are installed and variables that are read at the start. Indented lines are frames and source, and
 * name what they like.
 */
function mayBeFetched(line: string, end: readonly string[]): boolean {
  const before = end.slice(0, Math.max(0, end.lastIndexOf(line)));
  return before
    .filter((one) => !/^\s/.test(one))
    .map((one) => one.slice(0, 2_000))
    .some((one) => isFetched.test(one) || (wentWrong.test(one) && isPassing(one)));
}

/** A variable that the revision sets, or code that a volume brings, is no fault of the revision. */
function isOfRevision(
  name: string,
  { line, subject = '' }: Found,
  { exited, end }: FailedTask,
  view: View,
): boolean {
  const containerName = exited?.containerName;
  if (name !== 'environment-variable-missing') {
    return isFileOfImage(line, end) && !mountsVolumes(view, containerName);
  }
  if (!speaksOfEnvironment(line, subject, end)) return false;
  const set = view.target.containers.find((container) => container.name === containerName)?.variables ?? [];
  return set !== 'unknown' && !set.includes(subject);
}

function mountsVolumes({ target }: View, containerName: string | undefined): boolean {
  return target.containers.some(
    ({ name, mountsVolumes: mounts }) =>
      mounts === true && (containerName === undefined || name === containerName),
  );
}
