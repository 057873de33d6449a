import type { Rollout } from './follow-rollout.ts';
import type { StoryPorts } from './ports.ts';

/** Says how long the rollout will take. */
export function tellEstimate(_rollout: Rollout, _ports: StoryPorts): void {}
