import { absences } from '../../../causes/absences.ts';
import { allOf, imageAbsent } from '../../../causes/failure-words.ts';
import { commandNotFound } from '../../../causes/revision-faults.ts';
import { wrongPlatformOfImage } from '../../../causes/wrong-cpu-architecture.ts';

/**
 * Whether a task that never started is worth another one: Amazon ECS had no room, the network was not there, or the image
 * could not be fetched for a moment. What is missing or not permitted stays so. `why` is the reason of a RunTask failure
 * or a task's stoppedReason. Source: API failures messages; Amazon ECS stopped tasks error messages.
 */
export function mayStartLater(why: string): boolean {
  const text = why.slice(0, 2_000);
  return passing.test(text) && !isMissing(text) && !lasting.test(text);
}

const passing =
  /capacity|\bRESOURCE:|\bAGENT\b|unavailable|try again|throttl|rate.?limit|too ?many ?requests|time[sd]?.?out|deadline|connection (?:reset|refused)|no such host|network interface|temporar|unexpected EOF|internal (?:server )?error|\b(?:429|50[0-4])\b|^CannotPull/i;

/** An image, a secret, a log group, a program, or a build for the processor of the task. */
function isMissing(text: string): boolean {
  return (
    allOf(imageAbsent).some((words) => words.test(text)) ||
    [...absences, commandNotFound, wrongPlatformOfImage].some(({ find }) => find([text]) !== undefined)
  );
}

const lasting =
  /notfound|does not exist|denied|not authorized|unauthorized|forbidden|no basic auth|invalid|no such file|no space left|\b40[134]\b/i;
