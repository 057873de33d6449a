import { familyOf } from '../../ecs/arn.ts';
import { UserError } from '../../text/errors.ts';
import { list } from '../../text/words.ts';
import { buildOf } from './distinct-images.ts';
import type { PlannedPart } from './planned-part.ts';

/** Throws where `task-family`, which holds for all services, would move this one to another family. */
export function requireOwnFamily({ name, plan, inputs, sharesFamily }: PlannedPart): void {
  const running = familyOf(plan.current.service.taskDefinitionArn);
  if (!sharesFamily || inputs.taskFamily === undefined || plan.family === running) return;
  throw new UserError(
    `service ${name} runs the family "${running}", and \`task-family\`, which holds for all services of the step, is "${plan.family}"`,
    {
      kind: 'task-family-mismatch',
      remedy: `Leave \`task-family\` out, so that each service keeps its own. If ${name} is to change its family, give it as a member of ${name}.`,
      docs: 'docs/services.md#members',
    },
  );
}

/** Throws where the image that another entry builds would not run on the platform of this one. */
export function requirePlatforms(part: PlannedPart, all: readonly PlannedPart[]): void {
  const source = all.find(({ name }) => name === part.imageOf);
  if (source === undefined || source.plan.image.kind !== 'build') return;
  const missing = part.plan.platforms.filter((platform) => !source.plan.platforms.includes(platform));
  if (missing.length === 0) return;
  throw new UserError(
    `${part.name} runs on ${list(part.plan.platforms)}, and the image of ${source.name} is built for ${list(source.plan.platforms)}`,
    {
      kind: 'invalid-input',
      remedy: `Set \`platforms: ${[...source.plan.platforms, ...missing].join(',')}\` for ${source.name}, or build an image of its own for ${part.name}.`,
      docs: 'docs/services.md#images',
    },
  );
}

/** Throws what cannot be right of several services together. */
export function requireTogether(parts: readonly PlannedPart[]): void {
  const tagged = parts.filter(
    ({ inputs, plan }) => inputs.imageTag !== undefined && plan.repository !== undefined,
  );
  for (const part of tagged) {
    const other = tagged.find(
      (each) => each.plan.repository === part.plan.repository && buildOf(each) !== buildOf(part),
    );
    if (other === undefined) continue;
    throw new UserError(
      `${part.name} and ${other.name} build different images for one repository, and \`image-tag\` gives both the same tag`,
      {
        kind: 'invalid-input',
        remedy:
          'Give each a `repository` of its own, or leave `image-tag` out: then each image gets a tag of its own.',
        docs: 'docs/services.md#images',
      },
    );
  }
}
