import { pages, type Refusal } from './refusal.ts';

const unreached = () => 'AWS could not be reached';

/** The way to AWS, and AWS itself. */
export const passageRefusals: readonly Refusal[] = [
  {
    name: 'throttled',
    kind: 'throttled',
    codes: /Throttl|TooManyRequests|RequestLimitExceeded|^SlowDown$|^PriorRequestNotComplete$|^429$/,
    what: ({ action }) => `AWS throttled ${action}: too many calls from this account at the same time`,
    remedy: () => 'Run the job again when fewer jobs call AWS.',
    docs: pages.credentials,
  },
  {
    name: 'quota-reached',
    kind: 'refused',
    codes: /^(LimitExceeded(Exception)?|ServiceQuotaExceededException)$/,
    what: ({ action }) => `${action} would exceed a quota of the AWS account`,
    remedy: () =>
      'Nothing is wrong with the definition. Request a higher quota in Service Quotas, or remove unused resources.',
    docs: pages.iam,
  },
  {
    name: 'unknown-operation',
    kind: 'refused',
    codes: /^(UnknownOperationException|InvalidAction|UnknownEndpoint)$/,
    what: ({ action }) => `the endpoint does not know ${action}`,
    remedy: () =>
      'Check AWS_ENDPOINT_URL: it points to something other than AWS, or to an emulator without this call.',
    docs: pages.network,
  },
  {
    name: 'not-found',
    kind: 'missing',
    codes: /NotFound(Exception|Fault)?$|^NoSuchEntity(Exception)?$|^ParameterNotFound$/,
    what: ({ action }) => `the resource of ${action} does not exist`,
    remedy: () => 'Check the names, `aws-region` and the AWS account of the credentials.',
    docs: pages.credentials,
  },
  {
    name: 'other-address-unknown',
    kind: 'lost',
    codes: /^(ENOTFOUND|EAI_AGAIN)$/,
    // The host of a proxy, or of AWS_ENDPOINT_URL.
    says: /(?:ENOTFOUND|EAI_AGAIN) (?!\S*(?:amazonaws|\.aws\b|amazon))\S/,
    what: () => 'the address of the proxy, or of the endpoint, was not found',
    remedy: () => 'Check HTTPS_PROXY and AWS_ENDPOINT_URL, and the DNS of the runner.',
    docs: pages.network,
  },
  {
    name: 'address-unknown',
    kind: 'lost',
    codes: /^(ENOTFOUND|EAI_AGAIN)$/,
    what: () => 'the address of AWS was not found',
    remedy: () =>
      'Check the spelling of `aws-region`. If it is correct, the runner cannot resolve public names: set HTTPS_PROXY, or add a VPC endpoint to the subnet.',
    docs: pages.network,
  },
  {
    name: 'certificate-not-trusted',
    kind: 'lost',
    says: /self.signed certificate|unable to (get local issuer|verify the first) certificate|certificate (has expired|is not yet valid)|does not match certificate's altnames/i,
    what: () =>
      'the connection to AWS is not trusted: a proxy or firewall on the way presents its own certificate',
    remedy: () =>
      'Set NODE_EXTRA_CA_CERTS to the certificate of the proxy, and check that the clock of the runner is right.',
    docs: pages.network,
  },
  {
    name: 'proxy-refused',
    kind: 'lost',
    codes: /^407$/,
    what: () => 'the proxy of HTTPS_PROXY requires a login',
    remedy: () =>
      'Add user and password to the URL of HTTPS_PROXY, before the host, or exclude AWS in NO_PROXY.',
    docs: pages.network,
  },
  {
    name: 'region-unusable',
    kind: 'refused',
    says: /^Region not accepted: region=/,
    what: () => 'the AWS Region is not the name of a Region',
    remedy: () => 'Set `aws-region` to a Region such as `eu-central-1`.',
    docs: pages.credentials,
  },
  {
    name: 'answer-unreadable',
    kind: 'lost',
    codes: /^UnreadableAnswer$/,
    what: ({ action }) => `the answer to ${action} cannot be read`,
    remedy: () =>
      'Run the job again. If it keeps happening, check HTTPS_PROXY, NO_PROXY and AWS_ENDPOINT_URL.',
    docs: pages.network,
  },
  {
    name: 'not-encrypted',
    kind: 'lost',
    codes: /^(EPROTO|ERR_(SSL|TLS)_\w+)$/,
    what: () => 'the connection to AWS cannot be encrypted: something on the way answers in its place',
    remedy: () =>
      'Check HTTPS_PROXY, NO_PROXY and AWS_ENDPOINT_URL, and firewalls between the runner and AWS.',
    docs: pages.network,
  },
  {
    name: 'not-reached',
    kind: 'lost',
    // Those in capitals are Node's, of a socket and of what it reads there.
    codes:
      /^(ECONN\w+|EHOST\w+|ENET\w+|EADDR\w+|EPIPE|ETIMEDOUT|ENOTCONN|EACCES|EPERM|EAI_\w+|ERR_(STREAM|SOCKET|HTTP)\w+|HPE_\w+|UND_ERR_\w+|TimeoutError|AbortError|NoAnswer)$/,
    what: unreached,
    remedy: () =>
      "Run the job again. If it keeps happening, check the runner's network, HTTPS_PROXY and NO_PROXY, and the AWS Health Dashboard.",
    docs: pages.network,
  },
  {
    name: 'not-reached',
    kind: 'lost',
    says: /socket hang up|premature/i,
    what: unreached,
    remedy: () =>
      "Run the job again. If it keeps happening, check the runner's network, HTTPS_PROXY and NO_PROXY, and the AWS Health Dashboard.",
    docs: pages.network,
  },
  {
    name: 'server-fault',
    kind: 'lost',
    codes:
      /^(RequestTimeout(Exception)?|ServerException|InternalFailure|InternalError|ServiceUnavailable(Exception)?|5\d\d)$/,
    what: ({ action }) => `AWS failed to carry out ${action}`,
    remedy: () => 'Run the job again. If it keeps happening, check the AWS Health Dashboard.',
    docs: pages.network,
  },
];
