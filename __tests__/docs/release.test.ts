import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

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
  test('refuses to run while the placeholder of the owner is there, and only then', () => {
    const { jobs } = parse(workflow) as {
      jobs: { check: { steps: readonly { name?: string; run?: string }[] } };
    };
    const steps = jobs.check.steps;
    const refusal = steps.find(({ name }) => name?.includes('placeholder'))?.run ?? '';
    const [replace = ''] = /^git grep -lzI .*$/m.exec(read('CONTRIBUTING.md')) ?? [];
    inACopy((run) => {
      run("printf '%s_%s\n' ACTION OWNER >> README.md");
      expect(run(refusal)).toBe(1);
      expect(run(replace)).toBe(0);
      expect(run(refusal)).toBe(0);
    });
  });

  test('publishes a provenance attestation and an SBOM', () => {
    expect(workflow).toContain('actions/attest-build-provenance@');
    expect(workflow).toContain('npm sbom');
    expect(workflow).toMatch(/gh release create .*spdx\.json/);
  });
});

test('the README says once who the owner in the examples is', () => {
  expect(read('README.md').match(/`[\w-]+` is the owner of this repository/g)).toHaveLength(1);
});

test('no dependency demands a newer Node than the oldest that is supported', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const demands = Object.entries(packages).map(
    ([name, { engines }]) => [name, engines?.node ?? '*'] as const,
  );
  expect(demands.length).toBeGreaterThan(500);
  expect(demands.filter(([, range]) => Number(/^>=? *(\d+)[^|]*$/.exec(range)?.[1] ?? 0) > 20)).toEqual([]);
});

interface Locked {
  readonly engines?: { readonly node?: string };
}

/** The pages of this repository as a repository of their own; what is run there answers its exit code. */
function inACopy(work: (run: (script: string) => number | null) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    for (const path of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs', 'examples', '.github'])
      cpSync(path, join(folder, path), { recursive: true });
    const run = (script: string) =>
      spawnSync('bash', ['-ec', script], { cwd: folder, stdio: 'ignore' }).status;
    expect(run('git init -q && git add .')).toBe(0);
    work(run);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
