import type { Inputs } from '../inputs/inputs.ts';
import type { Plan } from '../plan/plan.ts';
import { requireBalancedPorts } from '../plan/preconditions.ts';
import { renderNext } from '../plan/render-next.ts';
import { readRequiredEnvironment } from '../runner/workspace.ts';
import type { Document } from '../task-definition/document.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { UserError } from '../text/errors.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';

type Wanted = Pick<Inputs, 'imageTag' | 'requiredEnvironment'>;

/** Throws what can be told of the next definition before anything is built, with the image that is expected to be there. */
export async function requireValid(inputs: Wanted, plan: Plan, ports: StoryPorts): Promise<void> {
  const expected =
    plan.repository === undefined ? readyImage(plan) : `${plan.repository}:${inputs.imageTag ?? 'sha'}`;
  const { taskDefinition } = renderNext(plan, expected);
  requireBalancedPorts(plan.current.service, taskDefinition);
  // A revision was registered before: ECS has taken it already.
  if (plan.document !== undefined) await requireNoErrors(inputs, plan, plan.document, taskDefinition, ports);
}

/** For a container whose image is not named here, the word stands for it until it is known. */
function readyImage({ image }: Plan): string {
  return image.kind === 'ready' ? image.reference : image.kind;
}

async function requireNoErrors(
  inputs: Wanted,
  plan: Plan,
  document: Document,
  taskDefinition: TaskDefinition,
  { draft, runner }: StoryPorts,
): Promise<void> {
  const { runChecks } = await import('../checks/index.ts');
  const findings = runChecks({
    document,
    taskDefinition,
    deployedContainers: plan.containers,
    requiredEnvironment: await readRequiredEnvironment(runner.workspace, inputs.requiredEnvironment),
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first, ...others] = errors;
  if (first === undefined) return;
  draft.put('refused', { findings: errors });
  const { line, column } = first;
  throw new UserError(
    `${document.file} would not run on ECS: ${first.message}${others.length === 0 ? '' : ` (and ${others.length} more)`}`,
    {
      kind: 'definition-invalid',
      remedy: first.remedy,
      docs: `docs/checks.md#${first.check}`,
      place: {
        file: document.file,
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
      },
    },
  );
}
