import { describe, expect, test } from '@jest/globals';
import { asObjects, asText, asTexts } from '../../../simulator/json.ts';
import type { TaskBehaviour } from '../../../simulator/model/behaviour.ts';
import type { Json } from '../../../simulator/operation.ts';
import { setUpAccount } from '../../../simulator/scenarios/account.ts';
import type { Scenario } from '../../../simulator/scenarios/scenario.ts';
import { createSimulation, ManualClock } from '../../../simulator/simulation.ts';

const CLUSTER = 'onestep-dev';
const network = { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d4e5f60001'], assignPublicIp: 'ENABLED' } };

/** An account in which a container ends with 0 when it is given a command, and runs for ever when it is not. */
function account(behave: (command: readonly string[]) => TaskBehaviour = commanded) {
  const scenario: Scenario = {
    name: 'one-off',
    title: 'A command is run in a task of its own',
    source: 'API reference, RunTask',
    expected: { verdict: 'succeeded' },
    behave: (document) => behave(asTexts(asObjects(document['containerDefinitions'])[0]?.['command'])),
    setUp: (world) => void setUpAccount(world),
    change: (running) => running,
  };
  const clock = new ManualClock(new Date('2026-11-20T10:00:00Z'));
  const simulation = createSimulation({ clock, scenario });
  const run = (input: Json) =>
    simulation.ecs('RunTask', {
      cluster: CLUSTER,
      taskDefinition: 'onestep-dev',
      launchType: 'FARGATE',
      networkConfiguration: network,
      ...input,
    });
  const describeOnly = (answer: Json) => {
    const [task] = asObjects(answer['tasks']);
    const arn = asText(task?.['taskArn']) ?? '';
    const described = simulation.ecs('DescribeTasks', { cluster: CLUSTER, tasks: [arn] });
    return { task: asObjects(described['tasks'])[0] ?? {}, failures: asObjects(described['failures']) };
  };
  return { clock, simulation, run, describeOnly };
}

const commanded = (command: readonly string[]): TaskBehaviour =>
  command.length === 0
    ? { containers: {} }
    : { containers: { app: { exits: { afterMs: 4000, code: command.includes('fail') ? 3 : 0 } } } };

const command = (...words: string[]) => ({ containerOverrides: [{ name: 'app', command: words }] });

describe('a task that RunTask starts', () => {
  test('is MISSING at first, runs the command, and stops with the exit code of its container', () => {
    const { clock, run, describeOnly } = account();
    const answer = run({ overrides: command('python', 'fail'), startedBy: 'run-1' });
    expect(describeOnly(answer).failures).toEqual([expect.objectContaining({ reason: 'MISSING' })]);
    clock.pass(120_000);
    const { task } = describeOnly(answer);
    expect(task).toMatchObject({
      lastStatus: 'STOPPED',
      stopCode: 'EssentialContainerExited',
      startedBy: 'run-1',
      group: 'family:onestep-dev',
      launchType: 'FARGATE',
    });
    expect(asObjects(task['containers'])[0]).toMatchObject({ name: 'app', exitCode: 3 });
  });

  test('leaves the service alone', () => {
    const { clock, simulation, run } = account();
    const service = () =>
      asObjects(
        simulation.ecs('DescribeServices', { cluster: CLUSTER, services: ['onestep-api-dev'] })['services'],
      )[0];
    const before = service();
    run({ overrides: command('python', 'fail') });
    clock.pass(120_000);
    expect(service()).toMatchObject({ runningCount: before?.['runningCount'], events: before?.['events'] });
  });

  test('is the same for the same client token, and a conflict with other parameters', () => {
    const { run } = account();
    const first = run({ overrides: command('migrate'), clientToken: 'token-1' });
    const again = run({ overrides: command('migrate'), clientToken: 'token-1' });
    const arnOf = (answer: Json) => asObjects(answer['tasks'])[0]?.['taskArn'];
    expect(arnOf(again)).toBe(arnOf(first));
    expect(() => run({ overrides: command('other'), clientToken: 'token-1' })).toThrow(
      expect.objectContaining({ code: 'ConflictException', detail: { resourceIds: [arnOf(first)] } }),
    );
  });

  test('is no task but a failure with status 200 where ECS finds no place for it', () => {
    const { run } = account(() => ({
      containers: {},
      launchFailure: { afterMs: 0, reason: 'RESOURCE:MEMORY', withoutTask: true },
    }));
    expect(run({ clientToken: 'token-2' })).toEqual({ tasks: [], failures: [{ reason: 'RESOURCE:MEMORY' }] });
  });

  test('is stopped by StopTask, with the reason that the caller gave', () => {
    const { clock, simulation, run, describeOnly } = account();
    const answer = run({});
    clock.pass(90_000);
    simulation.ecs('StopTask', {
      cluster: CLUSTER,
      task: asObjects(answer['tasks'])[0]?.['taskArn'],
      reason: 'out of time',
    });
    clock.pass(60_000);
    expect(describeOnly(answer).task).toMatchObject({
      lastStatus: 'STOPPED',
      stopCode: 'UserInitiated',
      stoppedReason: 'out of time',
    });
  });

  test.each<[string, Json]>([
    [
      "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
      { networkConfiguration: undefined },
    ],
    [
      'Cannot specify both launch type and capacity provider strategy.',
      { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] },
    ],
    [
      'Override for container named web is not a container in the TaskDefinition.',
      { overrides: { containerOverrides: [{ name: 'web' }] } },
    ],
    ['Overrides length must be at most 8192', { overrides: command('x'.repeat(8200)) }],
    ['Invalid value for propagateTags', { propagateTags: 'SERVICE' }],
  ])('is refused as ECS refuses it: %s', (message, input) => {
    expect(() => account().run(input)).toThrow(
      expect.objectContaining({ code: 'InvalidParameterException', message }),
    );
  });
});
