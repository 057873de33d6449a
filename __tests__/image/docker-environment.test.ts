import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { engineHost } from '../../src/image/docker-config.ts';
import { dockerEnvironment } from '../../src/image/docker-environment.ts';

let configuration: string;
beforeEach(() => {
  configuration = mkdtempSync(join(tmpdir(), 'docker-environment-test-'));
  for (const [name, Host] of [
    ['far', 'ssh://deploy@builder.example'],
    ['near', 'unix:///var/run/docker.sock'],
  ] as const) {
    const folder = join(configuration, 'contexts', 'meta', createHash('sha256').update(name).digest('hex'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'meta.json'), JSON.stringify({ Name: name, Endpoints: { docker: { Host } } }));
  }
});
afterEach(() => rmSync(configuration, { recursive: true, force: true }));

const agent = { SSH_AUTH_SOCK: '/tmp/agent' };

describe('the key agent', () => {
  test.each([
    ['an engine over SSH', { DOCKER_HOST: 'ssh://deploy@builder.example' }],
    ['a context over SSH', { DOCKER_CONTEXT: 'far' }],
  ])('is given to Docker for %s', async (_, env) => {
    const host = await engineHost(configuration, env);
    expect(dockerEnvironment({ ...agent, ...env }, ['build'], { host })).toMatchObject(agent);
  });

  test('is given for the context that the configuration names', async () => {
    writeFileSync(join(configuration, 'config.json'), JSON.stringify({ currentContext: 'far' }));
    expect(await engineHost(configuration, {})).toBe('ssh://deploy@builder.example');
  });

  test.each([
    ['the engine of this machine', {}],
    ['a context of this machine', { DOCKER_CONTEXT: 'near' }],
    ['a context that is not there', { DOCKER_CONTEXT: 'gone' }],
    ['an engine of this machine in spite of a context', { DOCKER_CONTEXT: 'far', DOCKER_HOST: 'unix:///x' }],
  ])('stays away from %s', async (_, env) => {
    const host = await engineHost(configuration, env);
    expect(dockerEnvironment({ ...agent, ...env }, ['build'], { host })).not.toHaveProperty('SSH_AUTH_SOCK');
  });
});
