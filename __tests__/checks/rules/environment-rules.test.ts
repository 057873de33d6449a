import { describe, expect, test } from '@jest/globals';
import { environmentAndSecret } from '../../../src/checks/rules/environment-and-secret.ts';
import { environmentFile } from '../../../src/checks/rules/environment-file.ts';
import { plainSecret } from '../../../src/checks/rules/plain-secret.ts';
import { requiredEnvironment } from '../../../src/checks/rules/required-environment.ts';
import { secretReference } from '../../../src/checks/rules/secret-reference.ts';
import {
  aSubject,
  aSubjectWithContainer,
  aWrittenContainer,
  aWrittenDefinition,
  said,
} from '../../fixtures/subjects.ts';

const CONTAINER = '/containerDefinitions/0';

describe('environment-and-secret', () => {
  test('recognises a name in both', () => {
    const members = {
      environment: [
        { name: 'A', value: '' },
        { name: 'B', value: '1' },
      ],
      secrets: [{ name: 'B', valueFrom: 'b' }],
    };
    expect(said(environmentAndSecret, aSubjectWithContainer(members))).toEqual([
      `error ${CONTAINER}/environment/1/name`,
    ]);
  });

  test('leaves the same name in two containers alone', () => {
    const containerDefinitions = [
      aWrittenContainer({ environment: [{ name: 'B' }] }),
      aWrittenContainer({ name: 'db', secrets: [{ name: 'B', valueFrom: 'b' }] }),
    ];
    expect(said(environmentAndSecret, aSubject(aWrittenDefinition({ containerDefinitions })))).toEqual([]);
  });
});

