import type { Json } from '../json.ts';
import type { EventRule } from '../model/schedules.ts';
import { arnOf, type World } from '../model/world.ts';
import { CLUSTER, FAMILY, roleArn } from './account-names.ts';

/** Scheduled tasks beside a service, as EventBridge and EventBridge Scheduler keep them. */

export const clusterArn = (world: World) => arnOf(world, 'ecs', `cluster/${CLUSTER}`);
export const revisionArn = (world: World, revision: number | undefined, family = FAMILY) =>
  arnOf(world, 'ecs', `task-definition/${family}${revision === undefined ? '' : `:${revision}`}`);

/** A target of a rule that runs a revision of the service's family; without a revision its newest. */
export function ecsTarget(world: World, id: string, revision: number | undefined, more: Json = {}): Json {
  return {
    Id: id,
    Arn: clusterArn(world),
    RoleArn: roleArn(world, 'onestep-schedules'),
    Input: JSON.stringify({
      containerOverrides: [{ name: 'api', command: ['python', 'manage.py', 'report'] }],
    }),
    EcsParameters: {
      TaskDefinitionArn: revisionArn(world, revision),
      TaskCount: 1,
      LaunchType: 'FARGATE',
      NetworkConfiguration: { awsvpcConfiguration: { Subnets: [...world.subnets.keys()] } },
    },
    ...more,
  };
}

export function addRule(
  world: World,
  name: string,
  targets: readonly Json[],
  more: Partial<EventRule> = {},
): EventRule {
  const rule: EventRule = {
    name,
    arn: arnOf(world, 'events', `rule/${name}`),
    state: 'ENABLED',
    scheduleExpression: 'cron(0 3 * * ? *)',
    targets: [...targets],
    ...more,
  };
  world.eventRules.set(name, rule);
  return rule;
}

/** A schedule with a target of the cluster. */
export function addSchedule(world: World, name: string, revision: number | undefined, more: Json = {}): void {
  addScheduleOf(world, name, {
    ScheduleExpression: 'rate(1 day)',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: {
      Arn: clusterArn(world),
      RoleArn: roleArn(world, 'onestep-schedules'),
      EcsParameters: { TaskDefinitionArn: revisionArn(world, revision), TaskCount: 1, LaunchType: 'FARGATE' },
    },
    ...more,
  });
}

/** A schedule that calls RunTask itself: the revision is inside of a text. */
export function addUniversalSchedule(world: World, name: string, input: string): void {
  addScheduleOf(world, name, {
    ScheduleExpression: 'rate(1 day)',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: {
      Arn: `arn:${world.partition}:scheduler:::aws-sdk:ecs:runTask`,
      RoleArn: roleArn(world, 'onestep-schedules'),
      Input: input,
    },
  });
}

function addScheduleOf(world: World, path: string, document: Json): void {
  const [group = 'default', name = ''] = path.includes('/') ? path.split('/') : ['default', path];
  world.schedules.set(`${group}/${name}`, {
    ...{ group, name },
    arn: arnOf(world, 'scheduler', `schedule/${group}/${name}`),
    createdAt: world.queue.now,
    modifiedAt: world.queue.now,
    document: {
      State: 'ENABLED',
      ScheduleExpressionTimezone: 'UTC',
      ActionAfterCompletion: 'NONE',
      ...document,
    },
  });
}
