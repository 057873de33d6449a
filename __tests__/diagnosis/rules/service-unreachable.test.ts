import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule } from '../cases.ts';

describeRule('service-unreachable', {
  recognises: [
    ['Node', aCrash(['Error: connect ECONNREFUSED 10.0.0.9:8080'])],
    ['Go', aCrash(['Get "http://10.0.0.9:8080/": dial tcp 10.0.0.9:8080: connect: connection refused'])],
    [
      'Python',
      aCrash([
        "requests.exceptions.ConnectTimeout: HTTPConnectionPool(host='oven.internal', port=8080): Max retries exceeded with url: /",
      ]),
    ],
    ['Java', aCrash(['java.net.ConnectException: Connection refused'])],
    [
      'Kafka',
      aCrash([
        'org.apache.kafka.common.errors.TimeoutException: Timed out waiting for a node assignment. Call: listTopics',
      ]),
    ],
  ],
  leavesAlone: [
    ['a database', aCrash(['Error: connect ECONNREFUSED 10.0.0.9:5432'])],
    ['something else', aCrash(['Error: boom'])],
  ],
});
