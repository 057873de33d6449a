import type { Aws } from '../aws/aws.ts';
import { AwsError } from '../ecs/aws-error.ts';
import type { Service } from '../ecs/service.ts';
import type { Clock } from '../runner/clock.ts';

/** DescribeServices takes ten names of one cluster (ECS API reference). */
const most = 10;
/** So long a look waits for others to join: a fifth of the pause between two looks of one watch. */
const gatherMs = 500;

interface Waiting {
  readonly service: string;
  resolve(service: Service | undefined): void;
  reject(error: unknown): void;
}

/**
 * The same door, through which the watches of several services look together: up to ten services of a cluster in one
 * call. No look is answered by a call that was sent before it was asked for.
 */
export function sharedLooks(aws: Aws, clock: Clock): Aws {
  // Where IAM allows only single services a call for several is denied as a whole.
  const apart = new Set<string>();
  const join = waitingLine(clock, sender(aws, apart));
  return {
    ...aws,
    describeService: (cluster, service) =>
      apart.has(cluster)
        ? aws.describeService(cluster, service)
        : new Promise((resolve, reject) => join(cluster, { service, resolve, reject })),
  };
}

type Send = (cluster: string, all: readonly Waiting[]) => Promise<void>;

/** Answers all that wait by one call. A cluster whose services may only be read singly is put into `apart`. */
function sender(aws: Aws, apart: Set<string>): Send {
  return async function send(cluster: string, all: readonly Waiting[]): Promise<void> {
    try {
      const found = await aws.lookAtServices(cluster, [...new Set(all.map(({ service }) => service))]);
      for (const { service, resolve } of all)
        resolve(found.find(({ arn, name }) => arn === service || name === service));
    } catch (error) {
      const isDenied = error instanceof AwsError && error.kind === 'denied';
      if (isDenied && all.length > 1) apart.add(cluster);
      for (const one of all) {
        if (isDenied && all.length > 1)
          aws.describeService(cluster, one.service).then(one.resolve, one.reject);
        else one.reject(error);
      }
    }
  };
}

/** Sends those of a cluster who wait once they are as many as a call takes, or have waited long enough. */
function waitingLine(clock: Clock, send: Send): (cluster: string, one: Waiting) => void {
  const gathering = new Map<string, Waiting[]>();

  async function gather(cluster: string, waiting: readonly Waiting[]): Promise<void> {
    await clock.sleep(gatherMs);
    if (gathering.get(cluster) !== waiting) return;
    gathering.delete(cluster);
    await send(cluster, waiting);
  }

  return function join(cluster, one) {
    const waiting = gathering.get(cluster);
    if (waiting === undefined) {
      const first = [one];
      gathering.set(cluster, first);
      void gather(cluster, first);
      return;
    }
    waiting.push(one);
    if (new Set(waiting.map(({ service }) => service)).size < most) return;
    gathering.delete(cluster);
    void send(cluster, waiting);
  };
}
