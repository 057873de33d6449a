import { describe, expect, it } from '@jest/globals';
import type { Task } from '../../src/ecs/task.ts';
import { type History, noHistory } from '../../src/rollout/history.ts';
import { remember } from '../../src/rollout/remember.ts';
import type { LastLogLine, Snapshot } from '../../src/rollout/snapshot.ts';
import { assess } from '../../src/rollout/strategies/rolling/assess.ts';
import {
  aContainer,
  aDeployment,
  aDeploymentConfiguration,
  anEvent,
  anOldDeployment,
  aRolloutTarget,
  aService,
  aSnapshot,
  aStoppedTask,
  aTarget,
  aTask,
  at,
  targetGroupArn,
} from '../fixtures/snapshots.ts';
import fc from '../support/properties.ts';

/** Without a breaker only this action could end the rollout. */
const unbroken = aDeploymentConfiguration({ circuitBreaker: { enable: false, rollback: false } });
/** Or with one whose owner asked for six failures. */
const patient = aDeploymentConfiguration({
  circuitBreaker: { enable: true, rollback: true, threshold: { type: 'COUNT', value: 6 } },
});
const target = aRolloutTarget();

interface Attempt {
  readonly task: Task;
  readonly log?: readonly string[];
  readonly event?: string;
}

const idOf = (index: number) => `${index}`.repeat(32);

/** The `index`-th task in a row dies by itself and leaves these lines. */
function crashed(log: readonly string[] | undefined, code = 1, overrides: Partial<Task> = {}) {
  return (index: number): Attempt => ({
    task: aStoppedTask({
      id: idOf(index),
      createdAt: at(10 + index * 60),
      startedAt: at(25 + index * 60),
      stoppingAt: at(30 + index * 60),
      stoppedAt: at(40 + index * 60),
      containers: [aContainer({ lastStatus: 'STOPPED', exitCode: code })],
      ...overrides,
    }),
    ...(log !== undefined && { log }),
  });
}

function refused(stoppedReason: string, stopCode = 'TaskFailedToStart') {
  return crashed(undefined, 0, { stopCode, stoppedReason, containers: [] });
}

function unhealthy(why: string) {
  return (index: number): Attempt => ({
    ...crashed(undefined, 0, {
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: `Task failed ELB health checks in (target-group ${targetGroupArn})`,
      containers: [aContainer({ lastStatus: 'STOPPED', exitCode: 137 })],
    })(index),
    event: `(service api) (task ${idOf(index)}) (port 8000) is unhealthy in (target-group ${targetGroupArn}) due to (reason ${why}).`,
  });
}

const node = (message: string) => [
  '/app/dist/main.js:12',
  '    throw error;',
  '    ^',
  '',
  message,
  '    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1595:16)',
  '    at async bootstrap (/app/dist/main.js:12:3) {',
  '  errno: -111,',
  '  port: 5432',
  '}',
  '',
  'Node.js v22.14.0',
];
const python = (message: string) => [
  'Traceback (most recent call last):',
  '  File "/app/main.py", line 12, in <module>',
  '    start()',
  '  File "/app/start.py", line 7, in start',
  '    value = answer["x"]',
  message,
];
const java = (message: string) => [
  `Exception in thread "main" ${message}`,
  '\tat com.example.Main.main(Main.java:12)',
  '\t... 45 common frames omitted',
];
const go = (message: string) => [
  `panic: ${message}`,
  '',
  'goroutine 1 [running]:',
  'main.main()',
  '\t/app/main.go:10 +0x1d',
  'exit status 2',
];
const dotnet = (message: string) => [
  `Unhandled exception. ${message}`,
  '   at Program.<Main>$(String[] args) in /src/Program.cs:line 12',
];
const rails = (message: string) => [
  'bin/rails aborted!',
  message,
  "/app/config/environment.rb:5:in `<main>'",
  'Tasks: TOP => db:migrate',
  '(See full trace by running task with --trace)',
];
const npm = (message: string) => [
  message,
  'npm error Lifecycle script `start` failed with error:',
  'npm error code 1',
  'npm error A complete log of this run can be found in: /home/node/.npm/_logs/1-debug-0.log',
];

