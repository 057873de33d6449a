import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { acts } from './acts.ts';
import { builtImage, readyImage, removeBuilt } from './image.ts';
import { type Options, readOptions } from './options.ts';
import { type Played, play, type Stage } from './play.ts';
import { DemoRefusal } from './refusal.ts';
import { type DemoRegistry, givenRegistry, requireDocker, startRegistry } from './registry.ts';
import { findRepository, readDefaults } from './repository.ts';
import { show, showHeading, showParagraph } from './screen.ts';
import { summariesPage } from './summaries-page.ts';

/*
 * Runs the action, as GitHub would, against five deployments in a simulated account. Nothing leaves this machine.
 *
 *   node demo/dist/index.js [--rate 12] [--build [--registry http://127.0.0.1:5000]] [--action dist/index.js]
 *
 * --build      the first deployment builds its image with the Docker engine of this machine, pushes it, and deploys
 *              what it pushed.
 * --registry   where to: without it the demo starts a registry and stops it again. User and password come from
 *              DEMO_REGISTRY_USERNAME and DEMO_REGISTRY_PASSWORD.
 */
try {
  process.exitCode = (await run(readOptions(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  if (!(error instanceof DemoRefusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** Whether everything came out as expected. */
async function run(options: Options): Promise<boolean> {
  const repository = findRepository();
  const action = resolve(options.action ?? join(repository, 'dist/index.js'));
  if (!existsSync(action))
    throw new DemoRefusal(`There is no bundled action at ${action}: run \`npm run build\`.`);
  const folder = mkdtempSync(join(tmpdir(), 'ecs-rollout-demo-'));
  const registry = options.isBuilt ? await openRegistry(options.registry, folder) : undefined;
  try {
    const { rate } = options;
    const stage = { action, folder, rate, defaults: readDefaults(repository), image: readyImage };
    const played = await playAll(stage, registry);
    showOutcome(played, join(folder, 'summaries.html'), repository);
    return played.every(({ isAsExpected }) => isAsExpected);
  } finally {
    if (registry !== undefined) removeBuilt(registry);
    await registry?.stop();
  }
}

async function openRegistry(url: string | undefined, folder: string): Promise<DemoRegistry> {
  requireDocker();
  return url === undefined ? startRegistry(folder) : givenRegistry(url);
}

async function playAll(stage: Stage, registry: DemoRegistry | undefined): Promise<readonly Played[]> {
  showHeading('ecs-rollout: five deployments in a simulated AWS account');
  showParagraph(`AWS's clock runs ${stage.rate} times as fast as yours. Nothing leaves this machine.`);
  if (registry !== undefined)
    showParagraph(
      `The first deployment builds an image with your Docker engine and pushes it to ${registry.url}.`,
    );
  const played: Played[] = [];
  for (const [index, act] of acts.entries()) {
    const builds = index === 0 && registry !== undefined;
    const image = () => builtImage(join(stage.folder, act.name, '1'), registry as DemoRegistry);
    played.push(await play(act, builds ? { ...stage, registry, image } : stage));
  }
  return played;
}

function showOutcome(played: readonly Played[], page: string, repository: string): void {
  const isAsExpected = played.every((one) => one.isAsExpected);
  showHeading(isAsExpected ? 'All five came out as expected' : 'Something came out differently');
  for (const { act, isAsExpected, summaryPaths } of played)
    show(isAsExpected ? 'ok    ' : 'FAILED', `${act.name}: ${summaryPaths.join(' ')}`);
  writeFileSync(page, summariesPage(played, repository));
  showParagraph(
    `The job summaries, as GitHub shows them below a workflow run, are on one page: ${pathToFileURL(page)}`,
  );
}
