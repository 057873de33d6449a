import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Image } from '../../src/image/image.ts';
import { foldCommands } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { SECTIONS } from '../../src/report/sections/index.ts';
import { summary } from '../../src/report/summary.ts';
import {
  aDeployment,
  aFinding,
  aMissingVariable,
  anUnpullableImage,
  aReport,
  aService,
  aTarget,
  aTargetGroup,
  aTask,
  at,
  aValidation,
  aValidationWithFindings,
  aWrongHealthCheckPath,
  revisionArn,
} from '../fixtures/reports.ts';

function many<T>(number: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: number }, (_, index) => make(index));
}

test('lines of one source stand below one head, with the number of tasks that say the same', () => {
  const [first] = aMissingVariable().diagnoses;
  const proof = [
    { source: 'log a', text: 'booting', at: at(3) },
    { source: 'log a', text: 'no such image', at: at(3), sameIn: { tasks: 3, of: 3 } },
    { source: 'task a', text: 'exited with code 1', sameIn: { tasks: 1, of: 3 } },
  ];
  const text = summary(aMissingVariable({ diagnoses: first ? [{ ...first, proof }] : [] }));
  expect(text).toMatch(
    /UTC {2}log a \(the same in 3 of 3 tasks\)\n {4}booting\n {4}no such image\ntask a \(in 1 of 3 tasks\)\n {4}exited/,
  );
});

test('ARNs of target groups are shown by their names', () => {
  const arn =
    'arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/onestep-dev/73e2d6bc24d8a067';
  const message = `Task failed ELB health checks in (target-group ${arn}).`;
  expect(summary(aMissingVariable({ message, diagnoses: [] }))).toContain(
    'health checks in (target-group onestep-dev).',
  );
});

test('after a rollback the targets of the failed version are no part of what serves', () => {
  const targets = [aTarget('10.0.9.8'), aTarget('10.0.9.9', { state: 'unhealthy' })];
  const text = summary(aMissingVariable({ targets }));
  expect(text).toContain('Behind the load balancer: 1 healthy target.');
});

test('what delays only the news of a failure comes after what makes every rollout slow', () => {
  const [delay] = aReport().advice;
  const grace = {
    name: 'grace-period',
    setting: 'grace period',
    costSeconds: 1920,
    message: '',
    command: '',
  };
  const text = summary(aReport({ advice: delay ? [grace, delay] : [] }));
  expect(text).toMatch(/deregistration delay[\s\S]*grace period \| 32 min of a failure \|/);
});

test('a failure that no rule could look at says so and points at what was seen', () => {
  expect(summary(aMissingVariable({ diagnoses: [] }))).toContain(
    '**Not recognized.** None of the known causes fits.',
  );
  expect(summary(aReport({ verdict: 'timed-out' }))).not.toContain('### Cause');
  expect(summary(aReport({ verdict: 'rolled-back', decision: 'rollback' }))).not.toContain('### Cause');
});

test('a second cause is closed, and its names are readable there', () => {
  const [first] = aMissingVariable().diagnoses;
  const second = {
    name: 'deployment-failed',
    cause: 'Amazon ECS stopped AWS_SECRET_TASK.',
    proof: [],
    remedy: 'Wait.',
  };
  const text = summary(aMissingVariable({ diagnoses: first ? [first, second] : [] }));
  expect(text).toContain('<details><summary>Also: Amazon ECS stopped AWS_SECRET_TASK.</summary>');
});

test('without the address of the docs there is no link to them', () => {
  const { docsUrl: _, ...report } = aMissingVariable();
  expect(summary(report)).not.toContain('More about');
});

test('an error names its place in the file and what to do', () => {
  const error = {
    message: 'The build failed.',
    remedy: 'Mend it.',
    place: { file: 'Dockerfile-dev', line: 7 },
  };
  const text = summary(aReport({ verdict: 'failed', reason: 'untrue', error }));
  expect(text).toContain('### The build failed.\n\nIn `Dockerfile-dev:7`.\n\n**What to do**\n\nMend it.');
  const early = summary(
    aReport({ verdict: 'failed', error: { message: 'No.', place: { file: 'task.json' } } }),
  );
  expect(early).toContain('In `task.json`.');
});

