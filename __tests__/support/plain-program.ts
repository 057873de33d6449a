import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Programs of ours in plain Node, which plays a rollout several times as fast as Jest, whose every module has globals of
 * its own.
 */

export interface PlainProgram {
  /** The JSON that it prints, a value a line; rejects where it ends badly. */
  run<T>(args: readonly string[]): Promise<readonly T[]>;
  remove(): void;
}

/** Bundles a TypeScript file, given from the root of the repository, and all that it imports. */
export function plainProgram(source: string): PlainProgram {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-rollout-program-'));
  const file = join(folder, 'program.mjs');
  const options = [
    source,
    '--bundle',
    '--platform=node',
    '--format=esm',
    // A package of both kinds gives its modules: the other kind is looked for beside the bundle.
    '--main-fields=module,main',
    // Packages that are no modules of their own ask for `require`.
    "--banner:js=import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
    `--outfile=${file}`,
    '--log-level=error',
  ];
  spawnSync('node_modules/.bin/esbuild', options, { stdio: 'inherit' });
  return {
    run: (args) => printed(file, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function printed<T>(file: string, args: readonly string[]): Promise<readonly T[]> {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) reject(new Error(`The program ended with ${code}: ${errors.slice(-2_000)}`));
      else
        resolve(
          out
            .split('\n')
            .filter((line) => /^[{[]/.test(line))
            .map((line) => JSON.parse(line) as T),
        );
    });
  });
}
