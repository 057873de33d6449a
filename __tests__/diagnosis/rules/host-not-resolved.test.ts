import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule } from '../cases.ts';

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
