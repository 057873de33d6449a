import { upperFirst } from '../../text/words.ts';
import type { Evidence } from '../evidence.ts';
import { exitsBehind, type Found, search } from '../lines.ts';
import { logLines } from '../log-lines.ts';
import { containerOf, namesOf, phrase } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

type Kind = 'reach' | 'login' | 'database' | 'migration' | 'limit';

const FORMS: readonly (readonly [Kind, RegExp])[] = [
  [
    'login',
    /password authentication failed for user|Access denied for user|no pg_hba\.conf entry|Authentication failed.*(?:mongo|database)|Login failed for user|WRONGPASS|NOAUTH/i,
  ],
  [
    'database',
    /database ["'`][\w-]+["'`] does not exist|Unknown database|role ["'][\w-]+["'] does not exist|Cannot open database/i,
  ],
  ['limit', /too many (?:clients|connections)|remaining connection slots/i],
  [
    'migration',
    /relation ["'][\w.]+["'] does not exist|no such table|Table ['"][\w.-]+['"] doesn't exist|column ["']?[\w.]+["']? (?:of relation \S+ )?(?:does not exist|already exists)|relation ["'][\w.]+["'] already exists|InconsistentMigrationHistory|Conflicting migrations|NodeNotFoundError|Can't locate revision|Multiple head revisions|FlywayException|Validate failed: Migrations|Liquibase\w*Exception|PendingMigrationError|P30(?:05|06|09|18)\b|[Mm]igration\w* .*\bfail(?:ed|ure)|QueryFailedError/,
  ],
  [
    'reach',
    /could not connect to server|connection to server (?:at|on) .* failed|Can't connect to (?:local )?(?:MySQL|MariaDB)? ?(?:server|database)|Can't reach database server|Communications link failure|MongoServerSelectionError|MongoNetworkError|ServerSelectionTimeoutError|Sequelize(?:Connection|Host)\w*Error|SQLSTATE\[(?:HY000|08006)\]|PG::ConnectionBad|could not translate host name|(?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH)\b.*:(?:5432|5433|3306|27017|6379|1433|1521)\b|redis\.exceptions\.(?:ConnectionError|TimeoutError)|Error \d+ connecting to \S+:6379|HikariPool.*(?:timed out|Exception)|dial tcp .*:(?:5432|3306|27017|6379|1433)\b.*(?:refused|timeout|no such host)|(?:getaddrinfo|lookup) .*(?:\.rds\.amazonaws\.com|\.cache\.amazonaws\.com|postgres|mysql|\bdb\b|redis)|psycopg2?\.OperationalError|\(2002|\(2003|\(2005/i,
  ],
];

/** The program cannot use its database: no way there, no entry, or not the tables that it expects. */
export const databaseFailed: Rule = {
  name: 'database-failed',
  diagnose(evidence) {
    const lines = logLines(evidence).filter(
      ({ text }) => !/retry|will try again|\bwarn(?:ing)?\b/i.test(text),
    );
    const hit = FORMS.flatMap(([kind, pattern]) => {
      const found = search(lines, pattern);
      return found ? [{ kind, found }] : [];
    })[0];
    if (!hit) return undefined;
    const { kind, found } = hit;
    const container = upperFirst(phrase(containerOf(evidence, found.line)));
    return {
      cause: causeOf(kind, container, hostIn(found)),
      proof: [...found.proof, ...exitsBehind(evidence, found)],
      remedy: remedyFor(kind, evidence),
    };
  },
};

function hostIn({ line }: Found): string {
  const host =
    /(?:server at|server on|host name|connect to|host:?|ENOTFOUND|EAI_AGAIN|lookup|connecting to|database server at) [`'"]?([A-Za-z0-9][\w-]*(?:\.[\w-]+)*(?::\d+)?)/.exec(
      line.text,
    )?.[1] ?? /\b((?:\d{1,3}\.){3}\d{1,3}:\d+)/.exec(line.text)?.[1];
  return host === undefined || /^(?:server|database|local|MySQL|failed)$/i.test(host) ? '' : ` ${host}`;
}

function causeOf(kind: Kind, container: string, host: string): string {
  if (kind === 'login') return `${container} is not let into its database${host}: user or password is wrong.`;
  if (kind === 'database')
    return `${container} asks for a database or a role that does not exist on the server${host}.`;
  if (kind === 'limit')
    return `${container} gets no connection, because its database has as many as it allows.`;
  if (kind === 'migration')
    return `${container} finds the database in another state than its code expects: a migration failed or was not run.`;
  return `${container} cannot reach its database${host}.`;
}

function remedyFor(kind: Kind, evidence: Evidence): string {
  const { region } = namesOf(evidence);
  const groups = evidence.service?.networkConfiguration?.securityGroups ?? [];
  if (kind === 'login')
    return 'Compare user, password and host that the task definition gives (`secrets`, `environment`) with those of the database; a password that was rotated reaches a task only when it starts anew.';
  if (kind === 'database')
    return 'Create it on the server, or correct the name that the task definition gives.';
  if (kind === 'limit')
    return 'During a rollout old and new tasks hold connections at the same time. Make the pool of each task smaller, or put a proxy (RDS Proxy, PgBouncer) between.';
  if (kind === 'migration')
    return 'Run the migrations of this revision once, before the service is updated, as a task of their own, and make them fit both the old and the new code: during a rollout both run.';
  return steps(
    `The security group of the database must let the tasks in${groups.length > 0 ? ` (${groups.join(', ')})` : ''}, and \`localhost\` is the container itself:`,
    command`aws ec2 authorize-security-group-ingress --region ${region} --group-id GROUP-OF-THE-DATABASE --protocol tcp --port 5432 --source-group ${groups[0] ?? 'GROUP-OF-THE-TASK'}`,
    'Compare host and port that the task definition gives with the endpoint of the database, which must be in the same VPC or reachable from it.',
  );
}