/** What four tasks in a row met before the fifth came up. Every row has been cured from outside in public reports of its kind. */
const situations: readonly (readonly [string, (index: number) => Attempt])[] = [
  ['a database that refuses connections (Node)', crashed(node('Error: connect ECONNREFUSED 10.0.3.7:5432'))],
  [
    'a database that starts up (Python)',
    crashed(python('psycopg2.OperationalError: FATAL:  the database system is starting up')),
  ],
  [
    'a database in recovery (Java)',
    crashed(java('org.postgresql.util.PSQLException: FATAL: the database system is in recovery mode')),
  ],
  ['a database that fails over (Go)', crashed(go('pq: cannot execute INSERT in a read-only transaction'))],
  [
    'too many connections (.NET)',
    crashed(dotnet('Npgsql.PostgresException (0x80004005): 53300: sorry, too many clients already')),
  ],
  [
    'an Aurora writer that moves (Rails)',
    crashed(
      rails(
        'ActiveRecord::StatementInvalid: Mysql2::Error: The MySQL server is running with the --read-only option',
      ),
    ),
  ],
  [
    'a migration lock of the old version (Rails)',
    crashed(
      rails(
        'ActiveRecord::ConcurrentMigrationError: Cannot run migrations because another migration process is currently running.',
      ),
    ),
  ],
  [
    'a Liquibase lock',
    crashed(
      java(
        'liquibase.exception.LockException: Could not acquire change log lock.  Currently locked by ip-10-0-0-3',
      ),
    ),
  ],
  [
    'a Prisma migration lock',
    crashed(npm('Error: P1002: Timed out trying to acquire a postgres advisory lock')),
  ],
  [
    'a Prisma database that is not reached',
    crashed(npm("Error: P1001: Can't reach database server at `db:5432`")),
  ],
  [
    'a schema that another service creates',
    crashed(python('sqlalchemy.exc.ProgrammingError: relation "orders" does not exist')),
  ],
  [
    'a peer that is deployed at the same moment',
    crashed(node('Error: getaddrinfo ENOTFOUND orders.internal')),
  ],
  [
    'a peer without an address yet',
    crashed(go('rpc error: code = Unavailable desc = name resolver error: produced zero addresses')),
  ],
  [
    'a leader that is not elected',
    crashed(
      java(
        'org.apache.kafka.common.errors.LeaderNotAvailableException: There is no leader for this topic-partition',
      ),
    ),
  ],
  ['a topic that another service creates', crashed(['ERROR topic ORDER_EVENTS not found'])],
  [
    'a queue that another service creates',
    crashed(
      python(
        'botocore.errorfactory.QueueDoesNotExist: An error occurred (AWS.SimpleQueueService.NonExistentQueue)',
      ),
    ),
  ],
  ['a bucket that is created late', crashed(node('NoSuchBucket: The specified bucket does not exist'))],
  ['a lease of the predecessor', crashed(go('lease already held by api-41-7f'))],
  ['a lock file on a shared volume', crashed(['Could not acquire lock on /efs/data/LOCK: held by 10.0.0.3'])],
  [
    'a port of the predecessor in host mode',
    crashed(node('Error: listen EADDRINUSE: address already in use :::8080')),
  ],
  ['a licence seat that is freed', crashed(['FATAL no license seat available, 5 of 5 in use'])],
  ['a quota that is freed', crashed(python('openai.RateLimitError: You exceeded your current quota'))],
  ['a rate limit', crashed(node('Error: Request failed with status code 429'))],
  [
    'IAM that is not consistent yet',
    crashed(
      python(
        'botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the GetObject operation: Access Denied',
      ),
    ),
  ],
  [
    'a KMS grant that is not consistent yet',
    crashed(node('AccessDeniedException: The ciphertext refers to a key that you may not use')),
  ],
  [
    'credentials that are not there yet',
    crashed(node('CredentialsProviderError: Could not load credentials from any providers')),
  ],
  ['a token that is expired', crashed(['ERROR vault: permission denied, token expired'])],
  ['a certificate that is issued late', crashed(node('Error: unable to verify the first certificate'))],
  [
    'an upstream that is not resolved (nginx)',
    crashed([
      '2026/08/10 10:00:00 [emerg] 1#1: host not found in upstream "api" in /etc/nginx/conf.d/default.conf:3',
    ]),
  ],
  [
    'a config server that answers HTML',
    crashed(node('SyntaxError: Unexpected token < in JSON at position 0')),
  ],
  [
    'a config server that answers nothing',
    crashed(python('json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)')),
  ],
  ['an answer that lacks a key', crashed(python("KeyError: 'RESULT_CODE'"))],
  ['an answer that lacks a key (Ruby)', crashed(['app.rb:3:in `fetch\': key not found: "host" (KeyError)'])],
  [
    'an answer that lacks a member (Node)',
    crashed(node("TypeError: Cannot read properties of undefined (reading 'url')")),
  ],
  [
    'a key that Vault does not have yet, read by the settings (Python)',
    crashed([
      'Traceback (most recent call last):',
      '  File "/app/shop/settings.py", line 31, in <module>',
      '    DB_PASSWORD = vault_data["DB_PASSWORD"]',
      "KeyError: 'DB_PASSWORD'",
    ]),
  ],
  ['a lone key of an answer (Python)', crashed(["KeyError: 'EUR_USD'"])],
  [
    'a key that Consul does not have yet, read by an initializer (Ruby)',
    crashed(['config/initializers/consul.rb:12:in `fetch\': key not found: "DB_URL" (KeyError)']),
  ],
  [
    'a property that the secret does not have yet (Spring)',
    crashed([
      "Caused by: java.lang.IllegalArgumentException: Could not resolve placeholder 'DB_PASSWORD' in value",
      '\tat org.springframework.beans.factory.config.PlaceholderConfigurerSupport.load(PlaceholderConfigurerSupport.java:1)',
    ]),
  ],
  [
    'a setting of a server of settings (Nest)',
    crashed(node('Error: Configuration key "PAYMENT_URL" does not exist')),
  ],
  [
    'a variable that a script reads late',
    crashed(['/entrypoint.sh: line 9: LEADER_ADDRESS: unbound variable']),
  ],
  ['words of a script', crashed(['/entrypoint.sh: line 12: LEADER_HOST: the leader took too long'])],
  ['a shard that is not assigned yet', crashed(['FATAL MASTER_SHARD is missing'])],
  ['a key of another store', crashed(go('key SHARD_MAP is not set in consul'))],
  ['a price that is published late', crashed(['Error: PRICE_PLAN_PRO is not defined in Stripe products'])],
  ['a flag of another environment', crashed(['ERROR NEW_CHECKOUT_FLOW not found in environment production'])],
  [
    'an answer that PHP reads',
    crashed([
      'PHP Fatal error:  Uncaught ErrorException: Undefined array key "ACCESS_TOKEN" in /var/www/config/vault.php:12',
    ]),
  ],
  [
    'code that is uploaded late',
    crashed([
      'Syncing s3://deploy/current to /srv/app',
      ...node("Error: Cannot find module '/srv/app/server.js'"),
    ]),
  ],
  [
    'a plugin that is published late',
    crashed([
      'Installing collected packages: base',
      ...python("ModuleNotFoundError: No module named 'acme_plugin'"),
    ]),
  ],
  [
    'a cache that another process compiles',
    crashed([
      "PHP Fatal error:  Uncaught Error: Failed opening required '/var/www/cache/container.php' (include_path='.')",
    ]),
  ],
  [
    'a driver that the host brings',
    crashed(
      ['./app: error while loading shared libraries: libcuda.so.1: cannot open shared object file'],
      127,
    ),
  ],
  [
    'variables that a wrapper loads',
    crashed(['chamber: loading service prod/app', 'Error: Environment variable not found: DATABASE_URL.']),
  ],
  [
    'a value that is parsed as code (Python)',
    crashed([
      'Traceback (most recent call last):',
      '  File "/app/main.py", line 9, in <module>',
      '  File "<unknown>", line 1',
      'SyntaxError: invalid syntax',
    ]),
  ],
  [
    'a script of another server (Node)',
    crashed([
      'evalmachine.<anonymous>:1',
      '<!DOCTYPE html>',
      '^',
      '',
      "SyntaxError: Unexpected token '<'",
      '    at new Script (node:vm:117:7)',
    ]),
  ],
  [
    'a template that is fetched (Ruby)',
    crashed(["(erb):3: syntax error, unexpected end-of-input, expecting `end'"]),
  ],
  ['a pipeline that is fetched', crashed(['Failed to execute action: syntax error, unexpected tFID'])],
  [
    'an agent that is downloaded as half a file',
    crashed(['Downloading the agent', 'exec /tmp/agent: exec format error']),
  ],
  ['a feature flag that is created late', crashed(['ERROR flag NEW_CHECKOUT not found'])],
  ['a search cluster that is red', crashed(['ERROR all shards failed: search_phase_execution_exception'])],
  [
    'a cache that loads its data',
    crashed(['redis.exceptions.BusyLoadingError: LOADING Redis is loading the dataset in memory']),
  ],
  [
    'a broker that is not ready',
    crashed(java('com.rabbitmq.client.AuthenticationFailureException: ACCESS_REFUSED - Login was refused')),
  ],
  [
    'a Mongo primary that is elected',
    crashed(node('MongoServerSelectionError: No primary server is available')),
  ],
  [
    'an Oracle listener that starts',
    crashed(
      java(
        'java.sql.SQLRecoverableException: ORA-12514, TNS:listener does not currently know of service requested',
      ),
    ),
  ],
  ['a DNS server that is asked too early', crashed(['curl: (6) Could not resolve host: config.internal'])],
  ['an exit without a word', crashed([])],
  ['an exit whose log cannot be read', crashed(undefined)],
  ['exit 0, as a program that waits does', crashed(['INFO nothing to do yet'], 0)],
  ['an info line before the end', crashed(['INFO plugin 40 of 40 loaded'])],
  ['a banner alone', crashed(['Node.js v22.14.0'])],
  ['a race that is lost', crashed(go('assignment to entry in nil map'))],
  ['a segmentation fault of a race', crashed(['Segmentation fault (core dumped)'], 139)],
  ['a kill from outside', crashed(undefined, 137)],
  ['a termination from outside', crashed(undefined, 143)],
  [
    'a memory peak of a cold cache',
    crashed(undefined, 137, {
      containers: [
        aContainer({ exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }),
      ],
    }),
  ],
  ['503 until warm', unhealthy('Health checks failed with these codes: [503]')],
  ['502 of a sidecar that starts', unhealthy('Health checks failed with these codes: [502]')],
  ['429 of a limiter', unhealthy('Health checks failed with these codes: [429]')],
  ['timeouts of a cold cache', unhealthy('Request timed out')],
  [
    'a container check with a long start',
    refused('Task failed container health checks', 'ServiceSchedulerInitiated'),
  ],
  [
    'capacity',
    refused(
      'Capacity is unavailable at this time. Please try again later or in a different availability zone.',
    ),
  ],
  [
    'a pull limit',
    refused('CannotPullContainerError: toomanyrequests: You have reached your pull rate limit'),
  ],
  [
    'a registry that is not reached',
    refused(
      'CannotPullContainerError: failed to do request: Head "https://registry/v2/": dial tcp 10.0.0.1:443: i/o timeout',
    ),
  ],
  [
    'a pull right that is granted late',
    refused(
      'CannotPullContainerError: pull access denied, repository does not exist or may require authorization',
    ),
  ],
  [
    'a secret right that is granted late',
    refused(
      'ResourceInitializationError: unable to pull secrets or registry auth: AccessDeniedException: User is not authorized to perform: secretsmanager:GetSecretValue',
    ),
  ],
  [
    'a route to Secrets Manager that is late',
    refused(
      'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: context deadline exceeded',
    ),
  ],
  [
    'a file system that mounts late',
    refused(
      'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: mount.nfs4: Connection timed out',
    ),
  ],
  [
    'a network interface that is late',
    refused('Timeout waiting for network interface provisioning to complete.'),
  ],
  [
    'Fargate retirement',
    refused(
      'ECS is performing maintenance on the underlying infrastructure hosting the task.',
      'ServiceSchedulerInitiated',
    ),
  ],
  ['a Spot interruption', refused('Your Spot Task was interrupted.', 'SpotInterruption')],
  ['a termination notice', refused('Task stopped: the capacity is reclaimed', 'TerminationNotice')],
  ['a host that ends', refused('Host EC2 (instance i-0abc) terminated.', 'InfrastructureHealth')],
  ['a person', refused('Task stopped by user', 'UserInitiated')],
  ['rebalancing', refused('Task stopped for AZ Rebalance', 'ServiceSchedulerInitiated')],
  ['an internal error of AWS', refused('InternalError: failed to start')],
];

