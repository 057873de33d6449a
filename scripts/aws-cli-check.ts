/**
 * Asks the simulator with the AWS CLI, a client that is not the action's: one line per command, exit code 1 when an
 * answer is not as expected.
 *
 *   npx tsc -p tsconfig.build.json && node build/scripts/aws-cli-check.js
 *
 * `AWS_CLI` names another CLI than the `aws` on the path, `PYTHON` another interpreter with boto3 than `python3`. A client
 * that is too old to know a newer operation is told as `absent`.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { deploy } from '../simulator/deployer.ts';
import { success } from '../simulator/scenarios/basics.ts';
import { waitsForSomebody } from '../simulator/scenarios/native/good.ts';
import type { Scenario } from '../simulator/scenarios/scenario.ts';
import { addRule, addSchedule, ecsTarget } from '../simulator/scenarios/schedules.ts';
import { type Simulator, startSimulator } from '../simulator/server.ts';
import { ManualClock } from '../simulator/simulation.ts';
import { type Check, shiftChecks } from './aws-cli-check/shift.ts';

const run = promisify(execFile);
const cli = process.env['AWS_CLI'] ?? 'aws';
const python = process.env['PYTHON'] ?? 'python3';

const rule = ['--rule', 'nightly'];
const target = 'Id=report,Arn=arn:aws:ecs:eu-central-1:111122223333:cluster/onestep-dev';
const ofSchedule = ['--name', 'hourly', '--schedule-expression', 'rate(2 hours)'];
const target2 = 'Arn=arn:aws:sqs:eu-central-1:111122223333:jobs,RoleArn=arn:aws:iam::111122223333:role/jobs';

/** A rule and a schedule as another client writes and reads them; what an update does not send falls back. */
const scheduleChecks: readonly Check[] = [
  { command: ['events', 'list-targets-by-rule', ...rule], shows: /"TaskDefinitionArn": ".*onestep-dev:1"/ },
  { command: ['events', 'put-targets', ...rule, '--targets', target], shows: /"FailedEntryCount": 0/ },
  { command: ['events', 'describe-rule', '--name', 'nightly'], shows: /"State": "ENABLED"/ },
  {
    command: ['events', 'list-targets-by-rule', '--rule', 'absent'],
    shows: /ResourceNotFoundException/,
    fails: true,
  },
  { command: ['scheduler', 'list-schedules'], shows: /"Name": "hourly"/ },
  { command: ['scheduler', 'get-schedule', '--name', 'hourly'], shows: /"State": "DISABLED"/ },
  {
    command: [
      'scheduler',
      'update-schedule',
      ...ofSchedule,
      '--flexible-time-window',
      'Mode=OFF',
      '--target',
      target2,
    ],
    shows: /"ScheduleArn": "arn:aws:scheduler:/,
  },
  { command: ['scheduler', 'get-schedule', '--name', 'hourly'], shows: /"State": "ENABLED"/ },
  {
    command: ['scheduler', 'get-schedule', '--name', 'absent'],
    shows: /ResourceNotFoundException/,
    fails: true,
  },
];

