import { afterAll, expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { timeline } from '../../src/report/timeline.ts';
import { aReport, at, GOLDEN_REPORTS } from '../fixtures/reports.ts';
import fc from '../support/properties.ts';

const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');

/** Jest cleans what is left in the global object, and a jsdom window does not let itself be cleaned. */
afterAll(() => {
  window.close();
  Reflect.deleteProperty(globalThis, 'window');
  Reflect.deleteProperty(globalThis, 'document');
});

for (const [name, report] of Object.entries(GOLDEN_REPORTS)) {
  if (report.phases.length === 0) continue;
  test(`draws ${name} as a diagram that Mermaid takes`, async () => {
    expect(await mermaid.parse(timeline(report))).toMatchObject({ diagramType: 'gantt' });
  });
}

const KEYWORDS = [
  'section x',
  'title',
  'click x',
  'excludes weekends',
  'todayMarker off',
  'accDescr { x',
  'vert',
  'end',
  '%% x',
];

test('draws phases of any name as a diagram that Mermaid takes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...KEYWORDS)),
      fc.string(),
      async (name, setting) => {
        const [advice] = aReport().advice;
        const phases = [{ name, kind: 'drain' as const, startedAt: at(0), endedAt: at(9) }];
        const report = aReport({ phases, advice: advice ? [{ ...advice, setting }] : [] });
        expect(await mermaid.parse(timeline(report))).toMatchObject({ diagramType: 'gantt' });
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

test('says in words what failed, what was not over and which setting was slow', () => {
  const { phases, advice } = aReport();
  expect(timeline(aReport({ advice, phases }))).toContain(
    'Old tasks drain (5 min 29 s, because of the deregistration delay) :done,',
  );
  const failed = phases.map((phase) => ({ ...phase, failed: phase.kind === 'tasks' }));
  expect(timeline(aReport({ phases: failed }))).toContain('New tasks start (38 s, failed) :crit,');
  const open = phases.map(({ endedAt, ...phase }) =>
    phase.kind === 'drain' || !endedAt ? phase : { ...phase, endedAt },
  );
  expect(timeline(aReport({ phases: open, advice: [] }))).toContain(
    'Old tasks drain (5 min 29 s, not over) :active,',
  );
});

test('is empty where nothing was timed', () => {
  expect(timeline(aReport({ phases: [] }))).toBe('');
});

test('puts the rollout behind the registration where the clocks of AWS and of the runner differ', () => {
  const skewed = aReport().phases.map((phase) => ({
    ...phase,
    ...(['tasks', 'health', 'drain'].includes(phase.kind) && {
      startedAt: new Date(phase.startedAt.getTime() - 600_000),
      ...(phase.endedAt && { endedAt: new Date(phase.endedAt.getTime() - 600_000) }),
    }),
  }));
  const drawn = timeline(aReport({ phases: skewed }));
  expect(drawn).toContain('Register (2 s) :done, 2000-01-01 00:01:16, 2000-01-01 00:01:18');
  expect(drawn).toContain('New tasks start (38 s) :done, 2000-01-01 00:01:18, 2000-01-01 00:01:56');
});

test('names the dearest of several settings that made the same stretch slow', () => {
  const [advice] = aReport().advice;
  const phases = [{ name: 'Old tasks drain', kind: 'drain' as const, startedAt: at(0), endedAt: at(300) }];
  const [cheap, dear] = ['stopTimeout of container api', 'deregistration delay of target group api'].map(
    (setting, index) => ({
      ...advice,
      name: setting,
      setting,
      message: '',
      command: '',
      phase: 'drain' as const,
      costSeconds: 60 + index * 60,
    }),
  );
  const drawn = timeline(aReport({ phases, advice: [cheap, dear].flatMap((one) => one ?? []) }));
  expect(drawn).toContain('Old tasks drain (5 min, because of the deregistration delay)');
});

test('has hours on its axis where the step took more than one', () => {
  const phases = [{ name: 'Build', kind: 'build' as const, startedAt: at(0), endedAt: at(60) }];
  expect(timeline(aReport({ phases, endedAt: at(3599) }))).toContain('axisFormat %M:%S');
  expect(timeline(aReport({ phases, endedAt: at(3600) }))).toContain('axisFormat %H:%M:%S');
});
