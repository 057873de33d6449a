import type { StoryPorts } from './ports.ts';
import type { Rollout } from './rollout.ts';

/** Says how long the rollout will take. */
export function tellEstimate(_rollout: Rollout, _ports: StoryPorts): void {}
