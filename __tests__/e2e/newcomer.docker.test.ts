import { spawn } from 'node:child_process';
import { afterEach, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Policy } from '../../simulator/iam/policy.ts';
import { FAMILY } from '../../simulator/scenarios/account.ts';
import { success } from '../../simulator/scenarios/basics.ts';
import type { Simulator } from '../../simulator/server.ts';
import { startHere } from '../docs/start-here.ts';
import { withAccount } from './account.ts';
import { official, pushing } from './doc-policies.ts';
import { imageLabel, type RealParts, realParts } from './real-parts.ts';

/** The ways of the README, walked: from nothing, and from the official actions. Engine, registry and AWS CLI are real. */

jest.setTimeout(240_000);

const dockerfile = `FROM scratch\nLABEL ${imageLabel}=1\nCOPY busybox /bin/busybox\n`;
const files = { Dockerfile: dockerfile, '.dockerignore': 'Dockerfile*\n' };

let parts: RealParts | undefined;
afterEach(() => parts?.close());

/** Places of a file that are not what they were: lines that lie together are one. */
function edits(before: string, after: string): number {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  let [i, j, places, isOpen] = [0, 0, 0, false];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && old[i] === fresh[j]) {
      [i, j, isOpen] = [i + 1, j + 1, false];
      continue;
    }
    if (!isOpen) places += 1;
    isOpen = true;
    // A line that comes later is still there: what lies before it was taken out.
    const next = fresh[j] === undefined ? -1 : old.indexOf(fresh[j] ?? '', i);
    if (next > i && (fresh[j] ?? '').trim() !== '') i = next;
    else if (fresh.includes(old[i] ?? '', j) && i < old.length) j += 1;
    else [i, j] = [i + 1, j + 1];
  }
  return places;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The inputs of our step in a workflow. */
function inputsIn(workflow: string): Record<string, string> {
  const { jobs } = parse(workflow) as { jobs: Record<string, { steps: readonly Step[] }> };
  const step = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses === 'ACTION_OWNER/ecs-rollout@v1');
  return Object.fromEntries(Object.entries(step?.with ?? {}).map(([name, value]) => [name, String(value)]));
}

/** The one command of the README, with the names of the simulated account; the ARN that it prints, and the policy. */
async function setUp({ url, simulation }: Simulator): Promise<{ arn: string; policy: Policy }> {
  const options = [
    '--repository',
    'onestep-labs/shop-api',
    '--environment',
    'dev',
    '--cluster',
    'onestep-dev',
  ];
  const service = ['--service', 'onestep-api-dev', '--ecr-repository', 'onestep-api', '--yes'];
  const child = spawn('scripts/setup', [...options, ...service], {
    env: {
      PATH: process.env['PATH'],
      HOME: '/nonexistent',
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'example',
      AWS_REGION: 'eu-central-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      GITHUB_API_URL: 'http://127.0.0.1:9',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  await new Promise((resolve) => child.on('close', resolve));
  const [arn = ''] = /arn:aws:iam::\d+:role\/deploy-dev/.exec(output) ?? [];
  const policy = simulation.world.roles.get('deploy-dev')?.policies?.get('ecs-rollout') ?? 'null';
  return { arn, policy: JSON.parse(policy) };
}

test('from nothing: one command, five edits, and the first push is deployed and proved', async () => {
  const begin = performance.now();
  const { arn, policy } = await withAccount(success, {}, ({ simulator }) => setUp(simulator));
  const setUpAt = performance.now();
  const { text } = startHere();
  const mine = text
    .replace('branches: [develop]', 'branches: [main]')
    .replace('arn:aws:iam::111122223333:role/deploy-dev', `${arn} # mine`)
    .replace('aws-region: eu-central-1', 'aws-region: eu-central-1 # mine')
    .replace('dockerfile: Dockerfile-dev', 'dockerfile: Dockerfile')
    .replace('task-family: shop-dev', `task-family: ${FAMILY}`);
  expect(arn).toBe('arn:aws:iam::111122223333:role/deploy-dev');
  expect(changedLines(text, mine)).toBe(5);
  parts = await realParts(files, undefined, { policies: [policy] });
  const deployAt = performance.now();
  const run = await parts.deploy(inputsIn(mine));
  expect({ ...run.outputs, end: run.log.slice(-1500) }).toMatchObject({ verdict: 'succeeded' });
  expect(run.log).toMatch(/tasks? runs? sha256|pushed by this job/);
  tell('from nothing', { setUp: setUpAt - begin, deploy: performance.now() - deployAt });
});

const officialWorkflow = `name: Deploy
on:
  push:
    branches: [main]
permissions:
  id-token: write
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: aws-actions/configure-aws-credentials@v6
        with:
          role-to-assume: arn:aws:iam::111122223333:role/deploy
          aws-region: eu-central-1
      - id: login
        uses: aws-actions/amazon-ecr-login@v2
      - id: build
        env:
          IMAGE: \${{ steps.login.outputs.registry }}/onestep-api:\${{ github.sha }}
        run: |
          docker build -t "$IMAGE" .
          docker push "$IMAGE"
          echo "image=$IMAGE" >> "$GITHUB_OUTPUT"
      - id: render
        uses: aws-actions/amazon-ecs-render-task-definition@v1
        with:
          task-definition: task-definition.json
          container-name: app
          image: \${{ steps.build.outputs.image }}
      - uses: aws-actions/amazon-ecs-deploy-task-definition@v2
        with:
          task-definition: \${{ steps.render.outputs.task-definition }}
          service: onestep-api-dev
          cluster: onestep-dev
          wait-for-service-stability: true
`;

test('from the official actions: three edits, the same role, and the next push is deployed', async () => {
  const begin = performance.now();
  const mine = officialWorkflow
    .replace(/ {6}- id: login[\s\S]*?(?= {6}- uses: aws-actions\/amazon-ecs-deploy)/, '')
    .replace('aws-actions/amazon-ecs-deploy-task-definition@v2', 'ACTION_OWNER/ecs-rollout@v1')
    .replace(/\$\{\{ steps\.render\.outputs\.task-definition \}\}/, 'running')
    .replace('          wait-for-service-stability: true\n', '');
  expect(edits(officialWorkflow, mine)).toBe(3);
  parts = await realParts(files, undefined, { policies: [official, pushing] });
  const deployAt = performance.now();
  const run = await parts.deploy(inputsIn(mine));
  expect({ ...run.outputs, end: run.log.slice(-1500) }).toMatchObject({ verdict: 'succeeded' });
  tell('from the official actions', { ready: deployAt - begin, deploy: performance.now() - deployAt });
});

function changedLines(before: string, after: string): number {
  const fresh = after.split('\n');
  return before.split('\n').filter((line, index) => line !== fresh[index]).length;
}

/** For the page that states them; no test depends on how fast a machine is. */
function tell(what: string, times: Readonly<Record<string, number>>): void {
  const words = Object.entries(times).map(([name, ms]) => `${name} ${(ms / 1_000).toFixed(1)} s`);
  console.info(`${what}: ${words.join(', ')}`);
}
