import { execFileSync } from 'node:child_process';
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
  return { image: 'build', context: 'app', repository: `${new URL(registry.url).host}/${REPOSITORY}` };
}

/** Builds only: there is no registry to push to. */
export function tryBuild(context: string): void {
  writeContext(context);
  execFileSync('docker', ['build', '--tag', 'ecs-rollout-demo', context], { stdio: 'inherit' });
}

/** Nothing can be pulled offline, so that the image begins with nothing. */
function writeContext(context: string): void {
  mkdirSync(context, { recursive: true });
  writeFileSync(join(context, 'manage.py'), 'print("a small Django API")\n');
  writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\nCOPY manage.py /\nCMD ["/manage.py"]\n');
}
