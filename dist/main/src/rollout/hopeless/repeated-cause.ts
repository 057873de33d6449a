import { areRepeated, groupBy } from './generations.ts';
import type { HopelessRule } from './rule.ts';

/**
 * As much evidence as ECS's own circuit breaker takes at the least: its default threshold is never below three
 * (ECS developer guide, deployment circuit breaker). A service whose owner asked for more patience gets it.
 */
const enough = 3;

export const repeatedCause: HopelessRule = {
  name: 'repeated-cause',
  prove: (failures, view) => {
    const threshold = view.service.deploymentConfiguration.circuitBreaker.threshold;
    const least = threshold?.type === 'COUNT' ? Math.max(enough, threshold.value) : enough;
    const group = groupBy(failures, (failure) => failure.cause).find((same) => areRepeated(same, least));
    const first = group?.[0];
    if (group === undefined || first === undefined) return undefined;
    return `${group.length} tasks failed for the same cause, and none was ever healthy: ${first.words}`;
  },
};
