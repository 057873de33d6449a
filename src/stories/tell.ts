import type { Applied } from '../carry-out/apply.ts';
import { familyAndRevision, shortName } from '../ecs/arn.ts';
import type { Image } from '../image/image.ts';
import { withTags } from '../plan/current.ts';
import type { Plan } from '../plan/plan.ts';
import type { Phase } from '../rollout/phase.ts';
import { changes } from '../task-definition/changes.ts';
import type { Rendered } from '../task-definition/render.ts';
import type { Change } from '../task-definition/task-definition.ts';
import type { Notice } from '../text/notice.ts';
import { shortDigest } from '../text/short.ts';
import { count, list } from '../text/words.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { locationOf, tellPlace } from './tell-place.ts';

/** Says what will be done, before it is done. `imageOf`: the service of this step whose image this one gets. */
export function tellPlan(plan: Plan, { draft, log }: StoryPorts, imageOf?: string): void {
  const { service, running } = plan.current;
  const location = locationOf(service);
  draft.put('planned', {
    service,
    ...(location !== undefined && { location }),
    revision: { family: plan.family, previousArn: running.arn },
  });
  draft.note(plan.notices);
  log.info(
    `${service.name} in ${shortName(service.clusterArn)} ${whatItRuns(plan)}. ${nextOf(plan, imageOf)}`,
  );
  tellPlace(location, log);
  if (plan.repository !== undefined) {
    log.info(
      `Building the image of ${list(plan.containers)} for ${list(plan.platforms)}, to be pushed to ${plan.repository}`,
    );
  }
  for (const { severity, message } of plan.notices) log[severity](message);
}

/** What a service without tasks is set to may never have run. */
function whatItRuns({ current: { service, running } }: Plan): string {
  return service.runningCount === 0
    ? `runs no task, and is set to ${familyAndRevision(service.taskDefinitionArn)}`
    : `runs ${familyAndRevision(running.arn)}`;
}

function nextOf({ family, base, image }: Plan, imageOf: string | undefined): string {
  // Whether anything else changes shows when it is rendered.
  if (image.kind === 'definition' && !base.isFile) return `To be deployed: ${base.origin} with its own image`;
  const taken = imageOf === undefined ? '' : `, with the image of ${imageOf}`;
  return `New revision of ${family}, based on ${base.origin}${taken}`;
}

/** Prints notices and keeps them for the report. */
export function tellNotices(notices: readonly Notice[], { draft, log }: StoryPorts): void {
  draft.note(notices);
  for (const { severity, message } of notices) log[severity](message);
}

/** Says what the new revision changes. */
export function tellRendered(
  plan: Plan,
  image: Image,
  rendered: Rendered,
  { draft, log, clock }: StoryPorts,
): void {
  const made = changes(withTags(plan.current.running), rendered.taskDefinition);
  const notices = [...image.notices, ...rendered.notices];
  draft.note(notices);
  draft.put('rendered', { image, changes: made });
  for (const phase of imagePhases(image, clock.now())) draft.add(phase);
  const digest = image.digest === undefined ? '' : `, ${shortDigest(image.digest)}`;
  log.info(`${list(plan.containers)}: ${image.reference} (${originWords[image.origin]}${digest})`);
  const more = made.filter((change) => !isOfImage(change, image));
  if (made.length === 0) log.info('The task definition does not change');
  if (more.length > 0)
    log.info(`${made.length > more.length ? 'Other changes' : 'Changes'} in the task definition:`);
  for (const { kind, what, before, after } of more) {
    log.info(
      `  ${kind} ${what}${before === undefined && after === undefined ? '' : `: ${before ?? '(none)'} → ${after ?? '(none)'}`}`,
    );
  }
  for (const { severity, message } of notices) log[severity](message);
}

/** The line about the image has said it. */
function isOfImage({ what, after }: Change, { reference }: Image): boolean {
  return what.startsWith('image of ') && after === reference;
}

const originWords = {
  built: 'built and pushed',
  reused: 'built from the same commit before',
  given: 'existing image, not built here',
  running: 'already running',
} as const;

/** The point of no return: what was written, under the names by which AWS knows it. */
export function tellApplied({ plan, applied }: WhatWasWritten, { log }: StoryPorts): void {
  const { taskDefinitionArn, deployment, unchanged, scaled } = applied;
  if (unchanged && scaled === undefined) return;
  const name = familyAndRevision(taskDefinitionArn);
  const isNew = taskDefinitionArn !== plan.current.running.arn;
  const revision = isNew ? `Registered ${name}. ` : '';
  log.info(
    scaled === undefined
      ? `${revision}Updated the service to ${name}: deployment ${deployment.id}`
      : `Updated the service from ${count(scaled.from, 'task')} to ${scaled.to}`,
  );
}

interface WhatWasWritten {
  readonly plan: Plan;
  readonly applied: Applied;
}

/** Build and push on the time line; both had ended by `end`. */
function imagePhases(image: Image, end: Date): readonly Phase[] {
  const { buildMs, pushMs } = image;
  if (buildMs === undefined) return [];
  const pushed = end.getTime();
  const built = pushed - (pushMs ?? 0);
  return [
    { kind: 'build', name: 'build', startedAt: new Date(built - buildMs), endedAt: new Date(built) },
    ...(pushMs === undefined
      ? []
      : [{ kind: 'push', name: 'push', startedAt: new Date(built), endedAt: end } as const]),
  ];
}
