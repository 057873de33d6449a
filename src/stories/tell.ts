import { familyAndRevision, placeOf, shortName } from '../ecs/arn.ts';
import type { Image } from '../image/image.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { withTags } from '../plan/current.ts';
import type { Plan } from '../plan/plan.ts';
import type { Phase } from '../rollout/phase.ts';
import { changes } from '../task-definition/changes.ts';
import type { Rendered } from '../task-definition/render.ts';
import type { Notice } from '../text/notice.ts';
import { list } from '../text/words.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';

/** Says what will be done, before it is done. */
export function tellPlan(inputs: Pick<Inputs, 'image'>, plan: Plan, { draft, log }: StoryPorts): void {
  const { service, running } = plan.current;
  const place = placeOf(service.arn);
  draft.put('planned', {
    service,
    location: {
      region: place?.region ?? '',
      partition: place?.partition ?? 'aws',
      accountId: place?.accountId ?? '',
      cluster: shortName(service.clusterArn),
      service: service.name,
    },
    revision: { family: plan.family, previousArn: running.arn },
  });
  draft.note(plan.notices);
  log.info(
    `Service ${service.name} in cluster ${shortName(service.clusterArn)} runs ${familyAndRevision(running.arn)}`,
  );
  log.info(`The next revision is made from ${plan.base.origin}, for the family ${plan.family}`);
  log.info(
    plan.repository === undefined
      ? `Image of ${list(plan.containers)}: ${imageWords[inputs.image] ?? inputs.image}`
      : `Image of ${list(plan.containers)}: built for ${list(plan.platforms)}, pushed to ${plan.repository}`,
  );
  for (const { severity, message } of plan.notices) log[severity](message);
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
  const list = changes(withTags(plan.current.running), rendered.taskDefinition);
  const notices = [...image.notices, ...rendered.notices];
  draft.note(notices);
  draft.put('rendered', { image, changes: list });
  for (const phase of imagePhases(image, clock.now())) draft.add(phase);
  log.info(
    `Image ${image.reference} (${originWords[image.origin]}${image.digest === undefined ? '' : `, ${image.digest}`})`,
  );
  log.info(
    list.length === 0 ? 'Nothing changes in the task definition' : `What changes in the task definition:`,
  );
  for (const { kind, what, before, after } of list) {
    log.info(
      `  ${kind} ${what}${before === undefined && after === undefined ? '' : `: ${before ?? '(none)'} → ${after ?? '(none)'}`}`,
    );
  }
  for (const { severity, message } of notices) log[severity](message);
}

const imageWords: Readonly<Record<string, string>> = {
  running: 'the one that runs now',
  definition: 'the one that the definition names',
};

const originWords = {
  built: 'built and pushed by this job',
  reused: 'reused: built from the same commit before',
  given: 'given',
  running: 'runs already',
} as const;

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
