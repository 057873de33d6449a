import { describe, expect, test } from '@jest/globals';
import { isEnvironmentFile, namesInEnvironmentFile } from '../../src/runner/required-environment.ts';

describe('required-environment', () => {
  test.each(['.env.example', 'config/env', 'env.sample', '.\\env'])('%s is a file', (entry) => {
    expect(isEnvironmentFile(entry)).toBe(true);
  });

  test.each(['DB_HOST', 'aws_secret_name'])('%s is a name', (entry) => {
    expect(isEnvironmentFile(entry)).toBe(false);
  });

  test('takes the names of a file and leaves its values', () => {
    const text = [
      '# the database',
      'DB_HOST=localhost',
      'export DB_PASSWORD="a b"',
      '  DEBUG = 1 # remark',
      'REDIS_URL',
      'YAML_STYLE: x',
      '#OLD=1',
      '',
      'DB_HOST=again',
      'not a name',
    ].join('\r\n');
    expect(namesInEnvironmentFile(text)).toEqual([
      'DB_HOST',
      'DB_PASSWORD',
      'DEBUG',
      'REDIS_URL',
      'YAML_STYLE',
    ]);
  });
});
