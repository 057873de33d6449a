import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputDefaults, inputNames } from '../../src/inputs/definitions.ts';
import type { Inputs } from '../../src/inputs/inputs.ts';
import { parseInputs } from '../../src/inputs/parse.ts';
import { readInputs } from '../../src/inputs/read-inputs.ts';
import type { RawInputs } from '../../src/inputs/reader.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

const action: Action = parse(readFileSync('action.yml', 'utf8'));

/** What the runner hands over: every declared input, with its default where the workflow is silent. */
function handedOver(written: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: byDefault = '' }]) => [
      `INPUT_${name.toUpperCase()}`,
      written[name] ?? (byDefault.startsWith('${{') ? '' : byDefault),
    ]),
  );
}

function read(written: Record<string, string>): Promise<Inputs> {
  const environment = handedOver(written);
  return readInputs((name) => environment[`INPUT_${name.toUpperCase()}`] ?? '', environment);
}

describe('action.yml', () => {
  test('declares the inputs that are read, in the same order and with the same defaults', () => {
    const declared = Object.entries(action.inputs).map(([name, { default: byDefault = '' }]) => [
      name,
      byDefault.startsWith('${{') ? '' : byDefault,
    ]);
    expect(declared).toEqual(Object.entries(inputDefaults));
  });

  test('has defaults that mean the same as leaving the variable out', async () => {
    expect(await read({ service: 'api' })).toEqual(parseInputs({ service: 'api' }, ['service']));
  });

  test('describes every input and output in sentences', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description).toMatch(/^[A-Z`].*\.$/s);
    }
  });

  test('runs one bundle in both phases', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/index.js',
      'post-if': 'always()',
    });
  });

  test.each(inputNames.filter((name) => inputDefaults[name] !== ''))(
    'takes an empty %s for a mistake, since its default is a word',
    async (name) => {
      await expect(read({ service: 'api', [name]: '' })).rejects.toThrow(`\`${name}\`: set, but empty`);
    },
  );

  /** One value of each input that differs from its default. */
  const others: RawInputs = {
    mode: 'validate',
    environment: 'dev',
    'task-family': 'api',
    'task-definition': 'taskdef.json',
    placeholders: 'NAME=value',
    cluster: 'dev',
    service: 'web',
    services: 'web: { image: "repo:1" }',
    'container-name': 'app',
    image: 'repo:1',
    'container-images': 'nginx=running',
    context: 'backend',
    dockerfile: 'Dockerfile-dev',
    target: 'runtime',
    'build-args': 'VERSION=1',
    'build-secrets': 'npm=x',
    'cache-from': 'type=gha',
    'cache-to': 'type=gha',
    'no-cache': 'true',
    provenance: 'mode=max',
    sbom: 'true',
    platforms: 'linux/arm64',
    repository: 'api',
    'image-tag': 'v1',
    'extra-tags': 'latest',
    'environment-variables': 'A=1',
    secrets: 'B=/b',
    'desired-count': '0',
    'force-new-deployment': 'false',
    'propagate-tags': 'SERVICE',
    'ecs-tags': 'team=a',
    'wait-for': 'healthy',
    'wait-for-minutes': '10',
    'stop-early': 'false',
    'on-failure': 'keep',
    'on-cancel': 'rollback',
    'verify-url': 'https://api.example.com/health',
    'run-before': './migrate',
    'run-before-family': 'migrate',
    'run-before-container': 'app',
    'run-before-minutes': '5',
    'run-after': './smoke',
    'run-after-family': 'smoke',
    'run-after-container': 'app',
    'run-after-minutes': '5',
    command: './job',
    decision: 'rollback',
    'deployment-id': 'ecs-svc/5434307699940903438',
    'try-image': 'true',
    'required-environment': 'A',
    'fail-on': 'warning',
    comment: 'never',
    'github-deployment': 'true',
    'github-token': 'token',
    schedules: 'rule:nightly',
    'keep-revisions': '5',
    'older-commit': 'refuse',
    'aws-region': 'eu-central-1',
  };

  test.each(inputNames)('has an input %s that changes what is read', async (name) => {
    const base = {
      ...(name === 'services' ? { 'task-family': 'api' } : { service: 'api' }),
      ...(name.startsWith('run-before-') && { 'run-before': './other' }),
      ...(name.startsWith('run-after-') && { 'run-after': './other' }),
      ...(name === 'command' && { mode: 'task' }),
      ...(['decision', 'deployment-id'].includes(name) && { mode: 'continue', decision: 'continue' }),
      ...(name === 'placeholders' && { 'task-definition': 'taskdef.json' }),
    };
    expect(await read({ ...base, [name]: others[name] ?? '' })).not.toEqual(await read(base));
  });
});
