import { revisionOf } from '../ecs/arn.ts';
import type { Deployment, Service } from '../ecs/service.ts';
import type { Image } from '../image/image.ts';
import { isMovingTag, parseReference } from '../image/reference.ts';
import { type Revision, withTags } from '../plan/current.ts';
import type { Plan } from '../plan/plan.ts';
import type { DefinitionEdits, ServiceEdits } from '../plan/wishes.ts';
import type { Scaling } from '../rollout/target.ts';
import { isUnchanged } from '../task-definition/changes.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import type { Notice } from '../text/notice.ts';
import type { ApplyPorts } from './ports.ts';
import { register } from './register.ts';
import { update } from './update.ts';

export interface Applied {
  readonly taskDefinitionArn: string;
  readonly deployment: Deployment;
  /** Nothing was written, or what was written began no deployment: the id is the one that was there. */
  readonly unchanged: boolean;
  /** The number of tasks was changed, and nothing else: no deployment began. */
  readonly scaled?: Scaling;
  readonly notices: readonly Notice[];
}

/** What is to be registered, and the image in it. */
export interface Wanted {
  readonly rendered: TaskDefinition;
  readonly image: Image;
}

export interface ApplySteps {
  onRegistered(arn: string): void;
  /** What has to be done with the revision before the service gets it; rejects to keep the service as it is. */
  beforeUpdate(arn: string): Promise<void>;
}

/** A revision that is ready for the service. */
export interface Registered {
  readonly taskDefinitionArn: string;
  /** Whether it was made by this run. */
  readonly isNew: boolean;
  /** The deployment that runs it already, where nothing has to be sent. */
  readonly served?: Deployment;
  /** The tag that only a new deployment resolves. */
  readonly resolves?: string;
}

/** Registers the rendered definition and updates the service; what would change nothing is not written. */
export async function apply(
  plan: Plan,
  wanted: Wanted,
  ports: ApplyPorts,
  steps: ApplySteps,
): Promise<Applied> {
  const registered = await prepareRevision(plan, wanted, ports);
  if (registered.isNew) steps.onRegistered(registered.taskDefinitionArn);
  if (registered.served === undefined) await steps.beforeUpdate(registered.taskDefinitionArn);
  return bringToService(plan, registered, ports);
}

/** The revision that the service is to get: registered, unless one says the same already. */
export async function prepareRevision(
  plan: Plan,
  { rendered, image }: Wanted,
  ports: ApplyPorts,
): Promise<Registered> {
  const { service, running, newestArn } = plan.current;
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  const same = sameRevision(plan, rendered);
  const isServed = same !== undefined && same.arn === primary?.taskDefinitionArn;
  const resolves = isServed ? unresolvedTag(plan.edits, image) : undefined;
  if (isServed && resolves === undefined && !asksForMore(plan.serviceEdits, service)) {
    return { taskDefinitionArn: same.arn, isNew: false, served: primary };
  }
  const newestBefore = plan.family === running.family ? (revisionOf(newestArn ?? running.arn) ?? 0) : 0;
  const forced = resolves !== undefined && { resolves };
  // ECS takes no revision that was deregistered.
  if (same?.status === 'ACTIVE') return { taskDefinitionArn: same.arn, isNew: false, ...forced };
  const { arn } = await register(rendered, newestBefore, ports);
  return { taskDefinitionArn: arn, isNew: true, ...forced };
}

/** Updates the service to the revision, unless it runs it already. */
export async function bringToService(
  plan: Plan,
  { taskDefinitionArn, served, resolves }: Registered,
  ports: ApplyPorts,
): Promise<Applied> {
  const { service } = plan.current;
  if (served !== undefined) return { taskDefinitionArn, deployment: served, unchanged: true, notices: [] };
  const primary = service.deployments.find(({ status }) => status === 'PRIMARY');
  const edits = { ...plan.serviceEdits, ...(resolves !== undefined && { forceNewDeployment: true }) };
  const deployment = await update({ taskDefinition: taskDefinitionArn, ...edits }, primary?.id, ports);
  // One that was listed before was not begun by the update: ECS may have gone back to it in the meantime.
  const unchanged = service.deployments.some(({ id }) => id === deployment.id);
  return {
    ...{ taskDefinitionArn, deployment, unchanged },
    ...(unchanged && scales(plan.serviceEdits, service) && { scaled: scalingOf(plan.serviceEdits, service) }),
    notices: resolves === undefined ? [] : [unproved(resolves)],
  };
}

/** The revision that says the same already: the one that runs, or the one that the base is. */
function sameRevision(
  { family, base, current: { running } }: Plan,
  rendered: TaskDefinition,
): Revision | undefined {
  return [running, base.revision].find(
    (known) => known !== undefined && known.family === family && isUnchanged(withTags(known), rendered),
  );
}

/**
 * The tag of a deployed image whose digest is not known, so that what it names now may be another image than the one
 * that runs: the registry could not be read, or the definition names a tag that moves.
 */
function unresolvedTag(
  { containerImages }: DefinitionEdits,
  { origin, reference, digest }: Image,
): string | undefined {
  const isMoving = (text: string) => {
    const parsed = parseReference(text);
    return parsed !== undefined && parsed.digest === undefined && isMovingTag(parsed.tag ?? 'latest');
  };
  if (origin === 'given' && !reference.includes('@') && (digest === undefined || isMoving(reference))) {
    return reference;
  }
  return [...containerImages.values()].find((wanted) => wanted !== 'running' && isMoving(wanted));
}

function unproved(reference: string): Notice {
  return {
    severity: 'warning',
    message: `The digest behind ${reference} is not known, so a new deployment is started although the definition is the same: Amazon ECS resolves the tag again. Which image the tasks run is not verified.`,
    remedy: 'Name the image by its digest, or allow the job to read the registry.',
    docs: 'docs/image.md#existing-images',
  };
}

function scales({ desiredCount }: ServiceEdits, service: Service): boolean {
  return desiredCount !== undefined && desiredCount !== service.desiredCount;
}

function scalingOf({ desiredCount }: ServiceEdits, service: Service): Scaling {
  return { from: service.desiredCount, to: desiredCount ?? service.desiredCount };
}

function asksForMore(edits: ServiceEdits, service: Service): boolean {
  const { propagateTags } = edits;
  const changesTags = propagateTags !== undefined && propagateTags !== (service.propagateTags ?? 'NONE');
  return scales(edits, service) || edits.forceNewDeployment === true || changesTags;
}
