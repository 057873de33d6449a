import type { Inputs } from '../inputs/inputs.ts';
import { type Needed, rights } from '../permissions/rights.ts';
import type { Plan } from '../plan/plan.ts';
import { hasHost } from '../plan/repository.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { hasStages } from '../timing/stages.ts';
import { type OwnRegistry, registryUses } from './registry-uses.ts';

/** What is known of a run when a right turns out to be missing. */
export interface Known {
  /** The file of the step, or what was rendered: it names the roles that are passed. */
  readonly taskDefinition?: TaskDefinition;
  readonly plan?: Plan;
  readonly ownRegistry?: OwnRegistry;
  /** The image is there: a right that was denied on the way to it was not needed. */
  readonly hasImage?: boolean;
  /** ARN of the revision that this run registered. */
  readonly registered?: string;
}

/** What of a step decides which rights it needs. */
export interface RightsWishes
  extends Pick<
    Inputs,
    | 'mode'
    | 'cluster'
    | 'service'
    | 'taskFamily'
    | 'taskDefinition'
    | 'image'
    | 'repository'
    | 'runBefore'
    | 'runAfter'
    | 'schedules'
  > {}

/** One service of a run: what is asked for it, and what is known of it by now. */
export interface RightsSubject {
  readonly inputs: RightsWishes;
  readonly known: () => Known;
}

/** What decides which rights this run cannot do without; `ended`: the action whose refusal has ended it. */
export function needsOf(subjects: readonly RightsSubject[], ended?: string): ReadonlySet<Needed> {
  const needed = rights.find(({ action }) => action === ended)?.needed;
  return new Set([
    ...(['always', 'tags'] as const),
    ...(needed === undefined || needed === 'never' || needed === 'validate' ? [] : [needed]),
    ...subjects.flatMap(({ inputs, known }) => needsOfOne(inputs, known())),
  ]);
}

function needsOfOne(inputs: RightsWishes, known: Known): readonly Needed[] {
  const { mode, cluster, service, image, runBefore, runAfter, schedules } = inputs;
  const isRun = mode === 'task' || runBefore !== undefined || runAfter !== undefined;
  const updates = mode === 'deploy' || mode === 'rollback';
  const registers = mode === 'deploy' || (mode === 'task' && inputs.taskDefinition.kind === 'file');
  const builds = image.kind === 'build' && ['deploy', 'build', 'validate'].includes(mode);
  return [
    ...(updates ? (['update'] as const) : []),
    ...(registers ? (['register'] as const) : []),
    ...(registers || isRun ? (['roles'] as const) : []),
    ...(isStaged(inputs, known) ? (['stages'] as const) : []),
    ...(isRun ? (['task'] as const) : []),
    ...(mode === 'continue' ? (['decision'] as const) : []),
    ...(schedules === undefined ? [] : (['schedules'] as const)),
    ...(schedules === 'auto' ? (['schedules: auto'] as const) : []),
    ...(cluster === undefined ? (['cluster: auto'] as const) : []),
    ...(service === undefined ? (['service: auto'] as const) : []),
    ...(builds && pushesToEcr(inputs, known) ? (['build'] as const) : []),
  ];
}

/** Only such a deployment waits for a decision. */
function isStaged({ mode }: RightsWishes, { plan }: Known): boolean {
  return (
    mode === 'continue' || (plan !== undefined && hasStages(plan.current.service.deploymentConfiguration))
  );
}

/** Until the repository is known it is taken for one of ECR. */
function pushesToEcr({ repository }: RightsWishes, { plan, ownRegistry: own }: Known): boolean {
  const uri = plan?.repository ?? (repository !== undefined && hasHost(repository) ? repository : undefined);
  return uri === undefined || registryUses(uri, { isPushed: true, isDone: true, own }).length > 0;
}
