import type { Inputs } from '../../inputs/inputs.ts';
import type { Plan } from '../plan.ts';
import type { PlanReads } from '../ports.ts';
import type { OneOff } from './one-off.ts';
import { planOneOff } from './plan-one-off.ts';

/** The one-off tasks of a deployment. */
export interface OneOffSteps {
  readonly before?: OneOff;
  readonly after?: OneOff;
}

/** Plans them before anything is built: family and container have to be there. */
export async function planOneOffs(
  { runBefore, runAfter }: Pick<Inputs, 'runBefore' | 'runAfter'>,
  { base, containers, current }: Plan,
  reads: PlanReads,
): Promise<OneOffSteps> {
  const deployed = { taskDefinition: base.taskDefinition, containers, service: current.service };
  const before = runBefore && (await planOneOff('run-before', runBefore, deployed, reads));
  const after = runAfter && (await planOneOff('run-after', runAfter, deployed, reads));
  return { ...(before && { before }), ...(after && { after }) };
}
