import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readDefaults } from '../../demo/repository.ts';
import { readOutputs, runStep } from '../../demo/runner.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a step gets its inputs by environment and gives its outputs, summary, log and exit code', async () => {
  const script = join(folder, 'step.mjs');
  await writeFile(
    script,
    `import { appendFileSync } from 'node:fs';
    const { env } = process;
    console.log(env['INPUT_TASK-FAMILY'] + ' in ' + env.AWS_REGION);
    appendFileSync(env.GITHUB_OUTPUT, 'verdict<<END\\nfailed\\nEND\\n');
    appendFileSync(env.GITHUB_STEP_SUMMARY, '# done');
    process.exitCode = 3;`,
  );
  const log: string[] = [];
  const result = await runStep({
    script,
    folder,
    inputs: { 'task-family': 'api-dev' },
    environment: { AWS_REGION: 'eu-central-1' },
    onLine: (line) => log.push(line),
  });
  expect(log).toEqual(['api-dev in eu-central-1']);
  expect(result).toMatchObject({ exitCode: 3, outputs: { verdict: 'failed' } });
  expect(await readFile(result.summaryPath, 'utf8')).toBe('# done');
});

test('outputs are read in both of their forms', () => {
  expect(readOutputs('a=1=2\nb<<EOF\nfirst\n\nlast\nEOF\nc=\n')).toEqual({
    a: '1=2',
    b: 'first\n\nlast',
    c: '',
  });
});

test('inputs that nobody writes have the defaults of action.yml', async () => {
  await writeFile(
    join(folder, 'action.yml'),
    [
      'name: x',
      'inputs:',
      '  mode:',
      '    description: "a: b"',
      '    default: deploy',
      '',
      '  # tokens',
      '  github-token:',
      `    default: $\{{ github.token }}`,
      '  count:',
      "    default: '30'",
      'outputs:',
      '  verdict:',
      '    default: no input',
      '',
    ].join('\n'),
  );
  expect(readDefaults(folder)).toEqual({ mode: 'deploy', 'github-token': '', count: '30' });
});
