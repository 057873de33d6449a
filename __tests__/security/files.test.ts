import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { aTaskDefinition } from '../fixtures/task-definitions/a-task-definition.ts';
import { annotationsIn, runCheck, withoutAws, written } from '../support/pull-request-check.ts';

jest.setTimeout(60_000);

const gigabyte = 1024 ** 3;
/** A file that says how long it is and holds nothing. */
const huge = (path: string) => {
  writeFileSync(path, '');
  truncateSync(path, 3 * gigabyte);
};
const pipe = (path: string) => execFileSync('mkfifo', [path]);
/** A socket that nobody listens on any more. */
const socket = (path: string) => {
  const program = 'require("net").createServer().listen(process.argv[1], () => process.exit())';
  execFileSync(process.execPath, ['-e', program, path]);
};
const device = (path: string) => symlinkSync('/dev/zero', path);

const files = { 'task-definition.json': written(aTaskDefinition()), Dockerfile: 'FROM scratch\n' };
const without = (name: string) => Object.fromEntries(Object.entries(files).filter(([key]) => key !== name));

test.each<[string, string, (path: string) => void, string, Record<string, string>]>([
  ['a task definition', 'task-definition.json', huge, 'has more than 4 MiB', {}],
  ['a task definition', 'task-definition.json', pipe, 'it is a named pipe', {}],
  ['a task definition', 'task-definition.json', device, 'leads out of the workspace', {}],
  [
    'a list of names',
    '.env.example',
    huge,
    'has more than 4 MiB',
    { 'required-environment': '.env.example' },
  ],
  ['a list of names', '.env.example', pipe, 'it is a named pipe', { 'required-environment': '.env.example' }],
  ['a Dockerfile', 'Dockerfile', huge, 'has more than 4 MiB', { dockerfile: 'Dockerfile' }],
  ['a Dockerfile', 'Dockerfile', pipe, 'it is a named pipe', { dockerfile: 'Dockerfile' }],
  ['a .dockerignore', '.dockerignore', huge, 'has more than 4 MiB', { 'try-image': 'true' }],
  ['a .dockerignore', '.dockerignore', pipe, 'it is not a file', { 'try-image': 'true' }],
  ['a task definition', 'task-definition.json', socket, 'it is a socket', {}],
  ['a list of names', '.env.example', socket, 'it is a socket', { 'required-environment': '.env.example' }],
  ['a Dockerfile', 'Dockerfile', socket, 'it is a socket', { dockerfile: 'Dockerfile' }],
  ['a .dockerignore', '.dockerignore', socket, 'it is not a file', { 'try-image': 'true' }],
  ['a .dockerignore', '.dockerignore', device, 'leads out of the workspace', { 'try-image': 'true' }],
])('%s that is no file to read ends in words: %s', async (_, name, make, words, inputs) => {
  const run = await runCheck({
    files: without(name),
    inputs,
    env: { ...withoutAws, GITHUB_EVENT_NAME: 'pull_request' },
    prepare: async (workspace) => make(join(workspace, name)),
  });
  expect(run).toMatchObject({ exitCode: 1, verdict: 'invalid' });
  expect(run.log).toContain(words);
  expect(run.log).not.toContain('Something went wrong inside');
});

test.each([
  ['RUNNER_TEMP', '/nonexistent/temp'],
  ['RUNNER_TEMP', ''],
  ['GITHUB_EVENT_PATH', '/nonexistent/event.json'],
  ['GITHUB_EVENT_PATH', '/dev/zero'],
])('a runner whose %s is "%s" gets its answer all the same', async (name, value) => {
  const run = await runCheck({ files, env: { ...withoutAws, [name]: value } });
  expect(run).toMatchObject({ exitCode: 0, verdict: 'valid' });
});

test('a folder for temporary files that goes away costs the report, never the verdict', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'security-temp-'));
  const run = await runCheck({
    files,
    env: { ...withoutAws, RUNNER_TEMP: temp },
    onOutput: () => rmSync(temp, { recursive: true, force: true }),
  });
  expect(run).toMatchObject({ exitCode: 0, verdict: 'valid' });
  expect(run.summary).toContain('Valid: task-definition.json');
  expect(run.outputs['report']).toBe('');
  expect(annotationsIn(run).map(({ message }) => message)).toEqual([
    expect.stringContaining('The report.json could not be written: ENOENT'),
  ]);
});

test('a log that nobody reads any more costs the log, never the verdict', async () => {
  const run = await runCheck({
    files,
    env: withoutAws,
    onOutput: (_, child) => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
  });
  expect(run).toMatchObject({ exitCode: 0, verdict: 'valid' });
  expect(run.summary).toContain('Valid: task-definition.json');
});

test.each(['/nonexistent/workspace', '/dev/null'])('a workspace that is %s is named', async (workspace) => {
  const run = await runCheck({ files, env: { ...withoutAws, GITHUB_WORKSPACE: workspace } });
  expect(run).toMatchObject({ exitCode: 1, verdict: 'invalid' });
  expect(run.log).toContain(`GITHUB_WORKSPACE) is not a directory: "${workspace}"`);
});

test('a runner that has removed the files for state and outputs is told so in a line', async () => {
  const run = await runCheck({
    files,
    env: {
      ...withoutAws,
      GITHUB_STATE: '/nonexistent/state',
      GITHUB_OUTPUT: '/nonexistent/output',
      GITHUB_STEP_SUMMARY: '/nonexistent/summary',
    },
  });
  expect(run.log).not.toMatch(/^\s+at .*index\.js/m);
  // It ends there: the post phase could not know that the step has been, and would deploy a second time.
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('The runner cannot store the state of this step');
});

/** One that nobody reads. */
const inPlaceOfAFile = (workspace: string, make: (path: string) => void) => {
  const path = join(workspace, 'runner-file');
  make(path);
  return path;
};

test.each<[string, (path: string) => void, string, string]>([
  ['GITHUB_OUTPUT', pipe, 'is a named pipe', 'The outputs could not be written'],
  ['GITHUB_STEP_SUMMARY', pipe, 'is a named pipe', 'The job summary could not be written'],
  ['GITHUB_OUTPUT', socket, 'is a socket', 'The outputs could not be written'],
  ['GITHUB_STEP_SUMMARY', device, 'is a device', 'The job summary could not be written'],
])('a runner whose %s is no file costs one warning and no time', async (name, make, what, words) => {
  const folder = mkdtempSync(join(tmpdir(), 'security-runner-file-'));
  try {
    const path = inPlaceOfAFile(folder, make);
    const run = await runCheck({ files, env: { ...withoutAws, [name]: path } });
    expect(run.exitCode).toBe(0);
    expect(annotationsIn(run)).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: `${words}: ${name} ${what}, not a file: ${path}`,
      }),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a runner whose GITHUB_STATE is a named pipe is told so before anything is done', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'security-runner-file-'));
  try {
    const path = inPlaceOfAFile(folder, pipe);
    const run = await runCheck({ files, env: { ...withoutAws, GITHUB_STATE: path } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(
      `cannot store the state of this step: GITHUB_STATE is a named pipe, not a file: ${path}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a runner whose GITHUB_ENV is a named pipe is not asked for it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'security-runner-file-'));
  try {
    const env = { ...withoutAws, GITHUB_ENV: inPlaceOfAFile(folder, pipe) };
    expect(await runCheck({ files, env })).toMatchObject({ exitCode: 0, verdict: 'valid' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