/** Once each: what is there at the second try. */
const notThereYet: typeof situations = [
  [
    'an image that is replicated late',
    refusedOnce('CannotPullContainerError: failed to resolve ref registry/api:4f2a: not found'),
  ],
  [
    'a secret that is created late',
    refusedOnce(
      "ResourceInitializationError: unable to retrieve secret from asm: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
    ),
  ],
  [
    'a log group that is created late',
    refusedOnce(
      'ResourceInitializationError: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.',
    ),
  ],
];

/** The first time it is not there, later the task meets another thing. */
function refusedOnce(reason: string) {
  return (index: number): Attempt => (index === 0 ? refused(reason)(0) : crashed(undefined)(index));
}

/** Every look of a rollout whose first tasks failed so, and whose next one is healthy and stays so. */
function looks(attempts: readonly Attempt[], isPatient = false): readonly Snapshot[] {
  const failing = attempts.flatMap((_, index) =>
    [0, 3, 30].map((later) => lookAt(attempts.slice(0, index + 1), 45 + index * 60 + later, isPatient)),
  );
  const end = 60 * attempts.length;
  const served = aTask({
    id: 'e'.repeat(32),
    createdAt: at(end),
    startedAt: at(end + 15),
    privateIp: '10.0.9.9',
  });
  const healthy = [60, 90, 200].map((later) => {
    const snapshot = lookAt(attempts, end + later, isPatient);
    return {
      ...snapshot,
      service: aService({
        ...snapshot.service,
        deployments: [aDeployment({ runningCount: 1 }), anOldDeployment()],
      }),
      tasks: [...snapshot.tasks, served],
      targets: [aTarget({ id: '10.0.9.9' })],
      targetsReadAt: snapshot.at,
    };
  });
  return [lookAt([], 2, isPatient), ...failing, ...healthy];
}

