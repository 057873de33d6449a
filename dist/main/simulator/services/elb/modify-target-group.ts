import type { TargetGroup } from '../../model/world.ts';
import { AwsFault, type Json, type Operation } from '../../operation.ts';
import { flagOf, numberOf, objectsOf, textOf } from '../input.ts';
import { requireTargetGroup, showAttributes, showTargetGroup } from './target-groups.ts';

/** @throws AwsFault ValidationError for a value out of range (API operation ModifyTargetGroup). */
export const modifyTargetGroup: Operation = (input, { world }) => {
  const group = requireTargetGroup(input, world);
  Object.assign(group, changes(input));
  return { TargetGroups: [showTargetGroup(group)] };
};

export const modifyTargetGroupAttributes: Operation = (input, { world }) => {
  const group = requireTargetGroup(input, world);
  for (const attribute of objectsOf(input, 'Attributes') ?? []) {
    const key = textOf(attribute, 'Key') ?? '';
    if (!group.attributes.has(key))
      throw new AwsFault('ValidationError', `Target group attribute key '${key}' is not recognized`);
    group.attributes.set(key, textOf(attribute, 'Value') ?? '');
  }
  return showAttributes(group);
};

function changes(input: Json): Partial<TargetGroup> {
  const wanted = {
    healthCheckProtocol: textOf(input, 'HealthCheckProtocol'),
    healthCheckPort: textOf(input, 'HealthCheckPort'),
    healthCheckPath: textOf(input, 'HealthCheckPath'),
    healthCheckEnabled: flagOf(input, 'HealthCheckEnabled'),
    healthCheckIntervalSeconds: within(input, 'HealthCheckIntervalSeconds', 5, 300),
    healthCheckTimeoutSeconds: within(input, 'HealthCheckTimeoutSeconds', 2, 120),
    healthyThresholdCount: within(input, 'HealthyThresholdCount', 2, 10),
    unhealthyThresholdCount: within(input, 'UnhealthyThresholdCount', 2, 10),
    matcher: readMatcher(input),
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

function readMatcher({ Matcher: matcher }: Json): string | undefined {
  if (typeof matcher !== 'object' || matcher === null) return undefined;
  return textOf({ ...matcher }, 'HttpCode');
}

function within(input: Json, name: string, least: number, most: number): number | undefined {
  const value = numberOf(input, name);
  if (value !== undefined && !(value >= least && value <= most))
    throw new AwsFault('ValidationError', `${name} must be between ${least} and ${most}`);
  return value;
}
