import type { Aws } from '../aws/aws.ts';
import { register } from '../carry-out/register.ts';
import type { Diagnosis } from '../diagnosis/rule.ts';
import type { OneOff } from '../plan/one-off/one-off.ts';
import type { Plan } from '../plan/plan.ts';
import type { OneOffReport } from '../report/one-off-report.ts';
import type { FailureReason } from '../rollout/verdict.ts';
import { isUnchanged } from '../task-definition/changes.ts';
import { containerNames } from '../task-definition/containers.ts';
import { render } from '../task-definition/render.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { applyPorts } from '../wiring/service-ports.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { Ended } from './ended.ts';
import { runOneOff } from './one-off.ts';
import { endingOfOneOff } from './one-off-outcome.ts';

/** What is deployed, as far as a one-off task needs it. */
export interface Deployed {
  readonly aws: Aws;
  readonly plan: Plan;
  /** The image of the deployed containers. */
  readonly image: string;
  readonly taskDefinitionArn: string;
  readonly taskDefinition: TaskDefinition;
}

/** Runs it before the service is updated. Throws `Ended` when it did not succeed: then the service stays as it is. */
export async function runBefore(
  oneOff: OneOff | undefined,
  deployed: Deployed,
  ports: StoryPorts,
): Promise<void> {
  if (oneOff === undefined) return;
  const { report } = await ports.draft.phase('task', oneOff.purpose, () => run(oneOff, deployed, ports));
  if (report.outcome !== 'succeeded') throw new Ended(endingOfOneOff(report));
}

/** What a rollout that completed has failed of. */
export interface Objection {
  /** `untrue` unless given. */
  readonly reason?: FailureReason;
  /** What failed; its own words are in the log by then, but for another service. */
  readonly culprit?: string;
  readonly message: string;
  readonly diagnoses: readonly Diagnosis[];
}

/** Outcomes that say nothing against the new version: the command has not judged it, or nobody saw how. */
const unproved: Partial<Record<OneOffReport['outcome'], FailureReason>> = {
  'not-started': 'unchecked',
  interrupted: 'unchecked',
  cancelled: 'cancelled',
  unknown: 'lost-sight',
};

/** Runs it after the rollout was proved. Answers what went wrong, `undefined` when it succeeded. */
export async function runAfter(
  oneOff: OneOff | undefined,
  deployed: Deployed,
  ports: StoryPorts,
): Promise<Objection | undefined> {
  if (oneOff === undefined) return undefined;
  const { report, diagnoses } = await ports.draft.phase('task', oneOff.purpose, () =>
    run(oneOff, deployed, ports),
  );
  if (report.outcome === 'succeeded') return undefined;
  const reason = unproved[report.outcome];
  const message = `The rollout completed, but ${report.message}`;
  return { message, culprit: oneOff.purpose, diagnoses, ...(reason && { reason }) };
}

async function run(oneOff: OneOff, deployed: Deployed, ports: StoryPorts) {
  const { aws, plan } = deployed;
  const definition = oneOff.own === undefined ? deployed : await withImage(oneOff, deployed, ports);
  return runOneOff(
    {
      aws,
      service: plan.current.service,
      oneOff,
      taskDefinitionArn: definition.taskDefinitionArn,
      taskDefinition: definition.taskDefinition,
      stopsWhenLeft: plan.policy.onCancel === 'rollback',
    },
    ports,
  );
}

/** The newest revision of the task's own family with the new image, registered unless it is the same already. */
async function withImage(
  { own, container }: OneOff,
  { aws, plan, image, ...deployed }: Deployed,
  ports: StoryPorts,
): Promise<Pick<Deployed, 'taskDefinitionArn' | 'taskDefinition'>> {
  if (own === undefined) return deployed;
  const names = containerNames(own.taskDefinition);
  const same = plan.containers.filter((name) => names.includes(name));
  const images = new Map((same.length > 0 ? same : [container]).map((name) => [name, image]));
  const { taskDefinition } = render(own.taskDefinition, { family: own.family, tags: own.tags, images });
  const before = own.tags.length === 0 ? own.taskDefinition : { ...own.taskDefinition, tags: own.tags };
  if (isUnchanged(before, taskDefinition)) return { taskDefinitionArn: own.arn, taskDefinition };
  const { arn } = await register(taskDefinition, own.revision, applyPorts(aws, plan.current.service, ports));
  ports.log.info(`Registered ${own.family} with the new image for ${container}`);
  return { taskDefinitionArn: arn, taskDefinition };
}
