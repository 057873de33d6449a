import { placeOf } from '../ecs/arn.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { fillPlaceholders } from '../task-definition/placeholders.ts';
import { type Rendered, render } from '../task-definition/render.ts';
import type { Plan } from './plan.ts';

/** The next task definition, with `image` in the deployed containers. Pure: also used before the image exists, to check. */
export function renderNext(inputs: Inputs, plan: Plan, image: string): Rendered {
  const { base, document, containers } = plan;
  const filled =
    document === undefined
      ? base.taskDefinition
      : fillPlaceholders(
          document,
          placeholderValues(inputs, plan, image),
          inputs.image === 'definition' ? [] : containers,
        );
  return render(filled, {
    family: plan.family,
    tags: base.tags,
    ...(inputs.ecsTags !== undefined && { setTags: inputs.ecsTags }),
    images: imagesOf(inputs, plan, image),
    environmentVariables: inputs.environmentVariables,
    secrets: inputs.secrets,
    deployedContainers: containers,
  });
}

function imagesOf(inputs: Inputs, plan: Plan, image: string): ReadonlyMap<string, string> {
  const further = [...inputs.containerImages].map(
    ([name, wanted]) => [name, wanted === 'running' ? runningImage(plan, name) : wanted] as const,
  );
  const deployed = plan.containers.map((name) => [name, imageOf(inputs, plan, name, image)] as const);
  return new Map([...further, ...deployed].filter(([, reference]) => reference !== ''));
}

/** Empty where the base's own image stays. */
function imageOf({ image: wanted }: Inputs, plan: Plan, container: string, image: string): string {
  if (wanted === 'definition') return '';
  return wanted === 'running' ? runningImage(plan, container) : image;
}

/** Empty for a container that does not run yet: the base's own image stays. */
function runningImage(plan: Plan, container: string): string {
  const running = plan.current.running.taskDefinition.containerDefinitions ?? [];
  return running.find(({ name }) => name === container)?.image ?? '';
}

/** The built-in placeholders, and the user's beside them. */
function placeholderValues(inputs: Inputs, plan: Plan, image: string): ReadonlyMap<string, string> {
  const place = placeOf(plan.current.service.arn);
  return new Map([
    ['AWS_ACCOUNT_ID', place?.accountId ?? ''],
    ['AWS_REGION', place?.region ?? ''],
    ['ECR_REGISTRY', (plan.repository ?? image).split('/')[0] ?? ''],
    ['IMAGE', image],
    ...inputs.placeholders,
  ]);
}
