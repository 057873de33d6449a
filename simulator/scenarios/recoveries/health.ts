import { asObjects } from '../../json.ts';
import type { Behave } from '../../model/world.ts';
import type { Json } from '../../operation.ts';
import { withContainer, withNextImage } from '../changes.ts';
import { djangoService, hasNewImage, newImage, serves } from '../django-service.ts';
import { crash, isMet, patience, recovery, type Trouble, troubled } from './recovery.ts';

/** Tasks that run and do not pass their checks at first, and containers that lose a race. */

const grace = { graceSeconds: 30 };

export const coldCache404 = recovery(
  {
    name: 'cold-cache-404',
    title: 'Routes come from a cache that another job fills: two tasks answer 404 and are replaced.',
    source: 'Page target-group-health-checks (Target.ResponseCodeMismatch).',
    behave: troubled({ tasks: 2 }, (container) => ({ ...serves(container), answer: () => 404 })),
  },
  grace,
);

export const notReady503 = recovery(
  {
    name: 'not-ready-503',
    title: 'The health check is 503 until the search index is built: three tasks are replaced.',
    source: 'RFC 9110: 503 Service Unavailable; page target-group-health-checks.',
    behave: troubled({ tasks: 3 }, (container) => ({ ...serves(container), answer: () => 503 })),
  },
  { ...grace, ...patience(10) },
);

export const unauthorised401 = recovery(
  {
    name: 'unauthorised-401',
    title: 'The identity provider is not reached: two tasks answer 401 on their health check.',
    source: 'RFC 9110: 401 Unauthorized; page target-group-health-checks.',
    behave: troubled({ tasks: 2 }, (container) => ({ ...serves(container), answer: () => 401 })),
  },
  grace,
);

export const timesOutCold = recovery(
  {
    name: 'times-out-cold',
    title: 'Two tasks answer too slowly while the file cache is cold.',
    source: 'Page target-group-health-checks (Target.Timeout).',
    behave: troubled({ tasks: 2 }, (container) => ({ ...serves(container), answer: () => 'timeout' })),
  },
  grace,
);

export const listensTooLate = recovery(
  {
    name: 'listens-too-late',
    title:
      'The first two tasks compile for two minutes and are replaced; the third finds the result in the file system.',
    source: 'Page target-group-health-checks; API shape Service (healthCheckGracePeriodSeconds).',
    behave: troubled({ tasks: 2 }, (container) => serves(container, { bootMs: 120_000 })),
  },
  grace,
);

export const exitZeroTwice = recovery({
  name: 'exit-zero-twice',
  title: 'The program finds a lock file of its predecessor and leaves with 0, twice.',
  source: 'Stopped reason "Essential container in task exited" with exit code 0.',
  behave: troubled({ tasks: 2 }, () =>
    crash(['Another instance is shutting down, nothing to do', 'Bye'], { code: 0, afterMs: 1_500 }),
  ),
});

export const memoryOfBacklog = recovery({
  name: 'memory-of-backlog',
  title:
    'Two tasks are killed for their memory while they work off the backlog of the queue; the third finds little.',
  source: 'Container reason "OutOfMemoryError: Container killed due to memory usage", exit code 137.',
  behave: troubled({ tasks: 2 }, (container) => ({
    ...serves(container, { bootMs: 60_000 }),
    exits: { afterMs: 20_000, code: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' },
  })),
});

export const diesAfterOnePass = recovery(
  {
    name: 'dies-after-one-pass',
    title: 'Three tasks pass one health check and end when they reach the queue, which comes back later.',
    source: 'Page deployment-circuit-breaker: a healthy task sets the count to zero (resetOnHealthyTask).',
    behave: troubled({ tasks: 3 }, (container) => ({
      ...serves(container, { bootMs: 2_000 }),
      exits: { afterMs: 45_000, code: 1 },
    })),
  },
  { desiredCount: 2 },
);

const sidecar = (running: Json, members: Json): Json => {
  const next = withNextImage(running);
  return {
    ...next,
    containerDefinitions: [
      ...asObjects(next['containerDefinitions']),
      { name: 'proxy', image: 'public.ecr.aws/appmesh/aws-appmesh-envoy:v1.29.12.0-prod', ...members },
    ],
  };
};

/** The application and its sidecar, of the new revision alone. */
function together(trouble: Trouble, broken: 'app' | 'proxy'): Behave {
  const meets = troubled(trouble, () => crash(['dial tcp 127.0.0.1:15000: connect: connection refused']));
  return (taskDefinition, context) => {
    if (!hasNewImage(taskDefinition, context.world)) return djangoService(taskDefinition, context);
    const usual = djangoService(taskDefinition, context);
    if (!isMet(trouble, context)) return usual;
    if (broken === 'app') return meets(taskDefinition, context);
    return {
      containers: { ...usual.containers, proxy: crash(['bind: Address already in use'], { afterMs: 900 }) },
    };
  };
}

export const sidecarRaceLost = recovery({
  name: 'sidecar-race-lost',
  title: 'The application asks its proxy before it listens, and loses this race twice.',
  source: 'API shape ContainerDependency: without dependsOn containers start together.',
  change: (running) => sidecar(running, { essential: true }),
  behave: together({ tasks: 2 }, 'app'),
});

export const sidecarEnds = recovery({
  name: 'sidecar-ends',
  title: 'The proxy, which is essential, ends in the first two tasks and takes the application with it.',
  source: 'API shape ContainerDefinition (essential): one essential container that ends stops the task.',
  change: (running) => sidecar(running, { essential: true }),
  behave: together({ tasks: 2 }, 'proxy'),
});

const check = { command: ['CMD-SHELL', 'agent health'], interval: 15, timeout: 5, retries: 3 };

export const sidecarNotHealthy = recovery({
  name: 'sidecar-not-healthy',
  title: 'The health check of a container that is not essential never passes; the service does not mind.',
  source: 'API reference, Task (healthStatus): essential containers alone count.',
  change: (running) => sidecar(running, { essential: false, healthCheck: check }),
  behave: (taskDefinition, context) => {
    const usual = djangoService(taskDefinition, context);
    return { containers: { ...usual.containers, proxy: { passesHealthCheck: () => false } } };
  },
});

const withCheck = (healthCheck: Json) => (running: Json) =>
  withContainer(withNextImage(running), (container) => ({ ...container, healthCheck }));

export const longStartPeriod = recovery(
  {
    name: 'long-start-period',
    title: 'The health check of the container fails for 100 s, which its start period of 180 s covers.',
    source: 'API shape HealthCheck (startPeriod).',
    change: withCheck({ ...check, startPeriod: 180 }),
    behave: newImage((container) => serves(container, { bootMs: 100_000 })),
  },
  { isInternal: true },
);

export const containerCheckFailsTwice = recovery(
  {
    name: 'container-check-fails-twice',
    title: 'The health check of the container asks a peer that is restarted: two tasks are replaced.',
    source: 'API shape HealthCheck; stopped reason "Task failed container health checks".',
    change: withCheck(check),
    behave: troubled({ tasks: 2 }, (container) => ({ ...serves(container), passesHealthCheck: () => false })),
  },
  { isInternal: true },
);

export const ipv6Targets = recovery(
  {
    name: 'ipv6-targets',
    title: 'The target group knows tasks by their IPv6 address; one task ends before the next one serves.',
    source: 'API shape TargetGroup (IpAddressType); API shape NetworkInterface (ipv6Address).',
    behave: troubled({ tasks: 1 }, () => crash(['Error: read ECONNRESET'])),
  },
  { desiredCount: 2, targetGroup: { ipAddressType: 'ipv6' } },
);
