import { familyAndRevision, familyOf, placeOf, shortName } from '../ecs/arn.ts';
import type { TargetGroup } from '../ecs/load-balancing.ts';
import type { ContainerDefinition } from '../task-definition/task-definition.ts';
import type { Evidence } from './evidence.ts';
import type { Line } from './lines.ts';

/** The names that sentences and commands need. */
export interface Names {
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
  readonly cluster: string;
  readonly service: string;
  readonly family: string;
  /** `family:revision`. */
  readonly revision: string;
}

export function namesOf(evidence: Pick<Evidence, 'target' | 'service' | 'oneOff'>): Names {
  const arn = evidence.target.taskDefinitionArn;
  const { partition, region, accountId } = placeOf(arn) ?? UNKNOWN_PLACE;
  return {
    partition,
    region,
    accountId,
    cluster: shortName(evidence.service?.clusterArn ?? evidence.oneOff?.clusterArn ?? 'default'),
    service: evidence.service?.name ?? evidence.oneOff?.service ?? 'SERVICE',
    family: familyOf(arn),
    revision: familyAndRevision(arn),
  };
}

const UNKNOWN_PLACE = { partition: 'aws', region: 'REGION', accountId: 'ACCOUNT' };

export function containersOf(evidence: Evidence): readonly ContainerDefinition[] {
  return evidence.taskDefinition.containerDefinitions ?? [];
}

/** The container that a line is about: the one it names, the one whose settings it quotes, or the only one. */
export function containerOf(evidence: Evidence, line: Line): ContainerDefinition | undefined {
  const containers = containersOf(evidence);
  const named = containers.find(({ name }) => name !== undefined && name === line.containerName);
  if (named) return named;
  if (line.containerName !== undefined) return { name: injectedName(line.containerName) };
  const quoted = containers.filter(({ image, secrets = [], logConfiguration }) =>
    [image, ...secrets.map(({ valueFrom }) => valueFrom), logConfiguration?.options?.['awslogs-group']].some(
      (setting) => setting !== undefined && setting.length > 3 && line.text.includes(setting),
    ),
  );
  if (quoted.length === 1) return quoted[0];
  return containers.length === 1 ? containers[0] : undefined;
}

/** Containers that AWS adds to a task, by how their names begin. */
const INJECTED: readonly (readonly [RegExp, string])[] = [
  [/^aws-guardduty-agent/, 'added by Amazon GuardDuty'],
  [/^ecs-service-connect-/, 'added by Amazon ECS for Service Connect'],
  [/^~internal~ecs|^aws-fargate-/, 'added by Amazon ECS'],
];

function injectedName(name: string): string {
  const added = INJECTED.find(([form]) => form.test(name))?.[1];
  return added === undefined ? name : `${name} (${added}, not in the task definition)`;
}

/** `container app`, or `the container` where it is not known which. */
export function phrase(container: ContainerDefinition | undefined): string {
  return container?.name === undefined ? 'a container' : `container ${container.name}`;
}

export function targetGroupOf(evidence: Evidence, arn: string | undefined): TargetGroup | undefined {
  return evidence.targetGroups.find((group) => group.arn === arn);
}
