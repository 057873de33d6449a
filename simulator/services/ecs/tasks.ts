import { asText, asTexts } from '../../json.ts';
import { lastPart } from '../../model/identity.ts';
import { isKept, ownerOf } from '../../model/lookup.ts';
import { stopTask as stop } from '../../model/task-stop.ts';
import { arnOf, type Task, type World } from '../../model/world.ts';
import { AwsFault, type Operation } from '../../operation.ts';
import { checkLength, clusterOf, findService, missing } from './find.ts';
import { pageOf } from './paging.ts';
import { taskAnswer } from './task-answer.ts';

export const listTasks: Operation = (input, { world }) => {
  const cluster = clusterOf(world, input);
  const desired = asText(input['desiredStatus']) ?? 'RUNNING';
  const startedBy = asText(input['startedBy']);
  const family = asText(input['family']);
  const serviceName = asText(input['serviceName']);
  const service = serviceName === undefined ? undefined : findService(world, cluster.name, serviceName);
  if (serviceName !== undefined && service === undefined) {
    throw new AwsFault('ServiceNotFoundException', 'Service not found.');
  }
  const listed = [...world.tasks.values()].filter(
    (task) =>
      task.clusterArn === cluster.arn &&
      task.desiredStatus === desired &&
      (service === undefined || task.serviceArn === service.arn) &&
      (startedBy === undefined || task.deploymentId === startedBy) &&
      (family === undefined || lastPart(task.taskDefinitionArn).split(':')[0] === family),
  );
  // The order of a real answer is nobody's promise: sorted by ARN, it is not that of time.
  const page = pageOf(listed.map((task) => task.arn).sort(), input, { usual: 100, most: 100 });
  return { taskArns: page.items, ...page.more };
};

export const describeTasks: Operation = (input, { world }) => {
  const cluster = clusterOf(world, input);
  const asked = asTexts(input['tasks']);
  checkLength(asked, 100, 'Tasks');
  const arns = asked.map((name) => arnOf(world, 'ecs', `task/${cluster.name}/${lastPart(name)}`));
  const visible = (arn: string) => {
    const task = world.tasks.get(arn);
    return (task?.visibleAt ?? 0) <= world.queue.now ? task : undefined;
  };
  return {
    tasks: arns.flatMap((arn) => {
      const task = visible(arn);
      return task === undefined ? [] : [taskAnswer(world, task)];
    }),
    failures: arns.filter((arn) => visible(arn) === undefined).map(missing),
  };
};

export const stopTask: Operation = (input, { world }) => {
  const cluster = clusterOf(world, input);
  const task = world.tasks.get(
    arnOf(world, 'ecs', `task/${cluster.name}/${lastPart(asText(input['task']) ?? '')}`),
  );
  if (task === undefined) {
    throw new AwsFault('InvalidParameterException', 'The referenced task was not found.');
  }
  stopByUser(world, task, asText(input['reason']) ?? 'Task stopped by user');
  return { task: taskAnswer(world, task) };
};

export function stopByUser(world: World, task: Task, reason: string): void {
  const service = ownerOf(world, task);
  if (service !== undefined && isKept(task))
    stop(world, service, task, { stopCode: 'UserInitiated', reason });
}
