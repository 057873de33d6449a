import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/*
 * What is left out of the libraries in the bundle, since nothing of it can run: each for a reason that a bundler cannot see.
 */

/**
 * These packages only define things when they are loaded, yet do not say so; without it @actions/core would bring
 * a whole HTTP client for an OIDC token that nobody asks for.
 */
const withoutSideEffects: Plugin = {
  name: 'without-side-effects',
  setup(building) {
    building.onResolve({ filter: /^(@actions\/|tunnel$)/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === 'resolving') return undefined;
      const resolved = await building.resolve(path, { ...rest, pluginData: 'resolving' });
      return { ...resolved, sideEffects: false };
    });
  },
};

/** The SDK reads a browser's name with it, which Node never asks for. */
const withoutBrowsers: Plugin = {
  name: 'without-browsers',
  setup(building) {
    building.onResolve({ filter: /^bowser$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
    building.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'export default {};' }));
  },
};

/** undici's own entry loads all of it: web sockets, caches, mocks. @actions/github and runner/ take these two. */
const lessOfUndici: Plugin = {
  name: 'less-of-undici',
  setup(building) {
    building.onResolve({ filter: /^undici$/ }, ({ path }) => ({ path, namespace: 'part' }));
    building.onResolve({ filter: /llhttp-wasm\.js$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, '../llhttp/llhttp_simd-wasm.js'),
    }));
    building.onLoad({ filter: /.*/, namespace: 'part' }, () => ({
      resolveDir: '.',
      contents: `
        exports.ProxyAgent = require('undici/lib/dispatcher/proxy-agent.js');
        exports.fetch = require('undici/lib/web/fetch/index.js').fetch;`,
    }));
  },
};

/** Octokit has a method for every endpoint of GitHub, and this action names a handful: `rest.issues.createComment`. */
const withoutOtherEndpoints: Plugin = {
  name: 'without-other-endpoints',
  setup(building) {
    building.onLoad({ filter: /plugin-rest-endpoint-methods.*endpoints\.js$/ }, async ({ path }) => {
      const { default: all } = await import(pathToFileURL(path).href);
      return { contents: `export default ${JSON.stringify(endpointsOf(all, namedEndpoints()))};` };
    });
  },
};

type Endpoints = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function endpointsOf(all: Endpoints, named: readonly (readonly [string, string])[]): Endpoints {
  const kept: Record<string, Record<string, unknown>> = {};
  for (const [scope, method] of named) kept[scope] = { ...kept[scope], [method]: all[scope]?.[method] };
  return kept;
}

/** Scope and method: the calls have to be written out like that one. */
export function namedEndpoints(): readonly (readonly [string, string])[] {
  const files = readdirSync('src/report', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.flatMap((name) =>
    [...readFileSync(join('src/report', name), 'utf8').matchAll(/\brest\.(\w+)\.(\w+)/g)].map(
      ([, scope = '', method = '']) => [scope, method] as const,
    ),
  );
}

/** The same yaml as ES modules, of which what nobody calls can be left out. */
const yamlAsModules: Plugin = {
  name: 'yaml-as-modules',
  setup(building) {
    building.onResolve({ filter: /^yaml$/ }, () =>
      building.resolve('./node_modules/yaml/browser/index.js', {
        resolveDir: process.cwd(),
        kind: 'import-statement',
      }),
    );
  },
};

/** The SDK asks for its own version, and would bring everything else that a package.json says. */
const onlyVersions: Plugin = {
  name: 'only-versions',
  setup(building) {
    building.onLoad({ filter: /@aws-sdk\/[^/]+\/package\.json$/ }, ({ path }) => {
      const { version } = JSON.parse(readFileSync(path, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/**
 * The errors of 140 operations of Systems Manager, of which the action calls one. An error without a class of its own is
 * the service's common one, with the same name and message.
 */
const withoutErrorsOfSsm: Plugin = {
  name: 'without-errors-of-ssm',
  setup(building) {
    building.onLoad({ filter: /client-ssm\/dist-es\/schemas\/schemas_0\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^n0_registry\.registerError\(.*\);$/gm, ''),
    }));
  },
};

export const leftOut: Plugin[] = [
  lessOfUndici,
  withoutSideEffects,
  withoutBrowsers,
  withoutOtherEndpoints,
  onlyVersions,
  withoutErrorsOfSsm,
  yamlAsModules,
];
