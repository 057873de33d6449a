import { describe, expect, test } from '@jest/globals';
import { withheldValues } from '../../src/task-definition/withheld-values.ts';
import { knownValues } from '../../src/text/known-values.ts';
import { isOrdinary } from '../../src/text/ordinary.ts';
import fc from '../support/properties.ts';

const SECRET = 'p!9 "Zx&/ü+t%\\k2';

function knowing(name: string, value: string) {
  const known = knownValues();
  known.learn([{ name, value }]);
  return known;
}

describe('a value that is known', () => {
  test.each([
    ['plain', SECRET],
    ['in JSON', JSON.stringify({ a: SECRET })],
    ['in JSON inside JSON', JSON.stringify(JSON.stringify({ a: SECRET }))],
    ['in a URL', `https://x.example/?q=${encodeURIComponent(SECRET)}`],
    ['in a form', `a=${encodeURIComponent(SECRET).replaceAll('%20', '+')}&b=1`],
    ['in Base64', Buffer.from(SECRET).toString('base64')],
    ['in Base64 for URLs', Buffer.from(SECRET).toString('base64url')],
    ['in hexadecimal', Buffer.from(SECRET).toString('hex')],
    ['with a colour inside', `${SECRET.slice(0, 5)}\u001b[31m${SECRET.slice(5)}`],
    ['with an invisible character inside', `${SECRET.slice(0, 5)}\u200b${SECRET.slice(5)}`],
  ])('is masked %s', (_, text) => {
    expect(knowing('APP_SETTING', SECRET).mask(`it says ${text} here`)).toMatch(/^it says .*\*\*\*.* here$/);
    expect(knowing('APP_SETTING', SECRET).mask(text)).not.toContain(text.slice(0, 40));
  });

  const inText = (text: string) => JSON.stringify({ a: text }).slice(6, -2);
  const ascii = (text: string) =>
    text.replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  test.each([
    ['in JSON of Go', inText(SECRET).replace('&', '\\u0026')],
    ['in JSON of PHP', ascii(inText(SECRET)).replaceAll('/', '\\/')],
    ['in JSON of Python', ascii(inText(SECRET))],
    ['in JSON of Python in JSON', inText(ascii(inText(SECRET)))],
    ['in a URL of .NET', encodeURIComponent(SECRET).replace(/%../g, (one) => one.toLowerCase())],
    ['in a URL of Python', encodeURIComponent(SECRET).replaceAll('%2F', '/').replaceAll('!', '%21')],
    ['in a URL in JSON in a URL', encodeURIComponent(inText(encodeURIComponent(SECRET)))],
    ['in HTML', SECRET.replace('&', '&amp;').replace('"', '&quot;').replace('ü', '&#xfc;')],
    ['as the bytes of Python', inText(SECRET).replace('ü', '\\xc3\\xbc')],
    ['in a string of Python', inText(SECRET).replace('ü', '\\xfc')],
    ['in upper-case hexadecimal', Buffer.from(SECRET).toString('hex').toUpperCase()],
    ['in Base64 behind one character', Buffer.from(`:${SECRET}`).toString('base64')],
    ['in Base64 between others', Buffer.from(`{"a":${JSON.stringify(SECRET)}}`).toString('base64')],
    ['in Base64 of a login', Buffer.from(`user:${SECRET}\n`).toString('base64url')],
  ])('is masked %s', (_, text) => {
    const shown = knowing('APP_SETTING', SECRET).mask(`it says ${text} here`);
    expect(shown).toMatch(/^it says .*\*\*\*.* here$/);
    expect(shown.length).toBeLessThan('it says *** here'.length + 22);
  });

  test.each([
    [
      'an emoji of several parts',
      '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}-k9x2',
      '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}-k9x2',
    ],
    ['line ends of Windows', 'ab1\r\ncd2\r\nef3', 'ab1\r\ncd2\r\nef3'],
    [
      'line ends that are written out',
      '-----BEGIN X-----\\nk9x2m7q1\\nz3w8',
      '-----BEGIN X-----\nk9x2m7q1\nz3w8',
    ],
    ['a sign that is written in another way', 'k9%41x2"m7\\nq1', JSON.stringify('k9%41x2"m7\\nq1')],
  ])('is masked with %s', (_, value, text) => {
    expect(knowing('APP_SETTING', value).mask(`it says ${text}.`)).toMatch(/^it says "?\*\*\*"?\.$/);
  });

  test('is masked whatever it is made of and however it is written', () => {
    const writings: readonly ((text: string) => string)[] = [
      inText,
      encodeURIComponent,
      (text) => inText(encodeURIComponent(text)),
      (text) => inText(inText(text)),
      (text) => ascii(inText(text)),
    ];
    fc.assert(
      fc.property(
        fc.stringMatching(/^[ -~äöü]{7,30}7x$/),
        fc.constantFrom(...writings),
        fc.stringMatching(/^[ -~]{0,10}$/),
        (value, write, before) => {
          fc.pre(value.trim().length === value.length && !isOrdinary({ name: 'A_SECRET', value }));
          const shown = knowing('A_SECRET', value).mask(write(`${before} ${value}`));
          expect(shown).not.toContain(write(value));
        },
      ),
    );
  });

  test('is masked line by line, and on one line', () => {
    const value = 'first-line-7f3a\nsecond-line-8b2c\n';
    const known = knowing('SETTINGS', value);
    expect(known.mask('at second-line-8b2c')).toBe('at ***');
    expect(known.mask('first-line-7f3a second-line-8b2c')).toBe('***');
  });

  test('is masked with the parts that are secrets by themselves', () => {
    const known = knowing('SETTINGS', '{"db":{"password":"tr0ub4dor"},"url":"amqp://app:qu%40rtz@mq/x"}');
    expect(known.mask('login failed with tr0ub4dor')).toBe('login failed with ***');
    const login = knowing('BROKER', 'amqp://app:qu%40rtz@mq/x');
    expect(login.mask('no route for qu@rtz')).toBe('no route for ***');
    expect(login.mask(Buffer.from('app:qu@rtz').toString('base64'))).toBe('***');
    expect(knowing('X', 'Host=db;Pwd=tr0ub4dor').mask('tr0ub4dor')).toBe('***');
  });

  test.each([
    ['LOG_LEVEL', 'info'],
    ['NODE_ENV', 'production'],
    ['DB_PASSWORD', 'test'],
    ['DB_PASSWORD', 'postgres'],
    ['PORT', '8080'],
    ['DEBUG', 'true'],
    ['EMPTY', ''],
    ['AWS_REGION', 'eu-central-1'],
    ['DJANGO_SETTINGS_MODULE', 'shop.settings.prod'],
    ['API', 'https://api.shop.example/v1'],
    ['DB_HOST', 'db-1.prod.internal'],
    ['PATH', '/usr/local/bin'],
    ['AWS_SECRET_NAME_PROD', 'shop/prod/db'],
    ['OTEL_SERVICE_NAME', 'blue-green'],
    ['GREETING', 'hello_world'],
    ['SERVICE_NAME', 'shop-orders-api-v2'],
    ['DEPLOY_STRATEGY', 'rolling-update'],
    ['APP_ENV', 'prod-eu-1'],
  ])('%s=%s stays readable, as the word that it is', (name, value) => {
    const text = `info: production test ${value} postgres failed`;
    expect(knowing(name, value).mask(text)).toBe(text);
  });

  test.each([
    ['DB_PASSWORD', 'blue-green'],
    ['GREETING', 'correct-horse-battery-staple'],
    ['GREETING', 'shop-orders-4711'],
    ['SERVICE_NAME', 'shop-7a1b2c3d'],
    ['USERNAME', 'shop-orders-4711'],
  ])('%s=%s is masked, since it may be a secret', (name, value) => {
    expect(knowing(name, value).mask(`it says ${value}`)).toBe('it says ***');
  });

  test('is masked as a whole word only while it is short', () => {
    const known = knowing('DB_PASSWORD', 'hunt');
    expect(known.mask('hunt the hunter, (hunt)')).toBe('*** the hunter, (***)');
  });

  test('stays where it is the name of what is deployed', () => {
    const known = knowing('OTEL_SERVICE_NAME', 'shop-dev-7a1b2');
    expect(known.mask('service shop-dev-7a1b2')).toBe('service ***');
    known.protect(['arn:aws:ecs:eu-central-1:111122223333:service/dev/shop-dev-7a1b2']);
    expect(known.mask('service shop-dev-7a1b2')).toBe('service shop-dev-7a1b2');
  });

  test('never appears, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.stringMatching(/^[\w!-/]{8,40}9x$/),
        fc.string(),
        (before, value, after) => {
          expect(knowing('A_SECRET', value).mask(`${before} ${value} ${after}`)).not.toContain(value);
        },
      ),
    );
  });
});

