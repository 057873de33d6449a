import { placeOf } from '../ecs/arn.ts';
import { fillPlaceholders } from '../task-definition/placeholders.ts';
import { type Rendered, render } from '../task-definition/render.ts';
import type { Plan } from './plan.ts';

/** The next task definition, with `image` in the deployed containers. Pure: also used before the image exists, to check. */
export function renderNext(plan: Plan, image: string): Rendered {
  const { base, document, containers, edits } = plan;
  const filled =
    document === undefined
      ? base.taskDefinition
      : fillPlaceholders(
          document,
          placeholderValues(plan, image),
          plan.image.kind === 'definition' ? [] : containers,
        );
  return render(filled, {
    family: plan.family,
    tags: base.tags,
    ...(edits.ecsTags !== undefined && { setTags: edits.ecsTags }),
    images: imagesOf(plan, image),
    environmentVariables: edits.environmentVariables,
    secrets: edits.secrets,
    deployedContainers: containers,
  });
}

function imagesOf(plan: Plan, image: string): ReadonlyMap<string, string> {
  const further = [...plan.edits.containerImages].map(
    ([name, wanted]) => [name, wanted === 'running' ? runningImage(plan, name) : wanted] as const,
  );
  const deployed = plan.containers.map((name) => [name, imageOf(plan, name, image)] as const);
  return new Map(
    [...further, ...deployed].flatMap(([name, reference]) =>
      reference === undefined || reference === '' ? [] : [[name, reference] as const],
    ),
  );
}

/** `undefined` where the base's own image stays. */
function imageOf(plan: Plan, container: string, image: string): string | undefined {
  if (plan.image.kind === 'definition') return undefined;
  return plan.image.kind === 'running' ? runningImage(plan, container) : image;
}

/** `undefined` for a container that does not run yet: the base's own image stays. */
function runningImage(plan: Plan, container: string): string | undefined {
  const running = plan.current.running.taskDefinition.containerDefinitions ?? [];
  return running.find(({ name }) => name === container)?.image;
}

/** The built-in placeholders, and the user's beside them. */
function placeholderValues(plan: Plan, image: string): ReadonlyMap<string, string> {
  const place = placeOf(plan.current.service.arn);
  return new Map([
    ['AWS_ACCOUNT_ID', place?.accountId ?? ''],
    ['AWS_REGION', place?.region ?? ''],
    ['ECR_REGISTRY', String((plan.repository ?? image).split('/')[0])],
    ['IMAGE', image],
    ...plan.edits.placeholders,
  ]);
}
