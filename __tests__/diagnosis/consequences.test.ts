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