function lookAt(attempts: readonly Attempt[], seconds: number, isPatient: boolean): Snapshot {
  const lastLogLines = attempts.flatMap(({ task, log }): LastLogLine[] =>
    log === undefined || log.length === 0
      ? []
      : [{ taskId: task.id, containerName: 'app', text: log.at(-1) ?? '', at: at(30), lines: log }],
  );
  const ours = aDeployment({ runningCount: 0, pendingCount: 1, failedTasks: attempts.length });
  return aSnapshot({
    at: at(seconds),
    service: aService({
      deployments: [ours, anOldDeployment()],
      deploymentConfiguration: isPatient ? patient : unbroken,
      events: attempts.flatMap(({ event }, index) =>
        event === undefined ? [] : [anEvent(28 + index * 60, event)],
      ),
    }),
    tasks: attempts.map(({ task }) => task),
    targetsReadAt: at(seconds),
    lastLogLines,
  });
}

/** The end that any look gives the rollout, as a watch would take it. */
function endOf(snapshots: readonly Snapshot[]): string | undefined {
  let history: History = noHistory;
  for (const snapshot of snapshots) {
    history = remember(target, history, snapshot);
    const verdict = assess(target, snapshot, history);
    if (verdict.kind === 'failed') return verdict.message;
  }
  return undefined;
}

