import type { Deployment } from '../ecs/service.ts';
import type { Identity } from './target.ts';

/**
 * Was `primary` made after our deployment? PRIMARY is what was deployed last, so of two that were made in the same
 * millisecond it is the newer one, unless it was there before ours.
 */
export function isMadeAfter(target: Identity, primary: Deployment): boolean {
  return (
    primary.id !== target.deploymentId &&
    primary.id !== target.previousDeploymentId &&
    primary.createdAt >= target.startedAt
  );
}