describe('what is withheld of a definition', () => {
  test('is every value that is not known to be harmless', () => {
    const values = withheldValues({
      family: 'shop',
      containerDefinitions: [
        {
          name: 'app',
          image: 'shop:1',
          command: ['serve', '--api-token', 'c-1', 'redis://:c-2@cache', '--port', '80'],
          environment: [{ name: 'A', value: 'c-3' }],
          secrets: [{ name: 'B', valueFrom: '/shop/b' }],
          dockerLabels: { team: 'c-4' },
          logConfiguration: {
            logDriver: 'splunk',
            options: { 'splunk-token': 'c-5', 'awslogs-group': '/g' },
          },
          repositoryCredentials: { credentialsParameter: 'arn:x' },
          newMember: { deep: ['c-6'] },
        },
      ],
      volumes: [{ name: 'v', dockerVolumeConfiguration: { driverOpts: { o: 'c-7' }, labels: { l: 'c-8' } } }],
    }).map(({ value }) => value);
    expect(values).toEqual(['c-1', 'redis://:c-2@cache', 'c-3', 'c-4', 'c-5', 'c-6', 'c-7', 'c-8']);
  });

  test('is of a script only what a secret is in it: the command itself is evidence', () => {
    const known = knownValues();
    const check = 'curl -f http://localhost:8000/api/health || exit 1';
    known.learn(
      withheldValues({ containerDefinitions: [{ healthCheck: { command: ['CMD-SHELL', check] } }] }),
    );
    expect(known.mask(`unhealthy (CMD-SHELL ${check})`)).toBe(`unhealthy (CMD-SHELL ${check})`);
  });

  test.each([
    ['curl -u me:c-9-canary localhost', 'c-9-canary'],
    ['curl -H "Authorization: Bearer canary-words" localhost', 'canary-words'],
    ["curl -H 'X-Api-Key: canary-words' localhost", 'canary-words'],
    ['TOKEN=canary-words exec app', 'canary-words'],
    ['app --password "canary words of it"', 'canary words of it'],
    ['sh -c "app --api-token canary-words"', 'canary-words'],
    ['app redis://:canary-words@cache', 'canary-words'],
    ['run k3v9x2m7q1', 'k3v9x2m7q1'],
  ])('is the secret inside of the script %s', (script, secret) => {
    const known = knownValues();
    known.learn(withheldValues({ containerDefinitions: [{ entryPoint: ['/bin/sh', '-c', script] }] }));
    expect(known.mask(`it printed ${secret}`)).toBe('it printed ***');
  });
});
