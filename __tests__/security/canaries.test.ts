import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { asObject, asObjects } from '../../simulator/json.ts';
import type { Json } from '../../simulator/operation.ts';
import { newImage } from '../../simulator/scenarios/django-service.ts';
import { scenarios } from '../../simulator/scenarios/registry.ts';
import type { Scenario } from '../../simulator/scenarios/scenario.ts';
import { endOf, findScenario, withAccount } from '../e2e/account.ts';
import { canary, formsOf, published } from '../support/canaries.ts';

const options = {
  'splunk-token': canary('log-option'),
  'splunk-url': `https://u:${canary('log-url')}@logs.example`,
};
/** Every member that may hold a text of somebody's own. */
const members: Json = {
  environment: [
    { name: 'PLAIN', value: canary('plain-variable') },
    { name: 'DATABASE_URL', value: `postgres://app:${canary('url-variable')}@db:5432/shop` },
    { name: 'SETTINGS', value: JSON.stringify({ a: { password: canary('json-variable') } }) },
    { name: 'API_KEY', value: canary('key') },
    { name: 'ODD', value: `&"/ü${canary('odd-variable')}` },
    { name: 'LINES', value: `first ${canary('first-line')}\nsecond ${canary('second-line')}` },
  ],
  command: ['serve', '--password', canary('command'), `--token=${canary('option')}`, canary('argument')],
  entryPoint: ['/bin/sh', '-c', `TOKEN=${canary('entry-point')} exec app`],
  healthCheck: { command: ['CMD-SHELL', `curl -u a:${canary('health-check')} localhost`], interval: 30 },
  dockerLabels: { 'com.example.key': canary('label') },
  systemControls: [{ namespace: 'net.core.somaxconn', value: '1024' }],
  extraHosts: [{ hostname: canary('extra-host'), ipAddress: '10.0.0.1' }],
  hostname: canary('hostname'),
  workingDirectory: canary('working-directory'),
  links: [canary('link')],
  dnsSearchDomains: [canary('dns')],
  dockerSecurityOptions: [canary('security-option')],
  credentialSpecs: [canary('credential-spec')],
  newerThanTheSdk: { deep: [canary('unknown-member')] },
};

/** Of those what ECS takes on Fargate, so that it is deployed. */
const { environment, command, entryPoint, healthCheck, dockerLabels, workingDirectory, newerThanTheSdk } =
  members;
const deployable: Json = {
  environment,
  command,
  entryPoint,
  healthCheck,
  dockerLabels,
  workingDirectory,
  newerThanTheSdk,
};

const placesIn = (value: unknown) =>
  [...JSON.stringify(value).matchAll(/cnry-([a-z-]+)-7f3a9c2e/g)].map(([, place = '']) => place);
const places = placesIn([members, options]);

/** Canaries in `text`, plain or as programs encode them. */
function found(text: string): readonly string[] {
  return places.filter((place) => formsOf(canary(place)).some((form) => text.includes(form)));
}

function withMembers(definition: Json, more: Json): Json {
  return {
    ...definition,
    containerDefinitions: asObjects(definition['containerDefinitions']).map((container) => ({
      ...container,
      ...more,
    })),
  };
}

/** A scenario whose containers print all that they were given, and whose events and reasons repeat it. */
function talkative(scenario: Scenario, given: Json, log: Json): Scenario {
  const change = (definition: Json) =>
    withMembers(scenario.change(definition), {
      ...given,
      logConfiguration: withOptions(log, asObjects(definition['containerDefinitions'])[0]),
    });
  const told = toldOf([given, log], given);
  const texts = told.flatMap((value) => [
    value,
    `value=${value}`,
    JSON.stringify({ value }),
    encodeURIComponent(value),
    Buffer.from(value).toString('base64'),
    Buffer.from(`{"user":"${value}"}`).toString('base64'),
    ...asOthersWrite(value),
    `${value.slice(0, 8)}\u001b[31m${value.slice(8)}`,
  ]);
  return {
    ...scenario,
    change,
    behave: newImage(() => ({
      lines: texts.map((text, index) => ({ atMs: 5_000 + index, text })),
      exits: { afterMs: 6_000, code: 2, reason: `panic with ${told.join(' ')}` },
    })),
  };
}

