import { expect, test } from '@jest/globals';
import { aCrash, aLog } from '../../fixtures/evidence.ts';
import { aService } from '../../fixtures/snapshots.ts';
import { describeRule, diagnoses, stopped } from '../cases.ts';

describeRule('database-failed', {
  recognises: [
    [
      'PostgreSQL',
      aCrash([
        'psycopg2.OperationalError: connection to server at "db.internal" (10.0.0.9), port 5432 failed: Connection refused',
      ]),
    ],
    [
      'MySQL',
      aCrash([
        "django.db.utils.OperationalError: (2002, \"Can't connect to MySQL server on 'db.internal' (115)\")",
      ]),
    ],
    ['Node', aCrash(['Error: connect ECONNREFUSED 10.0.0.9:5432'])],
    ['Prisma', aCrash(["Error: P1001: Can't reach database server at `db.internal:5432`"])],
    ['Java', aCrash(['com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure'])],
    ['Mongo', aCrash(['MongoServerSelectionError: connection timed out'])],
    [
      'Redis',
      aCrash([
        'redis.exceptions.ConnectionError: Error 111 connecting to cache.internal:6379. Connection refused.',
      ]),
    ],
    ['a password', aCrash(['FATAL: password authentication failed for user "app"'])],
    ['a database', aCrash(['FATAL: database "api" does not exist'])],
    ['more connections than it allows', aCrash(['FATAL: sorry, too many clients already'])],
    ['a missing table', aCrash(['django.db.utils.ProgrammingError: relation "users_user" does not exist'])],
    ['a migration', aCrash(["alembic.util.exc.CommandError: Can't locate revision identified by 'a1b2'"])],
    [
      'Flyway',
      aCrash([
        'org.flywaydb.core.api.exception.FlywayValidateException: Validate failed: Migrations have failed validation',
      ]),
    ],
  ],
  leavesAlone: [
    [
      'a connection that is tried again',
      aCrash(['WARN could not connect to server, will try again', 'boom']),
    ],
    ['another service', aCrash(['Error: connect ECONNREFUSED 10.0.0.9:8080'])],
    ['a login of a user', aCrash(['user 12 failed to log in'])],
    [
      'no route to Secrets Manager',
      stopped(
        'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: There is a connection issue between the task and AWS Secrets Manager. failed to fetch secret arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/db-a1B2c3 from secrets manager: canceled, context deadline exceeded.',
      ),
    ],
  ],
});

test('names the server', () => {
  expect(
    diagnoses(
      aCrash([
        'psycopg2.OperationalError: connection to server at "db.internal" (10.0.0.9), port 5432 failed: Connection refused',
      ]),
    ).get('database-failed')?.cause,
  ).toContain('Container app cannot reach its database db.internal.');
});

test.each([
  ['FATAL: password authentication failed for user "app"', 'cannot log in to its database', 'rotated'],
  ['FATAL: database "api" does not exist', 'uses a database or a role', 'Create it on the server'],
  ['FATAL: sorry, too many clients already', 'maximum number of connections', 'pool of each task smaller'],
  ['no such table: users', 'in a state its code does not expect', 'Run the migrations'],
])('says for %j what is wrong and what helps', (line, cause, remedy) => {
  const said = diagnoses(aCrash([line])).get('database-failed');
  expect(said?.cause).toContain(cause);
  expect(said?.remedy).toContain(remedy);
});

test('names the security group of the tasks that the database must let in', () => {
  const networkConfiguration = {
    subnets: ['subnet-a1'],
    securityGroups: ['sg-a1'],
    assignPublicIp: 'DISABLED',
  };
  const said = diagnoses({
    ...aCrash(['could not connect to server: Connection refused']),
    service: aService({ networkConfiguration }),
  }).get('database-failed');
  expect(said?.cause).toBe('Container app cannot reach its database.');
  expect(said?.remedy).toContain('--source-group sg-a1');
});

test('names a container that wrote the line and that the definition does not have', () => {
  const { tasks = [] } = aCrash([]);
  const logs = [aLog(['could not connect to server: Connection refused'], { containerName: 'injected' })];
  expect(diagnoses({ tasks, logs }).get('database-failed')?.cause).toBe(
    'Container injected cannot reach its database.',
  );
});
