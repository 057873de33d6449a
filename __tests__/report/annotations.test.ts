import { expect, test } from '@jest/globals';
import { annotationsOf } from '../../src/report/annotations.ts';
import type { Report } from '../../src/report/report.ts';
import {
  aFinding,
  aMissingVariable,
  aReport,
  aValidation,
  aValidationWithFindings,
} from '../fixtures/reports.ts';

test('a failure is one error with verdict, cause and remedy, without the marks of code blocks', () => {
  const [first, ...others] = annotationsOf(aMissingVariable());
  expect(first?.level).toBe('error');
  expect(first?.title).toContain('failed after 3 min 40 s');
  expect(first?.message).toContain('AWS_SECRET_NAME_PROD, but onestep-dev:29 does not set it');
  expect(first?.message.split('\n')).toEqual([
    aMissingVariable().diagnoses[0]?.cause,
    'Set it for container `api` in the task definition: see the job summary.',
  ]);
  expect(first?.message).not.toContain('```');
  expect(others.filter(({ level }) => level === 'error')).toEqual([]);
});

test('an error in a file of the user stands on its line', () => {
  const place = { file: 'Dockerfile-dev', line: 7 };
  const error = {
    message: 'The build failed: the step `RUN make` ended with code 2.',
    remedy: 'Mend it.',
    place,
  };
  const { deploymentId: _, ...report } = aReport({ verdict: 'failed', error });
  expect(annotationsOf(report)[0]).toMatchObject({ level: 'error', place });
});

test('a success has its timing advice as a notice and no error', () => {
  const all = annotationsOf(aReport());
  expect(all.map(({ level }) => level)).toEqual(['notice']);
  expect(all[0]?.title).toBe('What costs time: deregistration delay of target group onestep-dev');
  expect(all[0]?.message).toContain('aws elbv2 modify-target-group-attributes');
});

test('a step that passes without its work says why in an annotation', () => {
  const notices = [{ severity: 'notice' as const, message: 'A newer commit runs.' }];
  const titles = annotationsOf(aReport({ verdict: 'outdated', notices, advice: [] })).map(
    ({ title }) => title,
  );
  expect(titles).toEqual(['Worth knowing']);
});

test('what made a rollout slow is nothing for one that failed, but where time ran out', () => {
  const { advice } = aReport();
  const levels = (report: Report) => annotationsOf(report).map(({ level }) => level);
  expect(advice).not.toEqual([]);
  expect(levels(aMissingVariable({ advice }))).not.toContain('notice');
  expect(levels(aMissingVariable({ advice, reason: 'timed-out' }))).toContain('notice');
});

test('findings stand on their lines, errors before warnings; notices stand in the summary', () => {
  const all = annotationsOf(aValidationWithFindings());
  expect(all.map(({ level, place }) => [level, place?.line])).toEqual([
    ['error', 9],
    ['error', 27],
    ['warning', 17],
  ]);
});

test('of more than ten of a level the rest is told in the tenth', () => {
  const findings = Array.from({ length: 14 }, (_, index) =>
    aFinding({ line: index + 1, check: `check-${index}` }),
  );
  const notices = Array.from({ length: 10 }, () => ({ severity: 'warning' as const, message: 'Mind this.' }));
  const all = annotationsOf(aValidation({ verdict: 'invalid', findings, notices }));
  const errors = all.filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(10);
  expect(errors.at(-1)?.title).toBe('And 5 more errors');
  expect(all.filter(({ level }) => level === 'warning')).toHaveLength(10);
  expect(all.filter(({ title }) => title.startsWith('And '))).toHaveLength(1);
});

test('one cause is one annotation: findings of one check with one remedy stand together', () => {
  const findings = [1, 2, 3].map((line) => aFinding({ line, message: `Member ${line} is not known.` }));
  const all = annotationsOf(aValidation({ verdict: 'invalid', findings }));
  expect(all.map(({ place }) => place?.line)).toEqual([1]);
  expect(all[0]?.message).toContain('Line 3: Member 3 is not known.');
});

test('further causes stand as warnings, and so do the notices that warn; the others stand in log and summary', () => {
  const { diagnoses } = aMissingVariable();
  const others = diagnoses.map((each) => ({
    ...each,
    cause: 'Two tasks had no place.',
    remedy: 'Make room.',
  }));
  const notices = [
    { severity: 'warning' as const, message: 'Mind this.' },
    { severity: 'notice' as const, message: 'Know this.' },
  ];
  const all = annotationsOf(aMissingVariable({ diagnoses: [...diagnoses, ...others], notices }));
  expect(all.slice(1).map(({ level, title, message }) => [level, title, message])).toEqual([
    ['warning', 'A consequence, or a second cause', 'Two tasks had no place.\nMake room.'],
    ['warning', 'Warning', 'Mind this.'],
  ]);
});

test('a finding that has no file or no line claims no place that it has not', () => {
  const { file: _, ...nowhere } = aFinding();
  const { line: __, column: ___, ...unplaced } = aFinding({ file: 'task.json' });
  const all = annotationsOf(aValidation({ verdict: 'invalid', findings: [nowhere, unplaced] }));
  expect(all.map(({ place }) => place)).toEqual(expect.arrayContaining([undefined, { file: 'task.json' }]));
  expect(all).toHaveLength(2);
});

test('a failure without an error says what happened and what to do next', () => {
  const [only] = annotationsOf(
    aReport({ verdict: 'timed-out', advice: [], message: 'It was not over in time.' }),
  );
  expect(only?.title).toContain('Timed out: ');
  expect(only?.message).toMatch(/^It was not over in time\.\n.*`wait-for-minutes`/);
});
