import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { produceImage } from '../../../src/image/produce.ts';
import { aBuild, anImageProject, type ImageProject, imagePorts } from '../../support/image-project.ts';
import { startRegistry, type TestRegistry } from '../../support/registry.ts';

const dockerfile = 'FROM scratch\nCOPY busybox /bin/busybox\nCMD ["/bin/busybox", "true"]\n';

let registry: TestRegistry;
let project: ImageProject;

beforeAll(async () => {
  registry = await startRegistry();
  project = await anImageProject({
    Dockerfile: dockerfile,
    'Dockerfile-prod': `${dockerfile}ENV STAGE=prod\n`,
  });
});

afterAll(async () => {
  await registry.stop();
  await project.remove();
});

test('builds the commit, pushes it under its SHA and reads the digest back', async () => {
  const ports = await imagePorts(registry);
  const image = await produceImage(project.request(registry), ports);
  expect(image).toMatchObject({
    origin: 'built',
    reference: `${registry.host}/${project.request(registry).repository.split('/').slice(1).join('/')}:${project.commit}`,
    digest: expect.stringMatching(/^sha256:/),
  });
  await ports.tools.close();
});
