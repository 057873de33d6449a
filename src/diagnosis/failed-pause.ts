import type { HookState } from '../ecs/lifecycle.ts';
import type { Evidence } from './evidence.ts';
import { awsLines, type Found, search } from './lines.ts';

/** A pause that waited when ECS said that hooks of a stage had failed, and named no function, role or right. */
export interface FailedPause {
  readonly hook: HookState;
  readonly found: Found;
  /** Its time was over by then. */
  readonly isExpired: boolean;
}

/** The deployment ends seconds after the pause does. */
const endsWithinMs = 10_000;
const isOfFunction = /:function:|unable to|not authorized|AccessDenied/i;

/** Whatever the words are in which ECS tells of a pause, a function that nobody configured is not to blame. */
export function failedPause(evidence: Evidence): FailedPause | undefined {
  const { course, serviceDeployment } = evidence;
  const hook = course?.waiting.find(({ kind }) => kind === 'PAUSE');
  const lines = awsLines(evidence).filter(({ text }) => !isOfFunction.test(text));
  const found = hook && search(lines, /lifecycle hook(?:s|\(s\))? failed/i);
  if (!found) return undefined;
  const endedAt = serviceDeployment?.rollback?.startedAt ?? found.line.proof.at;
  const { expiresAt } = hook;
  const isExpired =
    expiresAt !== undefined &&
    endedAt !== undefined &&
    endedAt.getTime() >= expiresAt.getTime() - endsWithinMs;
  return { hook, found, isExpired };
}
