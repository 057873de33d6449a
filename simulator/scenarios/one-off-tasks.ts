import { asObjects, asTexts } from '../json.ts';
import type { ContainerBehaviour, LaunchFailure, TaskBehaviour } from '../model/behaviour.ts';
import { containersOf } from '../model/lookup.ts';
import type { Behave } from '../model/world.ts';
import type { Json } from '../operation.ts';
import { CONTAINER, setUpAccount } from './account.ts';
import type { AccountOptions } from './account-options.ts';
import { success } from './basics.ts';
import { withNextImage } from './changes.ts';
import { djangoService } from './django-service.ts';
import type { Scenario } from './scenario.ts';

/** What a container does that is given a command: a migration, which takes some seconds and prints what it does. */
export interface Migration {
  readonly lines?: readonly string[];
  readonly seconds?: number;
  /** Between two lines. */
  readonly everyMs?: number;
  /** `hangs`: it never ends. */
  readonly exit: number | 'hangs';
  /** The first so many tasks do not start. */
  readonly failsToStart?: { readonly times: number; readonly failure: LaunchFailure };
  /** Something else than the command ends the task. */
  readonly stoppedFromOutside?: TaskBehaviour['stoppedFromOutside'];
}

const usualLines = [
  'Operations to perform:',
  '  Apply all migrations: onestep',
  '  Applying onestep.0042_order... OK',
];

/** A service that deploys well, and whose container runs a migration when it is given the command `migrate`. */
export function migrating(name: string, migration: Migration, options: AccountOptions = {}): Scenario {
  return {
    ...success,
    name,
    title: 'A migration runs as a one-off task before the service is updated.',
    source: 'API reference, RunTask; page standalone-tasks; the times of a task are those of a service’s.',
    behave: behaveWith(migration),
    setUp: (world) => setUpAccount(world, { desiredCount: 1, ...options }),
    change: withNextImage,
  };
}

function behaveWith(migration: Migration): Behave {
  return (taskDefinition, context) => {
    if (!isCommanded(taskDefinition)) return djangoService(taskDefinition, context);
    const { failsToStart, stoppedFromOutside } = migration;
    const isKept = failsToStart !== undefined && context.attempt <= failsToStart.times;
    return {
      containers: { [CONTAINER]: migrationOf(migration) },
      ...(stoppedFromOutside !== undefined && { stoppedFromOutside }),
      ...(isKept && { launchFailure: failsToStart.failure }),
    };
  };
}

function isCommanded(taskDefinition: Json): boolean {
  return containersOf(taskDefinition).some((container) => asTexts(container['command']).includes('migrate'));
}

function migrationOf({
  lines = usualLines,
  seconds = 8,
  everyMs = 200,
  exit,
}: Migration): ContainerBehaviour {
  return {
    lines: lines.map((text, index) => ({ atMs: 1_000 + index * everyMs, text })),
    ...(exit !== 'hangs' && { exits: { afterMs: seconds * 1_000, code: exit } }),
  };
}

/** A sidecar that runs on when the command has ended. */
export function withSidecar(document: Json, essential: boolean): Json {
  const [application] = asObjects(document['containerDefinitions']);
  const sidecar = {
    name: 'agent',
    image: 'public.ecr.aws/example/agent:7',
    essential,
    logConfiguration: application?.['logConfiguration'],
  };
  return { ...document, containerDefinitions: [sidecar, ...asObjects(document['containerDefinitions'])] };
}
