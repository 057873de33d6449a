import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Registry } from '../simulator/services/ecr/registry-images.ts';
import { acts } from './acts.ts';
import { builtImage, readyImage, tryBuild } from './image.ts';
import { type Played, play, type Stage } from './play.ts';
import { findRepository, readDefaults } from './repository.ts';
import { show, showHeading, showParagraph } from './screen.ts';
import { summariesPage } from './summaries-page.ts';

/*
 * Runs the action, as GitHub would, against five deployments in a simulated account. Nothing leaves this machine.
 *
 *   node demo/dist/index.js [--rate 12] [--build [--registry http://127.0.0.1:5000]] [--action dist/index.js]
 *
 * --build      builds an image with the Docker engine of this machine; with --registry the first deployment pushes it
 *              there. User and password come from DEMO_REGISTRY_USERNAME and DEMO_REGISTRY_PASSWORD.
 */
const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '12' },
    build: { type: 'boolean', default: false },
    registry: { type: 'string' },
    action: { type: 'string' },
  },
});

const repository = findRepository();
const action = resolve(values.action ?? join(repository, 'dist/index.js'));
if (!existsSync(action)) throw new Error(`There is no bundled action at ${action}; npm run build makes it.`);

const folder = mkdtempSync(join(tmpdir(), 'ecs-rollout-demo-'));
const registry = values.build && values.registry ? readRegistry(values.registry) : undefined;
if (values.build && !registry) tryBuild(join(folder, 'app'));

const stage: Stage = {
  action,
  folder,
  defaults: readDefaults(repository),
  rate: Number(values.rate),
  image: readyImage,
};
showHeading('ecs-rollout: five deployments in a simulated AWS account');
showParagraph(`AWS's clock runs ${values.rate} times as fast as yours. Nothing leaves this machine.`);

const played: Played[] = [];
for (const [index, act] of acts.entries()) {
  const builds = index === 0 && registry;
  played.push(
    await play(
      act,
      builds ? { ...stage, registry, image: () => builtImage(join(folder, act.name, '1'), registry) } : stage,
    ),
  );
}

showHeading(
  played.every(({ isAsExpected }) => isAsExpected)
    ? 'All five came out as expected'
    : 'Something came out differently',
);
for (const { act, isAsExpected, summaryPaths } of played)
  show(isAsExpected ? 'ok    ' : 'FAILED', `${act.name}: ${summaryPaths.join(' ')}`);
const page = join(folder, 'summaries.html');
writeFileSync(page, summariesPage(played, repository));
showParagraph(
  `The job summaries, as GitHub shows them below a workflow run, are on one page: ${pathToFileURL(page)}`,
);
process.exitCode = played.every(({ isAsExpected }) => isAsExpected) ? 0 : 1;

function readRegistry(url: string): Registry {
  const { DEMO_REGISTRY_USERNAME: username = '', DEMO_REGISTRY_PASSWORD: password = '' } = process.env;
  return { url, username, password };
}
