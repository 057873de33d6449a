import { expect, test } from '@jest/globals';
import { aLog, aStoppedTask } from '../fixtures/evidence.ts';
import { diagnoses } from './cases.ts';

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
const refused = (host: string) => at(9, `Error: connect ECONNREFUSED ${host}:4317`);
const wrong = at(3, 'Error: cannot unmarshal the configuration: unknown type: "otlphtp"');

function causes(app: ReturnType<typeof at>, collector: ReturnType<typeof at>, exitCode: number) {
  const containers = [
    { name: 'app', exitCode: 1 },
    { name: 'collector', exitCode },
  ];
  return diagnoses({
    tasks: [aStoppedTask({ containers })],
    logs: [said('app', app), said('collector', collector)],
  });
}

test('what was refused by a neighbour that had ended before is no cause', () => {
  const found = causes(refused('127.0.0.1'), wrong, 1);
  expect([...found.keys()]).toEqual(['container-exited']);
  expect(JSON.stringify([...found.values()])).not.toContain('ECONNREFUSED');
});

test.each([
  ['another host refused it', refused('10.0.48.12'), wrong, 1],
  ['the neighbour was told to stop', refused('127.0.0.1'), wrong, 143],
  [
    'the neighbour spoke later',
    refused('127.0.0.1'),
    { ...wrong, at: new Date(Date.UTC(2026, 10, 21, 12, 1)) },
    1,
  ],
])('it stays the cause where %s', (_, app, collector, exitCode) => {
  expect(JSON.stringify([...causes(app, collector, exitCode).values()])).toContain('ECONNREFUSED');
});

const crashed = at(3, 'panic: tariff 3 is broken');
const asked = at(3, 'LEDGER_URL is required');

function causesWith(agent: Record<string, unknown>, agentLine: ReturnType<typeof at>) {
  return diagnoses({
    taskDefinition: { containerDefinitions: [{ name: 'app' }, { name: 'agent', ...agent }] },
    tasks: [
      aStoppedTask({
        containers: [
          { name: 'app', exitCode: 2 },
          { name: 'agent', exitCode: 1 },
        ],
      }),
    ],
    logs: [said('app', crashed), said('agent', agentLine)],
  });
}

test('what a container says that the task does not need is no cause beside the crash of one that it needs', () => {
  expect([...causesWith({ essential: false }, asked).keys()]).toEqual(['container-exited']);
});

test('what fell silent later than a crash is no cause', () => {
  const later = { ...asked, at: new Date(Date.UTC(2026, 10, 21, 12, 0, 8)) };
  expect([...causesWith({}, later).keys()]).toEqual(['container-exited']);
  expect([...causesWith({}, asked).keys()]).toContain('environment-variable-missing');
});