function checksOf({ simulation: { world } }: Simulator): readonly Check[] {
  const [service] = world.services;
  const [targetGroup] = world.targetGroups.keys();
  const [group] = world.logGroups.values();
  const [stream] = group?.streams.keys() ?? [];
  if (!service || !targetGroup || !group || !stream)
    throw new Error('The scenario has not all that is asked for.');
  const { name, clusterName } = service;
  const inCluster = ['--cluster', clusterName, '--services', name];
  const inLog = ['--log-group-name', group.name, '--log-stream-name', stream];
  return [
    { command: ['ecs', 'describe-services', ...inCluster], shows: /"rolloutState": "COMPLETED"/ },
    { command: ['ecs', 'wait', 'services-stable', ...inCluster], shows: /^$/ },
    { command: ['ecs', 'list-tasks', '--cluster', clusterName], shows: /"taskArns": \[\s*"arn:aws:ecs:/ },
    {
      command: ['elbv2', 'describe-target-health', '--target-group-arn', targetGroup],
      shows: /"State": "healthy"/,
    },
    { command: ['elbv2', 'describe-target-groups'], shows: /"HealthCheckIntervalSeconds": \d+/ },
    { command: ['ecr', 'get-authorization-token'], shows: /"proxyEndpoint": "https?:/ },
    { command: ['logs', 'get-log-events', ...inLog], shows: /"nextForwardToken": "f\// },
    { command: ['sts', 'get-caller-identity'], shows: /"Account": "111122223333"/ },
    { command: ['cloudwatch', 'describe-alarms'], shows: /"MetricAlarms"/ },
    ...scheduleChecks,
    {
      command: ['ecs', 'describe-services', '--cluster', 'absent', '--services', name],
      shows: /ClusterNotFoundException/,
      fails: true,
    },
    {
      command: ['elbv2', 'describe-target-groups', '--names', 'absent'],
      shows: /TargetGroupNotFound/,
      fails: true,
    },
  ];
}

async function ask(
  url: string,
  command: readonly string[],
  program: Check['program'],
): Promise<{ text: string; failed: boolean }> {
  const environment = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'not-a-secret',
    AWS_DEFAULT_REGION: 'eu-central-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
  };
  const words =
    program === undefined ? ['--endpoint-url', url, '--output', 'json', ...command] : ['-c', program, url];
  return run(program === undefined ? cli : python, words, { env: environment, timeout: 120_000 }).then(
    ({ stdout }) => ({ text: stdout.trim(), failed: false }),
    (error: { stderr?: string; message: string }) => ({ text: error.stderr || error.message, failed: true }),
  );
}

async function check(
  url: string,
  { command, program, shows, isNew = false, fails = false }: Check,
): Promise<boolean> {
  const { text, failed } = await ask(url, command, program);
  const isAsExpected = failed === fails && shows.test(text);
  // Packages of a distribution may be years old, and not know an operation at all.
  const isUnknown =
    isNew && (/Invalid choice|invalid choice|No module named 'boto3'/.test(text) || text === 'unknown');
  const words = `${program === undefined ? 'aws' : 'boto3'} ${command.slice(0, 2).join(' ')}`;
  const mark = isAsExpected ? 'ok    ' : isUnknown ? 'absent' : 'FAILED';
  process.stdout.write(`${mark} ${words}${fails ? ' (of what is absent)' : ''}\n`);
  if (isUnknown || isAsExpected) return true;
  process.stdout.write(`       expected ${shows}, got: ${text.slice(0, 500)}\n`);
  return false;
}

/** The same of a deployment that waits before it shifts traffic. */
async function checkShift(): Promise<boolean[]> {
  const clock = new ManualClock(new Date());
  const simulator = await startSimulator({ scenario: waitsForSomebody, clock });
  try {
    deploy(simulator.simulation, waitsForSomebody);
    const results: boolean[] = [];
    for (const { passMs, checks } of shiftChecks(simulator)) {
      clock.pass(passMs);
      simulator.simulation.advance();
      for (const one of checks()) results.push(await check(simulator.url, one));
    }
    return results;
  } finally {
    await simulator.close();
  }
}

const scenario: Scenario = {
  ...success,
  setUp: (world) => {
    success.setUp(world);
    addRule(world, 'nightly', [ecsTarget(world, 'report', 1)]);
    addSchedule(world, 'default/hourly', 1, { State: 'DISABLED' });
  },
};

const simulator = await startSimulator({ scenario });
try {
  const results: boolean[] = [];
  for (const one of checksOf(simulator)) results.push(await check(simulator.url, one));
  results.push(...(await checkShift()));
  process.exitCode = results.every(Boolean) ? 0 : 1;
} finally {
  await simulator.close();
}
