import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Policy } from '../../simulator/iam/policy.ts';
import { setUpAccount } from '../../simulator/scenarios/account.ts';
import { success } from '../../simulator/scenarios/basics.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { type Simulator, startSimulator } from '../../simulator/server.ts';
import { dockerCli } from '../../src/image/docker.ts';
import { produceImage } from '../../src/image/produce.ts';
import { type ActionOptions, type ActionRun, runAction } from '../support/action.ts';
import { dockerPrograms } from '../support/docker-programs.ts';
import { anImageProject, type ImageProject, imagePorts, removeImages } from '../support/image-project.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';

/** AWS's clock runs so much faster. */
const rate = 40;

export const repositoryName = 'onestep-api';

/** Dockerfiles of a test file set it, so that what the file leaves behind is told from the builds of others beside it. */
export const imageLabel = `test.real-parts.${randomUUID()}`;

/** A checkout, a registry with a password, a simulated account whose service runs an image of it, and the real engine. */
export interface RealParts {
  readonly project: ImageProject;
  readonly registry: TestRegistry;
  readonly simulator: Simulator;
  readonly repository: string;
  deploy(inputs: Readonly<Record<string, string>>, options?: Partial<ActionOptions>): Promise<ActionRun>;
  /** The argument list of every docker that the action has started. */
  dockerCalls(): readonly string[];
  /** What a step could leave behind. */
  traces(): Promise<unknown>;
  close(): Promise<void>;
}

export interface RealPartsOptions {
  /** The policies of the job's role: what they do not allow is denied. */
  readonly policies?: readonly Policy[];
  /** An earlier step has logged in to the registry. */
  readonly isLoggedIn?: boolean;
}

export async function realParts(
  files: Readonly<Record<string, string>>,
  program = dockerPrograms[0] ?? 'docker',
  { policies, isLoggedIn = false }: RealPartsOptions = {},
): Promise<RealParts> {
  const project = await anImageProject(files);
  const registry = await startRegistry();
  const repository = `${registry.host}/${repositoryName}`;
  const running = `${repository}:1f0c9a7`;
  await pushRunning(registry, running);
  const { host, username, password } = registry;
  const simulator = await startSimulator({
    scenario: runs(running),
    rate,
    ...(policies && { policies }),
    registry: { url: `http://${host}`, username, password },
  });
  const home = mkdtempSync(join(tmpdir(), 'real-parts-'));
  const calls = join(home, 'docker-calls');
  const path = wrapDocker(home, program, calls);
  const configuration = join(home, '.docker', 'config.json');
  mkdirSync(join(home, '.docker'));
  const temporary = join(home, 'temp');
  mkdirSync(temporary);
  const auth = Buffer.from(`${username}:${password}`).toString('base64');
  const auths = { 'ghcr.io': { auth: 'b2xkOmxvZ2lu' }, ...(isLoggedIn && { [host]: { auth } }) };
  writeFileSync(configuration, JSON.stringify({ auths }));
  return {
    project,
    registry,
    simulator,
    repository,
    deploy: (inputs, options = {}) =>
      runAction({
        workspace: project.workspace,
        ...options,
        inputs,
        env: {
          HOME: home,
          PATH: path,
          RUNNER_TEMP: temporary,
          GITHUB_SHA: project.commit,
          AWS_ENDPOINT_URL: simulator.url,
          ECS_ROLLOUT_CLOCK_RATE: String(rate),
          ...options.env,
        },
      }),
    dockerCalls: () =>
      existsSync(calls)
        ? readFileSync(calls, 'utf8')
            .split('\n')
            .filter((line) => line !== '')
        : [],
    traces: async () => ({
      ...(await dockersTraces(repository)),
      configuration: readFileSync(configuration, 'utf8'),
      configurationFiles: readdirSync(join(home, '.docker')),
      logins: readdirSync(temporary).filter((name) => name.startsWith('ecs-rollout-docker-')),
      processes: processesWith(project.workspace),
    }),
    close: async () => {
      await simulator.close();
      await registry.stop();
      await removeImages(repository);
      await project.remove();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The digest of a tag, as the registry tells anybody who asks with the password. */
export async function digestIn(
  { registry, repository }: RealParts,
  tag: string,
): Promise<string | undefined> {
  const [host = '', ...name] = repository.split('/');
  const response = await fetch(`http://${host}/v2/${name.join('/')}/manifests/${tag}`, {
    method: 'HEAD',
    headers: {
      accept:
        'application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json',
      authorization: `Basic ${Buffer.from(`${registry.username}:${registry.password}`).toString('base64')}`,
    },
  });
  return response.headers.get('docker-content-digest') ?? undefined;
}

function runs(image: string): Scenario {
  const withImage = (usual: Readonly<Record<string, unknown>>) => ({
    ...usual,
    containerDefinitions: (usual['containerDefinitions'] as object[]).map((container) => ({
      ...container,
      image,
    })),
  });
  return { ...success, setUp: (world) => setUpAccount(world, { definition: withImage }) };
}

async function pushRunning(registry: TestRegistry, reference: string): Promise<void> {
  const old = await anImageProject({ Dockerfile: 'FROM scratch\nCOPY busybox /old\n' });
  const ports = await imagePorts(registry);
  const [repository = '', tag = ''] = reference.split(/:(?=[^:]*$)/);
  await produceImage({ ...old.request(registry), repository, tag }, ports);
  await ports.tools.close();
  await removeImages(repository);
  await old.remove();
}

/** A `docker` that comes first in PATH and writes down how it was called. */
function wrapDocker(home: string, program: string, calls: string): string {
  const folder = join(home, 'bin');
  mkdirSync(folder);
  const wrapper = join(folder, 'docker');
  writeFileSync(wrapper, `#!/bin/sh\necho "$*" >> '${calls}'\nexec '${program}' "$@"\n`);
  chmodSync(wrapper, 0o755);
  return `${folder}:${process.env['PATH']}`;
}

async function dockersTraces(repository: string) {
  const list = async (...args: string[]) => (await dockerCli().run(args)).stdout.split('\n').sort();
  return {
    trials: (await list('ps', '--all', '--format', '{{.Image}} {{.Names}}')).filter((line) =>
      line.startsWith(`${repository}:`),
    ),
    // The built images aside: those without a name, of the Dockerfiles with this label.
    nameless: await list('images', '--filter', 'dangling=true', '--filter', `label=${imageLabel}`, '--quiet'),
  };
}

function processesWith(text: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const line = readFileSync(join('/proc', pid, 'cmdline'), 'utf8').replaceAll('\0', ' ');
        return line.includes(text) ? [line] : [];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}
