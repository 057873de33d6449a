import { describe, expect, test } from '@jest/globals';
import { codeBlock, logLine, maskSecrets, plainText } from '../../src/text/safe-text.ts';

const random = 'Zk3vQ9xLw2TbN7mR4yHs';

describe('the shape of a secret', () => {
  test.each([
    ['an encrypted token', `eyJhbGciOiJkaXIiLCJlbmMi.${random}..${random}.${random}`],
    ['a token behind a prefix', `id_eyJhbGciOiJSUzI1NiJ9.${random}.${random}`],
    ['a secret access key alone', `key ${'wJalrXUtnFEMI'}/K7MDENG/bPxRfiCYzzzzzzKEY1`],
    ['MySQL for Go', `app:${random}@tcp(db:3306)/shop`],
    ['Oracle', `jdbc:oracle:thin:app/${random}@db:1521:x`],
    ['JDBC', `jdbc:postgresql://db/shop?user=app&password=${random}`],
    ['SQL Server', `Server=db;User Id=app;Pwd=${random};Encrypt=true`],
    ['Azure storage', `AccountName=x;AccountKey=${random}==;EndpointSuffix=y`],
    ['a shared access signature', `https://x.example/c?sv=1&sig=${random}&se=2`],
    ['MongoDB', `mongodb+srv://app:${random}@c.example/shop`],
    ['libpq', `host=db user=app password=${random} sslmode=require`],
    ['a variable of libpq', `PGPASSWORD=${random} psql`],
    ['a variable of MySQL', `MYSQL_PWD=${random} mysql`],
    ['a short name', `SMTP_PASS=${random}`],
    ['a URL without a scheme', `//app:${random}@db/shop`],
    ['a password of digits in a URL', `redis://:123456789@cache`],
    ['a Digest header', `Authorization: Digest username="a", response="${random}"`],
    ['a header of a scheme of its own', `authorization: ApiKey ${random}`],
    ['a header in JSON', `{"Authorization":"Basic YXBwOmh1bnRlcjI="}`],
    ['cookies', `Cookie: a=b; session=${random}`],
    ['a presigned URL', `https://b.s3.amazonaws.com/k?X-Amz-Signature=${random}`],
    ['a cache of the build', `type=s3,secret_access_key=${random},region=x`],
    ['Vault', `hvs.${random}`],
    ['Docker Hub', `dckr_pat_${random}`],
    ['an RSA key', `-----BEGIN RSA PRIVATE KEY-----\n${random}\n-----END RSA PRIVATE KEY-----`],
    ['a PGP key that is cut', `-----BEGIN PGP PRIVATE KEY BLOCK-----\n${random}`],
  ])('of %s is masked', (_, text) => {
    const masked = maskSecrets(text);
    expect(masked).toContain('***');
    for (const secret of [random, 'K7MDENG', '123456789', 'YXBwOmh1bnRlcjI']) {
      expect(masked).not.toContain(secret);
    }
  });

  test.each([
    '--secret-id shop/db --query x',
    'permissions: id-token: write',
    'pull access denied: may require authorization: server message: insufficient_scope',
    'SECRETS = load_secrets(os.environ["NAME"])',
    'commit 9f1c2ab47e1d5c3b8a6f0e9d2c4b7a1f3e5d6c80',
    'http://localhost:8080/a@b',
    'connect to //db:5432/shop',
    '12 tests pass: 12',
  ])('is not seen in %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  test('is not left half at the end of a text that is cut', () => {
    const text = `${'a '.repeat(31_996)}${random.repeat(50)}`;
    expect(maskSecrets(text)).not.toContain(random);
    expect(maskSecrets(text)).toContain('more characters');
  });
});

describe('the time that a text takes', () => {
  const pumps = [
    'a://x:y',
    '-eyJaaaaaaaa',
    'eyJaaaaaaaa.',
    '-----BEGIN PRIVATE KEY',
    '-----BEGIN A PRIVATE KEY-----',
    "PASSWORD '''''",
    'password ',
    'password=',
    '--password-',
    'key key is ',
    'Basic ',
    'get("password","',
    'SG.aaaaaaaaaaaaaaaaaa',
    'a.b-c_d',
    'Aa1/',
    '\n',
    '`',
    ' ',
    '\u001b]',
    '#[#[',
    'a:b@',
    'authorization: ',
    '&sig=',
  ];
  const shows = { maskSecrets, logLine, plainText, codeBlock };

  /** Milliseconds of the processor, the best of some runs: what else the machine does counts for nothing. */
  const took = (work: () => void) => {
    const times = Array.from({ length: 3 }, () => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000;
    });
    return Math.min(...times);
  };

  test.each(Object.entries(shows))('%s grows as the text does, and not faster', (_, show) => {
    for (const pump of pumps) {
      const text = (length: number) => `${pump.repeat(Math.ceil(length / pump.length))}!`;
      const measured = () => {
        const [part, whole] = [text(30_000), text(480_000)].map((one) => took(() => show(one)));
        return (whole ?? 0) / Math.max(part ?? 0, 1);
      };
      // Sixteen times the text: a quadratic one would take 256 times as long, however often it is measured.
      let ratio = measured();
      for (let again = 0; again < 4 && ratio >= 128; again += 1) ratio = measured();
      expect({ pump, ratio: ratio < 128 ? 'linear' : ratio }).toEqual({ pump, ratio: 'linear' });
    }
  });
});

test('the message behind the class of an exception stays, and what looks like a key behind it does not', () => {
  const kept = [
    'TokenExpiredError: jwt expired',
    'java.sql.SQLInvalidAuthorizationSpecException: ORA-01017: invalid username/password; logon denied',
  ];
  for (const line of kept) expect(maskSecrets(line)).toBe(line);
  expect(maskSecrets('InvalidPasswordException: hunter2')).toBe('InvalidPasswordException: ***');
});
