import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { aContainer, aTaskDefinition } from '../fixtures/task-definitions/a-task-definition.ts';
import { annotationsIn, runCheck, withoutAws, written } from '../support/pull-request-check.ts';

jest.setTimeout(120_000);

/** The check with a trial of the image that this Dockerfile makes; `/` answers with 200. */
function check(command: string, taskDefinition: unknown = aTaskDefinition()) {
  const lines = [
    'FROM scratch',
    'COPY busybox /bin/busybox',
    'COPY index.html /www/',
    'EXPOSE 8000',
    command,
  ];
  return runCheck({
    files: {
      'task-definition.json': written(taskDefinition),
      Dockerfile: `${lines.join('\n')}\n`,
      'index.html': 'Hello\n',
    },
    inputs: { 'try-image': 'true' },
    env: { ...withoutAws, GITHUB_EVENT_NAME: 'pull_request' },
    prepare: (workspace) => copyFile('/bin/busybox', join(workspace, 'busybox')),
  });
}

const server = 'CMD ["/bin/busybox", "httpd", "-f", "-p", "8000", "-h", "/www"]';

describe('the trial in the pull-request check', () => {
  test('passes an image that answers', async () => {
    const run = await check(server);
    expect({ ...run, annotations: annotationsIn(run) }).toMatchObject({
      exitCode: 0,
      verdict: 'valid',
      annotations: [],
    });
    expect(run.log).toContain('Trying the image as container app');
  });

  test('fails one that dies, and shows its exit code', async () => {
    const run = await check('CMD ["/bin/busybox", "false"]');
    expect(run).toMatchObject({ exitCode: 1, verdict: 'invalid' });
    expect(annotationsIn(run)).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringContaining('code 1') }),
    ]);
    expect(run.summary).toContain('did not pass its trial');
  });

  test('is left out where the definition has values of a wrong type', async () => {
    const containerDefinitions = [aContainer({ environment: 'A=b' } as never)];
    const run = await check(server, aTaskDefinition({ containerDefinitions }));
    expect(run).toMatchObject({ exitCode: 1, verdict: 'invalid' });
    expect(run.log).not.toMatch(/Trying the image|Something went wrong/);
  });
});
