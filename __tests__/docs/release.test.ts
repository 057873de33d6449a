import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const read = (path: string) => readFileSync(path, 'utf8');
const workflow = read('.github/workflows/release.yml');

describe('the version', () => {
  const { version, engines } = JSON.parse(read('package.json'));

  test('is the same in package.json, its lock file and the newest section of the changelog', () => {
    expect(JSON.parse(read('package-lock.json')).version).toBe(version);
    expect(/^## (\S+) — /m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
  });

  test('of Node that is supported is one that CI tests and the README names', () => {
    expect(engines.node).toBe('>=20');
    expect(read('.github/workflows/ci.yml')).toContain('node: [20, 22, 24]');
    expect(read('README.md')).toContain('Node 24, 22 or, until the AWS SDK drops it in January 2027, 20');
  });
});

describe('the release', () => {
  test('refuses to run while the placeholder of the owner is there', () => {
    expect(workflow).toContain("grep -rn 'your-org' README.md");
    expect(workflow.indexOf('your-org')).toBeLessThan(workflow.indexOf('gh release create'));
  });

  test('publishes a provenance attestation and an SBOM', () => {
    expect(workflow).toContain('actions/attest-build-provenance@');
    expect(workflow).toContain('npm sbom');
    expect(workflow).toMatch(/gh release create .*spdx\.json/);
  });
});

test('the README says once what to put in the place of your-org', () => {
  expect(read('README.md').match(/`your-org` is the owner/g)).toHaveLength(1);
});
