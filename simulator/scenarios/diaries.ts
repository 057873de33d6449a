import { registerTaskDefinition } from '../model/task-definitions.ts';
import type { World } from '../model/world.ts';
import type { Json } from '../operation.ts';
import { normaliseTaskDefinition } from '../services/ecs/normalise.ts';
import { setUpAccount } from './account.ts';
import { runningDefinition } from './account-service.ts';
import { success } from './basics.ts';
import { withNextImage, withoutVariable, withTag, withVariable } from './changes.ts';
import { dies, djangoService, newImage, serves } from './django-service.ts';
import type { Scenario } from './scenario.ts';

/** Days that developers of a small Django service wrote down. */

const SOURCE = 'Diaries of developers who deploy a Django service to Fargate from GitHub Actions';

/** Revisions from before the one that runs. */
function addRevisions(world: World, count: number, definition: Json): void {
  for (let i = 0; i < count; i += 1) registerTaskDefinition(world, normaliseTaskDefinition(definition), []);
}

export const variableNobodyHad: Scenario = {
  ...success,
  name: 'variable-nobody-had',
  title:
    'The variable that the next version reads is on a laptop and in no revision of the family; ECS rolls back.',
  source: `${SOURCE}: a green workflow, "rolling back" in the events, and a KeyError in the log.`,
  expected: { verdict: 'rolled-back', cause: 'environment-variable-missing' },
  setUp: (world) => {
    const lacking = (definition: Json) => withoutVariable(definition, 'AWS_SECRET_NAME_PROD');
    addRevisions(world, 3, lacking(runningDefinition(world)));
    setUpAccount(world, { definition: lacking });
  },
};

export const settingsModuleInImage: Scenario = {
  ...success,
  name: 'settings-module-in-image',
  title: 'The command of the Dockerfile names a settings module that was renamed.',
  source: `${SOURCE}: \`CMD … --settings=onestep.settings.dev\` after the package had become \`config\`.`,
  expected: { verdict: 'rolled-back', cause: 'settings-module-missing' },
  setUp: (world) =>
    setUpAccount(world, { definition: (usual) => withoutVariable(usual, 'DJANGO_SETTINGS_MODULE') }),
  behave: newImage(() =>
    dies("ModuleNotFoundError: No module named 'onestep.settings'", [
      '  File "/usr/local/lib/python3.12/site-packages/django/conf/__init__.py", line 190, in __init__',
      '    mod = importlib.import_module(self.SETTINGS_MODULE)',
    ]),
  ),
};

/** The lines that gunicorn writes for each request. */
function access(atMs: number, path: string, status: number, agent: string) {
  return { atMs, text: `10.0.0.12 - - "GET ${path} HTTP/1.1" ${status} 179 "-" "${agent}"` };
}

export const rootWithoutRoute: Scenario = {
  ...success,
  name: 'root-without-route',
  title: 'The load balancer asks for `/` and gets 404, while the API answers everybody who knows its paths.',
  source: `${SOURCE}: tasks drift between running, initial and draining, and users get 503 now and then.`,
  expected: { verdict: 'rolled-back', cause: 'health-check-path' },
  setUp: (world) => setUpAccount(world, { targetGroup: { healthCheckPath: '/' }, graceSeconds: 30 }),
  behave: newImage((container) => {
    const service = serves(container);
    const requests = [5, 15, 25, 35].flatMap((seconds) => [
      access(seconds * 1000, '/', 404, 'ELB-HealthChecker/2.0'),
      access(seconds * 1000 + 700, '/api/health', 200, 'okhttp/4.12.0'),
    ]);
    return { ...service, lines: [...(service.lines ?? []), ...requests] };
  }),
};

export const olderThanNewest: Scenario = {
  ...success,
  name: 'older-than-newest',
  title: 'The service runs revision 28, and 29 is the newest: an earlier rollout was rolled back unnoticed.',
  source: `${SOURCE}: the service runs 28 while 29 is the newest.`,
  setUp: (world) => {
    addRevisions(world, 27, runningDefinition(world));
    setUpAccount(world);
    addRevisions(world, 1, withTag(runningDefinition(world), '77aa013'));
  },
};

/** What a program, or whoever sends it requests, may write into its log. No secret here is a real one. */
const HOSTILE = [
  '::error title=owned::by the log',
  '::set-output name=verdict::succeeded',
  '::add-mask::onestep',
  '##[error]owned ##[group]owned',
  '\u001b[2K\u001b[31mred\u001b[0m \u001b]0;title\u0007',
  '# owned\n```\n</details><script>alert(1)</script><img src=x onerror=alert(1)>',
  '@octo-org/owners please look at #1, GH-2 and [this](https://evil.example/x) ![x](https://evil.example/x.png)',
  'a | b | c \u202egnp.exe\u202c \u200b',
  `AWS_ACCESS_KEY_ID=${'AKIA'}IOSFODNN7EXAMPLE aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY`,
  'connecting to postgres://onestep:tiger-in-the-tank@database.onestep.internal:5432/onestep',
  'Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlc2lnbmF0dXJl',
  'PAYMENT_PASSWORD is "plainly-in-the-definition"',
];

export const hostileLog: Scenario = {
  ...success,
  name: 'hostile-log',
  title:
    'The next version exits because a variable is missing, and its log is full of commands, markup, mentions and secrets.',
  source: 'Workflow commands as in actions/runner; Markdown and mentions as GitHub renders them.',
  expected: { verdict: 'rolled-back', cause: 'environment-variable-missing' },
  setUp: (world) => setUpAccount(world),
  change: (running) =>
    withVariable(
      withoutVariable(withNextImage(running), 'AWS_SECRET_NAME_PROD'),
      'PAYMENT_PASSWORD',
      'plainly-in-the-definition',
    ),
  behave: (definition, context) => {
    const task = djangoService(definition, context);
    const containers = Object.entries(task.containers).map(([name, container]) => [
      name,
      container.exits === undefined
        ? container
        : {
            ...container,
            lines: [...HOSTILE.map((text, i) => ({ atMs: 900 + i, text })), ...(container.lines ?? [])],
          },
    ]);
    return { ...task, containers: Object.fromEntries(containers) };
  },
};
