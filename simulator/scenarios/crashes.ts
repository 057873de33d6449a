import { setUpAccount } from './account.ts';
import { withNextImage, withVariable } from './changes.ts';
import { dies, djangoService, isFirstNewTask, newImage, serves } from './django-service.ts';
import type { Scenario } from './scenario.ts';

/** Containers of the next version that end by themselves. */

const crash: Pick<Scenario, 'source' | 'setUp' | 'change'> = {
  source:
    'Page deployment-circuit-breaker; stopped reason "Essential container in task exited" (page stopped-task-error-codes); a start about every 65 s in a recording of 2026-05.',
  setUp: (world) => setUpAccount(world),
  change: withNextImage,
};

export const crashLoop: Scenario = {
  ...crash,
  name: 'crash-loop',
  title: 'The next version panics a few seconds after its start, every time.',
  expected: { verdict: 'rolled-back', cause: 'container-exited' },
  behave: newImage(() => ({
    lines: [
      { atMs: 5900, text: 'panic: runtime error: invalid memory address or nil pointer dereference' },
      { atMs: 5901, text: 'goroutine 1 [running]:' },
    ],
    exits: { afterMs: 6000, code: 2 },
  })),
};

export const exitsZero: Scenario = {
  ...crash,
  name: 'exits-zero',
  title: 'The command of the next version does its work and ends with 0.',
  expected: { verdict: 'rolled-back', cause: 'container-exits-zero' },
  behave: newImage(() => ({
    lines: [{ atMs: 1500, text: 'System check identified no issues (0 silenced).' }],
    exits: { afterMs: 2000, code: 0 },
  })),
};

export const outOfMemory: Scenario = {
  ...crash,
  name: 'out-of-memory',
  title: 'The next version needs more memory than its task has.',
  source:
    'Container reason "OutOfMemoryError: Container killed due to memory usage" with exit code 137: public DescribeTasks outputs; recording of 2026-07-22.',
  expected: { verdict: 'rolled-back', cause: 'out-of-memory' },
  behave: newImage((container) => ({
    ...serves(container, { bootMs: 60_000 }),
    exits: { afterMs: 18_000, code: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' },
  })),
};

export const commandNotFound: Scenario = {
  ...crash,
  name: 'command-not-found',
  title: 'The start script calls a program that is not in the image: exit code 127.',
  source: 'Exit status 127 of POSIX shells.',
  expected: { verdict: 'rolled-back', cause: 'command-not-found' },
  behave: newImage(() => ({
    lines: [{ atMs: 250, text: '/entrypoint.sh: line 4: gunicorn: not found' }],
    exits: { afterMs: 300, code: 127 },
  })),
};

export const execFormat: Scenario = {
  ...crash,
  name: 'exec-format',
  title: 'The image of the next version was built for another processor.',
  source: 'Page task definition parameters (runtimePlatform); the kernel\'s text "exec format error".',
  expected: { verdict: 'rolled-back', cause: 'wrong-cpu-architecture' },
  behave: newImage(() => ({
    lines: [{ atMs: 200, text: 'exec /usr/local/bin/gunicorn: exec format error' }],
    exits: { afterMs: 300, code: 1 },
  })),
};

export const moduleMissing: Scenario = {
  ...crash,
  name: 'module-missing',
  title: 'A dependency of the next version is not in its image.',
  expected: { verdict: 'rolled-back', cause: 'module-not-found' },
  behave: newImage(() =>
    dies("ModuleNotFoundError: No module named 'rest_framework'", [
      '  File "/app/config/urls.py", line 3, in <module>',
      '    from rest_framework import routers',
    ]),
  ),
};

export const settingsModule: Scenario = {
  ...crash,
  name: 'settings-module',
  title: 'The task definition names a settings module that was renamed.',
  expected: { verdict: 'rolled-back', cause: 'settings-module-missing' },
  behave: djangoService,
  change: (running) => withVariable(withNextImage(running), 'DJANGO_SETTINGS_MODULE', 'onestep.settings.dev'),
};

export const databaseRefused: Scenario = {
  ...crash,
  name: 'database-refused',
  title: 'The database does not let the next version in: connection refused.',
  expected: { verdict: 'rolled-back', cause: 'database-failed' },
  behave: newImage(() =>
    dies(
      'django.db.utils.OperationalError: connection to server at "database.onestep.internal" (10.0.48.12), port 5432 failed: Connection refused',
      [
        '  File "/usr/local/lib/python3.12/site-packages/psycopg/connection.py", line 117, in connect',
        '    raise last_ex.with_traceback(None)',
      ],
    ),
  ),
};

export const transientCrash: Scenario = {
  ...crash,
  name: 'transient-crash',
  title: 'The first task of the next version crashes, the second one runs well.',
  expected: { verdict: 'succeeded' },
  behave: newImage((container, { attempt }) =>
    attempt === 1
      ? dies('redis.exceptions.BusyLoadingError: Redis is loading the dataset in memory', [])
      : serves(container),
  ),
};

export const spotInterruption: Scenario = {
  ...crash,
  name: 'spot-interruption',
  title: 'Fargate Spot takes the first new task away, the second one stays.',
  source: 'stopCode SpotInterruption, "Your Spot Task was interrupted." (page stopped-task-error-codes).',
  expected: { verdict: 'succeeded' },
  behave: (taskDefinition, context) => ({
    ...djangoService(taskDefinition, context),
    ...(isFirstNewTask(taskDefinition, context) && {
      stoppedFromOutside: {
        afterMs: 3000,
        stopCode: 'SpotInterruption',
        reason: 'Your Spot Task was interrupted.',
      },
    }),
  }),
};

export const stoppedByPerson: Scenario = {
  ...crash,
  name: 'stopped-by-person',
  title: 'The first new task is stopped by hand; ECS starts another.',
  source: 'stopCode UserInitiated, "Task stopped by user" (API operation StopTask).',
  expected: { verdict: 'succeeded' },
  behave: (taskDefinition, context) => ({
    ...djangoService(taskDefinition, context),
    ...(isFirstNewTask(taskDefinition, context) && {
      stoppedFromOutside: { afterMs: 3000, stopCode: 'UserInitiated', reason: 'Task stopped by user' },
    }),
  }),
};