describe('a rollout that succeeds at its fifth task is never ended, whatever the first four met', () => {
  it.each(situations)('%s', (_, attempt) => {
    expect(endOf(looks([0, 1, 2, 3].map(attempt)))).toBeUndefined();
  });

  /**
   * What can be cured: whatever another system decides, what is not there yet, what stopped the task from outside, and
   * any end that names no fault of the revision. What cannot: a variable that the revision does not set, a module or
   * program that the image lacks, a syntax error, another CPU architecture.
   */
  it('nor in any random history of up to five failures that can be cured', () => {
    const attempts = fc.array(fc.constantFrom(...situations, ...notThereYet), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(attempts, fc.boolean(), (drawn, isPatient) => {
        const end = endOf(
          looks(
            drawn.map(([, attempt], index) => attempt(index)),
            isPatient,
          ),
        );
        expect(end).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it('but for what nothing outside can cure', () => {
    const lacking = crashed(node("Error: Cannot find module 'express'"));
    expect(endOf(looks([0, 1, 2, 3].map(lacking)))).toContain('2 tasks failed the same way');
    const unset = crashed(python("KeyError: 'DB_URL'").toSpliced(4, 1, '    value = os.environ["DB_URL"]'));
    expect(endOf(looks([0, 1, 2, 3].map(unset)))).toContain('2 tasks failed the same way');
  });
});
