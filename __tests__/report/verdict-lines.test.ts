import { expect, test } from '@jest/globals';
import { verdictLines, verdictLog } from '../../src/report/verdict-lines.ts';
import type { Log } from '../../src/runner/log.ts';
import { aCancelled, aMissingVariable, aReport, aSuperseded } from '../fixtures/reports.ts';

const aTask = {
  message: 'run-after: container app had not ended after 15 minutes.',
  container: 'app',
  taskDefinitionArn: 'arn:aws:ecs:eu-central-1:111122223333:task-definition/onestep-dev:29',
  startedAt: new Date(0),
  endedAt: new Date(900_000),
} as const;

test('the log ends with verdict, cause, remedy, proof and where to read on', () => {
  expect(verdictLines(aMissingVariable())).toEqual([
    'Rolled back: onestep-dev:29 (commit 9f1c2ab) failed after 3 min 40 s; service onestep-dev in cluster onestep-dev runs onestep-dev:28 again.',
    '  Cause: Container api needs environment variable AWS_SECRET_NAME_PROD, but onestep-dev:29 does not set it (no revision of onestep-dev ever has).',
    '  What to do: Set it for container `api` in the task definition:',
    '    {',
    '      "name": "api",',
    '      "environment": [',
    '        {',
    '          "name": "AWS_SECRET_NAME_PROD",',
    '          "value": "VALUE"',
    '        }',
    '      ]',
    '    }',
    '    or in the workflow:',
    '    environment-variables: |',
    '      api:AWS_SECRET_NAME_PROD=VALUE',
    '    Variables from your machine or the runner do not reach the container unless the task definition sets them.',
    '  Proof: log /ecs/onestep-dev ecs/api/4e1f0c6b5c3d4a8e9b7f1d2c3a4b5c6d, 09:43:08 UTC (the same in 3 of 3 tasks)',
    '      File "/app/onestep/settings/dev.py", line 31, in <module>',
    '        SECRETS = load_secrets(os.environ["AWS_SECRET_NAME_PROD"])',
    "    KeyError: 'AWS_SECRET_NAME_PROD'",
    '  Proof: task 4e1f0c6b5c3d4a8e9b7f1d2c3a4b5c6d, container api, 09:43:11 UTC (the same in 3 of 3 tasks)',
    '    exited with code 1',
    '  More: https://github.com/onestep-labs/ecs-rollout/blob/v1/docs/diagnoses.md#environment-variable-missing',
  ]);
});

test('a success is short', () => {
  expect(verdictLines(aReport())).toEqual([
    'Deployed: service onestep-dev in cluster onestep-dev runs onestep-dev:29 (commit 9f1c2ab), after 6 min 39 s (estimate 6 min 10 s).',
    '  Proved: 2 of 2 tasks run sha256:4f6c1fb0e3bd… (pushed by this job), and every target is healthy.',
  ]);
});

test('an error before the rollout comes with its remedy', () => {
  const { deploymentId: _, ...report } = aReport({
    verdict: 'failed',
    message: 'The cluster onestp does not exist.',
    error: {
      message: 'The cluster onestp does not exist.',
      remedy: 'Write `onestep`.',
      docs: 'docs/iam.md#find',
    },
  });
  const { truth: __, ...early } = report;
  expect(verdictLines(early)).toEqual([
    'Not deployed: The cluster onestp does not exist.',
    '  What to do: Write `onestep`.',
    '  More: https://github.com/onestep-labs/ecs-rollout/blob/v1/docs/iam.md#find',
  ]);
});

test('a long proof is cut and says where the rest is', () => {
  const [diagnosis] = aMissingVariable().diagnoses;
  const proof = Array.from({ length: 9 }, (_, index) => ({
    source: 'service event',
    text: `event ${index}`,
  }));
  const lines = verdictLines(aMissingVariable({ diagnoses: diagnosis ? [{ ...diagnosis, proof }] : [] }));
  expect(lines).toContain('    (4 more lines in the job summary)');
});

