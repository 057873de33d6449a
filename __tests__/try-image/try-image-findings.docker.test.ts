import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { dockerCli } from '../../src/image/docker.ts';
import { newDraft } from '../../src/report/draft.ts';
import { runnerClock } from '../../src/runner/clock.ts';
import { readRunner } from '../../src/runner/runner.ts';
import { tryImageFindings } from '../../src/stories/try-image-findings.ts';
import { aTaskDefinition } from '../fixtures/evidence.ts';
import { someInputs } from '../fixtures/plans.ts';
import { aBuild, anImageProject, type ImageProject } from '../support/image-project.ts';
import { aLog } from '../support/silent-log.ts';

jest.setTimeout(60_000);

let project: ImageProject;
let temp: string;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'findings-'));
});
afterEach(async () => {
  await project.remove();
  rmSync(temp, { recursive: true, force: true });
});

/** The findings, and the images of trials that were left. */
async function findingsFor(dockerfile: string) {
  project = await anImageProject({ Dockerfile: dockerfile, ok: 'ok\n' });
  const clock = runnerClock();
  const event = join(temp, 'event.json');
  const side = { repo: { full_name: 'octo-org/onestep' }, sha: '0123456789abcdef0123456789abcdef01234567' };
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, base: side, head: side } }));
  const runner = readRunner({
    GITHUB_EVENT_PATH: event,
    GITHUB_WORKSPACE: project.workspace,
    RUNNER_TEMP: temp,
    GITHUB_EVENT_NAME: 'pull_request',
  });
  const findings = await tryImageFindings(
    {
      inputs: someInputs({ tryImage: true, image: { kind: 'build' }, build: aBuild() }),
      taskDefinition: aTaskDefinition(),
      containers: ['app'],
    },
    {
      clock,
      runner,
      log: aLog(),
      draft: newDraft({ mode: 'validate', source: {} }, clock),
      cancelled: new AbortController().signal,
      keep: () => {},
    },
  );
  const { stdout } = await dockerCli().run(['images', '--quiet', 'ecs-rollout-trial']);
  return { findings, left: stdout };
}

const base = 'FROM scratch\nCOPY busybox /bin/busybox\nCOPY busybox /bin/sh\nCOPY ok /www/ok\n';

test('an image that runs has no finding, and is gone afterwards', async () => {
  expect(await findingsFor(`${base}CMD ["/bin/busybox", "httpd", "-f", "-p", "8000"]\n`)).toEqual({
    findings: [],
    left: '',
  });
});

test('an image that dies for a missing variable is an error that names it', async () => {
  const { findings, left } = await findingsFor(
    `${base}CMD ["/bin/sh", "-c", "echo \\"KeyError: 'STRIPE_PLAN_NAME'\\"; exit 1"]\n`,
  );
  expect(findings).toMatchObject([
    { check: 'try-image', severity: 'error', message: expect.stringContaining('STRIPE_PLAN_NAME') },
  ]);
  expect(left).toBe('');
});

test('an image that cannot be built is an error on the line of the Dockerfile', async () => {
  const { findings, left } = await findingsFor(`${base}COPY missing /missing\n`);
  expect(findings).toMatchObject([{ check: 'try-image', severity: 'error', file: 'Dockerfile', line: 5 }]);
  expect(left).toBe('');
});
