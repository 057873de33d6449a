import type { Aws } from '../aws/aws.ts';
import { register } from '../carry-out/register.ts';
import { placeOf, revisionOf, shortName } from '../ecs/arn.ts';
import type { Service } from '../ecs/service.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { chooseContainers } from '../plan/containers.ts';
import { type Base, type Current, withTags } from '../plan/current.ts';
import { findClusters } from '../plan/discovery/cluster.ts';
import type { DiscoveryReads } from '../plan/discovery/ports.ts';
import { findService } from '../plan/discovery/service.ts';
import { searchedFamily } from '../plan/family.ts';
import { planOneOff } from '../plan/one-off/plan-one-off.ts';
import { readBase } from '../plan/read-base.ts';
import { readCurrent } from '../plan/read-current.ts';
import type { ServiceSearch } from '../plan/service-search.ts';
import type { Report } from '../report/report.ts';
import { isUnchanged } from '../task-definition/changes.ts';
import type { Document } from '../task-definition/document.ts';
import { fillPlaceholders } from '../task-definition/placeholders.ts';
import { render } from '../task-definition/render.ts';
import type { Source } from '../task-definition/source.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { planReads } from '../wiring/aws-ports.ts';
import { requireAws } from '../wiring/open-aws.ts';
import { applyPorts } from '../wiring/service-ports.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { endingOfOneOff } from './one-off-outcome.ts';
import { readOwnDefinitionFile } from './read-definition-file.ts';
import { locationOf, tellPlace } from './tell-place.ts';
import { withRights } from './with-rights.ts';

/** Runs one command in a task with the settings of the service, and reports its exit code. The service is not touched. */
export async function runTask(inputs: Inputs, ports: StoryPorts): Promise<Report> {
  const document = await readOwnDefinitionFile(inputs, ports.runner);
  const aws = requireAws(inputs, ports);
  return withRights({ aws, subjects: [{ inputs, known: () => ({}) }] }, ports, () =>
    carryOut({ aws, inputs, document }, ports),
  );
}

/** What of a step says which task is run. */
interface TaskWishes
  extends ServiceSearch,
    Pick<
      Inputs,
      | 'taskDefinition'
      | 'placeholders'
      | 'containerNames'
      | 'command'
      | 'waitForMinutes'
      | 'onCancel'
      | 'environmentVariables'
      | 'secrets'
      | 'ecsTags'
    > {}

interface Wanted {
  readonly aws: Aws;
  readonly inputs: TaskWishes;
  readonly document: Document | undefined;
}

async function carryOut({ aws, inputs, document }: Wanted, ports: StoryPorts): Promise<Report> {
  const { draft } = ports;
  const reads = planReads(aws);
  const service = await serviceOf(inputs, document, reads);
  tellService(service, ports);
  const current = await readCurrent(service, reads);
  const base = await readBase(sourceOf(inputs, current), document, current, reads);
  const oneOff = await planOneOff(
    'task',
    {
      minutes: inputs.waitForMinutes,
      ...(inputs.command !== undefined && { command: inputs.command }),
      ...(inputs.containerNames?.[0] !== undefined && { container: inputs.containerNames[0] }),
    },
    { taskDefinition: base.taskDefinition, containers: containersOf(inputs, base, service), service },
    reads,
  );
  const taskDefinition = definitionOf({ aws, inputs, document }, base, [oneOff.container], service);
  const taskDefinitionArn = await revisionFor(aws, base, taskDefinition, service, ports);
  draft.put('taskRevision', { revision: { family: taskDefinition.family ?? '', arn: taskDefinitionArn } });
  // It brings what explains a failure: the first calls of AWS do not wait for it.
  const { runOneOff } = await import('./one-off.ts');
  const { report } = await draft.phase('task', 'task', () =>
    runOneOff(
      {
        ...{ aws, service, oneOff, taskDefinitionArn, taskDefinition },
        stopsWhenLeft: inputs.onCancel === 'rollback',
      },
      ports,
    ),
  );
  return draft.end(
    report.outcome === 'succeeded'
      ? { verdict: 'succeeded', message: report.message }
      : endingOfOneOff(report),
  );
}

/** The service whose settings the task gets. */
async function serviceOf(
  inputs: TaskWishes,
  document: Document | undefined,
  reads: DiscoveryReads,
): Promise<Service> {
  const taskFamily = searchedFamily(inputs, document);
  const wanted = { ...inputs, ...(taskFamily !== undefined && { taskFamily }) };
  return findService(wanted, await findClusters(inputs, reads), reads);
}

/** A family other than the one that the service runs is meant with its newest revision. */
function sourceOf({ taskDefinition, taskFamily }: TaskWishes, { running }: Current): Source {
  const isOther = taskFamily !== undefined && taskFamily !== running.family;
  return taskDefinition.kind === 'running' && isOther
    ? { kind: 'revision', reference: taskFamily }
    : taskDefinition;
}

/** The container that the service would deploy to, where that is clear. */
function containersOf({ containerNames }: TaskWishes, base: Base, service: Service): readonly string[] {
  if (containerNames !== undefined) return containerNames;
  try {
    return chooseContainers(undefined, base.taskDefinition, service);
  } catch {
    return [];
  }
}

function definitionOf(
  { aws, inputs, document }: Wanted,
  base: Base,
  containers: readonly string[],
  service: Service,
): TaskDefinition {
  const place = placeOf(service.arn);
  const values = new Map([
    ['AWS_ACCOUNT_ID', place?.accountId ?? ''],
    ['AWS_REGION', aws.region],
    ...inputs.placeholders,
  ]);
  const filled = document === undefined ? base.taskDefinition : fillPlaceholders(document, values, []);
  return render(filled, {
    family: inputs.taskFamily ?? filled.family ?? '',
    tags: base.tags,
    images: new Map(),
    environmentVariables: inputs.environmentVariables,
    secrets: inputs.secrets,
    ...(inputs.ecsTags !== undefined && { setTags: inputs.ecsTags }),
    deployedContainers: containers,
  }).taskDefinition;
}

/** The revision as it is; a file, or one with other variables, is registered first. */
async function revisionFor(
  aws: Aws,
  { revision }: Base,
  taskDefinition: TaskDefinition,
  service: Service,
  ports: StoryPorts,
): Promise<string> {
  if (revision !== undefined && isUnchanged(withTags(revision), taskDefinition)) return revision.arn;
  const newest = await aws.describeTaskDefinition(taskDefinition.family ?? '').catch(() => undefined);
  const { arn } = await register(
    taskDefinition,
    revisionOf(newest?.arn) ?? 0,
    applyPorts(aws, service, ports),
  );
  return arn;
}

function tellService(service: Service, { draft, log }: StoryPorts): void {
  const location = locationOf(service);
  if (location !== undefined) draft.put('place', { location });
  log.info(
    `The task gets the settings of service ${service.name} in cluster ${shortName(service.clusterArn)}; the service is not changed`,
  );
  tellPlace(location, log);
}
