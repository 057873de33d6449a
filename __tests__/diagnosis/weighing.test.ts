import { describe, expect, test } from '@jest/globals';
import type { ContainerDefinition } from '../../src/task-definition/task-definition.ts';
import { crashes } from '../fixtures/crashes.ts';
import { aCrash, aTaskDefinition } from '../fixtures/evidence.ts';
import { harmless } from '../fixtures/harmless.ts';
import { diagnoses } from './cases.ts';

type Row = readonly [
  title: string,
  log: readonly string[],
  cause: string,
  sentence: RegExp,
  says?: RegExp,
  definition?: ContainerDefinition,
];

function first(log: readonly string[], definition: ContainerDefinition = {}, exitCode = 1) {
  const [said] = diagnoses({
    ...aCrash(log, exitCode),
    taskDefinition: aTaskDefinition(definition),
  }).values();
  return said;
}

const node = (...message: readonly string[]) => [
  '/app/dist/server.js:9',
  '  throw error;',
  '  ^',
  '',
  ...message,
  '    at start (/app/dist/server.js:9:9)',
  '    at Module._compile (node:internal/modules/cjs/loader:1554:14)',
  '',
  'Node.js v22.14.0',
];

describe('the first cause', () => {
  const rows: readonly Row[] = [
    // the telling line
    [
      'AggregateError',
      node(
        'AggregateError [ECONNREFUSED]: ',
        '    at internalConnectMultiple (node:net:1122:18) {',
        "  code: 'ECONNREFUSED',",
        '  [errors]: [',
        '    Error: connect ECONNREFUSED ::1:4000',
        '        at createConnectionError (node:net:1652:14) {',
      ),
      'service-unreachable',
      /cannot reach/,
    ],
    [
      'Nest',
      [
        '[Nest] 1  - 03/01/2026, 10:00:00 AM     LOG [NestFactory] Starting Nest application...',
        "[Nest] 1  - 03/01/2026, 10:00:00 AM   ERROR [ExceptionHandler] Nest can't resolve dependencies of the OrdersService (?). Please make sure that the argument MailService at index [0] is available in the OrdersModule context.",
        'Potential solutions:',
        '- Is OrdersModule a valid NestJS module?',
        '    at Injector.lookupComponentInParentModules (/app/node_modules/@nestjs/core/injector/injector.js:262:19)',
      ],
      'container-exited',
      /can't resolve dependencies of the OrdersService/,
    ],
    [
      'Fastify with pino',
      [
        '{"level":30,"time":1,"msg":"booting"}',
        '{"level":60,"time":2,"err":{"type":"Error","message":"Plugin did not start in time: \'orders\'","stack":"Error: Plugin did not start in time: \'orders\'\\n    at Timeout._onTimeout (/app/node_modules/avvio/lib/plugin.js:123:19)"},"msg":"Plugin did not start in time"}',
      ],
      'container-exited',
      /Plugin did not start in time/,
    ],
    [
      'Spring, a root cause',
      [
        '2026-03-01T10:00:00.000Z ERROR 1 --- [           main] o.s.boot.SpringApplication               : Application run failed',
        '',
        "org.springframework.beans.factory.BeanCreationException: Error creating bean with name 'ordersJob'",
        '\tat org.springframework.beans.factory.support.AbstractBeanFactory.create(AbstractBeanFactory.java:1)',
        'Caused by: java.lang.IllegalArgumentException: cron expression must have 6 fields',
        '\tat com.acme.orders.Jobs.<init>(Jobs.java:21)',
        '\t... 20 common frames omitted',
      ],
      'container-exited',
      /cron expression must have 6 fields/,
    ],
    [
      'Quarkus',
      [
        '2026-03-01 10:00:00,000 ERROR [io.quarkus.runtime.Application] (main) Failed to start application (with profile [prod]): java.lang.RuntimeException: Failed to start quarkus',
        '\tat io.quarkus.runner.ApplicationImpl.doStart(Unknown Source)',
        'Caused by: java.lang.IllegalStateException: orders.queue must be an ARN',
        '\tat com.acme.Orders.start(Orders.java:4)',
      ],
      'container-exited',
      /must be an ARN/,
    ],
    [
      'Serilog',
      [
        '[10:00:00 INF] Starting web host',
        '[10:00:00 FTL] Host terminated unexpectedly',
        'System.FormatException: The orders interval is no number',
        '   at Acme.Program.Main(String[] args) in /src/Program.cs:line 20',
      ],
      'container-exited',
      /orders interval is no number/,
    ],
    [
      '.NET, an inner exception',
      [
        'Unhandled exception. System.AggregateException: One or more errors occurred. (Cannot open queue)',
        ' ---> System.InvalidOperationException: Cannot open queue',
        '   at Acme.Queue.Open() in /src/Queue.cs:line 3',
        '   --- End of inner exception stack trace ---',
        '   at System.Threading.Tasks.Task.Wait()',
      ],
      'container-exited',
      /Cannot open queue.*Queue\.cs:3/,
    ],
    [
      'zap',
      [
        '{"level":"info","ts":1,"msg":"boot"}',
        '{"level":"fatal","ts":2,"caller":"api/main.go:31","msg":"parse price list","error":"line 3: unknown field","stacktrace":"main.main\\n\\t/src/api/main.go:31\\nruntime.main\\n\\t/usr/local/go/src/runtime/proc.go:271"}',
      ],
      'container-exited',
      /parse price list/,
    ],
    [
      'logrus',
      [
        'time="2026-03-01T10:00:00Z" level=info msg=boot',
        'time="2026-03-01T10:00:00Z" level=fatal msg="price list is empty" error="no rows"',
      ],
      'container-exited',
      /price list is empty: no rows/,
    ],
    [
      'zerolog console',
      ['10:00AM INF boot', '10:00AM FTL price list is empty error="no rows"'],
      'container-exited',
      /price list is empty/,
    ],
    [
      'anyhow',
      [
        'Error: cannot read the price list',
        '',
        'Caused by:',
        '    0: line 3',
        '    1: unknown field `colour`',
      ],
      'container-exited',
      /cannot read the price list/,
    ],
    [
      'Sidekiq',
      [
        '2026-03-01T10:00:00.000Z pid=1 tid=abc INFO: Booting Sidekiq 7.2.0',
        'uninitialized constant Orders::Worker (NameError)',
        "/app/config/initializers/orders.rb:3:in `<main>'",
      ],
      'container-exited',
      /uninitialized constant Orders::Worker/,
    ],
    [
      'Laravel',
      [
        '',
        'In ProviderRepository.php line 205:',
        '                                               ',
        '  Class "Acme\\Orders\\Provider" cannot be abstract  ',
        '                                               ',
        '',
      ],
      'container-exited',
      /cannot be abstract/,
    ],
    [
      'celery',
      [
        '[2026-03-01 10:00:00,000: INFO/MainProcess] boot',
        "[2026-03-01 10:00:00,000: CRITICAL/MainProcess] Unrecoverable error: ValueError('queue name is empty')",
        'Traceback (most recent call last):',
        '  File "/usr/local/lib/python3.12/site-packages/celery/worker/worker.py", line 202, in start',
        '    self.blueprint.start(self)',
        'ValueError: queue name is empty',
      ],
      'container-exited',
      /queue name is empty/,
    ],
    [
      'Phoenix',
      [
        '10:00:00.000 [notice] Application orders exited: Orders.Application.start(:normal, []) returned an error: shutdown: failed to start child: Orders.Repo',
        '    ** (EXIT) an exception was raised:',
        '        ** (ArgumentError) price list is empty',
        '            (orders 0.1.0) lib/orders/repo.ex:9: Orders.Repo.init/2',
        'Kernel pid terminated (application_controller) ("{application_start_failure,orders}")',
        '',
        'Crash dump is being written to: erl_crash.dump...done',
      ],
      'container-exited',
      /price list is empty/,
    ],
    [
      'supervisord',
      [
        "2026-03-01 10:00:00,000 INFO spawned: 'web' with pid 7",
        'Error: price list is empty',
        '2026-03-01 10:00:01,000 INFO exited: web (exit status 1; not expected)',
        '2026-03-01 10:00:02,000 INFO gave up: web entered FATAL state, too many start retries too quickly',
      ],
      'container-exited',
      /price list is empty/,
    ],
    [
      'yarn',
      [
        'yarn run v1.22.22',
        '$ node dist/server.js',
        ...node('Error: price list is empty'),
        'error Command failed with exit code 1.',
        'info Visit https://yarnpkg.com/en/docs/cli/run for documentation about this command.',
      ],
      'container-exited',
      /price list is empty/,
    ],
    [
      'pnpm',
      [
        '> shop@1.0.0 start /app',
        '> node dist/server.js',
        ...node('Error: price list is empty'),
        ' ELIFECYCLE  Command failed with exit code 1.',
      ],
      'container-exited',
      /price list is empty/,
    ],
    [
      'npm of older versions',
      [
        'npm ERR! code ELIFECYCLE',
        'npm ERR! errno 1',
        'npm ERR! shop@1.0.0 start: `node server.js`',
        'npm ERR! Exit status 1',
        'npm ERR! ',
        'npm ERR! Failed at the shop@1.0.0 start script.',
      ].toSpliced(0, 0, ...node('Error: price list is empty')),
      'container-exited',
      /price list is empty/,
    ],
    [
      'Envoy',
      [
        '[2026-03-01 10:00:00.000][1][info][main] initializing',
        "[2026-03-01 10:00:00.000][1][critical][main] error initializing configuration '/etc/envoy.yaml': no such field: colour",
        '[2026-03-01 10:00:00.000][1][info][main] exiting',
      ],
      'container-exited',
      /no such field: colour/,
    ],
    [
      'PostgreSQL',
      [
        '2026-03-01 10:00:00.000 UTC [1] FATAL:  data directory "/var/lib/postgresql/data" has wrong ownership',
        '2026-03-01 10:00:00.000 UTC [1] HINT:  The server must be started by the user that owns the data directory.',
      ],
      'container-exited',
      /wrong ownership/,
    ],
    [
      'the OpenTelemetry collector',
      [
        'Error: failed to get config: cannot unmarshal the configuration: unknown exporters type: "colour"',
        '2026/03/01 10:00:00 collector server run finished with error: failed to get config: cannot unmarshal the configuration',
      ],
      'container-exited',
      /cannot unmarshal the configuration/,
    ],
    [
      'Caddy',
      [
        '{"level":"info","ts":1,"msg":"using config from file","file":"/etc/caddy/Caddyfile"}',
        'Error: adapting config using caddyfile: /etc/caddy/Caddyfile:3: unrecognized directive: colour',
      ],
      'container-exited',
      /unrecognized directive/,
    ],
    [
      'Deno',
      ['error: Uncaught (in promise) TypeError: price list is empty', '    at file:///app/main.ts:3:9'],
      'container-exited',
      /price list is empty/,
    ],
    [
      'Bun',
      [
        '1 | throw new Error("price list is empty")',
        '          ^',
        'error: price list is empty',
        '      at /app/server.ts:1:7',
        '',
        'Bun v1.2.4 (Linux x64)',
      ],
      'container-exited',
      /price list is empty/,
    ],
    [
      'a floating rejection',
      [
        '[UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "price list is empty".] {',
        "  code: 'ERR_UNHANDLED_REJECTION'",
        '}',
        '',
        'Node.js v22.14.0',
      ],
      'container-exited',
      /price list is empty/,
    ],
    [
      'abort of .NET',
      [
        'Unhandled exception. System.IO.InvalidDataException: price list is empty',
        '   at Program.<Main>$(String[] args) in /src/Program.cs:line 2',
      ],
      'container-exited',
      /^(?!.*SIG).*price list is empty/,
    ],
    [
      'a certificate in Go',
      [
        '2026/03/01 10:00:00 Get "https://api.acme.test": tls: failed to verify certificate: x509: certificate signed by unknown authority',
      ],
      'certificate-not-trusted',
      /certificate/,
      /ca-certificates|CA bundle/,
    ],
    // modules
    [
      'a package in ESM',
      node("Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'undici' imported from /app/dist/http.mjs"),
      'module-not-found',
      /undici/,
    ],
    [
      'an alias of TypeScript',
      node("Error: Cannot find module '@app/orders'", 'Require stack:', '- /app/dist/server.js'),
      'module-not-found',
      /@app\/orders/,
    ],
    [
      'a C library',
      [
        '/app/server: error while loading shared libraries: libpq.so.5: cannot open shared object file: No such file or directory',
      ],
      'module-not-found',
      /libpq\.so\.5/,
    ],
    [
      'musl',
      ['Error relocating /app/server: __res_init: symbol not found'],
      'container-exited',
      /symbol not found/,
    ],
    [
      'Node too old',
      [
        'npm error code EBADENGINE',
        'npm error engine Unsupported engine',
        'npm error engine Not compatible with your version of node/npm: shop@1.0.0',
        'npm error notsup Required: {"node":">=22"}',
      ],
      'container-exited',
      /Unsupported engine|Not compatible|Required/,
      /base image/,
    ],
    [
      'sharp',
      node(
        'Error: Could not load the "sharp" module using the linuxmusl-x64 runtime',
        'Possible solutions:',
        '- Ensure optional dependencies can be installed:',
      ),
      'container-exited',
      /sharp/,
      /npm ci|\.dockerignore/,
    ],
    [
      'PHP version',
      [
        'PHP Fatal error:  Composer detected issues in your platform: Your Composer dependencies require a PHP version ">= 8.3.0". You are running 8.2.36. in /app/vendor/composer/platform_check.php on line 24',
      ],
      'container-exited',
      /8\.3\.0/,
      /base image/,
    ],
    [
      'GLIBCXX',
      [
        "node: /lib/x86_64-linux-gnu/libstdc++.so.6: version `GLIBCXX_3.4.32' not found (required by /app/node_modules/re2/build/Release/re2.node)",
      ],
      'container-exited',
      /GLIBCXX_3\.4\.32/,
      /base image/,
    ],
    // files, users, init
    [
      'a read-only root',
      ["OSError: [Errno 30] Read-only file system: '/app/cache'"],
      'container-exited',
      /Read-only file system/,
      /readonlyRootFilesystem/,
      { readonlyRootFilesystem: true },
    ],
    [
      'port 80 in nginx',
      ['nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)'],
      'container-exited',
      /0\.0\.0\.0:80/,
      /1024/,
      { user: '101' },
    ],
    [
      'port 443 in Node',
      node('Error: listen EACCES: permission denied 0.0.0.0:443'),
      'container-exited',
      /:443/,
      /1024/,
    ],
    [
      'tini',
      [
        "[WARN  tini (7)] Tini is not running as PID 1 and isn't registered as a child subreaper.",
        's6-svscan: fatal: unable to mkfifo .s6-svscan/lock: Permission denied',
      ],
      'container-exited',
      /unable to mkfifo/,
      /user/,
    ],
    [
      'CRLF by env',
      ["/usr/bin/env: 'bash\\r': No such file or directory"],
      'command-not-found',
      /bash/,
      /CRLF|Windows/,
    ],
    [
      'a bad interpreter',
      ['/bin/sh: ./entrypoint.sh: /bin/bash^M: bad interpreter: No such file or directory'],
      'command-not-found',
      /entrypoint\.sh/,
      /CRLF|Windows/,
    ],
    [
      'Rails without a writable directory',
      node("Error: EACCES: permission denied, open '/app/tmp/cache/x.json'"),
      'container-exited',
      /\/app\/tmp\/cache/,
      /chown/,
      { user: '1000' },
    ],
    [
      'limits',
      ['max virtual memory: EMFILE: too many open files, watch'],
      'container-exited',
      /EMFILE/,
      /ulimits/,
    ],
    [
      'a pid file of httpd',
      ['httpd (pid 1) already running', 'AH00547: pid file /run/httpd.pid already exists'],
      'container-exited',
      /pid/,
      /httpd\.pid|rm -f/,
    ],
    [
      'gunicorn has its port',
      [
        "[2026-03-01 10:00:00 +0000] [1] [ERROR] Connection in use: ('0.0.0.0', 8000)",
        '[2026-03-01 10:00:05 +0000] [1] [ERROR] Retrying in 1 second.',
        "[2026-03-01 10:00:06 +0000] [1] [ERROR] Can't connect to ('0.0.0.0', 8000)",
      ],
      'port-in-use',
      /8000/,
    ],
    [
      'uvicorn has its port',
      [
        "ERROR:    [Errno 98] error while attempting to bind on address ('0.0.0.0', 8000): address already in use",
      ],
      'port-in-use',
      /8000/,
    ],
    // variables
    [
      'Nest',
      node('TypeError: Configuration key "PAYMENT_URL" does not exist'),
      'environment-variable-missing',
      /PAYMENT_URL/,
    ],
    [
      'fastify-env',
      node("Error: env must have required property 'PAYMENT_URL'"),
      'environment-variable-missing',
      /PAYMENT_URL/,
    ],
    [
      'zod, flattened',
      [
        "❌ Invalid environment variables: { PAYMENT_URL: [ 'Required' ], PAYMENT_KEY: [ 'Required' ] }",
        ...node('Error: Invalid environment variables'),
      ],
      'environment-variable-missing',
      /PAYMENT_URL/,
    ],
    [
      'zod, pretty',
      node('Error: ✖ Invalid input: expected string, received undefined', '  → at PAYMENT_URL'),
      'environment-variable-missing',
      /PAYMENT_URL/,
    ],
    [
      'a list by hand',
      ['Missing required environment variables:', '  - PAYMENT_URL', '  - PAYMENT_KEY'],
      'environment-variable-missing',
      /PAYMENT_URL, PAYMENT_KEY/,
    ],
    [
      'dotenv-safe',
      node(
        'MissingEnvVarsError: The following variables were defined in .env.example but are not present in the environment:',
        '  PAYMENT_URL, PAYMENT_KEY',
        'Make sure to add them to .env or directly to the environment.',
      ),
      'environment-variable-missing',
      /PAYMENT_URL/,
    ],
    [
      'Micronaut',
      [
        `10:00:00.000 [main] ERROR io.micronaut.runtime.Micronaut - Error starting Micronaut server: Could not resolve placeholder \${PAYMENT_URL}`,
        `io.micronaut.context.exceptions.ConfigurationException: Could not resolve placeholder \${PAYMENT_URL}`,
        '\tat io.micronaut.context.env.DefaultPropertyPlaceholderResolver.resolve(D.java:1)',
      ],
      'environment-variable-missing',
      /PAYMENT_URL/,
    ],
    [
      'Quarkus, a value',
      [
        'java.util.NoSuchElementException: SRCFG00011: Could not expand value PAYMENT_URL in property orders.payment',
      ],
      'environment-variable-missing',
      /PAYMENT_URL/,
    ],
    [
      '.NET, no connection string',
      [
        "Unhandled exception. System.InvalidOperationException: No connection string named 'Orders' could be found in the application configuration.",
        '   at Program.<Main>$(String[] args)',
      ],
      'environment-variable-missing',
      /ConnectionStrings__Orders/,
    ],
    [
      'clap',
      [
        'error: the following required arguments were not provided:',
        '  --payment-url <PAYMENT_URL>',
        '',
        'Usage: shop --payment-url <PAYMENT_URL>',
      ],
      'environment-variable-missing',
      /PAYMENT_URL/,
    ],
    [
      'vlucas/phpdotenv',
      [
        'PHP Fatal error:  Uncaught Dotenv\\Exception\\ValidationException: One or more environment variables failed assertions: PAYMENT_URL is missing. in /app/vendor/vlucas/phpdotenv/src/Validator.php:87',
      ],
      'environment-variable-missing',
      /PAYMENT_URL/,
    ],
    [
      'Starlette',
      ['KeyError: "Config \'PAYMENT_KEY\' is missing, and has no default."'],
      'environment-variable-missing',
      /PAYMENT_KEY/,
    ],
    [
      'mysql, an option',
      node('Error: The "path" argument must be of type string. Received undefined'),
      'container-exited',
      /Received undefined/,
      /environment variable/,
    ],
    // memory
    [
      'the JVM, at its start',
      [
        'Error occurred during initialization of VM',
        'Could not reserve enough space for 2097152KB object heap',
      ],
      'out-of-memory',
      /memory/,
    ],
    [
      '.NET',
      [
        'Out of memory.',
        "Unhandled exception. System.OutOfMemoryException: Exception of type 'System.OutOfMemoryException' was thrown.",
      ],
      'out-of-memory',
      /memory/,
    ],
    ['Ruby', ["app.rb:3:in `join': failed to allocate memory (NoMemoryError)"], 'out-of-memory', /memory/],
    [
      'Go',
      [
        'fatal error: runtime: out of memory',
        '',
        'runtime stack:',
        'runtime.throw({0x1, 0x2})',
        '\t/usr/local/go/src/runtime/panic.go:1047 +0x5d',
      ],
      'out-of-memory',
      /memory/,
    ],
  ];
  test.each(rows)('%s', (_title, log, cause, sentence, says = /./, definition = {}) => {
    const said = first(log, definition);
    expect(said?.name).toBe(cause);
    expect(said?.cause).toMatch(sentence);
    expect(`${said?.cause} ${said?.remedy}`).toMatch(says);
  });
});

test('a file that is not found is no host that is not found', () => {
  expect(first(["FileNotFoundError: [Errno 2] No usable temporary directory found in ['/tmp']"])?.name).toBe(
    'container-exited',
  );
});

describe('an alarming line before or after the true failure is no first cause', () => {
  const told = crashes
    .filter(({ exitCode }) => exitCode !== 0 && exitCode !== 127)
    .map((crash) => ({ ...crash, alone: first(crash.log, {}, crash.exitCode) }));
  test.each(harmless)('%s', (line) => {
    for (const { name, log, exitCode, alone } of told) {
      const before = first([line, ...log], {}, exitCode);
      const after = first([...log, line], {}, exitCode);
      expect([name, before?.name, before?.cause]).toEqual([name, alone?.name, alone?.cause]);
      expect([name, after?.name, after?.cause]).toEqual([name, alone?.name, alone?.cause]);
    }
  });
});
