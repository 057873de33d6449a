import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import { describe, expect, test } from '@jest/globals';
import { namedEndpoints } from '../../scripts/bundle/left-out.ts';

const textsOf = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

type Scopes = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        { readonly endpoint: { readonly DEFAULTS: { readonly method: string; readonly url: string } } }
      >
    >
  >
>;

describe('the endpoints of GitHub', () => {
  test('that src/ calls are those that the bundle has, and no others', () => {
    const scopes = getOctokit('none').rest as unknown as Scopes;
    const called = namedEndpoints().map(([scope, method]) => {
      const { DEFAULTS } = scopes[scope]?.[method]?.endpoint ?? {};
      return `${DEFAULTS?.method} ${DEFAULTS?.url}`;
    });
    const bundled =
      textsOf('dist', '.js')
        .join('')
        .match(/(?<=")(?:GET|POST|PUT|PATCH|DELETE) \/[^"]+/g) ?? [];
    expect([...new Set(bundled)].sort()).toEqual([...new Set(called)].sort());
    expect(called).toContain('POST /repos/{owner}/{repo}/deployments');
  });

  test('are called with scope and method written out, since the bundle is made from that', () => {
    const callers = textsOf('src', '.ts').filter((text) => text.includes('await githubClient('));
    const others = callers.flatMap(
      (text) => text.match(/^.*(?<!\{ |, |\.)\brest\b(?!\.\w+\.\w+).*$/gm) ?? [],
    );
    expect(callers.length).toBeGreaterThan(2);
    expect(others).toEqual([]);
  });
});
