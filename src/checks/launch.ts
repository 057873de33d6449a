import { startsOnFargate } from '../ecs/launch-type.ts';
import type { Subject } from './check.ts';
import { itemsOf, membersOf, textOf } from './values.ts';

/** Whether Fargate's rules hold: for a definition that asks for it, whatever runs it, and for any that a service starts there. */
export function runsOnFargate(subject: Subject): boolean {
  if (itemsOf(subject.taskDefinition.requiresCompatibilities).includes('FARGATE')) return true;
  const service = subject.surroundings?.service;
  return service !== undefined && startsOnFargate(service, {});
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