/** The JSON of Go and PHP, the URLs of .NET and Python. */
function asOthersWrite(value: string): readonly string[] {
  const url = encodeURIComponent(value);
  return [
    JSON.stringify({ value }).replaceAll('&', '\\u0026'),
    JSON.stringify({ value }).replaceAll('/', '\\/').replaceAll('ü', '\\u00fc'),
    url.replace(/%../g, (one) => one.toLowerCase()),
    url.replaceAll('%2F', '/'),
  ];
}

/** The log driver that the scenario reads, with options of another one beside. */
function withOptions(log: Json, container: Json | undefined): Json {
  const configuration = asObject(container?.['logConfiguration']);
  return { ...configuration, options: { ...asObject(configuration['options']), ...log } };
}

/** What a program of the container prints: its variables, its arguments, all that it was given. */
function toldOf(values: unknown, given: Json): readonly string[] {
  return [
    // A part of a value is known by nothing.
    ...placesIn(values)
      .filter((place) => place !== 'odd-variable')
      .map(canary),
    ...asObjects(given['environment']).map(({ value }) => String(value)),
  ];
}

const crashLoop = findScenario(scenarios, 'crash-loop');
const crash = talkative(crashLoop, members, options);
const failing = talkative(crashLoop, deployable, {});

async function withGithub<T>(work: (url: string, bodies: string[]) => Promise<T>): Promise<T> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      bodies.push(body);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(request.method === 'GET' ? '[]' : '{"id":1}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('no canary shows', () => {
  test('when a deployment with one in every member fails, and its difference is told', async () => {
    await withAccount(failing, {}, async (account) => {
      const run = await account.run();
      expect({ id: run.outputs['deployment-id'], log: endOf(run) }).toMatchObject({
        id: expect.stringMatching(/^ecs-svc/),
        log: expect.stringContaining('panic with ***'),
      });
      expect(run.log).toContain('PLAIN');
      expect(found(published(run))).toEqual([]);
    });
  }, 90_000);

  test('when the check of a pull request compares it with what runs, and comments', async () => {
    await withGithub((url, bodies) =>
      withAccount(crash, {}, async (account) => {
        const event = join(account.workspace, 'event.json');
        writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { sha: 'a'.repeat(40) } } }));
        const run = await account.run(
          { mode: 'validate', comment: 'always', 'github-token': `ghs_${canary('token')}` },
          { env: { GITHUB_API_URL: url, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event } },
        );
        expect(bodies.length).toBeGreaterThan(1);
        expect([
          ...found(published(run, ...bodies)),
          published(run, ...bodies).includes(canary('token')),
        ]).toEqual([false]);
      }),
    );
  }, 90_000);

  test('when containers have one name, or none', async () => {
    const twice: Scenario = {
      ...crash,
      change: (definition) => {
        const next = withMembers(definition, members);
        const [first] = asObjects(next['containerDefinitions']);
        const { name: _, ...nameless } = asObject(first);
        return { ...next, containerDefinitions: [first, first, nameless] };
      },
    };
    await withAccount(twice, {}, async (account) => {
      const run = await account.run({ mode: 'validate' });
      expect(found(published(run))).toEqual([]);
    });
  }, 90_000);

  test('in the inputs, the environment of the job, and an error about a file', async () => {
    await withAccount(
      crash,
      { files: { 'broken.json': `{"family": "x", "containerDefinitions": [{"name": ${canary('word')}}]}` } },
      async (account) => {
        const given = [canary('word'), canary('input'), canary('job')];
        const runs = [
          await account.run({ 'task-definition': 'broken.json' }),
          await account.run({ 'verify-url': `http://a:${canary('input')}@127.0.0.1:1/` }),
          await account.run(
            { 'environment-variables': `GREETING=${canary('input')}`, 'wait-for': 'none' },
            { env: { MY_TOKEN: canary('job') } },
          ),
        ];
        for (const run of runs) for (const value of given) expect(published(run)).not.toContain(value);
      },
    );
  }, 90_000);
});