test('a service of which nothing runs is said to serve nothing', () => {
  const service = aService({ runningCount: 0, deployments: [aDeployment({ runningCount: 0 })] });
  expect(summary(aMissingVariable({ service }))).toContain(
    'No task of the service is running; 2 tasks should be.',
  );
});

test('a version that is neither ours nor the one before has no role', () => {
  const deployments = [
    aDeployment({ taskDefinitionArn: revisionArn(31), runningCount: 1, desiredCount: 1 }),
    aDeployment({ id: 'ecs-svc/1', status: 'ACTIVE', taskDefinitionArn: revisionArn(28), runningCount: 1 }),
  ];
  const text = summary(aReport({ service: aService({ deployments }), targets: [aTarget('10.0.1.23')] }));
  expect(text).toMatch(/- 1 of 1 task runs \[`onestep-dev:31`\]\(\S+\)\.\n- 1 task runs/);
  expect(text).toContain('Behind the load balancer: 1 healthy target.');
});

test('in a partition without a console everything is told without links', () => {
  const { location } = aWrongHealthCheckPath();
  const text = summary(
    aWrongHealthCheckPath({ ...(location && { location: { ...location, partition: 'aws-iso' } }) }),
  );
  expect(text).not.toContain('console');
  expect(text).toContain('| `4e1f0c6b…` | 29 |');
});

describe('the commit of the summary', () => {
  const report = aMissingVariable();
  const built = (image: Partial<Image>) =>
    summary({ ...report, ...(report.image && { image: { ...report.image, ...image } }) });
  const other = 'e'.repeat(40);

  test('is the one that the image was built from, never the one of the run', () => {
    expect(built({ commit: other })).toContain(
      `commit [\`eeeeeee\`](https://github.com/onestep-labs/onestep-api/commit/${other}) ·`,
    );
    expect(built({ commit: other })).not.toContain('9f1c2ab`');
    const { image: _, ...unknown } = report;
    expect(summary(unknown)).not.toContain('commit [');
  });

  test('leads to the repository that it is of, and names it where that is not the one of the run', () => {
    const text = built({ commit: other, commitRepository: 'onestep-labs/library' });
    expect(text).toContain(
      `commit [\`eeeeeee\`](https://github.com/onestep-labs/library/commit/${other}) of onestep-labs/library ·`,
    );
    expect(text).toContain('(commit eeeeeee of onestep-labs/library)');
    expect(text).not.toContain('onestep-api/commit');
  });

  test('leads nowhere where its repository is not known', () => {
    const { commitRepository: _, ...image } = { ...report.image, commit: other } as Image;
    const text = summary({ ...report, image });
    expect(text).toContain('commit `eeeeeee` ·');
    expect(text).not.toContain(`commit/${other}`);
  });

  test('says in the headline too that the image holds more than it', () => {
    const [first = '', ...rest] = built({ hasUncommittedChanges: true }).split('\n');
    expect(first).toContain('(commit 9f1c2ab with uncommitted changes)');
    expect(rest.join('\n')).toContain(' of develop with uncommitted changes ·');
  });

  test('is the one that was checked, whatever the run is about', () => {
    const check = aValidation();
    const checked = (checkout: Report['checkout']) => summary({ ...check, ...(checkout && { checkout }) });
    const repository = 'onestep-labs/onestep-api';
    const head = check.source.headSha ?? '';
    expect(checked({ commit: other, repository, folder: '' })).toContain('commit [`eeeeeee`](');
    expect(checked({ commit: other, repository, folder: '' })).not.toContain('of pull request 42');
    expect(checked({ commit: head, repository, folder: '' })).toMatch(
      /commit \[`5d6c809`\]\(\S+\) of \[pull request 42\]\(\S+\) ·/,
    );
    expect(checked({ commit: check.source.sha ?? '', repository, folder: '' })).toMatch(
      /commit \[`5d6c809`\]\(\S+\) of \[pull request 42\]\(\S+\), merged as \[`9f1c2ab`\]\(\S+\) ·/,
    );
    const { checkout: _, ...nowhere } = check;
    expect(summary(nowhere)).not.toContain('commit [');
  });
});