test('a proof is not cut between its source and its text, and one line is one line', () => {
  const [diagnosis] = aMissingVariable().diagnoses;
  const proof = ['a', 'b', 'c', 'd', 'e'].map((text, index) => ({
    source: index < 4 ? 'service event' : 'task ab12',
    text,
  }));
  const lines = verdictLines(aMissingVariable({ diagnoses: diagnosis ? [{ ...diagnosis, proof }] : [] }));
  expect(lines).not.toContain('  Proof: task ab12');
  expect(lines).toContain('    (2 more lines in the job summary)');
  const four = proof.slice(0, 4);
  const six = [...four, { source: 'service event', text: 'e\nf' }];
  const cut = verdictLines(aMissingVariable({ diagnoses: diagnosis ? [{ ...diagnosis, proof: six }] : [] }));
  expect(cut).toContain('    (1 more line in the job summary)');
});

test('a cancelled job whose rollback could not be started says how to go back, not how to deploy again', () => {
  const rollback = { by: 'ecs-rollout', outcome: 'failed', message: 'AWS gave no answer.' } as const;
  const lines = verdictLines(aCancelled({ rollback })).join('\n');
  expect(lines).toContain('What to do: The rollback could not be started; the log says why.');
  expect(lines).not.toContain('deploy this version');
});

test('what the log has said just before is not said again', () => {
  const message = 'The job was cancelled while onestep-dev:29 was being deployed: 1 of 2 new tasks running.';
  const rollback = {
    by: 'ecs-rollout',
    outcome: 'going-on',
    message: 'Rolling back to onestep-dev:28 (StopServiceDeployment sent).',
  } as const;
  const lines = verdictLines(aCancelled({ message, rollback })).join('\n');
  expect(lines).not.toContain(message);
  expect(lines).not.toContain(rollback.message);
  expect(lines).toContain('What to do: Run the job again to deploy this version.');
  const started = 'The rollout was started; not waiting (`wait-for: none`).';
  expect(verdictLines(aReport({ verdict: 'started', message: started })).join('\n')).not.toContain(started);
});

test('a version that went back is not called proved', () => {
  const { truth } = aReport();
  const lines = verdictLines(aMissingVariable({ diagnoses: [], ...(truth !== undefined && { truth }) }));
  expect(lines.join('\n')).not.toContain('Proved');
});

test.each([
  [
    'deleted',
    aReport({ verdict: 'failed', reason: 'deleted', message: 'x' }),
    'CloudTrail shows who deleted',
  ],
  [
    'run-after out of time',
    aReport({
      verdict: 'failed',
      reason: 'untrue',
      oneOffTasks: [{ ...aTask, purpose: 'run-after', outcome: 'timed-out' }],
    }),
    '`run-after-minutes`',
  ],
])('%s comes with a remedy', (_, report, words) => {
  expect(verdictLines(report).find((line) => line.startsWith('  What to do: '))).toContain(words);
});

test.each([
  ['superseded', aSuperseded(), 'look at the run that started it'],
  ['timed-out', aReport({ verdict: 'timed-out' }), '`wait-for-minutes`'],
  ['cancelled', aCancelled(), '`on-cancel: rollback`'],
  ['vanished', aReport({ verdict: 'vanished' }), 'Check the deployments of the service'],
  ['unknown', aReport({ verdict: 'unknown' }), 'this job rolled nothing back'],
])('%s says what to do, though nothing is wrong with the version', (_, report, words) => {
  expect(verdictLines(report).find((line) => line.startsWith('  What to do: '))).toContain(words);
});

test('a cancelled job that deployed nothing has nothing to be done', () => {
  const { deploymentId: _, ...report } = aCancelled();
  expect(verdictLines(report).join()).not.toContain('What to do');
});

test('every line is printed on its own, in its order', async () => {
  const printed: string[] = [];
  const log: Log = {
    startedAt: new Date(0),
    info: (line) => printed.push(line),
    notice: () => {},
    warning: () => {},
    debug: () => {},
    group: (_, work) => work(),
    mask: () => {},
  };
  await verdictLog(log).publish(aMissingVariable());
  expect(printed).toEqual(verdictLines(aMissingVariable()));
});
