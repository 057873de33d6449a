import { Readable } from 'node:stream';
import type { Pluggable } from '@smithy/types';
import { AwsError } from '../ecs/aws-error.ts';
import { jsonGrowth } from '../runner/json-growth.ts';

/** The largest answer of ours, a page of 10,000 log events, has about 1 MB; what is read takes many times its length of memory. */
const longestBody = 4_000_000;

type Values = Readonly<Record<string, unknown>>;
type Test = (answer: Values) => boolean;

const list =
  (...members: readonly string[]): Test =>
  (answer) =>
    members.some((member) => Array.isArray(answer[member]));
/** A list whose items each have what tells them apart: an absent one would be equal to the next absent one. */
const listOf =
  (member: string, identity: string): Test =>
  ({ [member]: items }) =>
    Array.isArray(items) && items.every((item) => typeof asValues(item)[identity] === 'string');
const named =
  (member: string, name: string): Test =>
  (answer) =>
    typeof asValues(answer[member])[name] === 'string';

/** What every answer of an operation has, an empty one too. Source: response shapes of the API references. */
const required: Readonly<Record<string, Test>> = {
  ListClusters: list('clusterArns'),
  DescribeClusters: list('clusters', 'failures'),
  ListServices: list('serviceArns'),
  DescribeServices: (answer) => {
    const { services, failures } = answer;
    if (!Array.isArray(services)) return false;
    // A service that is not there stands among the failures.
    if (services.length === 0) return Array.isArray(failures) && failures.length > 0;
    return services.every(isService);
  },
  UpdateService: ({ service }) => isService(service),
  ListTasks: list('taskArns'),
  DescribeTasks: listOf('tasks', 'taskArn'),
  DescribeTaskDefinition: named('taskDefinition', 'taskDefinitionArn'),
  RegisterTaskDefinition: named('taskDefinition', 'taskDefinitionArn'),
  ListServiceDeployments: listOf('serviceDeployments', 'serviceDeploymentArn'),
  DescribeServiceDeployments: listOf('serviceDeployments', 'serviceDeploymentArn'),
  DescribeServiceRevisions: listOf('serviceRevisions', 'serviceRevisionArn'),
  RunTask: list('tasks', 'failures'),
  StopServiceDeployment: ({ serviceDeploymentArn }) => typeof serviceDeploymentArn === 'string',
  DescribeTargetHealth: list('TargetHealthDescriptions'),
  DescribeTargetGroups: listOf('TargetGroups', 'TargetGroupArn'),
  DescribeTargetGroupAttributes: list('Attributes'),
  DescribeLoadBalancers: listOf('LoadBalancers', 'LoadBalancerArn'),
  GetLogEvents: list('events'),
  FilterLogEvents: list('events'),
  DescribeLogGroups: list('logGroups'),
  ListRuleNamesByTarget: list('RuleNames'),
  ListTargetsByRule: list('Targets'),
  PutTargets: ({ FailedEntryCount }) => typeof FailedEntryCount === 'number',
  ListSchedules: list('Schedules'),
  UpdateSchedule: ({ ScheduleArn }) => typeof ScheduleArn === 'string',
};

function isService(service: unknown): boolean {
  const { status, deployments } = asValues(service);
  const isDeployment = (deployment: unknown) => typeof asValues(deployment)['id'] === 'string';
  // A service that was deleted, or that another controller deploys, has no deployments.
  return Array.isArray(deployments)
    ? deployments.every(isDeployment)
    : typeof status === 'string' && deployments === undefined;
}

function asValues(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}

/** An answer that is not what the operation answers: whether the call took effect is unknown. */
export function unreadable(action: string, status?: number): AwsError {
  const http = status === undefined ? '' : ` (HTTP ${status})`;
  const message = `the answer to ${action} could not be read${http}: it was cut off, or a proxy between the runner and AWS answered`;
  return new AwsError('lost', { code: 'UnreadableAnswer', action, message });
}

/** For every client: no answer is longer than ours can be, and none counts that lacks what it must have. */
export function readableAnswers<Input extends object, Output extends object>(): Pluggable<Input, Output> {
  return {
    applyToStack: (stack) => {
      stack.add(
        (next, { commandName = '' }) =>
          async (args) => {
            const result = await next(args);
            const operation = commandName.replace(/Command$/, '');
            if (required[operation]?.(asValues(result.output)) === false) throw unreadable(operation);
            return result;
          },
        { step: 'initialize', priority: 'high', name: 'readableAnswers' },
      );
      stack.add(
        (next, { commandName = '' }) =>
          async (args) => {
            const result = await next(args);
            const response = result.response as { body?: unknown };
            if (response.body instanceof Readable)
              response.body = Readable.from(bounded(response.body, commandName));
            return result;
          },
        { step: 'deserialize', priority: 'low', name: 'boundedAnswers' },
      );
    },
  };
}

/** The parts of a body, which rejects when it becomes longer than any answer of ours, or nests deeper. */
export async function* bounded(
  body: AsyncIterable<Uint8Array>,
  commandName: string,
): AsyncGenerator<Uint8Array> {
  const growsTooFar = jsonGrowth();
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > longestBody || growsTooFar(chunk)) throw unreadable(commandName.replace(/Command$/, ''));
    yield chunk;
  }
}
