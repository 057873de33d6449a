import type { DatabaseSaying, Engine } from '../causes/database/index.ts';
import type { Evidence } from './evidence.ts';
import { namesOf } from './names.ts';
import { command, steps } from './remedy.ts';

/** What helps against this trouble with a database. */
export function databaseRemedy(saying: DatabaseSaying, evidence: Evidence): string {
  if (saying.trouble === 'reach') return openTheWay(saying, evidence);
  const ofTask = evidence.oneOff === undefined ? undefined : OF_A_ONE_OFF_TASK[saying.trouble];
  return ofTask ?? WAYS_OUT[saying.trouble](saying.engine);
}

const WAYS_OUT: Record<Exclude<DatabaseSaying['trouble'], 'reach'>, (engine?: Engine) => string> = {
  tls: (engine) =>
    `Turn TLS on in the client: ${tlsSetting(engine)}. The address in the message is the task's own; user and password are fine.`,
  certificate: () =>
    'Add the CA of the database to what the client trusts. For Amazon RDS: download https://truststore.pki.rds.amazonaws.com/global/global-bundle.pem into the image and name it as the CA (`sslrootcert`, `ssl.ca`, `NODE_EXTRA_CA_CERTS`).',
  address: () =>
    'Allow the address from which the task connects: for MongoDB Atlas and other services outside the VPC that is the Elastic IP of the NAT gateway, to be added to their IP access list; for your own server, its host rules (`pg_hba.conf`, `CREATE USER … @host`).',
  blocked: () =>
    'Unblock it with `mysqladmin flush-hosts` (or `FLUSH HOSTS`; on Amazon RDS reboot or raise `max_connect_errors`), and find what failed before: a health check that opens and drops connections counts too.',
  login: () =>
    'Compare user, password and host that the task definition gives (`secrets`, `environment`) with those of the database; a rotated password reaches a task only when it is restarted.',
  method: (engine) =>
    engine?.name === 'MySQL'
      ? 'Update the MySQL driver in the image: old ones do not know `caching_sha2_password`. For "Public Key Retrieval is not allowed" connect with TLS, or set `allowPublicKeyRetrieval=true`. Or give the user another method (`ALTER USER … IDENTIFIED WITH mysql_native_password`).'
      : 'Update the driver of the database in the image (for PostgreSQL: libpq 10 or newer, for `scram-sha-256`), or give the user another authentication method.',
  starting: () =>
    'Wait until the database is available (console, `aws rds describe-db-instances`), then deploy again. Let the program try its first connection for a minute instead of ending: a failover takes about that long.',
  database: () => 'Create it on the server, or correct the name that the task definition gives.',
  limit: () =>
    'During a rollout old and new tasks hold connections at the same time. Make the pool of each task smaller, or put a proxy (RDS Proxy, PgBouncer) between.',
  pool: () =>
    'Either the database cannot be reached (check its security group, host and port) or every connection of the pool is in use: look for connections that are never released, and raise the size of the pool or its time limit.',
  url: () =>
    'Correct the connection string that the task definition gives. Most often the password contains a special character (`@`, `:`, `/`, `#`, `%`): it must be percent-encoded in a URL (`@` is `%40`). Quotation marks and spaces around the value have the same effect.',
  lock: () =>
    'The schema itself is fine. Check whether another task is still migrating, and run migrations in one task (`run-before`) instead of in every container at its start. A stale lock is left over from a task that was stopped: release it with the tool (`knex migrate:unlock`, `liquibase releaseLocks`, for advisory locks end the session).',
  files: () =>
    'The image is older than the database, or was built without these files: deploy a commit that contains them, and make sure that neither .dockerignore nor a build step excludes the migrations folder.',
  edited: () =>
    'Put the file of the migration back as it was when it was applied, and make the change in a new migration. If only white space or comments differ, accept it with the migration tool (`flyway repair`, `liquibase clear-checksums`).',
  migration: () =>
    'Run the migrations of this revision once, before the service is updated, as a task of their own, and make them fit both the old and the new code: during a rollout both run.',
  name: () =>
    'Correct the host name that the task definition gives: a name of Docker Compose (`db`, `redis`) does not resolve on ECS. Use the endpoint of the database, a name of Cloud Map or Service Connect, or 127.0.0.1 for a container of the same task; a private DNS zone must belong to the VPC of the task.',
};

/** What does not fit where the migration itself is what failed: nothing is served by a one-off task. */
const OF_A_ONE_OFF_TASK: Partial<Record<DatabaseSaying['trouble'], string>> = {
  lock: 'Wait until whatever holds the lock has ended (another migration, a long transaction), then run the job again. If no process holds the lock any more, a task that was stopped has left it behind: release it with the migration tool (`knex migrate:unlock`, `liquibase releaseLocks`, for advisory locks end the session).',
  limit:
    'The tasks of the service hold connections while this one runs. Make the pool of each task smaller, or put a proxy (RDS Proxy, PgBouncer) between.',
  migration:
    'Compare the state of the database with the migrations in the image: the log shows the statement that failed. A migration that was applied in part or by hand has to be completed, marked as applied or undone with the migration tool; a table that is missing often belongs to a migration that has not run or runs later. Then run the job again.',
  files:
    'The image is older than the database, or was built without these files: run an image that contains them, and check that neither .dockerignore nor a build step leaves out the folder of the migrations.',
};

function tlsSetting(engine: Engine | undefined): string {
  if (engine?.name === 'MySQL') return '`ssl-mode=REQUIRED` or `ssl: {}` (MySQL), `useSSL=true` (JDBC)';
  if (engine?.name === 'Redis') return 'a URL that begins with `rediss://`';
  if (engine?.name === 'MongoDB') return '`tls=true` in the connection string';
  if (engine?.name === 'SQL Server') return '`Encrypt=True`';
  return '`sslmode=require` in the connection string (Node.js: `ssl: { rejectUnauthorized: … }` with the CA of Amazon RDS; Npgsql: `SSL Mode=Require`)';
}

function openTheWay({ engine }: DatabaseSaying, evidence: Evidence): string {
  const { region } = namesOf(evidence);
  const groups = evidence.service?.networkConfiguration?.securityGroups ?? [];
  const port = engine?.port ?? 5432;
  return steps(
    'Check that the database runs, and compare host and port in the task definition with its endpoint (in a container `localhost` is the container itself). "Connection refused" means that the host answered and nothing listens on that port.',
    `A connection that times out is most often blocked: the security group of the database must allow the tasks${groups.length > 0 ? ` (${groups.join(', ')})` : ''}, and both must be in the same VPC or connected ones:`,
    command`aws ec2 authorize-security-group-ingress --region ${region} --group-id GROUP-OF-THE-DATABASE --protocol tcp --port ${port} --source-group ${groups[0] ?? 'GROUP-OF-THE-TASK'}`,
  );
}
