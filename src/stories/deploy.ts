import type { Aws } from '../aws/aws.ts';
import { apply } from '../carry-out/apply.ts';
import { rolloutTarget } from '../carry-out/rollout-target.ts';
import { refuseForeignCode } from '../image/foreign-code.ts';
import { gitCli } from '../image/git.ts';
import type { Image } from '../image/image.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { renderNext } from '../plan/render-next.ts';
import type { Report } from '../report/report.ts';
import { strategyOf } from '../rollout/strategies/index.ts';
import type { RolloutTarget } from '../rollout/target.ts';
import { Cancelled, unlessCancelled } from '../runner/cancelled.ts';
import type { Document } from '../task-definition/document.ts';
import type { Rendered } from '../task-definition/render.ts';
import { planReads } from '../wiring/aws-ports.ts';
import { imageSources } from '../wiring/image-sources.ts';
import { requireAws } from '../wiring/open-aws.ts';
import { applyPorts } from '../wiring/service-ports.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { followRollout } from './follow-rollout.ts';
import { planOneOffs, runAfter, runBefore } from './one-off-steps.ts';
import { imageWanted, provideImage } from './provide-image.ts';
import { readDefinitionFile } from './read-definition-file.ts';
import { readTiming, type Timing } from './read-timing.ts';
import { requireValid } from './require-valid.ts';
import { tellPlan, tellRendered } from './tell.ts';
import { trialOf } from './try-image.ts';
import { requireReachable } from './verify-url.ts';
import { type Known, withRights } from './with-rights.ts';

/** Plan, build, apply, watch, explain. Throws what ends it before there is a rollout. */
export async function deploy(inputs: Inputs, ports: StoryPorts): Promise<Report> {
  const document = await readDefinitionFile(inputs, ports.runner.workspace);
  await refuseForeignCode(inputs, ports.runner, gitCli(ports.runner.temp), ['definition']);
  const aws = requireAws(inputs, ports);
  let known: Known = document === undefined ? {} : { taskDefinition: document.taskDefinition };
  const learn = (more: Known) => {
    known = { ...known, ...more };
  };
  return withRights({ aws, inputs, known: () => known }, ports, () =>
    carryOut({ aws, inputs, document, learn }, ports),
  );
}

interface Deployment {
  readonly aws: Aws;
  readonly inputs: Inputs;
  readonly document: Document | undefined;
  /** What an error about a missing right has to know. */
  readonly learn: (more: Known) => void;
}

async function carryOut({ aws, inputs, document, learn }: Deployment, ports: StoryPorts): Promise<Report> {
  const plan = await makePlan(inputs, document, planReads(aws));
  learn({ plan, taskDefinition: plan.base.taskDefinition });
  const oneOffs = await planOneOffs(inputs, plan, planReads(aws));
  tellPlan(inputs, plan, ports);
  await requireValid(inputs, plan, ports);
  await requireReachable(inputs.verifyUrl, ports);

  const [image, timing] = await unlessCancelled(ports.cancelled, () => {
    // What the build does not need is read while it runs.
    const reading = readTiming(aws, plan, ports);
    const tryIt = trialOf(inputs, plan, reading, ports);
    return Promise.all([
      provideImage(inputs, imageWanted(plan), {
        ...imageSources(aws, ports, (ownRegistry) => learn({ ownRegistry })),
        tryIt,
      }),
      reading,
    ]);
  });
  const rendered = renderNext(plan, image.reference);
  learn({ taskDefinition: rendered.taskDefinition });
  tellRendered(plan, image, rendered, ports);
  if (ports.cancelled.aborted) throw new Cancelled();

  const deployed = (taskDefinitionArn: string) => ({
    ...{ aws, plan, taskDefinitionArn },
    image: image.reference,
    taskDefinition: rendered.taskDefinition,
  });
  const beforeUpdate = (arn: string) => runBefore(oneOffs.before, deployed(arn), ports);
  const target = await applyPlan(aws, { plan, image, rendered, timing, beforeUpdate, learn }, ports);
  const afterwards = () => runAfter(oneOffs.after, deployed(target.taskDefinitionArn), ports);
  const strategy = strategyOf(plan.current.service);
  return followRollout(
    { aws, plan, strategy, target, rendered: rendered.taskDefinition, timing, afterwards },
    ports,
  );
}

interface Applicable {
  readonly plan: Plan;
  readonly image: Image;
  readonly rendered: Rendered;
  readonly timing: Timing;
  readonly beforeUpdate: (taskDefinitionArn: string) => Promise<void>;
  readonly learn: Deployment['learn'];
}

async function applyPlan(
  aws: Aws,
  { plan, image, rendered, timing, beforeUpdate, learn }: Applicable,
  ports: StoryPorts,
): Promise<RolloutTarget> {
  const { draft, keep, log } = ports;
  const { taskDefinition } = rendered;
  const { service, running } = plan.current;
  // Without this list the watch still knows its own by its time.
  const baseline = await aws.listServiceDeployments(service.clusterArn, service.arn).catch(() => []);
  const onRegistered = (arn: string) => {
    if (arn !== running.arn) learn({ registered: arn });
    draft.put('registered', { revision: { family: plan.family, arn, previousArn: running.arn } });
  };
  const applied = await draft.phase('register', 'register and update', () =>
    apply(plan, { rendered: taskDefinition, image }, applyPorts(aws, service, ports), {
      onRegistered,
      beforeUpdate,
    }),
  );
  onRegistered(applied.taskDefinitionArn);
  draft.put('applied', {
    deploymentId: applied.deployment.id,
    ...(applied.scaled !== undefined && { scaled: applied.scaled }),
  });
  draft.note(applied.notices);
  for (const { severity, message } of applied.notices) log[severity](message);
  keep('begun', applied.deployment.id);
  return rolloutTarget(plan, applied, {
    rendered: taskDefinition,
    image,
    baseline,
    targetGroups: timing.targetGroups,
  });
}
