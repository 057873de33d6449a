import type { Aws } from '../aws/aws.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Report } from '../report/report.ts';
import { Cancelled } from '../runner/cancelled.ts';
import { requireAws } from '../wiring/open-aws.ts';
import { sharedLooks } from '../wiring/shared-looks.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { gathering } from './deployment/for-all.ts';
import { partsOf } from './deployment/part.ts';
import { checkPart, planPart, readPart } from './deployment/plan-part.ts';
import { requireTogether } from './deployment/plan-together.ts';
import type { PlannedPart } from './deployment/planned-part.ts';
import { cleanUpRevisions } from './revisions/clean-up-revisions.ts';
import { planSchedules } from './schedules/plan-schedules.ts';
import { settleSchedules } from './schedules/settle-schedules.ts';
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
    return carryOut(aws, inputs, planned, ports);
  });
}

async function carryOut(
  aws: Aws,
  inputs: Pick<Inputs, 'schedules' | 'keepRevisions'>,
  planned: readonly PlannedPart[],
  ports: StoryPorts,
): Promise<Report> {
  requireTogether(planned);
  const schedules = await planSchedules(aws, inputs.schedules, planned, ports);
  const urls = new Set(planned.flatMap(({ inputs: { verifyUrl } }) => verifyUrl ?? []));
  for (const url of urls) await requireReachable(url, ports);
  // What builds, watches and explains is loaded now: the first calls of AWS do not wait for it.
  const { provideAll } = await import('./deployment/provide-images.ts');
  const ready = await provideAll(aws, planned);
  if (ports.cancelled.aborted) throw new Cancelled();
  const { followParts } = await import('./deployment/follow-parts.ts');
  const report = await followParts(aws, ready, ports);
  const outcomes = report.subjects ?? [report];
  const settled = await settleSchedules(aws, schedules, { report, outcomes }, ports);
  return cleanUpRevisions(aws, inputs.keepRevisions, { report: settled, outcomes }, ports);
}
