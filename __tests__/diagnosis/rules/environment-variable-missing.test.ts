import { describe, expect, test } from '@jest/globals';
import { aCrash, aTaskDefinition } from '../../fixtures/evidence.ts';
import { diagnoses, names } from '../cases.ts';

const name = 'environment-variable-missing';
const traceback = [
  'Traceback (most recent call last):',
  '  File "/app/config/settings.py", line 12, in <module>',
];

describe('environment-variable-missing recognises', () => {
  test.each<[string, readonly string[], string]>([
    ['Python', [...traceback, "KeyError: 'AWS_SECRET_NAME_PROD'"], 'AWS_SECRET_NAME_PROD'],
    ['Python without underscore', ["    PORT = os.environ['HOST']", "KeyError: 'HOST'"], 'HOST'],
    [
      'django-environ',
      ['django.core.exceptions.ImproperlyConfigured: Set the DB_HOST environment variable'],
      'DB_HOST',
    ],
    [
      'decouple',
      ['decouple.UndefinedValueError: SECRET_KEY not found. Declare it as envvar or define a default value.'],
      'SECRET_KEY',
    ],
    ['environs', ['environs.exceptions.EnvError: Environment variable "API_URL" not set'], 'API_URL'],
    ['a Django setting', ['ImproperlyConfigured: The SECRET_KEY setting must not be empty.'], 'SECRET_KEY'],
    [
      'pydantic',
      [
        'pydantic_core._pydantic_core.ValidationError: 1 validation error for Settings',
        'database_url',
        '  Field required [type=missing, input_value={}, input_type=dict]',
      ],
      'DATABASE_URL',
    ],
    ['Node, not defined', ['ReferenceError: JWT_SECRET is not defined'], 'JWT_SECRET'],
    ['Node, must be set', ['Error: STRIPE_KEY must be set'], 'STRIPE_KEY'],
    ['Node, is required', ['Error: MONGO_URI is required'], 'MONGO_URI'],
    [
      'Node, list',
      ['Error: Missing required environment variables: REDIS_URL, QUEUE_NAME'],
      'REDIS_URL, QUEUE_NAME',
    ],
    ['joi', ['Error: Config validation error: "DB_HOST" is required'], 'DB_HOST'],
    ['zod', ['Invalid environment variables: {', "  DATABASE_URL: [ 'Required' ]", '}'], 'DATABASE_URL'],
    ['Prisma', ['error: Environment variable not found: DATABASE_URL.'], 'DATABASE_URL'],
    [
      'Spring',
      [`Could not resolve placeholder 'spring.mail.host' in value "\${spring.mail.host}"`],
      'SPRING_MAIL_HOST',
    ],
    [
      'Quarkus',
      ['SRCFG00014: The config property api.key is required but it could not be found in any config source'],
      'API_KEY',
    ],
    ['Go, envconfig', ['required key DATABASE_URL missing value'], 'DATABASE_URL'],
    ['Go, caarlos0/env', ['env: required environment variable "SQS_QUEUE" is not set'], 'SQS_QUEUE'],
    [
      'Rust',
      ["thread 'main' panicked at src/main.rs:9:40:", 'DATABASE_URL must be set: NotPresent'],
      'DATABASE_URL',
    ],
    [
      'Ruby',
      ['config/puma.rb:3:in `fetch\': key not found: "RAILS_MASTER_KEY" (KeyError)'],
      'RAILS_MASTER_KEY',
    ],
    ['Rails', ["ArgumentError: Missing `secret_key_base` for 'production' environment"], 'SECRET_KEY_BASE'],
    ['PHP', ['PHP Warnung: Undefined array key "DB_HOST" in /app/index.php on line 3'], 'DB_HOST'],
    ['Laravel', ['No application encryption key has been specified.'], 'APP_KEY'],
    [
      '.NET',
      [
        "Unhandled exception. System.InvalidOperationException: Environment variable 'ConnectionStrings__Default' is not set.",
      ],
      'ConnectionStrings__Default',
    ],
    ['Elixir', ['** (RuntimeError) environment variable SECRET_KEY_BASE is missing.'], 'SECRET_KEY_BASE'],
    [
      'joi, two of them',
      ['Config validation error: "JWT_SECRET" is required. "DB_URL" is required'],
      'JWT_SECRET, DB_URL',
    ],
    ['Go, by hand', ['2026/08/10 10:00:00 missing env DB_HOST'], 'DB_HOST'],
    [
      '.NET, by key',
      ["KeyNotFoundException: The given key 'DB_HOST' was not present in the dictionary."],
      'DB_HOST',
    ],
    [
      'Spring, a data source',
      ["Failed to configure a DataSource: 'url' attribute is not specified"],
      'SPRING_DATASOURCE_URL',
    ],
    [
      'a variable named DEBUG',
      ['UndefinedValueError: DEBUG not found. Declare it as envvar or define a default value.'],
      'DEBUG',
    ],
    ['JSON', ['{"level":"fatal","msg":"environment variable \\"DB_HOST\\" is not set"}'], 'DB_HOST'],
    ['the shell, unbound', ['/entrypoint.sh: line 4: DB_NAME: unbound variable'], 'DB_NAME'],
    ['the shell, :?', ['/entrypoint.sh: 4: DB_NAME: parameter not set'], 'DB_NAME'],
  ])('%s', (_, lines, variable) => {
    expect(diagnoses(aCrash(lines)).get(name)?.cause).toContain(
      `variable${variable.includes(',') ? 's' : ''} ${variable},`,
    );
  });
});

