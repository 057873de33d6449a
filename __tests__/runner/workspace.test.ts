import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readRequiredEnvironment, readTaskDefinitionFile } from '../../src/runner/workspace.ts';
import { UserError } from '../../src/text/errors.ts';

let folder: string;
let workspace: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecs-rollout-workspace-'));
  workspace = join(folder, 'work');
  const definition = JSON.stringify({ family: 'api', containerDefinitions: [] });
  await mkdir(join(workspace, '.aws'), { recursive: true });
  await mkdir(join(workspace, 'node_modules'));
  await mkdir(join(folder, 'empty'));
  await writeFile(join(workspace, '.aws', 'task-definition.json'), definition);
  await writeFile(join(workspace, 'node_modules', 'task-definition.json'), definition);
  await writeFile(join(workspace, 'pwn.js'), 'module.exports = {}');
  await writeFile(join(workspace, '.env.example'), 'DB_HOST=localhost\nDB_PASSWORD=hunter2\n');
  await writeFile(join(folder, 'outside.json'), definition);
  await symlink(join(folder, 'outside.json'), join(workspace, 'link-out.json'));
  await symlink(folder, join(workspace, 'folder-out'));
  await symlink(join('.aws', 'task-definition.json'), join(workspace, 'link-in.json'));
  await symlink('pwn.js', join(workspace, 'task-definition.json'));
});

afterAll(() => rm(folder, { recursive: true }));

async function refusal(path: string, root = workspace): Promise<string> {
  const error = await readTaskDefinitionFile(root, path).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error(`${path} was taken.`);
  return `${error.message} ${error.remedy}`;
}

describe('readTaskDefinitionFile', () => {
  test.each([
    '.aws/task-definition.json',
    './.aws/task-definition.json',
    '.aws/../.aws/task-definition.json',
    'link-in.json',
  ])('reads %s', async (path) => {
    expect((await readTaskDefinitionFile(workspace, path)).taskDefinition.family).toBe('api');
  });

  test.each(['../outside.json', '.aws/../../outside.json', '/etc/passwd', '../missing.json'])(
    'refuses %s, which leads out of the workspace',
    async (path) => {
      expect(await refusal(path)).toContain('leads out of the workspace');
    },
  );

  test.each(['link-out.json', 'folder-out/outside.json'])('refuses the symbolic link %s', async (path) => {
    expect(await refusal(path)).toContain('symbolic link that leads out of the workspace');
  });

  test('executes nothing: a link to a script is read as the text that it is', async () => {
    expect(await refusal('task-definition.json')).toContain('files are never executed');
  });

  test.each(['aws/task-definition.json', '.aws/task-defition.json', '.aws/task-definition.json.json'])(
    'answers %s with the file that was meant',
    async (path) => {
      const told = await refusal(path);
      expect(told).toContain(`There is no file "${path}" in the workspace`);
      expect(told).toMatch(/Similar files: \.aws\/task-definition\.json/);
      expect(told).not.toContain('node_modules');
    },
  );

  test('answers the name of a family with what to write', async () => {
    expect(await refusal('td-upping-dp')).toContain('`task-definition: latest`');
  });

  test('tells a directory', async () => {
    expect(await refusal('.aws')).toContain('it is a directory');
  });

  test('tells an empty workspace by the checkout that is missing', async () => {
    expect(await refusal('taskdef.json', join(folder, 'empty'))).toContain('a checkout step is missing');
  });
});

describe('readRequiredEnvironment', () => {
  test('puts the names of a file in for its path', async () => {
    expect(await readRequiredEnvironment(workspace, ['PORT', '.env.example', 'DB_HOST'])).toEqual([
      'PORT',
      'DB_HOST',
      'DB_PASSWORD',
    ]);
  });

  test('refuses a file outside of the workspace', async () => {
    await expect(readRequiredEnvironment(workspace, ['../.env'])).rejects.toThrow(
      'leads out of the workspace',
    );
  });
});
