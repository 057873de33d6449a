import { expect, test } from '@jest/globals';
import { aCrash, aLog, aStoppedTask } from '../../fixtures/evidence.ts';
import { aDeployment, aService } from '../../fixtures/snapshots.ts';
import { describeRule, diagnoses } from '../cases.ts';

describeRule('container-exited', {
  recognises: [
    ['a code', aCrash(['boom'], 3)],
    ['a signal', { tasks: [aStoppedTask({}, { exitCode: 139 })] }],
    ['no code', { tasks: [aStoppedTask({ containers: [{ name: 'app' }] })] }],
  ],
  leavesAlone: [
    ['one that another rule explains', aCrash(["KeyError: 'DB_NAME'"])],
    ['one that ended well', aCrash(['done'], 0)],
    [
      'one that was asked to end',
      {
        tasks: [
          aStoppedTask(
            {
              stopCode: 'ServiceSchedulerInitiated',
              stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)',
            },
            { exitCode: 143 },
          ),
        ],
      },
    ],
    [
      'one that failed and was replaced by one that runs',
      { ...aCrash(['boom']), service: aService({ deployments: [aDeployment()], loadBalancers: [] }) },
    ],
    ['one of another deployment', { tasks: [aStoppedTask({ startedBy: 'ecs-svc/1' })] }],
  ],
});

test('says code and last line', () => {
  expect(diagnoses(aCrash(['boom'], 3)).get('container-exited')?.cause).toContain(
    'Container app exited with code 3; the last line of its log: boom.',
  );
});

test.each([
  ['panic: runtime error: index out of range [1]', 'goroutine 1 [running]:'],
  ["thread 'main' panicked at src/main.rs:4:5:", 'note: run with `RUST_BACKTRACE=1`'],
  ['Exception in thread "main" java.lang.IllegalStateException: boom', '\tat app.Main.main(Main.java:3)'],
  ['TypeError: x is not a function', '    at Object.<anonymous> (/app/index.js:1:1)'],
])('says %s rather than the place below it', (telling, place) => {
  const said = diagnoses(aCrash(['starting', telling, place], 2)).get('container-exited');
  expect(said?.cause).toContain(`its log says: ${telling.replace('Exception in thread "main" ', '')}`);
  expect(said?.proof.map(({ text }) => text)).toEqual(expect.arrayContaining([telling, place]));
});

test('shows how to read the log', () => {
  expect(diagnoses(aCrash(['boom'], 3)).get('container-exited')?.remedy).toContain(
    'aws logs tail /ecs/api --region eu-central-1',
  );
});

test.each([
  ['awsfirelens', 'where the log driver awsfirelens sends it'],
  ['none', 'its output is lost'],
  [undefined, 'its output is lost'],
])('says where the log of the log driver %s is', (logDriver, where) => {
  const taskDefinition = {
    containerDefinitions: [{ name: 'app', ...(logDriver && { logConfiguration: { logDriver } }) }],
  };
  const tasks = [aStoppedTask({ containers: [{ name: 'app', exitCode: 3 }] })];
  const remedy = diagnoses({ taskDefinition, tasks, logs: [] }).get('container-exited')?.remedy;
  expect(remedy).toContain(where);
});

test('names the container that fell silent first, not the one that it refused', () => {
  const at = (seconds: number, text: string) => ({
    at: new Date(Date.UTC(2026, 10, 21, 12, 0, seconds)),
    text,
  });
  const said = (containerName: string, line: ReturnType<typeof at>) => ({
    ...aLog([]),
    containerName,
    stream: `api/${containerName}/task`,
    lines: [line],
  });
  const containers = [
    { name: 'app', exitCode: 1 },
    { name: 'collector', exitCode: 1 },
  ];
  const evidence = {
    taskDefinition: { containerDefinitions: containers.map(({ name }) => ({ name })) },
    tasks: [aStoppedTask({ containers })],
    logs: [
      said('app', at(9, 'refused at 127.0.0.1:4317')),
      said('collector', at(3, 'unknown type: "otlphtp"')),
    ],
  };
  expect(diagnoses(evidence).get('container-exited')?.cause).toContain(
    'Container collector exited with code 1',
  );
});
