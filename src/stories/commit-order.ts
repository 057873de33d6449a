import type { Aws } from '../aws/aws.ts';
import { type Deployment, hasRevision, type Service } from '../ecs/service.ts';
import type { Image } from '../image/image.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { commitOfImage, commitOfRevision } from '../plan/commits/commit-of-revision.ts';
import type { Comparison } from '../plan/commits/comparison.ts';
import { answerOrder, type OrderPolicy, orderPolicy } from '../plan/commits/order.ts';
import {
  type Compared,
  divergedNotice,
  olderAllowedNotice,
  outdatedMessage,
  outdatedNotice,
  unknownNotice,
} from '../plan/commits/words.ts';
import type { Plan } from '../plan/plan.ts';
import { whatRuns } from '../plan/what-runs.ts';
import type { Notice } from '../text/notice.ts';
import { type CommitPorts, commitPorts } from '../wiring/commit-ports.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { Ended } from './ended.ts';
import { giveWay } from './give-way.ts';
import { tellNotices } from './tell.ts';
import { newsOf } from './what-is-new.ts';

/** Keeps an older commit from replacing a newer one: looked at before the build, before each write, and after the update. */
export interface CommitOrder {
  /** Throws `Ended` with the verdict `outdated`. */
  beforeBuild(): Promise<void>;
  /** The same for what has changed since, with the image that is deployed. */
  beforeWrite(image: Image): Promise<void>;
  /** Throws `Ended` with the verdict `superseded` when our update replaced a newer commit that came in between. */
  afterUpdate(deployment: Pick<Deployment, 'id'>): Promise<void>;
}

/** What of a step says whether an older commit may be deployed. */
interface OrderWishes extends Pick<Inputs, 'mode' | 'build' | 'githubToken' | 'olderCommit'> {}

interface Order {
  readonly plan: Plan;
  readonly aws: Aws;
  readonly ports: StoryPorts;
  readonly commits: CommitPorts;
  readonly policy: OrderPolicy;
  /** For what is the same of every service of the step. */
  readonly tellOnce: (notice: Notice) => void;
  /** Deployments that were compared already. */
  readonly compared: Set<string>;
  ours: string | undefined;
}

const none: CommitOrder = {
  beforeBuild: async () => {},
  beforeWrite: async () => {},
  afterUpdate: async () => {},
};

/** Nothing to compare where the image stays, or where going back is what was asked for. */
export function commitOrder(
  inputs: OrderWishes,
  plan: Plan,
  aws: Aws,
  { ports, tellOnce }: Pick<Order, 'ports' | 'tellOnce'>,
): CommitOrder {
  if (inputs.mode === 'rollback' || plan.image.kind === 'running') return none;
  const order: Order = {
    ...{ plan, aws, ports, tellOnce, ours: undefined, compared: new Set() },
    commits: commitPorts(aws, inputs.githubToken, ports, contextOf(inputs, plan)),
    policy: orderPolicy(inputs.olderCommit, ports.runner.eventName),
  };
  return {
    beforeBuild: async () => {
      order.ours = await ourCommit(order);
      await look(order, plan.current.service);
    },
    beforeWrite: async ({ commit }) => {
      const wasKnown = order.ours !== undefined;
      order.ours = commit ?? order.ours;
      const service = wasKnown ? await currentService(order) : plan.current.service;
      if (service === undefined) return;
      if (!wasKnown) order.compared.clear();
      await look(order, service);
    },
    afterUpdate: ({ id }) => lookBack(order, id),
  };
}

/** Where the image is built, relative to the workspace. */
function contextOf({ build }: OrderWishes, { image }: Plan): string | undefined {
  return image.kind === 'build' ? build.context : undefined;
}

async function ourCommit({ plan, commits }: Order): Promise<string | undefined> {
  if (plan.image.kind === 'build') return commits.head();
  if (plan.image.kind === 'ready') return commitOfImage(plan.image.reference, commits.labelOf);
  return commitOfRevision({ ...plan.base, tags: [] }, plan.containers, commits.labelOf);
}

