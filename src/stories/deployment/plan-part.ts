import type { Aws } from '../../aws/aws.ts';
import { makePlan } from '../../plan/make-plan.ts';
import { planOneOffs } from '../../plan/one-off/plan-one-offs.ts';
import { planReads } from '../../wiring/aws-ports.ts';
import { commitOrder } from '../commit-order.ts';
import { readOwnDefinitionFile } from '../read-definition-file.ts';
import { requireValid } from '../require-valid.ts';
import { tellPlan } from '../tell.ts';
import type { Part } from './part.ts';
import { requireOwnFamily, requirePlatforms } from './plan-together.ts';
import type { PlannedPart, ReadPart } from './planned-part.ts';

/** Reads the file of a service. Throws `UserError`. */
export async function readPart(part: Part): Promise<ReadPart> {
  const { inputs, ports, learn } = part;
  const document = await readOwnDefinitionFile(inputs, ports.runner);
  if (document === undefined) return part;
  learn({ taskDefinition: document.taskDefinition });
  return { ...part, document };
}

/** Reads only. Throws what keeps the service from being deployed to. */
export async function planPart(aws: Aws, part: ReadPart): Promise<PlannedPart> {
  const plan = await makePlan(part.inputs, part.document, planReads(aws));
  part.learn({ plan, taskDefinition: plan.base.taskDefinition });
  const oneOffs = await planOneOffs(part.inputs, plan, planReads(aws));
  return { ...part, plan, oneOffs, order: commitOrder(part.inputs, plan, aws, part) };
}

/** Says what is planned, and throws what can be told of it before anything is built. */
export async function checkPart(part: PlannedPart, all: readonly PlannedPart[]): Promise<void> {
  const { inputs, plan, order, ports, imageOf } = part;
  tellPlan(plan, ports, imageOf);
  requireOwnFamily(part);
  requirePlatforms(part, all);
  await requireValid(inputs, plan, ports);
  await order.beforeBuild();
}
