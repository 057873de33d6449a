import type { View } from '../view.ts';
import { type FailedTask, normalise } from './failed-task.ts';
import { areRepeated, groupBy } from './generations.ts';
import { enoughAlike, enoughWithoutBreaker, ownerCount } from './patience.ts';
import type { HopelessRule } from './rule.ts';

/** Tasks that fail alike prove no more than ECS's breaker takes them for: as many as that. */
export const alike: HopelessRule = {
  name: 'alike',
  prove: ({ sinceHealthy }, view) => {
    const { enable } = view.service.deploymentConfiguration.circuitBreaker;
    // With the breaker on ECS ends the rollout at the same number; without it what may pass is left to the limit.
    const counted = enable ? sinceHealthy : lasting(sinceHealthy);
    return prove(counted, enoughAlike(view.service), 'and none has been healthy since');
  },
};

/** A program that passes a health check and dies resets the count each time; its sixth failure for one cause is a loop. */
export const crashLoop: HopelessRule = {
  name: 'crash-loop',
  prove: ({ sinceSteady }, view: View) =>
    prove(
      lasting(sinceSteady),
      Math.max(enoughWithoutBreaker, ownerCount(view.service)),
      'and none stayed healthy',
    ),
};

/** Without those that may pass: their words say so, or words that could not be read may say so. */
function lasting(failures: readonly FailedTask[]): readonly FailedTask[] {
  const passing = new Set(failures.filter(({ isPassing }) => isPassing).map(({ cause }) => cause));
  return failures.filter(
    ({ isPassing, isKnown, end, cause }) => isKnown && !isPassing && (end.length > 0 || !passing.has(cause)),
  );
}

function prove(failures: readonly FailedTask[], least: number, health: string): string | undefined {
  const group = groupBy(failures, keyOf).find((same) => areRepeated(same, least));
  const first = group?.[0];
  if (group === undefined || first === undefined) return undefined;
  const line = first.line === undefined ? '' : `, log line "${first.line.trim()}"`;
  return `${group.length} tasks failed the same way, ${health}: ${first.words}${line}`;
}

function keyOf({ cause, line }: FailedTask): string {
  return line === undefined ? cause : `${cause} ${normalise(line)}`;
}
