import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { CLUSTER, FAMILY, SERVICE } from '../../simulator/scenarios/account.ts';
import { digestIn, imageLabel, type RealParts, realParts } from './real-parts.ts';

jest.setTimeout(180_000);

const files = { Dockerfile: `FROM scratch\nLABEL ${imageLabel}=1\nCOPY busybox /bin/busybox\n` };
const without = { AWS_ENDPOINT_URL: '', AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_REGION: '' };

let parts: RealParts;
afterEach(() => parts.close());

const operations = ({ simulator }: RealParts) => simulator.calls.map(({ operation }) => operation);
const writesIn = (parts: RealParts) =>
  operations(parts).filter((name) => /^(Register|Update|Run|Create)/.test(name));

describe('mode: build', () => {
  test('pushes the image to the repository of the service and leaves the service alone; then it is deployed as it is', async () => {
    parts = await realParts(files);
    const built = await parts.deploy({ mode: 'build', cluster: CLUSTER, service: SERVICE });
    expect({ ...built.outputs, end: built.log.slice(-1_500) }).toMatchObject({
      verdict: 'built',
      image: `${parts.repository}:${parts.project.commit}`,
      'image-repository': parts.repository,
      'image-tag': parts.project.commit,
      'task-definition-arn': '',
      'deployment-id': '',
      cause: '',
    });
    expect(built.exitCode).toBe(0);
    expect(await digestIn(parts, parts.project.commit)).toBe(built.outputs['image-digest']);
    expect(writesIn(parts)).toEqual([]);

    const image = `${built.outputs['image-repository']}@${built.outputs['image-digest']}`;
    const deployed = await parts.deploy({ cluster: CLUSTER, service: SERVICE, image });
    expect({ ...deployed.outputs, end: deployed.log.slice(-1_500) }).toMatchObject({
      verdict: 'succeeded',
      image,
      'image-digest': built.outputs['image-digest'],
    });
    expect(parts.dockerCalls().filter((line) => /^(?:build|buildx build)\b/.test(line))).toHaveLength(1);
  });

  test('asks AWS nothing for a repository of another registry, and uses the login that the machine has', async () => {
    parts = await realParts(files);
    const { host, username, password } = parts.registry;
    const home = mkdtempSync(join(tmpdir(), 'build-home-'));
    mkdirSync(join(home, '.docker'));
    const auth = Buffer.from(`${username}:${password}`).toString('base64');
    const configuration = join(home, '.docker', 'config.json');
    writeFileSync(configuration, JSON.stringify({ auths: { [host]: { auth } } }));
    try {
      const repository = `${host}/team/shop`;
      const run = await parts.deploy({ mode: 'build', repository }, { env: { ...without, HOME: home } });
      expect({ ...run.outputs, end: run.log.slice(-1_500) }).toMatchObject({
        verdict: 'built',
        image: `${repository}:${parts.project.commit}`,
      });
      expect(operations(parts)).toEqual([]);
      expect(run.log + run.summary).not.toContain(password);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });

  test('fails with the line of the Dockerfile that failed, and pushes nothing', async () => {
    parts = await realParts({ Dockerfile: `${files.Dockerfile}COPY not-there /x\n` });
    const run = await parts.deploy({ mode: 'build', cluster: CLUSTER, 'task-family': FAMILY });
    expect({ ...run.outputs, end: run.log.slice(-1_500) }).toMatchObject({
      verdict: 'failed',
      cause: 'build-failed',
    });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('not-there');
    expect(await digestIn(parts, parts.project.commit)).toBeUndefined();
  });
});