describe('secret-reference', () => {
  const secret = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbC123';
  const withSource = (valueFrom: unknown) => aSubjectWithContainer({ secrets: [{ name: 'DB', valueFrom }] });
  const pointer = `${CONTAINER}/secrets/0/valueFrom`;

  test.each([
    ['a JSON key without its colons', `${secret}:password`],
    ['a JSON key with one colon', `${secret}:password:`],
    ['one colon too many', `${secret}:password:::`],
    ['an account that is none', secret.replace('111122223333', 'ACCOUNT_ID')],
    ['a Region that is none', secret.replace('eu-west-1', 'region')],
    ['another service', 'arn:aws:s3:::bucket/key'],
    ['a secret without a name', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:'],
    ['a parameter with a colon', 'arn:aws:ssm:eu-west-1:111122223333:parameter/a:1'],
    ['a sentence', 'the password of the database'],
    ['an assignment', 'password=1'],
  ])('recognises %s', (_case, source) => {
    expect(said(secretReference, withSource(source))).toEqual([`error ${pointer}`]);
  });

  test.each(['prod/db', 'prod/database-url', 'prod/db-secret'])(
    'warns that %s lacks the six characters',
    (name) => {
      const source = `arn:aws:secretsmanager:eu-west-1:111122223333:secret:${name}`;
      expect(said(secretReference, withSource(source))).toEqual([`warning ${pointer}`]);
      expect(secretReference.check(withSource(source))[0]?.remedy).toContain(
        `--secret-id ${name} --region eu-west-1`,
      );
    },
  );

  test('only warns of colons with nothing between them', () => {
    expect(said(secretReference, withSource(`${secret}:`))).toEqual([`warning ${pointer}`]);
  });

  test('does not repeat what may be the secret itself', () => {
    expect(JSON.stringify(secretReference.check(withSource('pa ss:wo rd!')))).not.toContain('wo rd');
  });

  test('looks at the options of the log driver too', () => {
    const members = {
      logConfiguration: {
        logDriver: 'splunk',
        secretOptions: [{ name: 'splunk-token', valueFrom: `${secret}:x` }],
      },
    };
    expect(said(secretReference, aSubjectWithContainer(members))).toEqual([
      `error ${CONTAINER}/logConfiguration/secretOptions/0/valueFrom`,
    ]);
  });

  test.each([
    secret,
    `${secret}:password::`,
    `${secret}:password:AWSPREVIOUS:`,
    `${secret}::AWSPREVIOUS:`,
    'arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:db-npnxkc',
    'arn:aws:ssm:eu-west-1:111122223333:parameter/prod/db',
    '/prod/db/password',
    'db.password_1',
    `arn:aws:secretsmanager:\${AWS_REGION}:\${AWS_ACCOUNT_ID}:secret:x`,
    '',
    null,
  ])('leaves %s alone', (source) => {
    expect(said(secretReference, withSource(source))).toEqual([]);
  });
});

describe('plain-secret', () => {
  const withVariable = (name: string, value: unknown) =>
    aSubjectWithContainer({ environment: [{ name, value }] });

  test.each([
    ['a key of AWS', 'ANYTHING', `AKIA${'Q3EGXMPL7TZ2VKWD'}`],
    ['a token of GitHub', 'ANYTHING', `ghp_${'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5'}`],
    ['a password in a URL', 'DATABASE_URL', 'postgres://api:Wq8z!tRm@db.example.org/api'],
    ['a private key', 'CERT', '-----BEGIN RSA PRIVATE KEY-----\nMIIE'],
    ['a password', 'DB_PASSWORD', 'hunter22'],
    ['a poor password', 'POSTGRES_PASSWORD', 'postgres'],
    ['a poor secret', 'JWT_SECRET', 'supersecret'],
    ['random letters under the name of a token', 'SLACK_TOKEN', 'q7Rk2mXz9LpB4vNc'],
    ['random letters under the name of a key', 'STRIPE_API_KEY', 'b51f0c9a7e3d48a2'],
    ['a connection string', 'ConnectionStrings__Default', 'Server=db;User Id=sa;Password=Wq8ztRm;'],
  ])('recognises %s, and does not repeat it', (_case, name, value) => {
    const subject = withVariable(name, value);
    expect(said(plainSecret, subject)).toEqual([`warning ${CONTAINER}/environment/0/value`]);
    expect(JSON.stringify(plainSecret.check(subject))).not.toContain(value);
  });

  test.each([
    ['DB_PASSWORD', ''],
    ['DB_PASSWORD', 'changeme'],
    ['DB_PASSWORD', 'change-me-please'],
    ['DB_PASSWORD', 'PLACEHOLDER_DB_PASSWORD'],
    ['DB_PASSWORD', `\${DB_PASSWORD}`],
    ['DB_PASSWORD', 'DB_PASSWORD_PROD'],
    ['DB_PASSWORD', '********'],
    ['DB_PASSWORD_FILE', '/run/secrets/db'],
    ['DB_SECRET', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbC123'],
    ['AWS_SECRET_NAME', 'prod/api/database'],
    ['AWS_SECRET', 'prod/api/database'],
    ['TOKEN_URL', 'https://auth.example.org/oauth/token'],
    ['TOKEN_EXPIRY', '3600'],
    ['ACCESS_TOKEN', 'disabled'],
    ['REDIS_URL', 'redis://:@127.0.0.1:6379'],
    ['DATABASE_URL', `postgres://api:\${DB_PASSWORD}@db/api`],
    ['S3_KEY', 'uploads/example-document.pdf'],
    ['GIT_SHA', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['AUTHOR', '299370234228506627'],
    ['ENABLE_AUTH', 'false'],
    ['KEYCLOAK_REALM', 'production'],
    ['STRIPE_PUBLISHABLE_KEY', 'pk_live_b51f0c9a7e3d48a2c6'],
  ])('leaves %s=%s alone', (name, value) => {
    expect(said(plainSecret, withVariable(name, value))).toEqual([]);
  });
});

describe('environment-file', () => {
  test.each([
    ['another ending', 'arn:aws:s3:::bucket/dev.txt'],
    ['a path', 'config/dev.env'],
    ['a URL', 's3://bucket/dev.env'],
  ])('recognises %s', (_case, value) => {
    expect(
      said(environmentFile, aSubjectWithContainer({ environmentFiles: [{ value, type: 's3' }] })),
    ).toEqual([`error ${CONTAINER}/environmentFiles/0/value`]);
  });

  test('recognises too many', () => {
    const environmentFiles = Array.from({ length: 11 }, () => ({
      value: 'arn:aws:s3:::b/a.env',
      type: 's3',
    }));
    expect(said(environmentFile, aSubjectWithContainer({ environmentFiles }))).toEqual([
      `error ${CONTAINER}/environmentFiles`,
    ]);
  });

  test('is content with an object of S3, and with none', () => {
    expect(
      said(
        environmentFile,
        aSubjectWithContainer({ environmentFiles: [{ value: 'arn:aws-cn:s3:::b/c/.env' }] }),
      ),
    ).toEqual([]);
    expect(said(environmentFile, aSubjectWithContainer({ environmentFiles: null }))).toEqual([]);
  });
});

describe('required-environment', () => {
  const required = { requiredEnvironment: ['DB_HOST', 'DB_PASSWORD'], deployedContainers: ['app'] };

  test('recognises names that the container is not given', () => {
    const subject = aSubjectWithContainer({ environment: [{ name: 'DB_HOST' }] }, required);
    expect(said(requiredEnvironment, subject)).toEqual([`error ${CONTAINER}/environment`]);
    expect(requiredEnvironment.check(subject)[0]?.message).toContain('"DB_PASSWORD"');
  });

  test('only notes them where files of variables may hold them', () => {
    const environmentFiles = [{ value: 'arn:aws:s3:::b/a.env', type: 's3' }];
    expect(said(requiredEnvironment, aSubjectWithContainer({ environmentFiles }, required))).toEqual([
      `notice ${CONTAINER}/environment`,
    ]);
  });

  test('is content with variables and secrets, and asks nothing of other containers', () => {
    const app = aWrittenContainer({
      environment: [{ name: 'DB_HOST' }],
      secrets: [{ name: 'DB_PASSWORD', valueFrom: 'x' }],
    });
    const definition = aWrittenDefinition({
      containerDefinitions: [aWrittenContainer({ name: 'proxy' }), app],
    });
    expect(said(requiredEnvironment, aSubject(definition, required))).toEqual([]);
    expect(said(requiredEnvironment, aSubject(definition, { requiredEnvironment: [] }))).toEqual([]);
  });
});
