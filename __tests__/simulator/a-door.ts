import { afterEach } from '@jest/globals';
import { type FaultOptions, layFaults } from '../../simulator/faults/fault-layer.ts';
import { type Api, createApi } from '../../simulator/http/api.ts';
import { type Listener, listen } from '../../simulator/http/listen.ts';
import { createWorld, type World } from '../../simulator/model/world.ts';
import { cloudwatchOperations } from '../../simulator/services/cloudwatch.ts';
import type { ImageSource } from '../../simulator/services/ecr/image-source.ts';
import { ecrOperations, ecrPublicOperations } from '../../simulator/services/ecr/operations.ts';
import { worldImages } from '../../simulator/services/ecr/world-images.ts';
import { elbOperations } from '../../simulator/services/elb/operations.ts';
import { iamOperations } from '../../simulator/services/iam.ts';
import { logsOperations } from '../../simulator/services/logs/operations.ts';
import { secretsManagerOperations } from '../../simulator/services/secretsmanager.ts';
import { ssmOperations } from '../../simulator/services/ssm.ts';
import { stsOperations } from '../../simulator/services/sts.ts';
import type { Clock } from '../../src/runner/clock.ts';

export const startAt = new Date('2026-03-02T10:00:00Z');

/** A clock that moves only when a test says so. */
export function aStandingClock(): Clock & { advance(ms: number): void } {
  let now = startAt.getTime();
  return {
    now: () => new Date(now),
    sleep: async (ms) => {
      now += ms;
    },
    advance: (ms) => {
      now += ms;
    },
  };
}

export interface Door {
  readonly world: World;
  readonly api: Api;
  readonly clock: ReturnType<typeof aStandingClock>;
  /** For an SDK client: our endpoint, credentials that are none, one attempt. */
  readonly client: {
    readonly endpoint: string;
    readonly region: string;
    readonly maxAttempts: number;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
}

const open: Listener[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((listener) => listener.close()));
});

/** The services beside ECS over HTTP, for a world that the test fills. Closed by itself. */
export async function openDoor(
  fill: (world: World) => void = () => undefined,
  { images, ...faults }: FaultOptions & { readonly images?: ImageSource } = {},
): Promise<Door> {
  const clock = aStandingClock();
  const world = createWorld({ startAt });
  fill(world);
  const callerArn = 'arn:aws:sts::111122223333:assumed-role/deploy/test';
  const api = createApi({
    clock,
    world,
    advance: () => world.queue.advanceTo(clock.now().getTime()),
    operations: {
      ecr: ecrOperations(images ?? worldImages(world)),
      'ecr-public': ecrPublicOperations,
      elb: elbOperations,
      logs: logsOperations,
      sts: stsOperations,
      iam: iamOperations,
      cloudwatch: cloudwatchOperations,
      secretsmanager: secretsManagerOperations,
      ssm: ssmOperations,
    },
    faults: layFaults(faults, clock.now(), callerArn),
    callerArn,
  });
  const listener = await listen(0, api.answer);
  open.push(listener);
  const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'not-a-secret' };
  const client = { endpoint: listener.url, region: 'eu-central-1', maxAttempts: 1, credentials };
  return { world, api, clock, client };
}
