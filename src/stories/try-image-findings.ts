import type { Finding } from '../checks/check.ts';
import type { TargetGroup } from '../ecs/load-balancing.ts';
import type { Service } from '../ecs/service.ts';
import { refuseForeignCode } from '../image/foreign-code.ts';
import { type ImageTools, openImageTools } from '../image/tools.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { platformOf } from '../plan/platform.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { UserError } from '../text/errors.ts';
import { withBuilt } from '../try-image/build-for-trial.ts';
import type { Judgement } from '../try-image/judge.ts';
import { oneOffPrograms } from '../try-image/one-off-programs.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { tryContainers } from './try-image.ts';

/** What of a step says how its image is built and tried. */
export interface TrialWishes
  extends Pick<
    Inputs,
    'mode' | 'tryImage' | 'image' | 'build' | 'taskDefinition' | 'runBefore' | 'runAfter'
  > {}

/** What the pull-request check knows of the deployment. */
export interface TryImageSubject {
  readonly inputs: TrialWishes;
  /** As it would be registered. */
  readonly taskDefinition: TaskDefinition;
  /** The containers that would get the image. */
  readonly containers: readonly string[];
  readonly service?: Service | undefined;
  readonly targetGroups?: readonly TargetGroup[] | undefined;
}

/** `try-image` in the pull-request check: builds the image, tries it, and pushes nothing. Empty when it was not asked for. */
export async function tryImageFindings(
  subject: TryImageSubject,
  ports: StoryPorts,
): Promise<readonly Finding[]> {
  const { inputs, containers } = subject;
  if (!inputs.tryImage) return [];
  if (inputs.image.kind !== 'build')
    return [finding('notice', 'The image was not tried: nothing is built.', '')];
  if (containers.length === 0) {
    const why = 'The image was not tried: it is not clear which container gets it.';
    return [finding('notice', why, 'Set `container-name`.')];
  }
  const tools = await openImageTools({
    logins: [],
    temporaryDirectory: ports.runner.temp,
    cancelled: ports.cancelled,
  });
  ports.keep('docker-config', tools.configDirectory);
  try {
    await refuseForeignCode(inputs, ports.runner, tools.git, ['definition', 'build']);
    return (await tryBuilt(subject, tools, ports)).flatMap(findingOf);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ ...finding('error', error.message, error.remedy), ...error.place }];
  } finally {
    await tools.close();
  }
}

async function tryBuilt(
  { inputs, taskDefinition, containers, service, targetGroups = [] }: TryImageSubject,
  { docker }: ImageTools,
  { log, clock, cancelled, keep, runner }: StoryPorts,
): Promise<readonly Judgement[]> {
  const platform = inputs.build.platforms?.[0] ?? platformOf(taskDefinition);
  const familyArn = (service?.taskDefinitionArn ?? '').replace(/[^/]*$/, taskDefinition.family ?? '');
  return withBuilt(
    { workspace: runner.workspace, inputs: inputs.build, platform },
    { docker, log, clock, onImage: (image) => keep('trial-image', image) },
    (image) =>
      tryContainers(
        image,
        {
          ...{ taskDefinition, containers, targetGroups, familyArn },
          programs: oneOffPrograms(inputs, containers),
          ...(service && { service }),
        },
        {
          docker,
          log,
          cancelled,
          temporaryDirectory: runner.temp,
          onContainer: (name) => keep('trial', name),
        },
      ),
  );
}

function findingOf({ verdict, message, remedy }: Judgement): readonly Finding[] {
  if (verdict === 'passed') return [];
  if (verdict === 'undecided')
    return [finding('warning', `The image was not tried to the end: ${message}`, remedy)];
  return [finding('error', `The image did not pass its trial: ${message}`, remedy)];
}

function finding(severity: Finding['severity'], message: string, remedy: string): Finding {
  return { check: 'try-image', severity, message, remedy };
}
