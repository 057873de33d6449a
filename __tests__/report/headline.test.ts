import { expect, test } from '@jest/globals';
import { headline } from '../../src/report/headline.ts';
import type { Report } from '../../src/report/report.ts';
import { hasPassed, isSuccess } from '../../src/report/success.ts';
import type { FailureReason, VerdictWord } from '../../src/rollout/verdict.ts';
import {
  aCancelled,
  aFinding,
  aMissingVariable,
  aReport,
  aService,
  aSuperseded,
  at,
  aValidation,
  revisionArn,
} from '../fixtures/reports.ts';

const NEW = 'onestep-dev:29 (commit 9f1c2ab)';
const WHO = 'service onestep-dev in cluster onestep-dev';

test('the step passes on succeeded, unchanged, started, paused, outdated, built and valid, and on a rollback that was requested', () => {
  const passing: readonly VerdictWord[] = [
    'succeeded',
    'unchanged',
    'started',
    'paused',
    'outdated',
    'built',
    'valid',
  ];
  const failing: readonly VerdictWord[] = [
    'failed',
    'rolled-back',
    'superseded',
    'vanished',
    'timed-out',
    'cancelled',
    'unknown',
    'invalid',
  ];
  expect([...passing, ...failing].filter(isSuccess)).toEqual(passing);
  expect(hasPassed({ verdict: 'rolled-back' })).toBe(false);
  expect(hasPassed({ verdict: 'rolled-back', decision: 'rollback' })).toBe(true);
  expect(hasPassed({ verdict: 'rolled-back', decision: 'continue' })).toBe(false);
});

test('a rollback that was decided is not called a failure', () => {
  const report = aReport({ verdict: 'rolled-back', decision: 'rollback' });
  expect(headline(report)).toMatch(
    /^Rolled back as decided: .* again, not onestep-dev:29 \(commit 9f1c2ab\), after /,
  );
});

test('a decision whose outcome is not awaited is not called a start, nor one that was cancelled a deployment', () => {
  const of = (verdict: VerdictWord, decision: 'continue' | 'rollback') => {
    const { rolloutSeconds: _, ...report } = aReport({ verdict, decision });
    return headline(report);
  };
  expect(of('started', 'continue')).toBe(
    `Decided: the deployment of ${NEW} to ${WHO} continues; the outcome was not awaited.`,
  );
  expect(of('started', 'rollback')).toBe(
    `Decided: the deployment of ${NEW} to ${WHO} goes back; the outcome was not awaited.`,
  );
  expect(of('cancelled', 'rollback')).toEqual(
    expect.stringMatching(/^Cancelled after .*: the job was stopped that takes .* back\.$/),
  );
  // It was awaited, and nothing is to run.
  const idle = { verdict: 'started', decision: 'continue', service: aService({ desiredCount: 0 }) } as const;
  expect(headline(aReport(idle))).toMatch(/^Started, but nothing /);
});

