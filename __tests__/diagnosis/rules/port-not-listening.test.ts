import { expect, test } from '@jest/globals';
import { aLog, aRunningTask, TASK_ID } from '../../fixtures/evidence.ts';
import { targetGroupArn } from '../../fixtures/snapshots.ts';
import { describeRule, diagnoses, event } from '../cases.ts';

const unhealthy = (reason: string) =>
  event(
    `(task ${TASK_ID}) (port 8000) is unhealthy in (target-group ${targetGroupArn}) due to (reason ${reason}).`,
  );

describeRule('port-not-listening', {
  recognises: [
    ['no connection', unhealthy('Health checks failed')],
    [
      'another port in the log',
      {
        ...unhealthy('Request timed out'),
        tasks: [aRunningTask()],
        logs: [aLog(['Server listening on port 3000'])],
      },
    ],
    [
      'the loopback address',
      {
        ...unhealthy('Request timed out'),
        tasks: [aRunningTask()],
        logs: [aLog(['Starting development server at http://127.0.0.1:8000/'])],
      },
    ],
  ],
  leavesAlone: [
    ['a code', unhealthy('Health checks failed with these codes: [404]')],
    [
      'a timeout, on the right port',
      {
        ...unhealthy('Request timed out'),
        tasks: [aRunningTask()],
        logs: [aLog(['Listening at: http://0.0.0.0:8000 (1)'])],
      },
    ],
    [
      'no connection to a server that says that it listens on that port',
      {
        ...unhealthy('Health checks failed'),
        tasks: [aRunningTask()],
        logs: [aLog(['Listening at: http://0.0.0.0:8000 (1)'])],
      },
    ],
    [
      'a server that nobody finds unhealthy',
      { tasks: [aRunningTask()], logs: [aLog(['Server listening on port 3000'])] },
    ],
  ],
});

test('ends its advice where the log names no port', () => {
  const said = diagnoses(unhealthy('Health checks failed')).get('port-not-listening');
  expect(said?.remedy).toMatch(/The logs do not show the port on which it listens\.$/);
});

test('claims no more than that there is no connection, until a log was read', () => {
  const silent = unhealthy('Health checks failed');
  expect(diagnoses(silent).get('port-not-listening')?.cause).toMatch(
    /cannot connect to port 8000 of task \w+\.$/,
  );
  const read = diagnoses({ ...silent, tasks: [aRunningTask()], logs: [aLog(['booting'])] });
  expect(read.get('port-not-listening')?.cause).toMatch(/nothing is listening, or it drops connections\.$/);
});

test('takes a server that starts without naming a port for none that listens elsewhere', () => {
  const said = diagnoses({
    ...unhealthy('Health checks failed'),
    tasks: [aRunningTask()],
    logs: [aLog(['Server started', 'running 3 migrations of 8080 rows'])],
  }).get('port-not-listening');
  expect(said?.cause).toMatch(/: nothing is listening, or it drops connections\.$/);
});

test('names both ports', () => {
  const said = diagnoses({
    ...unhealthy('Request timed out'),
    tasks: [aRunningTask()],
    logs: [aLog(['Server listening on port 3000'])],
  });
  expect(said.get('port-not-listening')?.cause).toMatch(
    /^Container app listens on port 3000, but target group api-dev connects to port 8000 of /,
  );
  expect([...said.keys()][0]).toBe('port-not-listening');
});