/** What cannot be read now is judged by the watch. */
function currentService({ aws, plan }: Order): Promise<Service | undefined> {
  const { clusterArn, arn } = plan.current.service;
  return aws.describeService(clusterArn, arn).catch(() => undefined);
}

/** The deployment whose revision will serve unless ours does: one that failed will not. `undefined` without any. */
function standing(
  service: Service,
): (Pick<Deployment, 'id' | 'taskDefinitionArn'> & { readonly isUnderWay: boolean }) | undefined {
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  if (primary?.rolloutState === 'FAILED' && hasRevision(service))
    return { id: primary.id, ...whatRuns(service), isUnderWay: false };
  return primary && { ...primary, isUnderWay: primary.rolloutState === 'IN_PROGRESS' };
}

async function look(order: Order, service: Service): Promise<void> {
  const other = standing(service);
  const { ours, compared, ports, policy } = order;
  if (ours === undefined || other === undefined || compared.has(other.id)) return;
  const isFirst = compared.size === 0;
  compared.add(other.id);
  const theirs = await commitOf(order, other.taskDefinitionArn);
  if (theirs === undefined) {
    if (isFirst) order.tellOnce(unknownNotice('the commit of the running image is not known'));
    return;
  }
  const comparison = await order.commits.compare(theirs, ours);
  const facts = { who: `service ${service.name}`, ours, theirs, isUnderWay: other.isUnderWay };
  if (answerOrder(comparison, policy) === 'outdated') throw outdated(facts, order);
  if (comparison.relation === 'unknown')
    order.tellOnce(unknownNotice(comparison.why ?? 'the history is not known'));
  tellNotices(noticesOf(comparison, facts, policy), ports);
  if (isFirst && !other.isUnderWay)
    ports.draft.put('news', newsOf(facts, comparison, await order.commits.source()));
}

async function commitOf({ aws, plan, commits }: Order, arn: string | undefined): Promise<string | undefined> {
  const { running } = plan.current;
  if (arn === undefined) return undefined;
  const revision =
    arn === running.arn ? running : await aws.describeTaskDefinition(arn).catch(() => undefined);
  return revision && commitOfRevision(revision, plan.containers, commits.labelOf);
}

function noticesOf(comparison: Comparison, facts: Compared, policy: OrderPolicy): readonly Notice[] {
  switch (answerOrder(comparison, policy)) {
    case 'older-allowed':
      return [olderAllowedNotice(facts)];
    case 'diverged':
      return [divergedNotice(facts)];
    default:
      return [];
  }
}

function outdated(facts: Compared, { ports }: Order): Ended {
  const isRerun = ports.runner.occasion.runAttempt !== '1';
  tellNotices([outdatedNotice(facts, isRerun)], ports);
  return new Ended({ verdict: 'outdated', message: outdatedMessage(facts) });
}

/** Between the last look and our update another run may have updated the service: ours has replaced it then. */
async function lookBack(order: Order, ourDeploymentId: string): Promise<void> {
  const { ours, policy, compared } = order;
  if (ours === undefined || policy === 'allow') return;
  const service = await currentService(order);
  const unseen = (service?.deployments ?? []).filter(
    ({ id, rolloutState }) => id !== ourDeploymentId && !compared.has(id) && rolloutState === 'IN_PROGRESS',
  );
  for (const { id, taskDefinitionArn } of unseen) {
    compared.add(id);
    if (taskDefinitionArn === undefined) continue;
    const theirs = await commitOf(order, taskDefinitionArn);
    const isNewer = theirs !== undefined && (await order.commits.compare(theirs, ours)).relation === 'behind';
    if (isNewer) await giveWay({ ...order, ours, theirs, taskDefinitionArn, ourDeploymentId });
  }
}
