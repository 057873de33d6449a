import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { nameChunks } from './bundle/chunk-names.ts';
import { leftOut } from './bundle/left-out.ts';
import { minifyAll } from './bundle/minify.ts';

/*
 * Makes dist/ (the action) and demo/dist/ (the demo with its simulator).
 * esbuild shakes the tree first, since ncc resolves the CommonJS half of the SDK, of which nothing can be left out. What is
 * short is minified last: ncc repeats what several files share where it is short, and writes imports out in long names.
 */

const workFolder = 'build/bundle';

async function shakeTree(entry: string, outdir: string): Promise<Metafile> {
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: { index: entry },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    metafile: true,
    plugins: leftOut,
    logLevel: 'warning',
    // ncc takes process.cwd() for the place of files to bundle, and would copy this whole folder.
    define: { 'process.cwd': '__cwd' },
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=/*@__PURE__*/__createRequire(import.meta.url),__cwd=()=>globalThis.process['cwd']();",
    },
  });
  nameChunks(metafile, outdir);
  writeFileSync(join(outdir, 'package.json'), '{"type":"module"}\n');
  return metafile;
}

/** The licence of every package of which something is in the bundle. */
function licences(metafile: Metafile): string {
  const folders = Object.keys(metafile.inputs).flatMap(
    (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text =
        file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
      return { title: `${name} ${version} (${license})`, text };
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ title, text }) => `${title}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

async function bundleAction(): Promise<void> {
  const shaken = join(workFolder, 'action');
  const metafile = await shakeTree('src/index.ts', shaken);
  rmSync('dist', { recursive: true, force: true });
  execFileSync('node_modules/.bin/ncc', ['build', join(shaken, 'index.js'), '-o', 'dist', '-q'], {
    stdio: 'inherit',
  });
  await minifyAll('dist');
  writeFileSync('dist/licenses.txt', licences(metafile));
}

async function bundleDemo(): Promise<void> {
  const shaken = join(workFolder, 'demo');
  await shakeTree('demo/demo.ts', shaken);
  rmSync('demo/dist', { recursive: true, force: true });
  mkdirSync('demo/dist', { recursive: true });
  for (const file of readdirSync(shaken)) copyFileSync(join(shaken, file), join('demo/dist', file));
  await minifyAll('demo/dist');
}

mkdirSync(dirname(workFolder), { recursive: true });
await bundleAction();
if (existsSync('demo/demo.ts')) await bundleDemo();
