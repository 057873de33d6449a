import { describe, expect, test } from '@jest/globals';
import { marked } from 'marked';
import {
  codeBlock,
  inlineCode,
  isSecretName,
  logLine,
  maskSecrets,
  plainText,
  tableCell,
} from '../../src/text/safe-text.ts';
import fc from '../support/properties.ts';

const hostile = [
  'a | b `c` ``d``',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '::error file=x::owned',
  '  ::stop-commands::x',
  'x ##[error]owned ###[group]',
  '@someone and @some/team, see #123, GH-7 and https://evil.example/x',
  '[click](javascript:alert(1)) ![x](https://evil.example/p.png) $x$ ~~y~~',
  '# heading\n- item\n1. first\n> quote\n```\nend\n```',
  '\u202egnp.exe\u202c \u200bhidden\ufeff \u2066x\u2069',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007 \u0000\u0008',
  'first\r\nsecond\u2028third\rfourth',
  'x'.repeat(10_000),
  '',
  '   ',
  '\\| \\` \\',
  '--- | --- |',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...hostile, ':', '#', '[', '`', '|', '\\', '@', '<', '\n', 'a', ' '))
    .map((parts) => parts.join('')),
);

describe('harmless text', () => {
  test('a line of the log is one line and no workflow command', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = logLine(text);
        expect(line).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(line).not.toMatch(/^\s*::/);
        expect(line).not.toContain('##[');
      }),
    );
  });

  test('no output carries invisible characters, escape sequences or endless lines', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const show of [logLine, plainText, tableCell, inlineCode, codeBlock]) {
          const shown = show(text);
          expect(shown).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/u);
          for (const line of shown.split('\n')) expect(line.length).toBeLessThan(10_000);
        }
      }),
    );
  });

  test('prose, a table cell and code render as text without any element of their own', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const prose = String(marked.parse(`It says: ${plainText(text)}`));
        expect(prose.replace(/<\/?p>/g, '')).not.toMatch(/<[a-z]/i);
        const code = String(marked.parse(`It says: ${inlineCode(text)}`));
        expect(code.replace(/<\/?(?:p|code)>/g, '')).not.toMatch(/<[a-z]/i);
        const table = String(
          marked.parse(`| a | b |\n| - | - |\n| ${tableCell(text)} | ${inlineCode(text)} |`),
        );
        expect(table.match(/<t[dh][ >]/g)).toHaveLength(4);
        expect(table.replace(/<\/?(?:table|thead|tbody|tr|th|td|code)>/g, '')).not.toMatch(/<[a-z]/i);
      }),
    );
  });

  test('a code block ends where it is meant to end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = marked.lexer(`${codeBlock(text)}\n\nafter`).filter((token) => token.type !== 'space');
        expect(tokens.map((token) => token.type)).toEqual(['code', 'paragraph']);
      }),
    );
  });

  test('nobody is mentioned and no issue is referred to', () => {
    const shown = plainText('@someone #123 GH-7');
    expect(shown.replaceAll('&#8203;', '·')).toBe('@·someone #·123 GH-·7');
    expect(String(marked.parseInline(shown))).toContain('someone');
  });

  test('what is cut says so', () => {
    expect(logLine('x'.repeat(10_000))).toMatch(/^x{1000} … \(9000 more characters\)$/);
    expect(codeBlock(`short\n${'y'.repeat(1200)}`)).toContain('(200 more characters)');
  });

  test('plain words stay as they are', () => {
    expect(plainText('service api runs 2 of 2 tasks.')).toBe('service api runs 2 of 2 tasks.');
    expect(inlineCode('AWS_SECRET_NAME_PROD')).toBe('`AWS_SECRET_NAME_PROD`');
    expect(codeBlock('a\nb', 'json')).toBe('```json\na\nb\n```');
  });
});

