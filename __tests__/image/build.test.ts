import { expect, test } from '@jest/globals';
import { build } from '../../src/image/build.ts';
import type { Docker } from '../../src/image/ports.ts';
import { runnerClock } from '../../src/runner/clock.ts';
import type { RunResult } from '../../src/runner/program.ts';
import { aBuild } from '../support/image-project.ts';
import { aLog } from '../support/silent-log.ts';

const removedLayer = [
  // Docker 20.10, three jobs that build one Dockerfile and remove its image: recorded on one engine.
  'failed to export image: failed to set parent sha256:96640c43: unknown parent image ID sha256:96640c43',
  'failed to get destination image "sha256:44e911d3": No such image: sha256:44e911d3',
  'unable to find image "sha256:3e1993b5"',
];

/** Builds with the legacy builder of an engine that answers so, one answer a build. */
async function buildWith(answers: readonly Pick<RunResult, 'exitCode' | 'lines'>[]) {
  let builds = 0;
  const docker: Docker = {
    run: async (args) => {
      const answer = args[0] === 'build' ? answers[builds++] : undefined;
      return { exitCode: 0, lines: [], stdout: '', ...answer };
    },
  };
  const log = aLog();
  const outcome = await build(
    {
      builder: { kind: 'legacy', platforms: [] },
      files: {
        dockerfile: '/w/Dockerfile',
        dockerfileName: 'Dockerfile',
        context: '/w',
        contextName: '.',
        dockerfileText: 'FROM scratch\n',
        ignoreText: '',
        contextIgnoreText: '',
      },
      build: aBuild(),
      platforms: [],
      reference: 'app:1',
      labels: {},
      cacheReference: '',
    },
    { docker, log, clock: runnerClock() },
  ).then(
    () => 'built',
    () => 'failed',
  );
  return { outcome, builds, lines: log.lines };
}

test.each(removedLayer)('builds again where a job beside it removed a layer: %s', async (line) => {
  const { outcome, builds, lines } = await buildWith([
    { exitCode: 1, lines: ['Step 1/6 : FROM scratch', line] },
    { exitCode: 0, lines: [] },
  ]);
  expect({ outcome, builds }).toEqual({ outcome: 'built', builds: 2 });
  expect(lines).toContain('Another job on this Docker engine removed a layer of this build: building again.');
});

test('gives a build up whose layers are removed again and again', async () => {
  const answer = { exitCode: 1, lines: [removedLayer[0] ?? ''] };
  expect(await buildWith(Array(9).fill(answer))).toMatchObject({ outcome: 'failed', builds: 4 });
});

test('builds once where a step of the Dockerfile only prints such a line', async () => {
  const printed = [removedLayer[1] ?? '', "The command '/bin/x' returned a non-zero code: 1"];
  expect(await buildWith([{ exitCode: 1, lines: printed }])).toMatchObject({ outcome: 'failed', builds: 1 });
});
