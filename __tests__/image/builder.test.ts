import { describe, expect, test } from '@jest/globals';
import { detectBuilder } from '../../src/image/builder.ts';
import type { Docker } from '../../src/image/ports.ts';

/** Docker as a table of answers; what is not there fails. */
const docker = (answers: Readonly<Record<string, string>>): Docker => ({
  run: async ([command = '', sub = '']) => {
    const stdout = answers[command === 'version' ? 'version' : `${command} ${sub}`];
    if (stdout === undefined) return { exitCode: 1, stdout: '', lines: ['unknown command'] };
    return { exitCode: 0, stdout, lines: stdout.split('\n') };
  },
});

const version = (client: string, server = '27.3.1') =>
  JSON.stringify({ Client: { Version: client }, Server: { Version: server, Os: 'linux', Arch: 'amd64' } });

describe('detectBuilder', () => {
  test('prefers buildx, and reads its driver and platforms', async () => {
    const inspect =
      'Name: builder-1\nDriver: docker-container\n\nNodes:\nName: builder-10\nStatus: running\nPlatforms: linux/amd64*, linux/amd64/v2, linux/arm64\n';
    const found = await detectBuilder(
      docker({
        version: version('27.3.1'),
        'buildx version': 'github.com/docker/buildx v0.17.1 257815a',
        'buildx inspect': inspect,
      }),
    );
    expect(found).toEqual({
      kind: 'buildx',
      version: [0, 17],
      driver: 'docker-container',
      platforms: ['linux/amd64', 'linux/amd64/v2', 'linux/arm64'],
    });
  });

  test('takes BuildKit of the engine with an older client', async () => {
    expect(await detectBuilder(docker({ version: version('20.10.24', '20.10.24') }))).toEqual({
      kind: 'buildkit',
      platforms: ['linux/amd64'],
    });
  });

  test.each([['28.2.2'], ['18.06.1'], ['17.12.0']])(
    'falls back to the legacy builder with client %s without buildx',
    async (client) => {
      expect((await detectBuilder(docker({ version: version(client) }))).kind).toBe('legacy');
    },
  );

  test('says that the daemon does not answer when only the client does', async () => {
    const down: Docker = {
      run: async () => ({
        exitCode: 1,
        stdout: '',
        lines: [
          'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
        ],
      }),
    };
    await expect(detectBuilder(down)).rejects.toThrow(
      'the Docker daemon does not answer at unix:///var/run/docker.sock.',
    );
  });
});
