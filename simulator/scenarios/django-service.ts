import { asObjects, asText, asTexts } from '../json.ts';
import type { ContainerBehaviour, TaskBehaviour } from '../model/behaviour.ts';
import { digestOf } from '../model/images.ts';
import { containersOf } from '../model/lookup.ts';
import type { Behave, TaskContext, World } from '../model/world.ts';
import type { Json } from '../operation.ts';
import { CONTAINER, imageUri, REPOSITORY } from './account.ts';

/**
 * A small Django API, as its image and its task definition make it behave. The image that has been running answers on `/`
 * and reads no secret's name; every newer image answers on `/api/health` only and reads `AWS_SECRET_NAME_PROD`.
 */

/** The settings modules that are inside the image. */
const SETTINGS_MODULES = [
  'config.settings',
  'config.settings.dev',
  'config.settings.test',
  'config.settings.prod',
];

const BOOT_MS = 4000;

export const djangoService: Behave = (taskDefinition, context) =>
  applicationOf(taskDefinition, (container) => djangoContainer(container, context.world));

/** The Django service, but for a new image: its container does what `behave` says. */
export function newImage(behave: (container: Json, context: TaskContext) => ContainerBehaviour): Behave {
  return (taskDefinition, context) =>
    applicationOf(taskDefinition, (container) =>
      isNew(container, context.world)
        ? behave(container, context)
        : djangoContainer(container, context.world),
    );
}

/** The deployment is one of a new image, not the one that has been running. */
export function hasNewImage(taskDefinition: Json, world: World): boolean {
  const application = findApplication(taskDefinition);
  return application !== undefined && isNew(application, world);
}

export function isFirstNewTask(taskDefinition: Json, context: TaskContext): boolean {
  return context.attempt === 1 && hasNewImage(taskDefinition, context.world);
}

/** Containers beside the application run quietly, as those do of which nobody says anything. */
function applicationOf(taskDefinition: Json, behave: (container: Json) => ContainerBehaviour): TaskBehaviour {
  const application = findApplication(taskDefinition);
  if (application === undefined) return { containers: {} };
  return { containers: { [asText(application['name']) ?? '']: behave(application) } };
}

function findApplication(taskDefinition: Json): Json | undefined {
  const containers = containersOf(taskDefinition);
  return containers.find(({ name }) => name === CONTAINER) ?? containers[0];
}

function isNew(container: Json, world: World): boolean {
  const image = asText(container['image']) ?? '';
  return digestOf(world, image) !== digestOf(world, imageUri(world, 'running', repositoryOf(world, image)));
}

/** The account's repository that the image names; the usual one for any other image. */
function repositoryOf(world: World, image: string): string {
  const [path = ''] = image.slice(`${world.registryHost}/`.length).split(/[:@]/);
  return image.startsWith(`${world.registryHost}/`) && world.repositories.has(path) ? path : REPOSITORY;
}

function djangoContainer(container: Json, world: World): ContainerBehaviour {
  const settings = settingsModuleOf(container);
  const isOld = !isNew(container, world);
  if (settings !== undefined && !SETTINGS_MODULES.includes(settings)) {
    return dies(`ModuleNotFoundError: No module named '${settings}'`, [
      '  File "/usr/local/lib/python3.12/site-packages/django/conf/__init__.py", line 190, in __init__',
      '    mod = importlib.import_module(self.SETTINGS_MODULE)',
    ]);
  }
  if (!isOld && !namesOf(container).includes('AWS_SECRET_NAME_PROD')) {
    return dies("KeyError: 'AWS_SECRET_NAME_PROD'", [
      '  File "/app/config/settings/base.py", line 14, in <module>',
      "    SECRET_NAME = os.environ['AWS_SECRET_NAME_PROD']",
      '                  ~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^',
    ]);
  }
  return serves(container, { answersRoot: isOld });
}

/** Gunicorn boots, says so and answers. */
export function serves(
  container: Json,
  options: { readonly answersRoot?: boolean; readonly bootMs?: number } = {},
): ContainerBehaviour {
  const bootMs = options.bootMs ?? BOOT_MS;
  const ports = asObjects(container['portMappings']).map((mapping) => Number(mapping['containerPort']));
  return {
    lines: [
      { atMs: 400, text: 'Operations to perform:' },
      { atMs: 450, text: '  Running migrations: No migrations to apply.' },
      { atMs: bootMs, text: '[INFO] Starting gunicorn 23.0.0' },
      { atMs: bootMs + 20, text: `[INFO] Listening at: http://0.0.0.0:${ports[0] ?? 8000} (1)` },
      { atMs: bootMs + 40, text: '[INFO] Booting worker with pid: 7' },
    ],
    listens: { ports, afterMs: bootMs },
    answer: (path) => (path === '/api/health' || (path === '/' && options.answersRoot === true) ? 200 : 404),
  };
}

/** An exception while the application loads: gunicorn's worker does not boot, and the container ends with 1. */
export function dies(exception: string, frames: readonly string[]): ContainerBehaviour {
  const traceback = [
    'Traceback (most recent call last):',
    '  File "/app/manage.py", line 22, in <module>',
    '    main()',
  ];
  const lines = [...traceback, ...frames, exception];
  return {
    lines: lines.map((text, i) => ({ atMs: 1800 + i, text })),
    exits: { afterMs: 2200, code: 1 },
  };
}

function settingsModuleOf(container: Json): string | undefined {
  const flag = asTexts(container['command']).find((word) => word.startsWith('--settings='));
  if (flag !== undefined) return flag.slice('--settings='.length);
  const variable = asObjects(container['environment']).find(({ name }) => name === 'DJANGO_SETTINGS_MODULE');
  return asText(variable?.['value']);
}

function namesOf(container: Json): string[] {
  return [...asObjects(container['environment']), ...asObjects(container['secrets'])].map(({ name }) =>
    String(name),
  );
}
