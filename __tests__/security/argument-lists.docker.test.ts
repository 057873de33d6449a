import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { FAMILY } from '../../simulator/scenarios/account.ts';
import { imageLabel, type RealParts, realParts } from '../e2e/real-parts.ts';
import { argumentLists } from '../support/argument-lists.ts';

jest.setTimeout(180_000);

let parts: RealParts;
afterEach(() => parts.close());

const canary = (of: string) => `canary-${of}-8d21e4b7`;

const dockerfile = `FROM scratch
LABEL ${imageLabel}=1
COPY busybox /bin/busybox
COPY Dockerfile /www/api/health
ARG VERSION
RUN ["/bin/busybox", "sleep", "1"]
`;

const definition = {
  family: FAMILY,
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::111122223333:role/ecsTaskExecutionRole',
  containerDefinitions: [
    {
      name: 'app',
      image: 'app',
      essential: true,
      portMappings: [{ containerPort: 8000, protocol: 'tcp' }],
      environment: [{ name: 'API_KEY', value: canary('variable') }],
      secrets: [
        {
          name: 'TOKEN',
          valueFrom: `arn:aws:secretsmanager:eu-central-1:111122223333:secret:${canary('reference')}`,
        },
      ],
      dockerLabels: { owner: canary('label') },
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': '/ecs/api',
          'awslogs-region': 'eu-central-1',
          'awslogs-stream-prefix': canary('option'),
        },
      },
      command: ['/bin/busybox', 'httpd', ...['-f', '-p', '8000', '-h', '/www', '-r', canary('command')]],
    },
  ],
};

test('of what the bundle builds, pushes and tries, only the command of the container is in an argument list', async () => {
  parts = await realParts({ Dockerfile: dockerfile });
  writeFileSync(join(parts.project.workspace, 'task-definition.json'), JSON.stringify(definition));
  const lists = argumentLists();
  const run = await parts.deploy({
    'task-definition': 'task-definition.json',
    'try-image': 'true',
    'environment-variables': `MORE=${canary('input')}`,
    'build-args': `VERSION=${canary('arg')}`,
    'github-token': canary('token'),
    comment: 'never',
  });
  const seen = lists.stop();
  const said = run.log.slice(-2_000);
  expect(seen.some((list) => /\0build\0/.test(list)) ? '' : said).toBe('');
  expect(seen.some((list) => list.includes('\0push\0')) ? '' : said).toBe('');
  expect(seen.some((list) => list.includes('--env-file')) ? '' : said).toBe('');
  const login = Buffer.from(`${parts.registry.username}:${parts.registry.password}`).toString('base64');
  for (const list of seen) {
    expect(list).not.toContain(parts.registry.password);
    expect(list).not.toContain(login);
    expect(list.match(/canary-(?!command)\w+-8d21e4b7/)?.[0]).toBeUndefined();
  }
  // The words of a command are arguments wherever it runs: of the program in the container, and so of `docker run`.
  const shown = seen.filter((list) => list.includes(canary('command')));
  expect(shown.filter((list) => !/\0run\0|(?:^|\/)busybox\0/.test(list))).toEqual([]);
});
