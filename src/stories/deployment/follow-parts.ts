import type { Aws } from '../../aws/aws.ts';
import type { Report } from '../../report/report.ts';
import { strategyOf } from '../../rollout/strategies/index.ts';
import type { StoryPorts } from '../../wiring/story-ports.ts';
import { followRollout } from '../follow-rollout.ts';
import { runAfter, runBefore } from '../one-off-steps.ts';
import type { Others } from '../rollout.ts';
import { beginPart, deployedOf, type RegisteredPart, registerPart } from './carry-out-part.ts';
import { followSeveral } from './follow-several.ts';
import type { ReadyPart } from './provide-images.ts';
import { registerAll } from './register-all.ts';

/** Carries out the deployments and follows them to their end. */
export async function followParts(aws: Aws, parts: readonly ReadyPart[], ports: StoryPorts): Promise<Report> {
  const registered = await registerAll(parts, (part) => registerPart(aws, part), ports.clock);
  const [first, ...others] = registered;
  if (first === undefined) throw new Error('A deployment without a service.');
  const isWritten = registered.some((part) => part.registered.served === undefined);
  if (isWritten) await runBefore(first.oneOffs.before, deployedOf(aws, first), ports);
  const afterwards = () => runAfter(first.oneOffs.after, deployedOf(aws, first), ports);
  const follow = (part: RegisteredPart, together: Others) => followPart(aws, part, together);
  if (others.length === 0) return tellUnrun(first, await follow(first, { afterwards }), ports);
  return followSeveral(registered, { follow, afterwards }, ports);
}

/** Nothing serves that a task after the rollout could look at. */
function tellUnrun({ oneOffs }: RegisteredPart, report: Report, { log }: StoryPorts): Report {
  if (oneOffs.after === undefined || report.verdict !== 'started') return report;
  const message = '`run-after` did not run: no task of the new version serves.';
  log.warning(message);
  return { ...report, notices: [...report.notices, { severity: 'warning', message }] };
}

async function followPart(aws: Aws, part: RegisteredPart, others: Others): Promise<Report> {
  const { plan, rendered, timing, ports } = part;
  const target = await beginPart(aws, part);
  const strategy = strategyOf(plan.current.service);
  return followRollout(
    { aws, plan, strategy, target, rendered: rendered.taskDefinition, timing, ...others },
    ports,
  );
}
