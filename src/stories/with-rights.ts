import type { Aws } from '../aws/aws.ts';
import { readRefusal } from '../causes/refusal.ts';
import { AwsError } from '../ecs/aws-error.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { deniedNotice, missingRights, principalOf } from '../permissions/denied.ts';
import { isForImage, withoutNeedless } from '../permissions/needless.ts';
import { type Permission, permissionsOf, type Use, usesOf } from '../permissions/permission.ts';
import type { CallInput } from '../permissions/resources.ts';
import type { Needed } from '../permissions/rights.ts';
import type { Plan } from '../plan/plan.ts';
import { hasHost } from '../plan/repository.ts';
import type { Report } from '../report/report.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { UserError } from '../text/errors.ts';
import { upperFirst } from '../text/words.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
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

/** One service of a run: what is asked for it, and what is known of it by now. */
export interface RightsSubject {
  readonly inputs: Inputs;
  readonly known: () => Known;
}

/** Does the work of a deployment, and reports the rights that it used; one that is missing is told with all others. */
export async function withRights(
  { aws, subjects }: { aws: Aws; subjects: readonly RightsSubject[] },
  ports: StoryPorts,
  work: () => Promise<Report>,
): Promise<Report> {
  try {
    const report = await work();
    const needs = needsOf(subjects);
    const where = report.subjects?.[0] ?? report;
    const { permissions: all, refusal } = used(aws, needs, where, imageUses(report, subjects));
    // A refusal that failed one of several services was no right to do without.
    const isWhole = (report.subjects ?? []).every((subject) => subject.error === undefined);
    const permissions = withoutNeedless(all, (each) => isWhole || isForImage(each));
    const notice = deniedNotice(permissions, principalOf(refusal));
    if (notice === undefined) return { ...report, permissions };
    ports.log.warning(notice.message);
    return { ...report, permissions, notices: [...report.notices, notice] };
  } catch (error) {
    const isDenied = lacksAllow(error);
    const needs = needsOf(subjects);
    if (isDenied) await Promise.all(subjects.map(({ inputs }) => probe(aws, inputs, needs)));
    const later = isDenied ? subjects.flatMap(({ inputs, known }) => untried(aws, inputs, known())) : [];
    const { permissions: all, refusal } = used(aws, needs, {}, later);
    const haveImages = subjects.every(({ known }) => known().hasImage === true);
    const permissions = withoutNeedless(all, (each) => haveImages && isForImage(each));
    ports.draft.put('rights', { permissions });
    const missing = isDenied ? missingRights(permissions, principalOf(refusal), needs) : undefined;
    if (missing === undefined) throw error;
    const what = whatHappened(error);
    throw new UserError(what === '' ? upperFirst(missing.message) : what + missing.message, {
      ...missing,
      kind: 'not-authorized',
      remedy: `${missing.remedy}${subjects.map(({ known }) => left(known())).join('')}`,
      cause: error,
    });
  }
}

/** The rights that a check used; it requires none of them. */
export function rightsOfCheck(aws: Aws): readonly Permission[] {
  return used(aws, new Set(), {}).permissions;
}

/** `Task definition "api" was not registered: ` of an error that says what was not done, and then why. */
function whatHappened(error: unknown): string {
  const what = error instanceof UserError ? /^[^:]+: /.exec(error.message)?.[0] : undefined;
  return what ?? '';
}

/** What the run leaves behind. */
function left({ registered }: Known): string {
  return registered === undefined ? '' : `\nThe revision ${registered} is registered; nothing runs it yet.`;
}

/** Denied because no policy allows it. Against an explicit deny, a boundary or an SCP another Allow does not help. */
function lacksAllow(error: unknown): boolean {
  const cause = error instanceof UserError ? error.cause : error;
  if (!(cause instanceof AwsError) || cause.kind !== 'denied') return false;
  return (readRefusal(cause.message)?.because ?? 'no-allow') === 'no-allow';
}

/** What decides which rights this run cannot do without. */
function needsOf(subjects: readonly RightsSubject[]): ReadonlySet<Needed> {
  return new Set(['always', 'tags', ...subjects.flatMap(({ inputs, known }) => needsOfOne(inputs, known()))]);
}