const SENTENCES: readonly (readonly [Report, string])[] = [
  [aReport(), `Deployed: ${WHO} runs ${NEW}, after 6 min 39 s.`],
  [aReport({ verdict: 'unchanged' }), `Nothing to deploy: ${WHO} runs ${NEW} already.`],
  [aReport({ verdict: 'started' }), `Started: ${WHO} was set to ${NEW}; the outcome was not awaited.`],
  [
    aReport({ verdict: 'started', service: aService({ desiredCount: 0, runningCount: 2 }) }),
    `Started, but nothing will serve: ${WHO} is set to ${NEW} and to 0 tasks.`,
  ],
  [
    aReport({ verdict: 'started', service: aService({ desiredCount: 0, runningCount: 0 }) }),
    `Started, but nothing serves: ${WHO} is set to ${NEW} and to 0 tasks.`,
  ],
  [aMissingVariable(), `Rolled back: ${NEW} failed after 3 min 40 s; ${WHO} runs onestep-dev:28 again.`],
  [
    aMissingVariable({
      rollback: { by: 'ecs', outcome: 'done', message: '', doneAt: new Date('2026-03-04T09:10:11Z') },
    }),
    `Rolled back: ${NEW} failed after 3 min 40 s; ${WHO} has been running onestep-dev:28 again since 09:10:11 UTC.`,
  ],
  [
    aMissingVariable({ reason: 'timed-out' }),
    `Rolled back: ${NEW} was not finished after 3 min 40 s; ${WHO} runs onestep-dev:28 again.`,
  ],
  [
    aMissingVariable({ reason: 'another-failed', diagnoses: [] }),
    `Rolled back: another service failed, so ${NEW} was stopped after 3 min 40 s; ${WHO} runs onestep-dev:28 again.`,
  ],
  [
    aMissingVariable({ rollback: { by: 'ecs', outcome: 'going-on', message: '' } }),
    `Rolling back: ${NEW} failed after 3 min 40 s in ${WHO}; the rollback to onestep-dev:28 is still in progress.`,
  ],
  [
    aMissingVariable({ rollback: { by: 'ecs', outcome: 'failed', message: '' } }),
    `Rollback failed: ${NEW} failed after 3 min 40 s in ${WHO}, and onestep-dev:28 did not come back either.`,
  ],
  [
    aMissingVariable({
      revision: { family: 'onestep-dev', arn: revisionArn(29) },
      rollback: { by: 'ecs', outcome: 'done', message: '' },
    }),
    `Rolled back: ${NEW} failed after 3 min 40 s; ${WHO} runs the earlier version again.`,
  ],
  [
    aSuperseded(),
    `Superseded after 1 min 22 s: ${WHO} was set to onestep-dev:30 before ${NEW} was fully deployed.`,
  ],
  [
    aReport({ verdict: 'superseded' }),
    `Superseded after 6 min 39 s: ${WHO} was set to another version before ${NEW} was fully deployed.`,
  ],
  [
    aReport({ verdict: 'vanished' }),
    `Vanished after 6 min 39 s: Amazon ECS no longer lists the deployment of ${NEW} to ${WHO}.`,
  ],
  [
    aReport({ verdict: 'timed-out' }),
    `Timed out: the deployment of ${NEW} to ${WHO} was not finished after 6 min 39 s.`,
  ],
  [aCancelled(), `Cancelled after 57 s: the job was stopped while ${NEW} was being deployed to ${WHO}.`],
  [
    aReport({ verdict: 'unknown' }),
    `Outcome unknown: the deployment of ${NEW} to ${WHO} could no longer be watched after 6 min 39 s.`,
  ],
  [aValidation(), 'Valid: .aws/task-definition-dev.json has no errors and no warnings.'],
  [
    aValidation({
      verdict: 'invalid',
      findings: [aFinding(), aFinding(), aFinding({ severity: 'warning' })],
    }),
    'Not valid: .aws/task-definition-dev.json has 2 errors and 1 warning.',
  ],
];

test.each(SENTENCES)('says in one sentence: case %#', (report, sentence) => {
  expect(headline(report)).toBe(sentence);
});

const REASONS: readonly (readonly [FailureReason, string])[] = [
  ['gave-up', 'Amazon ECS gave up on deploying'],
  ['stalled', 'in cluster onestep-dev, and did not roll back'],
  ['deadlock', 'cannot make progress with its current settings'],
  ['hopeless', 'cannot start in'],
  ['untrue', 'is not what serves'],
  ['deleted', 'was deleted while'],
];

test.each(REASONS)('a failure says why: %s', (reason, words) => {
  const truth = { outcome: 'refuted', message: 'another image runs', tasks: [] } as const;
  const sentence = headline(aReport({ verdict: 'failed', reason, truth }));
  expect(sentence).toContain('Failed after 6 min 39 s: ');
  expect(sentence).toContain(words);
  expect(sentence).toContain(WHO);
  expect(sentence).toContain(NEW);
});

test.each([
  ['build', 'Not built: '],
  ['rollback', 'Not rolled back: '],
  ['continue', 'Not decided: '],
  ['deploy', 'Not deployed: '],
] as const)('what was not done is that of mode %s', (mode, words) => {
  const { deploymentId: _, reason: __, ...report } = aReport({ verdict: 'failed', mode });
  expect(headline(report)).toContain(words);
});

