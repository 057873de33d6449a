import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageUri, REPOSITORY } from '../simulator/scenarios/account.ts';
import type { Registry } from '../simulator/services/ecr/registry-images.ts';
import type { Simulation } from '../simulator/simulation.ts';

type ImageInputs = Readonly<Record<string, string>>;

/** The image that the account's registry has already. */
export function readyImage({ world }: Simulation): ImageInputs {
  return { image: imageUri(world, 'next') };
}

/** The action builds and pushes to a real registry. */
export function builtImage(workspace: string, registry: Registry): ImageInputs {
  writeContext(join(workspace, 'app'));
  return { image: 'build', context: 'app', repository: repositoryIn(registry) };
}

/** The engine keeps what it has built: nobody needs it any more. */
export function removeBuilt(registry: Registry): void {
  const format = ['--format', '{{.Repository}}:{{.Tag}}'];
  const { stdout } = spawnSync('docker', ['images', ...format, repositoryIn(registry)], { encoding: 'utf8' });
  const images = stdout.split('\n').filter((line) => line !== '');
  if (images.length > 0) spawnSync('docker', ['image', 'rm', ...images], { stdio: 'ignore' });
}

function repositoryIn({ url }: Registry): string {
  return `${new URL(url).host}/${REPOSITORY}`;
}

/** Nothing has to be pulled, so that it builds offline too: the image starts from nothing. */
function writeContext(context: string): void {
  mkdirSync(context, { recursive: true });
  writeFileSync(join(context, 'manage.py'), 'print("a small Django API")\n');
  writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\nCOPY manage.py /\nCMD ["/manage.py"]\n');
}
