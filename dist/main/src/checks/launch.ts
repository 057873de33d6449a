import type { Subject } from './check.ts';
import { itemsOf, membersOf, textOf } from './values.ts';

/** Whether the tasks run on Fargate: the definition says so, or the service that will run it. */
export function runsOnFargate(subject: Subject): boolean {
  if (itemsOf(subject.taskDefinition.requiresCompatibilities).includes('FARGATE')) return true;
  const service = subject.surroundings?.service;
  if (service === undefined) return false;
  return (
    service.launchType === 'FARGATE' || service.capacityProviders.some((name) => name.startsWith('FARGATE'))
  );
}

export function runsOnWindows(subject: Subject): boolean {
  return operatingSystemOf(subject).startsWith('WINDOWS');
}

/** Absent counts as LINUX. Source: API shape RuntimePlatform. */
export function operatingSystemOf(subject: Subject): string {
  return textOf(membersOf(subject.taskDefinition.runtimePlatform).operatingSystemFamily) ?? 'LINUX';
}

/** Absent counts as bridge; Fargate takes nothing but awsvpc. Source: API shape RegisterTaskDefinitionRequest. */
export function networkModeOf(subject: Subject): string {
  return textOf(subject.taskDefinition.networkMode) ?? 'bridge';
}
