import { asObject, asObjects, asText, type Json } from '../json.ts';
import type { EventRule } from '../model/schedules.ts';
import type { World } from '../model/world.ts';
import { AwsFault } from '../operation.ts';
import { numberOf, textOf } from './input.ts';
import type { Operations } from './operations.ts';
import { pageOf } from './page.ts';

/** Quotas of PutTargets: entries a call, targets a rule. Source: API reference, PutTargets. */
const mostEntries = 10;
const mostTargets = 5;

/** Amazon EventBridge (2015-10-07), by operation name: rules of the default bus. */
export const eventsOperations: Operations = {
  ListRuleNamesByTarget: (input, { world }) => {
    const arn = textOf(input, 'TargetArn');
    const rules = [...world.eventRules.values()].filter(({ targets }) =>
      targets.some((target) => target['Arn'] === arn),
    );
    const page = pageOf(rules, textOf(input, 'NextToken'), numberOf(input, 'Limit') ?? 100);
    return { RuleNames: page.items.map(({ name }) => name), ...more(page) };
  },
  ListTargetsByRule: (input, { world }) => {
    const { targets } = findRule(world, input, 'Rule');
    const page = pageOf(targets, textOf(input, 'NextToken'), numberOf(input, 'Limit') ?? 100);
    return { Targets: page.items, ...more(page) };
  },
  DescribeRule: (input, { world }) => {
    const { name, arn, state, scheduleExpression, managedBy } = findRule(world, input, 'Name');
    return {
      ...{ Name: name, Arn: arn, State: state, EventBusName: 'default' },
      ...(scheduleExpression && { ScheduleExpression: scheduleExpression }),
      ...(managedBy && { ManagedBy: managedBy }),
    };
  },
  PutTargets: (input, { world }) => {
    const rule = findRule(world, input, 'Rule');
    if (rule.managedBy !== undefined) {
      throw new AwsFault(
        'ManagedRuleException',
        `Rule ${rule.name} is a managed rule of ${rule.managedBy} and cannot be changed.`,
      );
    }
    const entries = asObjects(input['Targets']);
    if (entries.length === 0 || entries.length > mostEntries)
      throw new AwsFault(
        'ValidationException',
        '1 validation error detected: Value at targets is out of bounds',
      );
    if (rule.refusesTargets !== undefined) return refusal(entries, rule.refusesTargets);
    putTargets(rule, entries);
    return { FailedEntryCount: 0, FailedEntries: [] };
  },
};

/** Each entry takes the place of the whole target of its id. */
function putTargets(rule: EventRule, entries: readonly Json[]): void {
  const ids = new Set(entries.map((entry) => entry['Id']));
  const kept = rule.targets.filter((target) => !ids.has(target['Id']));
  if (kept.length + entries.length > mostTargets)
    throw new AwsFault(
      'LimitExceededException',
      'The requested resource exceeds the maximum number allowed.',
    );
  for (const entry of entries) {
    if (asText(entry['Id']) === undefined || asText(entry['Arn']) === undefined)
      throw new AwsFault('ValidationException', '1 validation error detected: Id and Arn must not be null');
    if (
      'EcsParameters' in entry &&
      asText(asObject(entry['EcsParameters'])['TaskDefinitionArn']) === undefined
    )
      throw new AwsFault('ValidationException', 'Parameter EcsParameters is not valid.');
  }
  const byId = new Map(entries.map((entry) => [entry['Id'], entry]));
  const replaced = rule.targets.map((target) => byId.get(target['Id']) ?? target);
  const known = new Set(rule.targets.map((target) => target['Id']));
  rule.targets = [...replaced, ...entries.filter((entry) => !known.has(entry['Id']))];
}

function refusal(entries: readonly Json[], { code, message }: { code: string; message: string }): Json {
  return {
    FailedEntryCount: entries.length,
    FailedEntries: entries.map(({ Id }) => ({ TargetId: Id, ErrorCode: code, ErrorMessage: message })),
  };
}

function findRule(world: World, input: Json, member: string): EventRule {
  const name = textOf(input, member) ?? '';
  const rule = world.eventRules.get(name);
  if (rule !== undefined) return rule;
  throw new AwsFault('ResourceNotFoundException', `Rule ${name} does not exist on EventBus default.`);
}

function more({ nextToken }: { readonly nextToken?: string }): Json {
  return nextToken === undefined ? {} : { NextToken: nextToken };
}
