import { describe, expect, test } from '@jest/globals';
import { candidates, fatalLine } from '../../src/causes/fatal-line/index.ts';

const textOf = (...lines: readonly string[]) => fatalLine(lines)?.text;

describe('the fatal line', () => {
  test('is the message of the error, not the version of Node below it', () => {
    const line = fatalLine([
      '/srv/app/boot.js:7',
      "  throw new Error('no ledger for tenant 12');",
      '  ^',
      '',
      'Error: no ledger for tenant 12',
      '    at Object.boot (/srv/node_modules/kit/index.js:3:1)',
      '    at main (/srv/app/main.js:19:5)',
      '',
      'Node.js v22.14.0',
    ]);
    expect(line).toMatchObject({ text: 'Error: no ledger for tenant 12', kind: 'node', certainty: 'thrown' });
    expect(line).toMatchObject({ file: '/srv/app/boot.js', line: 7, at: 4, from: 0 });
  });

  test('is the last exception of a chain in Python, with the deepest frame that is no library', () => {
    const line = fatalLine([
      'Traceback (most recent call last):',
      '  File "/srv/conf.py", line 3, in read',
      '    return table[name]',
      "KeyError: 'colour'",
      '',
      'During handling of the above exception, another exception occurred:',
      '',
      'Traceback (most recent call last):',
      '  File "/srv/main.py", line 9, in <module>',
      '    conf.read()',
      '  File "/usr/lib/python3/dist-packages/kit/core.py", line 80, in fail',
      '    raise Bad(name)',
      'kit.core.Bad: the table has no colour',
    ]);
    expect(line).toMatchObject({
      text: 'kit.core.Bad: the table has no colour',
      file: '/srv/main.py',
      line: 9,
    });
  });

  test('is the deepest cause in Java', () => {
    expect(
      textOf(
        'Exception in thread "main" com.acme.BootException: cannot boot',
        '\tat com.acme.Main.main(Main.java:12)',
        'Caused by: java.net.UnknownHostException: ledger.internal',
        '\tat java.base/java.net.Socket.connect(Socket.java:1)',
        '\t... 3 more',
      ),
    ).toBe('java.net.UnknownHostException: ledger.internal');
  });

  test('is read out of a line in JSON, and the level with it', () => {
    expect(
      textOf(
        '{"level":60,"time":1,"msg":"cannot open the ledger","err":{"type":"Error","message":"locked","stack":"Error: locked\\n    at open (/srv/ledger.js:4:1)"}}',
        '{"level":30,"time":2,"msg":"closing"}',
      ),
    ).toBe('cannot open the ledger: Error: locked');
  });

  test('has no colours and no time', () => {
    expect(textOf('\u001b[31m2026-03-01 10:00:00.123 ERROR the ledger is locked\u001b[0m\r')).toBe(
      'the ledger is locked',
    );
  });

  test('is absent where nothing was said', () => {
    expect(textOf('', '}', 'Node.js v22.14.0')).toBeUndefined();
  });
});

describe('a line that is not fatal', () => {
  test('stands behind the one that is, even when it comes last', () => {
    expect(
      textOf(
        'panic: no ledger',
        '',
        'goroutine 1 [running]:',
        'main.main()',
        'METRICS_URL not set, metrics disabled',
      ),
    ).toBe('panic: no ledger');
  });

  test('is an error that ordinary words follow before the next one', () => {
    expect(textOf('ERROR could not warm the cache', 'Listening on port 8000', 'ERROR license expired')).toBe(
      'license expired',
    );
  });

  test('is certain of nothing when it is alone', () => {
    expect(fatalLine(['TRACE_URL is not set, tracing disabled'])?.certainty).toBe('last');
  });
});

test('the candidates of a log are ranked, each with its place', () => {
  const lines = ['ERROR no route for GET /pay', 'fatal: no ledger', 'Exiting'];
  expect(candidates(lines).map(({ at }) => at)).toEqual([1, 0]);
});

test('a long line and a long log are read in time that grows with their length', () => {
  const steps = (count: number) => {
    const lines = Array.from(
      { length: count },
      (_, index) => `Error: a${index} at : at : at ${'x: '.repeat(40)}`,
    );
    const started = process.hrtime.bigint();
    candidates(lines);
    return Number(process.hrtime.bigint() - started);
  };
  steps(500);
  // Quadratic growth would make it eight times as much as four.
  expect(steps(8000) / steps(2000)).toBeLessThan(100);
});
