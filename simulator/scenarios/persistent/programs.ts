import { asObjects } from '../../json.ts';
import type { Json } from '../../operation.ts';
import { setUpAccount } from '../account.ts';
import { withNextImage } from '../changes.ts';
import { djangoService, hasNewImage, newImage, serves } from '../django-service.ts';
import { node, spring } from '../recoveries/last-lines.ts';
import { crash } from '../recoveries/recovery.ts';
import { always, persistent } from './persistent.ts';

/** Programs that end, each time. */

export const diesAfterEachPass = persistent(
  {
    name: 'dies-after-each-pass',
    title:
      'Each task passes its health check and ends half a minute later: ECS restarts its count each time.',
    source: 'Page deployment-circuit-breaker: a healthy task sets the count to zero (resetOnHealthyTask).',
    expected: { verdict: 'failed', cause: 'container-exited' },
    behave: newImage((container) => ({
      ...serves(container, { bootMs: 2_000 }),
      lines: [{ atMs: 30_400, text: 'fatal error: concurrent map iteration and map write' }],
      exits: { afterMs: 31_000, code: 2 },
    })),
    setUp: (world) => setUpAccount(world, { desiredCount: 2 }),
  },
  'container-exited',
);

const withCollector = (running: Json): Json => {
  const next = withNextImage(running);
  const [app] = asObjects(next['containerDefinitions']);
  const { portMappings: _, ...rest } = app ?? {};
  const image = 'public.ecr.aws/aws-observability/aws-otel-collector:v0.43.1';
  return {
    ...next,
    containerDefinitions: [...asObjects(next['containerDefinitions']), { ...rest, name: 'collector', image }],
  };
};

export const collectorEnds = persistent(
  {
    name: 'collector-ends',
    title:
      'The collector ends of its configuration, and the application, refused at its port, ends after it.',
    source:
      'API shape ContainerDefinition (essential); OpenTelemetry Collector: "cannot unmarshal the configuration".',
    change: withCollector,
    behave: (taskDefinition, context) => {
      const usual = djangoService(taskDefinition, context);
      if (!hasNewImage(taskDefinition, context.world)) return usual;
      const error =
        'Error: failed to get config: cannot unmarshal the configuration: unknown type: "otlphtp"';
      return {
        containers: {
          app: crash(node('Error: connect ECONNREFUSED 127.0.0.1:4317'), { afterMs: 2_500 }),
          collector: crash([error], { afterMs: 1_500 }),
        },
      };
    },
  },
  'container-exited',
);

export const nodeModuleMissing = persistent(
  {
    name: 'node-module-missing',
    title: 'A package of the next version is not in its image, and Node ends the log with its version.',
    source: 'Node.js: "Cannot find module", code MODULE_NOT_FOUND, version banner.',
    behave: always(crash(node("Error: Cannot find module 'express'"))),
  },
  'module-not-found',
);

export const syntaxError = persistent(
  {
    name: 'syntax-error',
    title: 'The next version does not even parse.',
    source: 'Node.js: an uncaught SyntaxError ends the process with 1.',
    behave: always(crash(node("SyntaxError: Unexpected token '}'"))),
  },
  'container-exited',
);

export const springPlaceholder = persistent(
  {
    name: 'spring-placeholder',
    title: 'Spring finds no value for a placeholder of its configuration.',
    source: "Spring Framework: Could not resolve placeholder 'X' in value ….",
    behave: always(
      crash(
        spring(
          "org.springframework.beans.factory.BeanCreationException: Error creating bean with name 'payments'",
          `java.lang.IllegalArgumentException: Could not resolve placeholder 'PAYMENT_URL' in value "$\{PAYMENT_URL}"`,
        ),
        { afterMs: 12_000 },
      ),
    ),
  },
  'environment-variable-missing',
);

export const wrongPassword = persistent(
  {
    name: 'wrong-password',
    title: 'The database knows the user and refuses the password.',
    source: 'PostgreSQL, errcode 28P01: password authentication failed.',
    behave: always(crash(node('error: password authentication failed for user "onestep"'))),
  },
  'database-failed',
);

export const portTaken = persistent(
  {
    name: 'port-taken',
    title: 'Another process of the container holds the port already.',
    source: 'POSIX: EADDRINUSE.',
    behave: always(crash(node('Error: listen EADDRINUSE: address already in use 0.0.0.0:8000'))),
  },
  'port-in-use',
);

export const diskFull = persistent(
  {
    name: 'disk-full',
    title: 'The container writes more than its task has room for.',
    source: 'POSIX: ENOSPC, "no space left on device".',
    behave: always(crash(node('Error: ENOSPC: no space left on device, write'), { afterMs: 9_000 })),
  },
  'disk-full',
);
