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
const named =
  (member: string, name: string): Test =>
  (answer) =>
    typeof asValues(answer[member])[name] === 'string';
const text =
  (member: string): Test =>
  (answer) =>
    typeof answer[member] === 'string';

const anything: Test = () => true;
/** What an answer is without an entry below: a page of a proxy and an empty object have no member. */
const something: Test = ({ $metadata: _, ...members }) =>
  Object.values(members).some((member) => member !== undefined);

/**
 * What every answer of an operation has, an empty one too; one that is not here has some member. Source: response shapes
 * of the API references.
 */
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
  DescribeTasks: list('tasks'),
  DescribeTaskDefinition: named('taskDefinition', 'taskDefinitionArn'),
  RegisterTaskDefinition: named('taskDefinition', 'taskDefinitionArn'),
  ListServiceDeployments: list('serviceDeployments'),
  DescribeServiceDeployments: list('serviceDeployments'),
  DescribeServiceRevisions: list('serviceRevisions'),
  ListTaskDefinitions: list('taskDefinitionArns'),
  DeregisterTaskDefinition: named('taskDefinition', 'taskDefinitionArn'),
  RunTask: list('tasks', 'failures'),
  StopTask: named('task', 'taskArn'),
  ContinueServiceDeployment: text('serviceDeploymentArn'),
  StopServiceDeployment: text('serviceDeploymentArn'),
  DescribeTargetHealth: list('TargetHealthDescriptions'),
  DescribeTargetGroups: list('TargetGroups'),
  DescribeTargetGroupAttributes: list('Attributes'),
  DescribeLoadBalancers: list('LoadBalancers'),
  DescribeListeners: list('Listeners'),
  DescribeRules: list('Rules'),
  GetLogEvents: list('events'),
  FilterLogEvents: list('events'),
  DescribeLogGroups: list('logGroups'),
  ListRuleNamesByTarget: list('RuleNames'),
  ListTargetsByRule: list('Targets'),
  PutTargets: ({ FailedEntryCount }) => typeof FailedEntryCount === 'number',
  ListSchedules: list('Schedules'),
  DescribeRule: text('Name'),
  GetSchedule: text('Name'),
  UpdateSchedule: text('ScheduleArn'),
  DescribeParameters: list('Parameters'),
  DescribeSecret: text('ARN'),
  BatchGetImage: list('images', 'failures'),
  DescribeImages: list('imageDetails'),
  DescribeRepositories: list('repositories'),
  // A warning, and nothing less sure.
  DescribeAlarms: anything,
  // No login: the registry says whether it needs one.
  GetAuthorizationToken: anything,
};

function isService(service: unknown): boolean {
  const { status, deployments } = asValues(service);
  // A service that was deleted, or that another controller deploys, has no deployments.
  return Array.isArray(deployments) || (typeof status === 'string' && deployments === undefined);
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

/** What an answer lacks that everything of its kind has. A call that throws it has not been answered. */
export class AbsentMember extends Error {}

/** A member that every thing of its kind has in AWS, to be read within the call: an absent one would be equal to the next absent one. */
export function identity<Text extends string>(value: Text | undefined, member: string): Text {
  if (!value) throw new AbsentMember(`${member} is absent`);
  return value;
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
            if (!(required[operation] ?? something)(asValues(result.output))) throw unreadable(operation);
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
