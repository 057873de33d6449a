import type { Aws } from '../aws/aws.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Report } from '../report/report.ts';
import type { FoundSchedules } from '../schedules/find.ts';
import { requireAws } from '../wiring/open-aws.ts';
import { sharedLooks } from '../wiring/shared-looks.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { gathering } from './deployment/for-all.ts';
import { partsOf } from './deployment/part.ts';
import { checkPart, planPart, readPart } from './deployment/plan-part.ts';
import { requireTogether } from './deployment/plan-together.ts';
import type { PlannedPart } from './deployment/planned-part.ts';
import { requireReachable } from './verify-url.ts';
import { withRights } from './with-rights.ts';

/** Plan, build, apply, watch, explain, for one service or several. Throws what ends it before there is a rollout. */
export async function deploy(inputs: Inputs, ports: StoryPorts): Promise<Report> {
  const wanted = partsOf(inputs, ports);
  const problems = gathering(wanted.length);
  const parts = await problems.each(wanted, readPart);
  const door = requireAws(inputs, ports);
  const aws = wanted.length === 1 ? door : sharedLooks(door, ports.clock);
  return withRights({ aws, subjects: wanted }, ports, async () => {
    const planned = await problems.each(parts, (part) => planPart(aws, part));
    await problems.each(planned, (part) => checkPart(part, planned));
    problems.refuseAll(wanted);
    return decided(aws, inputs, planned, ports);
  });
}

async function decided(
  aws: Aws,
  inputs: Pick<Inputs, 'schedules' | 'keepRevisions'>,
  planned: readonly PlannedPart[],
  ports: StoryPorts,
): Promise<Report> {
  requireTogether(planned);
  const schedules = await schedulesOf(aws, inputs.schedules, planned, ports);
  const urls = new Set(planned.flatMap(({ inputs: { verifyUrl } }) => verifyUrl ?? []));
  for (const url of urls) await requireReachable(url, ports);
  // What builds, watches and explains is loaded now: the first calls of AWS do not wait for it.
  const { carryOutAll } = await import('./deployment/carry-out-all.ts');
  return carryOutAll(aws, { planned, schedules, keepRevisions: inputs.keepRevisions }, ports);
}

/** Most deployments move no schedule, and do not wait for what finds them. */
async function schedulesOf(
  aws: Aws,
  wish: Inputs['schedules'],
  planned: readonly PlannedPart[],
  ports: StoryPorts,
): Promise<FoundSchedules | undefined> {
  if (wish === undefined) return undefined;
  const { planSchedules } = await import('./schedules/plan-schedules.ts');
  return planSchedules(aws, wish, planned, ports);
}