test('a finding leads to its line in the commit that was checked, and nowhere where that is not known', () => {
  const finding = aFinding({ file: 'app/ecs/td.json', line: 3 });
  const link = (checkout: Report['checkout']) =>
    /\[line 3\]\((\S+)\)/.exec(
      summary({ ...aValidationWithFindings({ findings: [finding] }), ...(checkout && { checkout }) }),
    )?.[1];
  const commit = 'e'.repeat(40);
  const server = 'https://github.com';
  expect(link({ commit, repository: 'acme/app', folder: 'app' })).toBe(
    `${server}/acme/app/blob/${commit}/ecs/td.json#L3`,
  );
  expect(link({ commit, repository: 'acme/all', folder: '' })).toBe(
    `${server}/acme/all/blob/${commit}/app/ecs/td.json#L3`,
  );
  expect(link({ commit, repository: 'acme/all', folder: 'ap' })).toBeUndefined();
  expect(link({ commit, repository: 'acme/all', folder: '..' })).toBeUndefined();
  expect(link({ commit, folder: '' })).toBeUndefined();
});

test('what is not known of the place leaves no gap', () => {
  const { location: _, ...report } = aMissingVariable({ source: {} });
  const text = summary(report);
  expect(text).toContain('Environment dev · commit `9f1c2ab` of onestep-labs/onestep-api\n');
  expect(text).not.toContain('console.aws.amazon.com');
  const { environment: __, ...bare } = report;
  expect(summary({ ...bare, source: {} })).not.toContain('Environment');
});

test('long lists are cut and say how much there is more', () => {
  const report: Report = aReport({
    verdict: 'timed-out',
    tasks: many(60, (index) => aTask(`task-${index}`, { createdAt: at(index) })),
    targets: many(61, (index) => aTarget(`10.0.0.${index}`)),
    events: many(62, (index) => ({ id: `${index}`, createdAt: at(index), message: `event ${index}` })),
    changes: many(63, (index) => ({ kind: 'added', what: `tag ${index}` })),
    notices: many(64, (index) => ({ severity: 'notice', message: `notice ${index}` })),
  });
  const text = summary(report);
  expect(text).toContain('and 10 more tasks.');
  expect(text).toContain('and 11 more targets.');
  expect(text).toContain('the last 50 of 62');
  expect(text).toContain('event 61');
  expect(text).not.toContain('event 11\n');
  expect(text).toContain('and 13 more.');
  expect(text).toContain('- and 14 more');
  const findings = many(51, (line) => aFinding({ line }));
  expect(summary(aValidationWithFindings({ findings }))).toContain('and 1 more.');
});

