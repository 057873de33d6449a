import { planReconcile } from '../model/lookup.ts';
import { setUpAccount, targetGroupArn } from './account.ts';
import { withContainer, withNextImage } from './changes.ts';
import { djangoService, newImage, serves } from './django-service.ts';
import type { Scenario } from './scenario.ts';

/** Tasks that run, and health checks that do not pass. */

const unhealthy: Pick<Scenario, 'source' | 'expected' | 'setUp' | 'change'> = {
  source: 'Pages target-group-health-checks and deployment-circuit-breaker; drills of 2026 and 2026-09-18.',
  expected: { verdict: 'rolled-back' },
  setUp: (world) => setUpAccount(world, { graceSeconds: 30 }),
  change: withNextImage,
};

export const serverErrors: Scenario = {
  ...unhealthy,
  name: 'server-errors',
  title: 'The next version answers 500: interval 15 s, three failures, grace 60 s.',
  source:
    'Drill of 2026: update 15:46:01, unhealthy 15:47:52, 15:51:39 and 15:55:04, breaker 15:55:49, rollback through 15:56:13.',
  timing: { giveUpMs: 45_000 },
  behave: newImage((container) => ({ ...serves(container), answer: () => 500, exitsAfterSigtermMs: 60_000 })),
  setUp: (world) =>
    setUpAccount(world, {
      graceSeconds: 60,
      targetGroup: { healthCheckIntervalSeconds: 15, unhealthyThresholdCount: 3 },
    }),
};

export const portClosed: Scenario = {
  ...unhealthy,
  name: 'port-closed',
  title: 'The next version listens on another port than the target group asks; grace 120 s.',
  source: 'Drill of 2026-09-18: start 11:51, unhealthy 11:54:50, 12:00:28 and 12:05:57, breaker 12:06:34.',
  expected: { verdict: 'rolled-back', cause: 'port-not-listening' },
  timing: { giveUpMs: 37_000, noticeUnhealthyMs: 70_000 },
  behave: newImage((container) => ({
    ...serves({ ...container, portMappings: [{ containerPort: 8080 }] }),
    exitsAfterSigtermMs: 60_000,
  })),
  setUp: (world) => setUpAccount(world, { graceSeconds: 120 }),
};

export const healthTimeout: Scenario = {
  ...unhealthy,
  name: 'health-timeout',
  title: 'The next version takes the connection and does not answer in time.',
  expected: { verdict: 'rolled-back', cause: 'health-check-timeout' },
  behave: newImage((container) => ({ ...serves(container), answer: () => 'timeout' })),
};

export const containerHealth: Scenario = {
  ...unhealthy,
  name: 'container-health',
  title: 'The health check of the task definition fails: its program is not in the image.',
  source:
    'API shape HealthCheck; recording of 2026-07-22 ("failed container health checks.", breaker 64 s after the last one).',
  expected: { verdict: 'rolled-back', cause: 'container-health-check-failing' },
  timing: { giveUpMs: 64_000 },
  behave: newImage((container) => ({ ...serves(container), passesHealthCheck: () => false })),
  setUp: (world) =>
    setUpAccount(world, {
      isInternal: true,
      rollout: { maximumPercent: 300 },
      definition: (usual) =>
        withContainer(usual, (container) => ({
          ...container,
          healthCheck: {
            command: ['CMD-SHELL', 'curl -f http://localhost:8000/api/health'],
            interval: 30,
            timeout: 5,
            retries: 3,
          },
        })),
    }),
};

const slowBoot = newImage((container) => serves(container, { bootMs: 75_000 }));

export const slowBootWithinGrace: Scenario = {
  ...unhealthy,
  name: 'slow-boot-within-grace',
  title: 'The next version needs 75 s to boot, and the grace period of 120 s covers it.',
  source: 'API shape Service (healthCheckGracePeriodSeconds); page target-group-health-checks.',
  expected: { verdict: 'succeeded' },
  behave: slowBoot,
  setUp: (world) => setUpAccount(world, { graceSeconds: 120 }),
};

export const graceTooShort: Scenario = {
  ...slowBootWithinGrace,
  name: 'grace-too-short',
  title:
    'The next version needs 38 s to boot and has a grace period of 10 s: it says that it is ready while it drains already.',
  expected: { verdict: 'rolled-back', cause: 'grace-period-too-short' },
  behave: newImage((container) => serves(container, { bootMs: 38_000 })),
  setUp: (world) => setUpAccount(world, { graceSeconds: 10 }),
};

export const unhealthyThatHeals: Scenario = {
  ...unhealthy,
  name: 'unhealthy-that-heals',
  title: 'The first task of the next version answers 503 and is replaced; the second one is well.',
  source:
    'Events of a production account, 2026-09-16: 27 unhealthy tasks, each replaced, without any failed deployment.',
  expected: { verdict: 'succeeded' },
  behave: newImage((container, { attempt }) =>
    attempt === 1 ? { ...serves(container), answer: () => 503 } : serves(container),
  ),
};

export const zoneNotEnabled: Scenario = {
  ...unhealthy,
  name: 'zone-not-enabled',
  title: 'New tasks start in a zone that the load balancer does not serve.',
  source: "Page target-group-health-checks (Target.NotInUse); the event's reason is that description.",
  expected: { verdict: 'rolled-back', cause: 'target-zone-not-served' },
  behave: djangoService,
  setUp: (world) => {
    const service = setUpAccount(world);
    const [first, second] = [...world.subnets.keys()];
    // Somebody moves the service's subnets and the load balancer's apart, long before the deployment.
    world.queue.after(3_600_000, () => {
      service.settings = {
        ...service.settings,
        networkConfiguration: {
          awsvpcConfiguration: { subnets: [second], securityGroups: [], assignPublicIp: 'ENABLED' },
        },
      };
      for (const balancer of world.loadBalancers.values()) {
        balancer.availabilityZones = balancer.availabilityZones.filter(({ subnetId }) => subnetId === first);
      }
      planReconcile(world, service, 0);
    });
  },
};

export const targetGroupWithoutLoadBalancer: Scenario = {
  ...unhealthy,
  name: 'target-group-without-load-balancer',
  title:
    'No load balancer sends traffic to the target group any more: new targets stay unused, and nothing ever ends.',
  source: 'API shape TargetGroup (LoadBalancerArns); page target-group-health-checks (Target.NotInUse).',
  expected: { verdict: 'failed', cause: 'target-group-without-load-balancer' },
  behave: djangoService,
  setUp: (world) => {
    setUpAccount(world);
    world.queue.after(3_600_000, () => {
      const group = world.targetGroups.get(targetGroupArn(world));
      if (group === undefined) return;
      group.loadBalancerArns = [];
      for (const target of group.targets) {
        target.health = {
          state: 'unused',
          reason: 'Target.NotInUse',
          description: 'Target group is not configured to receive traffic from the load balancer',
        };
      }
    });
  },
};
