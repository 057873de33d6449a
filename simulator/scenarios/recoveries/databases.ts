import { dotnet, go, node, npm, python, rake, spring } from './last-lines.ts';
import { crash, patience, recovery, troubled, withoutBreaker } from './recovery.ts';

/** The database is not there, or not ready, for the first tasks. */

export const databaseUpLateNode = recovery({
  name: 'database-up-late-node',
  title: 'The database refuses connections for two tasks, and Node ends each log with its version.',
  source: 'Node.js: an uncaught exception ends with the line "Node.js v22.14.0", whatever it was.',
  behave: troubled({ tasks: 2 }, () => crash(node('Error: connect ECONNREFUSED 10.0.48.12:5432'))),
});

export const databaseUpLateSpring = recovery({
  name: 'database-up-late-spring',
  title: 'The same with Spring, whose last line is "... 45 common frames omitted".',
  source: 'Logback: shortened stack traces end with "common frames omitted".',
  behave: troubled({ tasks: 2 }, () =>
    crash(
      spring(
        "org.springframework.beans.factory.BeanCreationException: Error creating bean with name 'flyway'",
        'java.net.ConnectException: Connection refused',
      ),
      { afterMs: 14_000 },
    ),
  ),
});

export const databaseUpLateDotnet = recovery({
  name: 'database-up-late-dotnet',
  title: 'The same with .NET, which aborts with 134 and a stack frame of its own program.',
  source: '.NET: an unhandled exception aborts the process (SIGABRT, exit code 134).',
  behave: troubled({ tasks: 2 }, () =>
    crash(dotnet('Npgsql.NpgsqlException (0x80004005): Failed to connect to 10.0.48.12:5432'), { code: 134 }),
  ),
});

export const databaseUpLateGo = recovery(
  {
    name: 'database-up-late-go',
    title: 'The same with Go, three tasks, and no circuit breaker.',
    source: 'Go: a panic ends with its goroutines and exit status 2.',
    behave: troubled({ tasks: 3 }, () =>
      crash(go('dial tcp 10.0.48.12:5432: connect: connection refused'), { code: 2 }),
    ),
  },
  withoutBreaker,
);

export const databaseUpLatePrisma = recovery({
  name: 'database-up-late-prisma',
  title: 'Prisma cannot reach the database twice; npm has the last word.',
  source: 'Prisma error reference, P1001; npm 10: "A complete log of this run can be found in".',
  behave: troubled({ tasks: 2 }, () =>
    crash(npm("Error: P1001: Can't reach database server at `database.onestep.internal:5432`")),
  ),
});

export const databaseInRecovery = recovery(
  {
    name: 'database-in-recovery',
    title:
      'PostgreSQL replays its log for two minutes and accepts no connections: four tasks end, the fifth serves.',
    source: 'PostgreSQL, errcode 57P03: "the database system is in recovery mode".',
    behave: troubled({ tasks: 4 }, () =>
      crash(
        python(
          'psycopg.OperationalError: connection failed: FATAL:  the database system is in recovery mode',
        ),
      ),
    ),
  },
  patience(10),
);

export const databaseFailsOver = recovery(
  {
    name: 'database-fails-over',
    title: 'The database fails over: the old writer is read-only for three tasks.',
    source:
      'PostgreSQL, errcode 25006; Amazon RDS, fail-over of a Multi-AZ cluster takes one to two minutes.',
    behave: troubled({ tasks: 3 }, () =>
      crash(
        rake(
          'ActiveRecord::StatementInvalid: PG::ReadOnlySqlTransaction: ERROR:  cannot execute UPDATE in a read-only transaction',
        ),
      ),
    ),
  },
  patience(10),
);

export const migrationLockHeld = recovery({
  name: 'migration-lock-held',
  title: 'The old version holds the change log lock of Liquibase while two tasks wait for it in vain.',
  source: 'Liquibase: "Could not acquire change log lock. Currently locked by …".',
  behave: troubled({ tasks: 2 }, () =>
    crash(
      spring(
        'liquibase.exception.LockException: Could not acquire change log lock.  Currently locked by ip-10-0-16-9 (10.0.16.9)',
        'liquibase.exception.LockException: Could not acquire change log lock.',
      ),
      { afterMs: 20_000 },
    ),
  ),
});

export const migrationUnderWay = recovery({
  name: 'migration-under-way',
  title: 'Rails refuses to migrate during another migration, twice.',
  source: 'Rails: ActiveRecord::ConcurrentMigrationError.',
  behave: troubled({ tasks: 2 }, () =>
    crash(
      rake(
        'ActiveRecord::ConcurrentMigrationError: Cannot run migrations because another migration process is currently running.',
      ),
    ),
  ),
});

export const tableOfAnotherJob = recovery({
  name: 'table-of-another-job',
  title: 'The table of this version is created by another job, which is through after two tasks have ended.',
  source: 'PostgreSQL, errcode 42P01: relation does not exist.',
  behave: troubled({ untilMs: 150_000 }, () => crash(node('error: relation "orders_v2" does not exist'))),
});

export const tooManyClients = recovery(
  {
    name: 'too-many-clients',
    title:
      'The old tasks hold every connection of the database until one of them is recycled: three tasks end.',
    source: 'PostgreSQL, errcode 53300: "sorry, too many clients already".',
    behave: troubled({ tasks: 3 }, () =>
      crash(python('psycopg.OperationalError: connection failed: FATAL:  sorry, too many clients already')),
    ),
  },
  withoutBreaker,
);

export const fourAtOnce = recovery(
  {
    name: 'four-at-once',
    title:
      'Four tasks start together while the database restarts and end together; their replacements are well.',
    source:
      'Developer guide, deployment-type-ecs: the remaining tasks start together once the tag is resolved.',
    behave: troubled({ untilMs: 100_000 }, () => crash(node('Error: connect ECONNREFUSED 10.0.48.12:5432'))),
  },
  { ...patience(10), desiredCount: 4 },
);
