import { dotnet, go, node, python, spring } from './last-lines.ts';
import { crash, patience, recovery, troubled, withoutBreaker } from './recovery.ts';

/** Another program, or the predecessor, has to be through first. */

export const peerDeployedBeside = recovery(
  {
    name: 'peer-deployed-beside',
    title:
      'The service that this one calls is deployed at the same moment: three tasks find no healthy peer.',
    source: 'gRPC: status 14 UNAVAILABLE; Envoy: "no healthy upstream".',
    behave: troubled({ tasks: 3 }, () => crash(node('Error: 14 UNAVAILABLE: no healthy upstream'))),
  },
  patience(10),
);

export const peerOfOldSchema = recovery({
  name: 'peer-of-old-schema',
  title: 'The peer still has its old schema while two tasks check the contract at their start.',
  source: 'Consumer-driven contracts are checked at start-up by several frameworks; the peer decides.',
  behave: troubled({ tasks: 2 }, () => crash(go('orders answers schema 41, this version needs 42'))),
});

export const nameNotKnownYet = recovery({
  name: 'name-not-known-yet',
  title: 'The name of a new service is not in DNS yet: two tasks end.',
  source: 'Node.js: getaddrinfo ENOTFOUND; AWS Cloud Map registers a service once its first task is healthy.',
  behave: troubled({ tasks: 2 }, () => crash(node('Error: getaddrinfo ENOTFOUND orders.onestep.internal'))),
});

export const leaseOfPredecessor = recovery({
  name: 'lease-of-predecessor',
  title: 'The predecessor holds a lease of 90 seconds: two tasks give up, the third gets it.',
  source: 'Amazon DynamoDB lock client: a lease ends when its holder has not renewed it for its duration.',
  behave: troubled({ untilMs: 110_000 }, () =>
    crash(
      spring(
        "LockNotGrantedException: Didn't acquire lock because it is locked and request is configured not to retry",
        'LockNotGrantedException',
      ),
      { afterMs: 6_000 },
    ),
  ),
});

export const anotherLeader = recovery(
  {
    name: 'another-leader',
    title: 'Only one leader may run: three new tasks leave with 3 while the old one leads.',
    source:
      'Kubernetes-style leader election libraries end the process that loses or does not get the lease.',
    behave: troubled({ tasks: 3 }, () =>
      crash(['{"level":"fatal","msg":"leader election lost"}'], { code: 3 }),
    ),
  },
  withoutBreaker,
);

export const noSeatLeft = recovery({
  name: 'no-seat-left',
  title: 'The license server has no seat left for two tasks, until the old version gives one back.',
  source: 'FlexNet: error -4, "Licensed number of users already reached".',
  behave: troubled({ tasks: 2 }, () =>
    crash(['Licensed number of users already reached. (-4,342)', 'Exiting'], { code: 255 }),
  ),
});

export const redisLoading = recovery({
  name: 'redis-loading',
  title: 'Redis loads its data set for two minutes; two tasks do not wait.',
  source: 'Redis: "LOADING Redis is loading the dataset in memory".',
  behave: troubled({ tasks: 2 }, () =>
    crash(python('redis.exceptions.BusyLoadingError: Redis is loading the dataset in memory')),
  ),
});

export const topicNotThere = recovery({
  name: 'topic-not-there',
  title: 'Kafka elects a new controller; two tasks see no topic.',
  source: 'Apache Kafka: "Topic … not present in metadata after 60000 ms."',
  behave: troubled({ tasks: 2 }, () =>
    crash(
      spring(
        'org.apache.kafka.common.errors.TimeoutException: Topic orders not present in metadata after 60000 ms.',
        'org.apache.kafka.common.errors.TimeoutException',
      ),
      { afterMs: 65_000 },
    ),
  ),
});

export const vaultSealed = recovery({
  name: 'vault-sealed',
  title: 'Vault is sealed after its restart, until it is unsealed: two tasks end.',
  source: 'HashiCorp Vault: "Code: 503. Errors: * Vault is sealed".',
  behave: troubled({ tasks: 2 }, () =>
    crash(go('Error making API request. Code: 503. Errors: * Vault is sealed')),
  ),
});

export const configurationServerDown = recovery({
  name: 'configuration-server-down',
  title: 'The configuration server starts at the same time as this service: two tasks find none.',
  source:
    'Spring Cloud Config: "Could not locate PropertySource and the fail fast property is set, failing".',
  behave: troubled({ tasks: 2 }, () =>
    crash(
      spring(
        'java.lang.IllegalStateException: Could not locate PropertySource and the fail fast property is set, failing',
        'org.springframework.web.client.HttpServerErrorException: 502 Bad Gateway',
      ),
      { afterMs: 12_000 },
    ),
  ),
});

export const objectUploadedLate = recovery({
  name: 'object-uploaded-late',
  title: 'A file that the program reads at its start is uploaded by a later job: two tasks end.',
  source: 'Amazon S3: NoSuchKey, "The specified key does not exist."',
  behave: troubled({ untilMs: 130_000 }, () =>
    crash(
      python(
        'botocore.errorfactory.NoSuchKey: An error occurred (NoSuchKey) when calling the GetObject operation: The specified key does not exist.',
      ),
    ),
  ),
});

export const rightsNotThereYet = recovery({
  name: 'rights-not-there-yet',
  title:
    'The policy of the task role was attached a minute ago and does not hold everywhere yet: two tasks end.',
  source: 'IAM user guide: changes are eventually consistent (troubleshoot_general).',
  behave: troubled({ tasks: 2 }, () =>
    crash(
      dotnet(
        'Amazon.SecretsManager.AmazonSecretsManagerException: User: arn:aws:sts::111122223333:assumed-role/onestep-task/ecs-task is not authorized to perform: secretsmanager:GetSecretValue',
      ),
      { code: 134 },
    ),
  ),
});

export const quotaOfAnotherService = recovery({
  name: 'quota-of-another-service',
  title: 'A payment provider limits requests: two tasks get 429 and exit.',
  source: 'RFC 6585: 429 Too Many Requests.',
  behave: troubled({ tasks: 2 }, () => crash(node('Error: Request failed with status code 429'))),
});

export const keyNotPublished = recovery({
  name: 'key-not-published',
  title: 'The identity provider publishes its new key a minute late: two tasks verify nothing.',
  source: "RFC 7517: keys are found by `kid`, and rotation is the issuer's.",
  behave: troubled({ tasks: 2 }, () => crash(node("Error: Unable to find a signing key that matches 'k2'"))),
});

export const packagesInstalledAtStart = recovery({
  name: 'packages-installed-at-start',
  title: 'The start script installs packages over a network that comes up late: two tasks lack a module.',
  source: 'pip: "Retrying (Retry(total=0)) after connection broken by \'NewConnectionError\'".',
  behave: troubled({ tasks: 2 }, () =>
    crash([
      "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError'",
      ...python("ModuleNotFoundError: No module named 'flask'"),
    ]),
  ),
});

export const variablesFetchedAtStart = recovery({
  name: 'variables-fetched-at-start',
  title: 'The start script fetches variables from a store that limits it: two tasks lack one.',
  source: 'Amazon SSM: ThrottlingException, "Rate exceeded".',
  behave: troubled({ tasks: 2 }, () =>
    crash([
      'Error: failed to read /onestep/dev: ThrottlingException: Rate exceeded',
      ...node('Error: Missing required environment variable: STRIPE_API_KEY'),
    ]),
  ),
});
