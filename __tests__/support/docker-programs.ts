import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { detectBuilder } from '../../src/image/builder.ts';
import { dockerCli } from '../../src/image/docker.ts';

const onPath = (process.env['PATH'] ?? '').split(delimiter).map((directory) => join(directory, 'docker'));

/**
 * Each Docker client of this machine. Debian's 20.10 has BuildKit inside; a later one without buildx has the legacy
 * builder only, so that two clients beside each other show both.
 */
export const dockerPrograms: readonly string[] = [
  ...new Set(onPath.filter((path) => existsSync(path)).map((path) => realpathSync(path))),
];

/** The first client that builds with BuildKit. */
export async function buildKitProgram(): Promise<string> {
  for (const program of dockerPrograms) {
    if ((await detectBuilder(dockerCli({ program }))).kind !== 'legacy') return program;
  }
  throw new Error('no Docker client of this machine has BuildKit');
}
