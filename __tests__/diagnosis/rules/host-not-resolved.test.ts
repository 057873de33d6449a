import { describe, expect, test } from '@jest/globals';
import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule, diagnoses } from '../cases.ts';

describeRule('host-not-resolved', {
  recognises: [
    [
      'nginx',
      aCrash(['nginx: [emerg] host not found in upstream "oven" in /etc/nginx/conf.d/default.conf:3']),
    ],
    ['Node', aCrash(['Error: getaddrinfo ENOTFOUND oven'])],
    [
      'Python',
      aCrash([
        "requests.exceptions.ConnectionError: HTTPConnectionPool(host='oven', port=80): Max retries exceeded with url: / (Caused by NameResolutionError(\"Failed to resolve 'oven' ([Errno -2] Name or service not known)\"))",
      ]),
    ],
    ['Go', aCrash(['Get "http://oven:8080/": dial tcp: lookup oven on 10.0.0.2:53: no such host'])],
    ['Java', aCrash(['java.net.UnknownHostException: oven'])],
    [
      'Kafka',
      aCrash([
        'org.apache.kafka.common.config.ConfigException: No resolvable bootstrap urls given in bootstrap.servers',
      ]),
    ],
  ],
  leavesAlone: [
    ['a database', aCrash(['could not translate host name "db" to address: Name or service not known'])],
    ['something else', aCrash(['Error: boom'])],
    ['a file', aCrash(["FileNotFoundError: [Errno 2] No such file or directory: '/oven'"])],
  ],
});

describe('an exception without a host', () => {
  const attempt = (host: string) =>
    `[2026-05-04 08:00:01,310: ERROR/MainProcess] consumer: Cannot connect to amqp://ferry:**@${host}:5672//: [Errno -2] Name or service not known.`;
  const exception = [
    'Traceback (most recent call last):',
    '  File "/usr/local/lib/python3.12/site-packages/celery/worker/worker.py", line 202, in start',
    'kombu.exceptions.OperationalError: [Errno -2] Name or service not known',
  ];
  const causeOf = (...hosts: readonly string[]) =>
    diagnoses(aCrash([...hosts.map(attempt), ...exception])).get('host-not-resolved');

  test('takes it from the attempts before it, and shows the last of them', () => {
    const cause = causeOf('broker.ferry.internal', 'broker.ferry.internal');
    expect(cause?.cause).toContain('the host name broker.ferry.internal cannot be resolved');
    expect(cause?.proof.map(({ text }) => text)).toContain(attempt('broker.ferry.internal'));
  });

  test('names none where the attempts went to several hosts', () => {
    expect(causeOf('broker.ferry.internal', 'other.ferry.internal')?.cause).toContain('of another service');
  });
});
