import type { Aws } from '../../aws/aws.ts';
import type { Report } from '../../report/report.ts';
import { strategyOf } from '../../rollout/strategies/index.ts';
import { followRollout } from '../follow-rollout.ts';
import { runAfter, runBefore } from '../one-off-steps.ts';
import { carryOutPart, deployedOf } from './carry-out-part.ts';
import { forAll } from './for-all.ts';
import type { ReadyPart } from './provide-images.ts';

/** Carries out the deployments and follows them to their end. */
export async function followParts(aws: Aws, parts: readonly ReadyPart[]): Promise<Report> {
  const [report] = await forAll(parts, (part) => followPart(aws, part));
  if (report === undefined) throw new Error('A deployment without a service.');
  return report;
}

async function followPart(aws: Aws, part: ReadyPart): Promise<Report> {
  const { plan, rendered, timing, oneOffs, ports } = part;
  const target = await carryOutPart(aws, part, (arn) =>
    runBefore(oneOffs.before, deployedOf(aws, part, arn), ports),
  );
  const afterwards = () => runAfter(oneOffs.after, deployedOf(aws, part, target.taskDefinitionArn), ports);
  const strategy = strategyOf(plan.current.service);
  return followRollout(
    { aws, plan, strategy, target, rendered: rendered.taskDefinition, timing, afterwards },
    ports,
  );
}