describe('masking', () => {
  test.each([
    ['password=hunter22', 'hunter22'],
    ['"password":"hun ter22"', 'ter22'],
    ["{'db_password': 'hunter22'}", 'hunter22'],
    ['{\\"password\\":\\"hunter22\\"}', 'hunter22'],
    ['AWS_SECRET_ACCESS_KEY=abcdEFGH/1234', 'abcdEFGH'],
    ['postgres://app:hun/ter@22@db:5432/x', 'hun/ter@22'],
    ['redis://:hunter22@cache:6379', 'hunter22'],
    ['https://abcdef0123456789abcdef@git.example/x', 'abcdef0123456789abcdef'],
    ['Authorization: Bearer abc123def456', 'abc123def456'],
    [`${'AKIA'}ABCDEFGHIJKLMNOP`, 'ABCDEFGHIJKLMNOP'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl', 'eyJzdWIiOiIxIn0'],
    [`ghp_${'a1'.repeat(18)}`, 'a1a1a1'],
    [`xoxb-${'12'.repeat(10)}`, '121212'],
    [`sk_live_${'a1'.repeat(12)}`, 'a1a1a1'],
    ['--password hunter22', 'hunter22'],
    ['api_key: abcdef', 'abcdef'],
    ['X-Amz-Signature=0123456789abcdef&x=1', '0123456789abcdef'],
    ['Server=x;User Id=sa;Password=hunter22;', 'hunter22'],
    ["ALTER USER app WITH PASSWORD 'hunter22'", 'hunter22'],
    [`the secret key is ${'4e1f'.repeat(10)}`, '4e1f4e1f'],
    ['-----BEGIN PRIVATE KEY-----\nMIIEabc\n-----END PRIVATE KEY-----', 'MIIEabc'],
    [`MIIEvQ${'aB3/'.repeat(14)}xy`, 'aB3/aB3/'],
    ['https://hooks.slack.com/services/T000/B000/abcdef', 'abcdef'],
    ["PASSWORD = os.environ.get('DB_PASSWORD', 'hunter22')", 'hunter22'],
    ["secret = config('SECRET_KEY', default='hunter22')", 'hunter22'],
    ['api_key = env.hunter22', 'hunter22'],
  ])('hides the secret of %s', (text, secret) => {
    expect(maskSecrets(text)).toContain('***');
    expect(maskSecrets(text)).not.toContain(secret);
  });

  test.each([
    "KeyError: 'DB_PASSWORD'",
    "    SECRET_NAME = os.environ['AWS_SECRET_NAME_PROD']",
    "SECRET_KEY = os.getenv('SECRET_KEY')",
    "'password': env('DB_PASSWORD'),",
    'const secret = process.env.JWT_SECRET;',
    "SECRET_KEY_BASE = ENV.fetch('SECRET_KEY_BASE')",
    'DB_PASSWORD: must be set',
    '/srv/start.sh: line 8: DB_PASSWORD: unbound variable',
    '/srv/start.sh: 3: API_TOKEN: parameter not set',
    'Missing secret: AWS_SECRET_NAME_PROD',
    'django.core.exceptions.ImproperlyConfigured: Set the SECRET_KEY environment variable',
    'SECRET_KEY not found. Declare it as envvar or define a default value.',
    'key not found: "API_TOKEN" (KeyError)',
    'JWT_SECRET is not defined',
    `Could not resolve placeholder 'db.password' in value "\${db.password}"`,
    "SyntaxError: Unexpected token '<'",
    'SyntaxError: Unexpected token: }',
    'total_tokens: 1234',
    'token=undefined',
    'password authentication failed for user "app"',
    'http://a.example:8080/path?email=x@y.example',
    'failed to fetch secret arn:aws:secretsmanager:eu-west-1:111122223333:secret:app/db-PZoQbU from secrets manager',
    'on resource: arn:aws:ssm:eu-west-1:111122223333:parameter/app/PASSWORD because no identity-based policy allows',
    'invalid ssm parameters: /app/api-key',
    'did not contain json key SUPABASE_SECRET_KEY',
    'task 4e1f0a8b4e1f0a8b4e1f0a8b4e1f0a8b started',
    `sha256:${'4e1f0a8b'.repeat(8)}`,
  ])('leaves the evidence in %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  test('hides values that are known to be secret, the longest first', () => {
    expect(
      maskSecrets('uses correct-horse-battery and correct-horse', ['correct-horse', 'correct-horse-battery']),
    ).toBe('uses *** and ***');
  });

  test('takes no known value that is too short to tell from a word', () => {
    expect(maskSecrets('no route', ['no', ''])).toBe('no route');
  });

  test('a password in an assignment never survives, whatever stands around it', () => {
    const name = fc.constantFrom(
      'PASSWORD',
      'db_password',
      'API_KEY',
      'apiKey',
      'jwt-secret',
      'ACCESS_TOKEN',
    );
    const separator = fc.constantFrom('=', ' = ', '":"', "': '", '=> ');
    const secret = fc.stringMatching(/^[a-z0-9]{6,20}7$/);
    fc.assert(
      fc.property(
        name,
        separator,
        secret,
        fc.constantFrom('', 'x ', '{"'),
        (variable, between, value, before) => {
          expect(maskSecrets(`${before}${variable}${between}${value}`)).not.toContain(value);
        },
      ),
    );
  });

  test('never throws and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = maskSecrets(text);
        expect(maskSecrets(once)).toBe(once);
      }),
    );
  });

  test('knows the names that secrets have', () => {
    expect(['DB_PASSWORD', 'apiKey', 'SECRET_KEY', 'STRIPE_TOKEN'].filter(isSecretName)).toHaveLength(4);
    expect(
      ['DB_HOST', 'AWS_SECRET_NAME', 'AWS_SECRET_NAME_PROD', 'SECRET_ARN', 'MAX_TOKENS', 'PORT'].filter(
        isSecretName,
      ),
    ).toEqual([]);
  });
});
