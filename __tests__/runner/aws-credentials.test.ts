import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { tidyCredentials } from '../../src/runner/aws-credentials.ts';
import { UserError } from '../../src/text/errors.ts';

const good = {
  AWS_ACCESS_KEY_ID: 'ASIAEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrX/K7MDENG+bPxRfiCY=',
  AWS_SESSION_TOKEN: 'IQoJb3JpZ2luX2VjE//+=',
};

describe('credentials in the environment', () => {
  test('that are right stay as they are', () => {
    const environment = { ...good };
    expect(tidyCredentials(environment)).toEqual([]);
    expect(environment).toEqual(good);
  });

  test.each(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const)(
    'are trimmed, and %s is named without its value',
    (name) => {
      const environment = { ...good, [name]: ` ${good[name]}\r\n` };
      const [notice, ...others] = tidyCredentials(environment);
      expect(environment).toEqual(good);
      expect(others).toEqual([]);
      expect(notice?.message).toContain(`${name} had spaces or a line break`);
      expect(notice?.message).not.toContain(good[name]);
    },
  );

  test.each([
    ['AWS_ACCESS_KEY_ID', 'ASIA EXAMPLE'],
    ['AWS_ACCESS_KEY_ID', '"ASIAEXAMPLE"'],
    ['AWS_SECRET_ACCESS_KEY', 'two\nlines'],
    ['AWS_SECRET_ACCESS_KEY', "'quoted'"],
    ['AWS_SESSION_TOKEN', 'schlüssel'],
  ])('%s that can never be right is an error without its value', (name, value) => {
    const tidy = () => tidyCredentials({ ...good, [name]: value });
    expect(tidy).toThrow(UserError);
    expect(tidy).toThrow(`${name} cannot be right`);
    expect(tidy).not.toThrow(value);
  });

  test('that are temporary need their session token', () => {
    expect(() => tidyCredentials({ ...good, AWS_SESSION_TOKEN: '' })).toThrow('AWS_SESSION_TOKEN is missing');
    expect(tidyCredentials({ ...good, AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SESSION_TOKEN: '' })).toEqual([]);
  });

  test('that a profile takes the place of are told', () => {
    const [notice] = tidyCredentials({ ...good, AWS_PROFILE: 'prod' });
    expect(notice).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('AWS_PROFILE is set, so AWS_ACCESS_KEY_ID'),
    });
    expect(tidyCredentials({ AWS_PROFILE: 'prod' })).toEqual([]);
  });

  test('of which half is empty are told', () => {
    const [notice] = tidyCredentials({ AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: ' ' }).slice(
      -1,
    );
    expect(notice).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('AWS_SECRET_ACCESS_KEY is empty'),
    });
    expect(tidyCredentials({})).toEqual([]);
  });
});

describe('the files of the AWS SDK', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aws-files-'));
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['AWS_CONFIG_FILE', pipe],
    ['AWS_SHARED_CREDENTIALS_FILE', pipe],
    ['AWS_WEB_IDENTITY_TOKEN_FILE', pipe],
    ['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE', '/dev/zero'],
  ])('are refused where they would be read without end: %s', (name, path) => {
    expect(() => tidyCredentials({ ...good, [name]: path })).toThrow(`The file of ${name} cannot be read`);
  });

  test.each(['/dev/null', '/nonexistent/file', '/dev/null/file', tmpdir()])('may be %s', (path) => {
    expect(tidyCredentials({ ...good, AWS_CONFIG_FILE: path })).toEqual([]);
  });
});
