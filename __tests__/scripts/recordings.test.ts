import { expect, test } from '@jest/globals';
import { readRecordings } from '../../scripts/recordings/recording.ts';
import { shapesOf } from '../../scripts/recordings/shape.ts';
import { walk } from '../../scripts/recordings.ts';

/** Answers of the shapes that real accounts gave, with names, ids and times of our own. */
const recordings = readRecordings('__tests__/fixtures/recordings');

test.each(recordings)(
  '$file goes through door, verdict, checks and reports without a false word',
  async (recording) => {
    const { faults, outputs } = await walk(recording);
    expect(faults).toEqual([]);
    if (recording.operation !== 'ecs:DescribeServiceRevisions') expect(outputs).toBeGreaterThan(0);
  },
);

test('every kind of answer that a rollout is judged by is among them', () => {
  expect([...new Set(recordings.map(({ operation }) => operation))].sort()).toEqual([
    'ecs:DescribeServiceDeployments',
    'ecs:DescribeServiceRevisions',
    'ecs:DescribeServices',
    'ecs:DescribeTaskDefinition',
    'ecs:DescribeTasks',
    'elasticloadbalancing:DescribeTargetGroups',
    'elasticloadbalancing:DescribeTargetHealth',
  ]);
  expect(new Set(recordings.flatMap((one) => [...shapesOf(one)])).size).toBeGreaterThan(400);
});

test('what crashes and what is not true is found', async () => {
  const operation = 'ecs:DescribeServices';
  const [service] = recordings.filter((one) => one.operation === operation);
  const gone = await walk({ file: 'gone', operation, answer: {} });
  expect(gone.faults[0]).toContain('crashed: AwsError');
  const unnamed = await walk({
    file: 'unnamed',
    operation,
    answer: { ...service?.answer, serviceName: 'undefined' },
  });
  expect(unnamed.faults.join()).toContain('summary: ');
});
