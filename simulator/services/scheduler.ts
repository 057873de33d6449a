import { asObject, asText, type Json } from '../json.ts';
import type { Schedule } from '../model/schedules.ts';
import type { World } from '../model/world.ts';
import { AwsFault } from '../operation.ts';
import { numberOf, textOf } from './input.ts';
import type { Operations } from './operations.ts';
import { pageOf } from './page.ts';

/** Amazon EventBridge Scheduler (2021-06-30), by operation name. Source: API reference. */
export const schedulerOperations: Operations = {
  ListSchedules: (input, { world }) => {
    const [group, prefix = '', state] = [
      textOf(input, 'ScheduleGroup'),
      textOf(input, 'NamePrefix'),
      textOf(input, 'State'),
    ];
    const listed = [...world.schedules.values()].filter(
      (schedule) =>
        (group === undefined || schedule.group === group) &&
        schedule.name.startsWith(prefix) &&
        (state === undefined || schedule.document['State'] === state),
    );
    const page = pageOf(listed, textOf(input, 'NextToken'), numberOf(input, 'MaxResults') ?? 100);
    return { Schedules: page.items.map(summary), ...(page.nextToken && { NextToken: page.nextToken }) };
  },
  GetSchedule: (input, { world }) => {
    const { name, group, arn, createdAt, modifiedAt, document } = findSchedule(world, input);
    return {
      ...document,
      ...{ Name: name, GroupName: group, Arn: arn },
      CreationDate: createdAt / 1000,
      LastModificationDate: modifiedAt / 1000,
    };
  },
  UpdateSchedule: (input, { world, now }) => {
    const schedule = findSchedule(world, input);
    const { ClientToken: _token, Name: _name, GroupName: _group, ...sent } = input;
    schedule.document = withDefaults(sent, now);
    schedule.modifiedAt = now.getTime();
    return { ScheduleArn: schedule.arn };
  },
};

/** What is not sent falls back: a disabled schedule wakes up. */
export function withDefaults(sent: Json, now: Date): Json {
  const target = asObject(sent['Target']);
  for (const [member, value] of Object.entries({
    scheduleExpression: asText(sent['ScheduleExpression']),
    flexibleTimeWindow: asText(asObject(sent['FlexibleTimeWindow'])['Mode']),
    'target.arn': asText(target['Arn']),
    'target.roleArn': asText(target['RoleArn']),
  })) {
    if (value === undefined)
      throw invalid(`Value null at '${member}' failed to satisfy constraint: Member must not be null`);
  }
  const readOnly = ['Arn', 'CreationDate', 'LastModificationDate'].find((name) => name in sent);
  if (readOnly !== undefined) throw invalid(`${readOnly} is not a member of the request.`);
  const end = sent['EndDate'];
  if (typeof end === 'number' && end * 1000 < now.getTime()) throw invalid('EndDate cannot be in the past.');
  return { State: 'ENABLED', ScheduleExpressionTimezone: 'UTC', ActionAfterCompletion: 'NONE', ...sent };
}

function summary({ name, group, arn, createdAt, modifiedAt, document }: Schedule): Json {
  return {
    ...{ Name: name, GroupName: group, Arn: arn, State: document['State'] },
    Target: { Arn: asObject(document['Target'])['Arn'] },
    CreationDate: createdAt / 1000,
    LastModificationDate: modifiedAt / 1000,
  };
}

function findSchedule(world: World, input: Json): Schedule {
  const [group, name] = [textOf(input, 'GroupName') ?? 'default', textOf(input, 'Name') ?? ''];
  const schedule = world.schedules.get(`${group}/${name}`);
  if (schedule !== undefined) return schedule;
  throw new AwsFault('ResourceNotFoundException', `Schedule ${name} does not exist.`, { status: 404 });
}

function invalid(message: string): AwsFault {
  return new AwsFault('ValidationException', message);
}