describe('environment-variable-missing leaves alone', () => {
  test.each<[string, readonly string[]]>([
    ['a key of a dictionary', ["KeyError: 'user_id'"]],
    ['an upper-case key of a dictionary', ["KeyError: 'EUR'"]],
    ['a variable that the definition gives', ["  os.environ['PORT']", "KeyError: 'PORT'"]],
    ['a warning', ['WARN The "DB_HOST" variable is not set. Defaulting to a blank string.']],
    ['an optional one', ['SENTRY_DSN is not set, using default']],
    ['a variable of JavaScript', ['ReferenceError: user is not defined']],
    ['a table', ['relation "users" does not exist']],
    ['a required argument', ['error: the following arguments are required: --port']],
    [
      'a field of a request',
      ['ValidationError: 1 validation error for CreateUser', 'email', '  Field required [type=missing]'],
    ],
    ['a column', ['Column CREATED_AT is required']],
    ['a status', ['HTTP_404 is not found']],
    ['a log level', ['INFO is missing nothing']],
    ['a Python module', ["ModuleNotFoundError: No module named 'SETTINGS'"]],
  ])('%s', (_, lines) => {
    expect(names(aCrash(lines))).not.toContain(name);
  });
});

describe('environment-variable-missing says', () => {
  const crash = aCrash([...traceback, "KeyError: 'AWS_SECRET_NAME_PROD'"]);

  test('that no revision of the family ever had it', () => {
    const said = diagnoses({
      ...crash,
      variablesOfOlderRevisions: ['DB_HOST'],
      olderRevisionsRead: 'all',
    }).get(name);
    expect(said?.cause).toBe(
      'Container app needs environment variable AWS_SECRET_NAME_PROD, but api:42 does not set it (no revision of api ever has).',
    );
  });

  test('that the revision before had it', () => {
    const previousTaskDefinition = aTaskDefinition({
      environment: [{ name: 'AWS_SECRET_NAME_PROD', value: 'x' }],
    });
    expect(diagnoses({ ...crash, previousTaskDefinition }).get(name)?.cause).toContain(
      'api:41, which ran before, had it',
    );
  });

  test.each([
    ['an older revision set it', { variablesOfOlderRevisions: ['AWS_SECRET_NAME_PROD'] }],
    [
      'none of the latest revisions of api set it',
      { variablesOfOlderRevisions: [], olderRevisionsRead: 'newest' },
    ],
    ['api:41, which ran before, did not set it either', {}],
  ] as const)('that %s', (history, evidence) => {
    expect(diagnoses({ ...crash, ...evidence }).get(name)?.cause).toMatch(new RegExp(`; ${history}\\.$`));
  });

  test('which name in the definition looks like it', () => {
    const taskDefinition = aTaskDefinition({ environment: [{ name: 'AWS_SECRET_NAME', value: 'x' }] });
    expect(diagnoses({ ...crash, taskDefinition }).get(name)?.remedy).toContain(
      'The definition has `AWS_SECRET_NAME`',
    );
  });

  test('what to paste, with a secret among the secrets', () => {
    const { remedy = '' } = diagnoses(aCrash(['Error: DB_PASSWORD must be set'])).get(name) ?? {};
    expect(remedy).toContain('"secrets": [');
    expect(remedy).toContain('app:DB_PASSWORD=arn:aws:secretsmanager:eu-central-1:111122223333:secret:');
  });

  test('the frame and the line of the log and the exit code as proof', () => {
    expect(
      diagnoses(crash)
        .get(name)
        ?.proof.map(({ text }) => text),
    ).toEqual([
      '  File "/app/config/settings.py", line 12, in <module>',
      "KeyError: 'AWS_SECRET_NAME_PROD'",
      'exited with code 1',
    ]);
  });
});
