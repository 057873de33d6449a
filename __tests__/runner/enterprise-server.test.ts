import { describe, expect, test } from '@jest/globals';
import { readRunner } from '../../src/runner/runner.ts';

describe('a job on GitHub Enterprise Server', () => {
  const runner = readRunner({
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_API_URL: 'https://github.example.com/api/v3',
    GITHUB_REPOSITORY: 'shop/api',
    GITHUB_RUN_ID: '7',
    GITHUB_ACTION_REPOSITORY: 'tools/ecs-rollout',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_WORKSPACE: '/__w/api/api',
  });

  test('links to its own server', () => {
    expect(runner.source).toMatchObject({
      serverUrl: 'https://github.example.com',
      runUrl: 'https://github.example.com/shop/api/actions/runs/7',
    });
    expect(runner.docsUrl).toBe('https://github.example.com/tools/ecs-rollout/blob/v1/docs/');
  });

  test('reads the workspace where the runner has it, in a container too', () => {
    expect(runner.workspace).toBe('/__w/api/api');
  });
});
