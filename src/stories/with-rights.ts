import type { Aws } from '../aws/aws.ts';
import { readRefusal } from '../causes/refusal.ts';
import { AwsError } from '../ecs/aws-error.ts';
import { deniedNotice, missingRights, principalOf } from '../permissions/denied.ts';
import { isForImage, withoutNeedless } from '../permissions/needless.ts';
import { type Permission, permissionsOf, type Use, usesOf } from '../permissions/permission.ts';
import type { CallInput } from '../permissions/resources.ts';
import type { Needed } from '../permissions/rights.ts';
import type { Report } from '../report/report.ts';
import { UserError } from '../text/errors.ts';
import { groupOf } from '../text/match.ts';
import { upperFirst } from '../text/words.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { type Known, needsOf, type RightsSubject, type RightsWishes } from './needs-of-run.ts';
import { registryUses } from './registry-uses.ts';

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
    const permissions = withoutNeedless(all, (each) => isKnownToEnd(report) || isForImage(each));
    const notice = deniedNotice(permissions, principalOf(refusal));
    if (notice === undefined) return { ...report, permissions };
    ports.log.warning(notice.message);
    return { ...report, permissions, notices: [...report.notices, notice] };
  } catch (error) {
    const isDenied = lacksAllow(error);
    const needs = needsOf(subjects, refusedAction(error));
    if (isDenied) await Promise.all(subjects.map(({ inputs }) => probe(aws, inputs, needs)));
    const later = isDenied
      ? subjects.flatMap(({ inputs, known }) => untried(aws, inputs, known(), needs))
      : [];
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

/** A refusal that failed the step or one of its services, or left its outcome unknown, was no right to do without. */
function isKnownToEnd(report: Report): boolean {
  return [report, ...(report.subjects ?? [])].every(
    ({ error, verdict }) => error === undefined && verdict !== 'unknown',
  );
}

/** The rights that a check used; it requires none of them. */
export function rightsOfCheck(aws: Aws): readonly Permission[] {
  return used(aws, new Set(), {}).permissions;
}

/** `Task definition "api" was not registered: ` of an error that says what was not done, and then why. */
function whatHappened(error: unknown): string {
  return error instanceof UserError ? groupOf(/^[^:]+: /.exec(error.message), 0) : '';
}

/** What the run leaves behind. */
function left({ registered }: Known): string {
  return registered === undefined ? '' : `\nThe revision ${registered} is registered; nothing runs it yet.`;
}

/** Denied because no policy allows it. Against an explicit deny, a boundary or an SCP another Allow does not help. */
function lacksAllow(error: unknown): boolean {
  const refused = refusalIn(error);
  return refused !== undefined && (readRefusal(refused.message)?.because ?? 'no-allow') === 'no-allow';
}

function refusalIn(error: unknown): AwsError | undefined {
  const cause = error instanceof UserError ? error.cause : error;
  return cause instanceof AwsError && cause.kind === 'denied' ? cause : undefined;
}

function refusedAction(error: unknown): string | undefined {
  return refusalIn(error)?.action;
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
async function probe(aws: Aws, inputs: RightsWishes, needs: ReadonlySet<Needed>): Promise<void> {
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
  inputs: RightsWishes,
  { taskDefinition, plan, ownRegistry: own }: Known,
  needs: ReadonlySet<Needed>,
): readonly Use[] {
  const cluster = plan?.current.service.clusterArn ?? inputs.cluster ?? '*';
  const service = plan?.current.service.arn ?? inputs.service ?? '*';
  const family = taskDefinition?.family ?? inputs.taskFamily;
  const later = (need: Needed, action: string, input: CallInput) =>
    needs.has(need) ? usesOf(action, input, aws.region, { action: '', message: '' }) : [];
  return [
    ...later('always', 'ecs:DescribeServices', { cluster, services: [service] }),
    ...later('always', 'ecs:DescribeTaskDefinition', {}),
    ...later('stages', 'ecs:ListServiceDeployments', { cluster, service }),
    ...later('stages', 'ecs:DescribeServiceDeployments', { cluster, service }),
    ...later('decision', 'ecs:ContinueServiceDeployment', { cluster, service }),
    ...(plan?.repository === undefined
      ? []
      : registryUses(plan.repository, { isPushed: true, isDone: false, own })),
    ...later('register', 'ecs:RegisterTaskDefinition', taskDefinition ?? {}),
    ...(aws.uses().some(({ action }) => action === 'ecs:RunTask')
      ? []
      : later('task', 'ecs:RunTask', { ...taskDefinition, cluster, taskDefinition: revisionsOf(family) })),
    ...later('update', 'ecs:UpdateService', { cluster, service }),
  ];
}

function revisionsOf(family: string | undefined): string {
  return `arn:{partition}:ecs:{region}:{account}:task-definition/${family === undefined ? '*' : `${family}:*`}`;
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
