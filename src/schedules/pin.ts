import { familyAndRevision, familyOf, placeOf, revisionOf, shortName } from '../ecs/arn.ts';
import { memberIn, stringIn, withString } from './raw-text.ts';

/**
 * Where the task definition is in what EventBridge keeps.
 * - `ecs`: a target of the cluster, with EcsParameters
 * - `universal`: a target of EventBridge Scheduler that calls RunTask, whose Input is JSON in a text
 */
export type TargetForm = 'ecs' | 'universal';

/** What a scheduled task runs, and where. */
export interface Pin {
  readonly form: TargetForm;
  /** As it is written: an ARN, `family:revision`, or a family alone. */
  readonly taskDefinition: string;
  /** Absent: a family alone, which runs its newest ACTIVE revision. */
  readonly revision?: number;
  /** Name or ARN of the cluster. */
  readonly cluster: string;
  readonly roleArn?: string;
}

type Path = readonly string[];

/** `arn:aws:scheduler:::aws-sdk:ecs:runTask`, in every partition. */
const UNIVERSAL = /^arn:[\w-]+:scheduler:::aws-sdk:ecs:runTask$/;

/** Whether a target may run tasks in the cluster, by its ARN alone. */
export function mayRunTasksIn(targetArn: string, clusterArn: string): boolean {
  return targetArn === clusterArn || UNIVERSAL.test(targetArn);
}

/** What the target inside of `text` runs; `undefined` where it runs no task. `at` is the path of the target. */
export function pinIn(text: string, at: Path): Pin | undefined {
  const arn = stringIn(text, [...at, 'Arn']);
  if (arn === undefined) return undefined;
  const roleArn = stringIn(text, [...at, 'RoleArn']);
  const role = roleArn !== undefined && { roleArn };
  if (UNIVERSAL.test(arn)) {
    const input = stringIn(text, [...at, 'Input']);
    const taskDefinition = input === undefined ? undefined : memberIn(input, 'TaskDefinition');
    if (input === undefined || taskDefinition === undefined) return undefined;
    const cluster = stringIn(input, ['Cluster']) ?? 'default';
    return { form: 'universal', taskDefinition, cluster, ...revisionIn(taskDefinition), ...role };
  }
  const taskDefinition = stringIn(text, [...at, 'EcsParameters', 'TaskDefinitionArn']);
  if (taskDefinition === undefined) return undefined;
  return { form: 'ecs', taskDefinition, cluster: arn, ...revisionIn(taskDefinition), ...role };
}

function revisionIn(taskDefinition: string): Pick<Pin, 'revision'> {
  const revision = revisionOf(taskDefinition);
  return revision === undefined ? {} : { revision };
}

/** Whether it is of this family and runs in this cluster of this account and Region. */
export function runsFamily(pin: Pin, family: string, clusterArn: string): boolean {
  const home = placeOf(clusterArn);
  const place = placeOf(pin.taskDefinition);
  const isHere =
    place === undefined || (place.accountId === home?.accountId && place.region === home?.region);
  const isThisCluster = pin.cluster.startsWith('arn:')
    ? pin.cluster === clusterArn
    : pin.cluster === shortName(clusterArn);
  return isHere && isThisCluster && familyOf(pin.taskDefinition) === family;
}

/** `text` with the revision of another ARN in place of its own. The form in which it was written stays. */
export function withPin(text: string, at: Path, pin: Pin, taskDefinitionArn: string): string {
  const revised = pin.taskDefinition.startsWith('arn:')
    ? taskDefinitionArn
    : familyAndRevision(taskDefinitionArn);
  if (pin.form === 'ecs') return withString(text, [...at, 'EcsParameters', 'TaskDefinitionArn'], revised);
  const input = stringIn(text, [...at, 'Input']);
  if (input === undefined) return text;
  return withString(text, [...at, 'Input'], withString(input, ['TaskDefinition'], revised));
}