function needsOfOne(inputs: Inputs, known: Known): readonly Needed[] {
  const { mode, cluster, service, image, runBefore, runAfter, schedules } = inputs;
  const isRun = mode === 'task' || runBefore !== undefined || runAfter !== undefined;
  return [
    ...(isRun ? (['task'] as const) : []),
    ...(mode === 'continue' ? (['decision'] as const) : []),
    ...(schedules === undefined ? [] : (['schedules'] as const)),
    ...(schedules === 'auto' ? (['schedules: auto'] as const) : []),
    ...(cluster === undefined ? (['cluster: auto'] as const) : []),
    ...(service === undefined ? (['service: auto'] as const) : []),
    ...(image.kind === 'build' && pushesToEcr(inputs, known) ? (['build'] as const) : []),
  ];
}

/** Until the repository is known it is taken for one of ECR. */
function pushesToEcr({ repository }: Inputs, { plan, ownRegistry: own }: Known): boolean {
  const uri = plan?.repository ?? (repository !== undefined && hasHost(repository) ? repository : undefined);
  return uri === undefined || registryUses(uri, { isPushed: true, isDone: true, own }).length > 0;
}

function used(
  aws: Aws,
  needs: ReadonlySet<Needed>,
  { location }: Partial<Pick<Report, 'location'>>,
  further: readonly Use[] = [],
): { readonly permissions: readonly Permission[]; readonly refusal: string | undefined } {
  const uses = [...aws.uses(), ...further];
  const refusal = uses.find((use) => use.refusal !== undefined)?.refusal;
  const principal = principalOf(refusal);
  const permissions = permissionsOf(uses, {
    needs,
    partition: location?.partition ?? principal.partition ?? 'aws',
    accountId: location?.accountId ?? principal.accountId ?? '*',
  });
  return { permissions, refusal };
}

/** Reads that the run needs, and that it did not come to: whether they are allowed is known after one call each. */
async function probe(aws: Aws, inputs: Inputs, needs: ReadonlySet<Needed>): Promise<void> {
  const { cluster, service, taskFamily } = inputs;
  const tried = new Set(aws.uses().map(({ action }) => action));
  const reads: readonly (readonly [string, (() => Promise<unknown>) | undefined])[] = [
    ['ecs:ListClusters', needs.has('cluster: auto') ? () => aws.listClusters() : undefined],
    [
      'ecs:ListServices',
      needs.has('service: auto') && cluster !== undefined ? () => aws.listServices(cluster) : undefined,
    ],
    [
      'ecs:DescribeServices',
      cluster !== undefined && service !== undefined
        ? () => aws.describeService(cluster, service)
        : undefined,
    ],
    // Any name will do: IAM knows no single resource for it.
    ['ecs:DescribeTaskDefinition', () => aws.describeTaskDefinition(taskFamily ?? service ?? 'ecs-rollout')],
    [
      'ecr:GetAuthorizationToken',
      needs.has('build') ? () => aws.ecr(aws.region).getAuthorizationToken() : undefined,
    ],
  ];
  await Promise.allSettled(reads.map(async ([action, read]) => (tried.has(action) ? undefined : read?.())));
}

/** The rights of the calls that would have followed. A write is never tried to see whether it is allowed. */
function untried(
  aws: Aws,
  inputs: Inputs,
  { taskDefinition, plan, ownRegistry: own }: Known,
): readonly Use[] {
  const later = (action: string, input: CallInput) =>
    usesOf(action, input, aws.region, { action: '', message: '' });
  const cluster = plan?.current.service.clusterArn ?? inputs.cluster ?? '*';
  const service = plan?.current.service.arn ?? inputs.service ?? '*';
  return [
    ...later('ecs:DescribeServices', { cluster, services: [service] }),
    ...later('ecs:DescribeTaskDefinition', {}),
    ...(plan?.repository === undefined
      ? []
      : registryUses(plan.repository, { isPushed: true, isDone: false, own })),
    ...later('ecs:RegisterTaskDefinition', taskDefinition ?? {}),
    ...later('ecs:UpdateService', { cluster, service }),
  ];
}

/** The image was looked up or pushed without passing the door to AWS. */
function imageUses(report: Report, subjects: readonly RightsSubject[]): readonly Use[] {
  const own = subjects.map(({ known }) => known().ownRegistry).find((registry) => registry !== undefined);
  const images = [report.image, ...(report.subjects ?? []).map(({ image }) => image)];
  return images.flatMap((image) =>
    image?.digest === undefined
      ? []
      : registryUses(image.repository, { isPushed: image.origin === 'built', isDone: true, own }),
  );
}
