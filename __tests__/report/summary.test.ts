import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { summary } from '../../src/report/summary.ts';
import { aMissingVariable, at, GOLDEN_REPORTS } from '../fixtures/reports.ts';

/** `UPDATE_GOLDEN=1 npm test -- __tests__/report` writes them anew, to be read before they are committed. */
function golden(name: string, text: string): string {
  const file = new URL(`../fixtures/reports/${name}.md`, import.meta.url);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  return readFileSync(file, 'utf8');
}

for (const [name, report] of Object.entries(GOLDEN_REPORTS)) {
  test(`tells ${name} as the golden file does`, () => {
    const text = summary(report);
    expect(text).toBe(golden(name, text));
  });
}

test('is cut from the least important end and says so', () => {
  const lines = Array.from({ length: 50 }, (_, index) => ({ at: at(index), text: 'x'.repeat(900) }));
  const logs = Array.from({ length: 40 }, (_, index) => ({
    taskId: `task-${index}`,
    containerName: 'api',
    group: '/ecs/onestep-dev',
    stream: `ecs/api/task-${index}`,
    region: 'eu-central-1',
    lines,
  }));
  const text = summary(aMissingVariable({ logs }), 60_000);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
  expect(text).toContain('Cut to fit GitHub’s limit: container logs.');
  expect(text).toContain('### Cause');
  expect(text).toContain('Service events');
});

test('links to documentation that a remedy names can be followed, and others stay text', () => {
  const [diagnosis] = aMissingVariable().diagnoses;
  const page = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html';
  const remedy = `Read ${page}, not https://evil.example/x.`;
  const text = summary(aMissingVariable({ diagnoses: diagnosis ? [{ ...diagnosis, remedy }] : [] }));
  expect(text).toContain(`Read <${page}>, not \`https://evil.example/x\`.`);
});

test('a remedy keeps its code blocks, its lists and its code, whatever characters stand in them', () => {
  const [diagnosis] = aMissingVariable().diagnoses;
  const remedy =
    'Do `a`:\n\n- one <code>x &#124; y</code>\n- two\n\n````sh\necho "```"\n````\n\nThen:\n\n```json\n{}\n```';
  const text = summary(aMissingVariable({ diagnoses: diagnosis ? [{ ...diagnosis, remedy }] : [] }));
  expect(text).toContain(remedy);
});
