import process from 'node:process';
import { awsJson } from '../../simulator/http/aws-json.ts';
import { awsQuery } from '../../simulator/http/aws-query.ts';
import type { WireRequest, WireResponse } from '../../simulator/wire/wire.ts';
import { openAws } from '../../src/aws/aws.ts';
import { openSession } from '../../src/aws/session.ts';
import type { RegisteredTaskDefinition } from '../../src/aws/task-definitions.ts';
import type { Target, TargetGroup } from '../../src/ecs/load-balancing.ts';
import type { Service } from '../../src/ecs/service.ts';
import type { ServiceDeployment } from '../../src/ecs/service-deployment.ts';
import type { Task } from '../../src/ecs/task.ts';
import { behindDoors } from '../cases/doors.ts';
import { quietClock } from '../cases/quiet-clock.ts';
import { type Recording, wholeAnswer } from './recording.ts';

/** What the action makes of a recording: one of these. */
export interface Seen {
  readonly service?: Service;
  readonly task?: Task;
  readonly definition?: RegisteredTaskDefinition;
  readonly serviceDeployment?: ServiceDeployment;
  /** Task definitions by service revision. */
  readonly revisions?: ReadonlyMap<string, string>;
  readonly targetGroups?: readonly TargetGroup[];
  readonly targets?: readonly Target[];
}

export const targetGroupArn =
  'arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/recorded/0123456789abcdef';
/** The namespace of the answers, API version 2015-12-01. */
const query = awsQuery({
  namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
  version: '2015-12-01',
});
const json = awsJson('1.1');

/** Sends the recording through the SDK and the door to AWS, over the protocol of its service. */
export function throughDoor(recording: Recording): Promise<Seen> {
  // Nobody checks them, and without any the SDK sends nothing.
  process.env['AWS_ACCESS_KEY_ID'] ??= 'AKIDEXAMPLE';
  process.env['AWS_SECRET_ACCESS_KEY'] ??= 'example';
  const clock = quietClock(new Date('2026-11-21T12:00:00.250Z'));
  const aws = openAws(openSession({ region: 'eu-central-1', clock }));
  const reads: Readonly<Record<string, () => Promise<Seen>>> = {
    'ecs:DescribeServices': async () => one('service', await aws.describeService('recorded', 'recorded')),
    'ecs:DescribeTasks': async () => one('task', (await aws.describeTasks('recorded', ['recorded']))[0]),
    'ecs:DescribeTaskDefinition': async () => ({ definition: await aws.describeTaskDefinition('recorded') }),
    'ecs:DescribeServiceDeployments': async () =>
      one('serviceDeployment', await aws.describeServiceDeployment('recorded')),
    'ecs:DescribeServiceRevisions': async () => ({
      revisions: await aws.describeServiceRevisions(['recorded']),
    }),
    'elasticloadbalancing:DescribeTargetGroups': async () => ({
      targetGroups: await aws.loadBalancing.describeTargetGroups([targetGroupArn]),
    }),
    'elasticloadbalancing:DescribeTargetHealth': async () => ({
      targets: await aws.loadBalancing.describeTargetHealth(targetGroupArn),
    }),
  };
  const read = reads[recording.operation];
  if (read === undefined) throw new Error(`No call of the action is ${recording.operation}.`);
  return behindDoors(clock, async (request) => answerTo(request, recording), read);
}

function one<Name extends keyof Seen>(name: Name, value: Seen[Name]): Seen {
  if (value === undefined) throw new Error(`The answer has no ${name}.`);
  return { [name]: value };
}

function answerTo(request: WireRequest, recording: Recording): WireResponse {
  const [, operation = ''] = recording.operation.split(':');
  const sent =
    request.headers['x-amz-target']?.split('.')[1] ?? new URLSearchParams(request.body).get('Action');
  const protocol = recording.operation.startsWith('ecs:') ? json : query;
  if (sent === operation) return protocol.encodeOutput(operation, wholeAnswer(recording), 'recorded');
  // The attributes of a target group were not recorded.
  return protocol.encodeFault({ code: 'AccessDenied', message: 'not recorded', status: 403 }, 'recorded');
}