test('the unhealthy target and our newest task come first', () => {
  const text = summary(
    aReport({
      verdict: 'timed-out',
      targets: [aTarget('10.0.0.1'), aTarget('10.0.0.2', { state: 'unhealthy', reason: 'Target.Timeout' })],
      tasks: [
        aTask('aaaaaaaaaaaa', { taskDefinitionArn: revisionArn(28) }),
        aTask('bbbbbbbbbbbb'),
        aTask('cccccccccccc', { createdAt: at(400) }),
      ],
    }),
  );
  expect(text.indexOf('10\\.0.0.2')).toBeLessThan(text.indexOf('10\\.0.0.1:8000'));
  expect(text).toContain('Target.Timeout');
  const order = ['cccccccc', 'bbbbbbbb', 'aaaaaaaa'].map((id) => text.indexOf(id));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('a container tells how it ended or ails, and nothing when it simply runs', () => {
  const containers = [
    { name: 'api', exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' },
    { name: 'proxy', healthStatus: 'UNHEALTHY' },
    { name: 'agent', lastStatus: 'RUNNING', healthStatus: 'UNKNOWN' },
  ];
  const text = summary(
    aReport({ verdict: 'timed-out', tasks: [aTask('4e1f', { containers, healthStatus: 'UNHEALTHY' })] }),
  );
  expect(text).toContain(
    'api: exit code 137, OutOfMemoryError: Container killed due to memory usage<br>proxy: UNHEALTHY |',
  );
  expect(text).toContain('RUNNING, UNHEALTHY');
});

test('tasks of two families are told with their family', () => {
  const other = 'arn:aws:ecs:eu-central-1:111122223333:task-definition/onestep-api:3';
  const tasks = [aTask('a'), aTask('b', { taskDefinitionArn: other })];
  expect(summary(aReport({ verdict: 'timed-out', tasks }))).toContain('onestep-api:3');
});

test('a change shows its values only where they may be shown', () => {
  const text = summary(
    aValidation({
      changes: [
        { kind: 'removed', what: 'tag team', before: 'red' },
        { kind: 'changed', what: 'cpu', after: '256' },
        { kind: 'changed', what: 'secret TOKEN of api' },
        { kind: 'added', what: 'environment variable DEBUG of api' },
      ],
    }),
  );
  expect(text).toContain('| **removed** | tag team | `red` |');
  expect(text).toContain('| changed | cpu | (none) → `256` |');
  expect(text).toContain('| changed | secret TOKEN of api | value not shown |');
  expect(text).toContain('| added | environment variable DEBUG of api | |');
});

test('findings of several files are told with the file, one without a place without it', () => {
  const findings = [
    aFinding({ file: 'a.json', line: 3 }),
    aFinding({ file: 'b (1).json', line: 2 }),
    aFinding({ file: 'c.json', line: 1 }),
  ].map((finding, index) => {
    const { line: _, ...rest } = finding;
    return index === 2 ? rest : finding;
  });
  const { file: _, ...nowhere } = aFinding({ severity: 'warning' });
  const text = summary(aValidationWithFindings({ findings: [...findings, nowhere] }));
  expect(text).toContain('[a.json:3](https://github.com/onestep-labs/onestep-api/blob/');
  expect(text).toContain('/b%20%281%29.json#L2)');
  expect(text).toContain('[c.json](');
  expect(text).toContain('| Warning |');
});

test('what could not be read is named with the permission that is missing', () => {
  const unread = [
    {
      what: 'target health of api-dev',
      action: 'elasticloadbalancing:DescribeTargetHealth',
      why: 'AccessDenied',
    },
  ];
  expect(summary(anUnpullableImage({ unread }))).toContain(
    '### Could not be read\n\n- target health of api-dev: needs `elasticloadbalancing:DescribeTargetHealth` (AccessDenied)',
  );
});

test('an empty log stream is said to be empty', () => {
  const [log] = aMissingVariable().logs;
  expect(summary(aMissingVariable({ logs: log ? [{ ...log, lines: [] }] : [] }))).toContain(
    'The stream is empty.',
  );
});

test('the slowest setting is named first, with what it costs and the command that changes it', () => {
  const [advice] = aReport().advice;
  const quick = {
    name: 'interval',
    setting: 'health-check interval',
    costSeconds: 20,
    message: 'Long.',
    command: 'aws x',
  };
  const text = summary(aReport({ advice: advice ? [quick, advice] : [] }));
  expect(text.indexOf('| deregistration delay')).toBeLessThan(text.indexOf('| health-check interval'));
  expect(text).toContain('It took 6 min 39 s.');
});

test('when hardly anything fits, the verdict stays', () => {
  const text = summary(aMissingVariable(), 1500);
  expect(text).toContain('failed after 3 min 40 s');
  expect(text).toContain('_Cut to fit GitHub’s limit: causes, what serves now, ');
});

test('a rollout that nobody waited for bears no tick', () => {
  expect(summary(aReport({ verdict: 'started' }))).toMatch(/^## ⏳ Started: /);
});

test('a branch and a tag are told by their names', () => {
  const { source } = aReport();
  expect(summary(aReport({ source: { ...source, ref: 'refs/tags/v1.2.0' } }))).toContain(' of v1.2.0 · ');
});

test('a change of a version that was not registered is told without its name', () => {
  const changes = [{ kind: 'changed' as const, what: 'cpu', before: '256', after: '512' }];
  const text = summary(aReport({ changes, revision: { family: 'onestep-dev' } }));
  expect(text).toContain('### What this version changes\n');
  expect(text).toContain('| changed | cpu | `256` → `512` |');
});

test('findings of one severity stand in the order of the file', () => {
  const findings = [
    aFinding({ line: 9, column: 1, message: 'third' }),
    aFinding({ line: 2, column: 8, message: 'second' }),
    aFinding({ line: 2, column: 3, message: 'first' }),
    aFinding({ severity: 'warning', line: 1, message: 'last' }),
  ];
  expect(summary(aValidationWithFindings({ findings }))).toMatch(/first[\s\S]*second[\s\S]*third[\s\S]*last/);
});

test('findings are told without links where the repository is not known', () => {
  const text = summary(aValidationWithFindings({ findings: [aFinding({ line: 12 })], source: {} }));
  expect(text).toContain('| Error<br>line 12 |');
});

test('the targets tell why they are as they are, in AWS’s words or by its code', () => {
  const targets = [
    aTarget('10.0.1.1', { state: 'unhealthy', reason: 'Target.Timeout', description: 'Request timed out' }),
    aTarget('10.0.1.2', { state: 'unhealthy', reason: 'Target.FailedHealthChecks' }),
    aTarget('10.0.1.3', { state: 'state-of-tomorrow' }),
  ];
  const rows = summary(aWrongHealthCheckPath({ targets }))
    .split('\n')
    .filter((line) => line.startsWith('| 10'));
  expect(rows).toEqual([
    expect.stringMatching(/0\.1\.1:8000 .* \| unhealthy \| Request timed out \|$/),
    expect.stringMatching(/0\.1\.2:8000 .* \| unhealthy \| Target\.FailedHealthChecks \|$/),
    expect.stringMatching(/0\.1\.3:8000 .* \| state-of-tomorrow \| \|$/),
  ]);
});

test('a task that never started and one that ran before are told so', () => {
  const { startedAt: _, ...never } = aTask('a');
  const text = summary(aReport({ tasks: [never, aTask('b', { startedAt: at(-3600) })] }));
  expect(text).toContain('| never |');
  expect(text).toContain('| before this deployment |');
});

test('a target group that connects only, or that could not be read in full, is told as far as it is known', () => {
  const { deregistrationDelaySeconds: _, ...group } = aTargetGroup();
  const { path: __, matcher: ___, ...healthCheck } = { ...group.healthCheck, protocol: 'TCP' };
  const { port: ____, ...target } = aTarget('i-0a1b2c3d4e5f60718', { state: 'unhealthy' });
  const text = summary(
    aWrongHealthCheckPath({ targets: [target], targetGroups: [{ ...group, healthCheck }] }),
  );
  expect(text).toContain('- `onestep-dev` is checked every 30 s: a TCP connection within 5 s.\n');
  expect(text).toContain('\n| i-0a1b2c3d4e5f60718 | ');
});

test('a pull request is told without a link where the address of GitHub is not known', () => {
  const { serverUrl: _, ...source } = aValidation().source;
  expect(summary(aValidation({ source }))).toContain(' of pull request 42, merged as `');
});

test('the excerpt of a log begins where its trouble begins, however long the stack below it is', () => {
  const [log] = aMissingVariable().logs;
  const frames = many(190, (index) => `\tat java.base/java.lang.Thread.run(Thread.java:${index})`);
  const texts = ['boot', 'Exception in thread "main" java.lang.IllegalStateException: no ledger', ...frames];
  const lines = texts.map((text) => ({ at: at(3), text }));
  const shown = summary(aMissingVariable({ logs: log ? [{ ...log, lines }] : [] }));
  expect(shown).toContain('where the trouble begins');
  expect(shown).toContain('IllegalStateException: no ledger');
});

test('every file of a section is registered once', async () => {
  const folder = new URL('../../src/report/sections/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name !== 'index.ts');
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  const sections = modules
    .flatMap((module) => Object.values<object>(module))
    .filter((value) => 'cutAt' in value);
  expect(new Set<object>(SECTIONS)).toEqual(new Set(sections));
  expect(SECTIONS.length).toBe(files.length);
});

test('no two sections are left out at once, and the verdict never is', () => {
  const places = SECTIONS.map(({ cutAt }) => cutAt);
  expect(new Set(places).size).toBe(places.length);
  expect(SECTIONS.filter(({ cutAt }) => cutAt === 'never').map(({ name }) => name)).toEqual(['verdict']);
});

test('a command that is wider than its box has an option a line, and is the same command when it is pasted', () => {
  const text = summary(aWrongHealthCheckPath());
  const [, block = ''] = /```sh\n(aws elbv2 [\s\S]*?)\n```/.exec(text) ?? [];
  // One word may be wider: an ARN has no place to break.
  expect(block.split('\n')).toHaveLength(4);
  expect(block.replaceAll(' \\\n  ', ' ')).toMatch(
    /^aws elbv2 modify-target-group --region \S+ --target-group-arn \S+ --health-check-path \S+$/,
  );
});

test('an option inside of quotes stays where it is', () => {
  const command = `aws ecs run-task --overrides '{"command": ["sh", "-c", "npm run migrate --${'x'.repeat(80)} --yes"]}' --cluster c`;
  expect(foldCommands(command).split(' \\\n  ')).toEqual([
    'aws ecs run-task',
    expect.stringMatching(/^--overrides '.* --x+ --yes"\]\}'$/),
    '--cluster c',
  ]);
  expect(foldCommands('aws ecs list-clusters --region eu-central-1')).not.toContain('\\');
});

test('service events name target groups, not their ARNs', () => {
  const [events = ''] =
    /<details><summary>Service events[\s\S]*?<\/details>/.exec(summary(aWrongHealthCheckPath())) ?? [];
  expect(events).toContain('registered 1 targets in (target-group onestep-dev)');
  expect(events).not.toContain('arn:aws:');
});

test('a deployment that waits says how it is decided, and which one it is', () => {
  const text = summary(aReport({ verdict: 'paused' }));
  expect(text).toMatch(
    /\*\*What to do\*\*[\s\S]*mode: continue\ndecision: continue # or rollback\ncluster: onestep-dev\nservice: onestep-dev\ndeployment-id: ecs-svc\/\d+\n/,
  );
});

test('who gets production traffic is the first that is said of what serves, and is said once', () => {
  const message = 'all production traffic goes to onestep-dev:28';
  const traffic = { message, strategy: 'BLUE_GREEN', isShifted: false, stages: [], shares: [] };
  const text = summary(aReport({ verdict: 'paused', traffic }));
  expect(text).toContain('### What serves now\n\n- **All production traffic goes to onestep-dev:28.**\n');
  expect(text.match(/all production traffic/gi)).toHaveLength(1);
});

test('what the cause says is not said above it as well', () => {
  const message = 'onestep-dev:29 cannot succeed, because 2 tasks failed.';
  expect(summary(aMissingVariable({ message }))).not.toContain(message);
  expect(summary(aMissingVariable({ message, diagnoses: [] }))).toContain('because 2 tasks failed');
});

test('what serves now is said once: how many, how healthy, and which image was verified', () => {
  const told = (report: Report) => /### What serves now\n\n((?:- .*\n)+)/.exec(summary(report))?.[1] ?? '';
  const digest = `sha256:${'4e'.repeat(32)}`;
  const tasks = [{ taskId: 'a', taskDefinitionArn: 'b', expected: digest, actual: digest }];
  const truth = { outcome: 'proved' as const, message: `2 of 2 tasks run ${digest}.`, tasks };
  expect(told(aReport({ truth }))).toContain(
    `- Verified: each new task runs \`${digest}\` (pushed by this job).`,
  );
  expect(told(aReport({ truth: { ...truth, outcome: 'unproved' } }))).toContain(`- ${truth.message}`);
  expect(told(aReport()).match(/2 of 2 tasks/g)).toHaveLength(1);
  expect(told(aMissingVariable())).not.toContain('serves again');
});

test('a long reason of many tasks stands once in their table', () => {
  const stoppedReason = `ResourceInitializationError: ${'unable to pull secrets '.repeat(5)}`.trim();
  const { tasks } = aMissingVariable();
  const text = summary(
    aMissingVariable({ tasks: tasks.map((task) => ({ ...task, stoppedReason })), events: [] }),
  );
  expect(text.split(stoppedReason)).toHaveLength(2);
  expect(text.match(/\| the same \|/g)).toHaveLength(tasks.length - 1);
});

test('an event about a request of this step says that it was this step', () => {
  const [event] = aMissingVariable().events;
  const message = 'deployment failed: Service deployment rolled back because of a user request.';
  const events = event === undefined ? [] : [{ ...event, message }];
  const text = (by: 'ecs' | 'ecs-rollout') =>
    summary(aMissingVariable({ events, rollback: { by, outcome: 'done', message: '' } }));
  expect(text('ecs-rollout')).toContain(`${message} (requested by this step)`);
  expect(text('ecs')).not.toContain('by this step');
});
