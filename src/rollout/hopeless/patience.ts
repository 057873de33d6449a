import type { Service } from '../../ecs/service.ts';

/** ECS's own breaker, by default: half of the desired count, at least 3 and at most 200 (developer guide, circuit breaker). */
const defaultThreshold = { type: 'BOUNDED_PERCENT', value: 50 };
const bounds = { least: 3, most: 200 };

/**
 * Two for a fault that the log ties to the revision itself: one may be a moment's accident, such as a log line of
 * another program, and nothing outside can cure two.
 */
export const enoughForRevision = 2;
/** Two equal wrong answers to the health check may be two cold starts; three are as many as ECS's breaker takes at the least. */
export const enoughAnswers = 3;
/**
 * Without a breaker ECS goes on for ever, and tasks that merely failed alike may have waited for the same thing. Public
 * reports know of up to four failures before a success. A crash loop that passes a check each time resets ECS's breaker,
 * and has no other end.
 */
export const enoughWithoutBreaker = 6;

/** How many failures ECS's breaker takes, whether it is on or not. */
function breakerCount({ deploymentConfiguration, desiredCount }: Service): number {
  const { type, value } = deploymentConfiguration.circuitBreaker.threshold ?? defaultThreshold;
  if (type === 'COUNT') return value;
  const share = Math.ceil((desiredCount * value) / 100);
  return type === 'BOUNDED_PERCENT' ? Math.min(bounds.most, Math.max(bounds.least, share)) : share;
}

/** How many failures the owner asked to be patient with; 0 where that is ECS's default. A threshold of the owner's binds every rule that counts. */
export function ownerCount(service: Service): number {
  const { threshold } = service.deploymentConfiguration.circuitBreaker;
  const isDefault =
    threshold === undefined ||
    (threshold.type === defaultThreshold.type && threshold.value === defaultThreshold.value);
  return isDefault ? 0 : breakerCount(service);
}

/** Failures that are merely alike: as many as ECS itself would take. */
export function enoughAlike(service: Service): number {
  const isOn = service.deploymentConfiguration.circuitBreaker.enable;
  return Math.max(breakerCount(service), isOn ? bounds.least : enoughWithoutBreaker);
}