test('a limit before any deployment is not said to be that of a deployment', () => {
  const { deploymentId: _, ...report } = aReport({ verdict: 'timed-out', message: 'run-before: not ended.' });
  expect(headline(report)).toBe('Timed out: run-before: not ended.');
});

test('a check after the rollout that failed does not say that another version serves', () => {
  const truth = { outcome: 'proved', message: '2 of 2 tasks run it', tasks: [] } as const;
  const sentence = headline(aReport({ verdict: 'failed', reason: 'untrue', truth }));
  expect(sentence).toContain('but the check after the rollout failed.');
  expect(sentence).not.toContain('is not what serves');
});

const stuck = {
  by: 'ecs-rollout',
  outcome: 'failed',
  message: 'The rollback did not succeed: onestep-dev:28 cannot succeed, because its image is gone.',
} as const;

test('when the way back fails too, what serves and why it failed come first', () => {
  const report = aMissingVariable({ verdict: 'failed', reason: 'hopeless', rollback: stuck });
  const [first] = aService().deployments;
  const runs = (runningCount: number) =>
    aService({ deployments: first === undefined ? [] : [{ ...first, runningCount }] });
  expect(headline({ ...report, service: runs(0) })).toBe(
    `Nothing serves: ${NEW} failed after 3 min 40 s, and no task of ${WHO} runs, neither of this version nor of the version before it. ${stuck.message}`,
  );
  expect(headline({ ...report, service: runs(1) })).toMatch(
    /^Rollback failed: .* failed after 3 min 40 s, and .* still runs 1 task of onestep-dev:\d+\. The rollback did not succeed/,
  );
});

test('an error before the rollout is told as it is', () => {
  const { deploymentId: _, location: __, ...report } = aReport({ verdict: 'failed' });
  const error = { message: 'The cluster onestp does not exist: did you mean onestep?' };
  expect(headline({ ...report, error })).toBe(`Not deployed: ${error.message}`);
  expect(headline({ ...report, verdict: 'cancelled' })).toBe(
    'Cancelled after 6 min 39 s: the service was not changed.',
  );
});

test('a definition that cannot be read is told by what is wrong with it', () => {
  const error = { message: '.aws/task.json does not parse: a comma is missing in line 7.' };
  expect(headline(aValidation({ verdict: 'invalid', error }))).toBe(`Not valid: ${error.message}`);
});

test('what is not known is left out', () => {
  const { revision: _, location: __, image: ___, ...report } = aReport({ source: {} });
  expect(headline(report)).toBe('Deployed: the service runs the new version, after 6 min 39 s.');
});

test('a definition is named by its file, else by where the findings are, else by what it is', () => {
  const { taskDefinitionFile: _, ...report } = aValidation({ verdict: 'invalid' });
  const { file: __, ...nowhere } = aFinding();
  expect(headline({ ...report, findings: [nowhere, aFinding({ file: 'task.json' })] })).toBe(
    'Not valid: task.json has 2 errors.',
  );
  expect(headline({ ...report, findings: [nowhere] })).toBe('Not valid: the task definition has 1 error.');
});

test('a failure without a known reason is told by its error, else by what happened', () => {
  const report = aReport({ verdict: 'failed', message: 'Something broke.' });
  expect(headline(report)).toBe('Failed after 6 min 39 s: Something broke.');
  expect(headline({ ...report, error: { message: 'The connection broke.' } })).toBe(
    'Failed after 6 min 39 s: The connection broke.',
  );
  const { deploymentId: _, ...early } = report;
  expect(headline(early)).toBe('Not deployed: Something broke.');
});

test('what superseded a version is not named where the service could not be seen', () => {
  const { service: _, ...unseen } = aReport({ verdict: 'superseded' });
  expect(headline(unseen)).toContain('was set to another version before');
});

test('without a rollout it took as long as the step', () => {
  const { rolloutSeconds: _, ...report } = aReport({
    verdict: 'timed-out',
    startedAt: at(0),
    endedAt: at(90),
  });
  expect(headline(report)).toContain('was not finished after 1 min 30 s');
});

test('a definition with warnings alone is told without its errors', () => {
  const findings = [aFinding({ severity: 'warning' })];
  expect(headline(aValidation({ findings }))).toBe('Valid: .aws/task-definition-dev.json has 1 warning.');
});
