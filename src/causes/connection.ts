/** What a program says when it cannot use another host. */
export type ConnectionTrouble =
  | { readonly kind: 'name'; readonly host?: string }
  | {
      readonly kind: 'certificate';
      readonly host?: string;
      readonly runtime: 'java' | 'node' | 'other';
      readonly isOld: boolean;
    }
  | { readonly kind: 'reach'; readonly host?: string };

const NAME =
  /getaddrinfo|\bENOTFOUND\b|\bEAI_AGAIN\b|gaierror|Name or service not known|Temporary failure in name resolution|No address associated with hostname|nodename nor servname|host not found in (?:upstream|resolver)|could not be resolved|No such host is known|no such host|Could not resolve host|UnknownHostException|UnresolvedAddressException|No resolvable bootstrap urls|Failed to resolve '|Failed to lookup host|failed to lookup address information|NameResolutionError|nxdomain|no DNS record|DNS resolution failed|Couldn't resolve server|resolver: 127\.0\.0\.11|Host is unresolved|could not resolve address '/i;
const CERTIFICATE =
  /CERTIFICATE_VERIFY_FAILED|certificate verify failed|PKIX path building failed|PKIX path validation failed|unable to (?:get local issuer|verify the first) certificate|self[- ]signed certificate|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)|DEPTH_ZERO_SELF_SIGNED|certificate signed by unknown authority|x509: (?:certificate|failed)|SSL certificate problem|remote certificate (?:is invalid|was rejected)|certificate has expired|CERT_HAS_EXPIRED|invalid peer certificate|InvalidCertificate|UntrustedRoot|unknown_ca|unknown ca\b|trustAnchors parameter must be non-empty/i;
const REACH =
  /(?:connect )?(?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)\b|Connection refused|Connection timed out|Max retries exceeded with url|dial tcp [^\s]+: (?:connect: |i\/o )|ConnectTimeout(?:Error)?|ConnectException|Failed to connect to|No route to host|UND_ERR_CONNECT_TIMEOUT|Connection to node -?\d+ .*could not be established|Timed out waiting for a node assignment|TimeoutException: Timed out waiting/i;

/** What a line of a program's log says; the certificate before the name, the name before the way. */
export function connectionTrouble(text: string): ConnectionTrouble | undefined {
  const host = hostIn(text);
  const at = host === undefined ? {} : { host };
  if (CERTIFICATE.test(text))
    return { kind: 'certificate', ...at, runtime: runtimeOf(text), isOld: /expired/i.test(text) };
  if (NAME.test(text)) return { kind: 'name', ...at };
  return REACH.test(text) ? { kind: 'reach', ...at } : undefined;
}

function runtimeOf(text: string): 'java' | 'node' | 'other' {
  if (/PKIX|javax\.net|sun\.security|trustAnchors/.test(text)) return 'java';
  return /UNABLE_TO|DEPTH_ZERO|CERT_HAS|FetchError|node:|unable to verify the first/.test(text)
    ? 'node'
    : 'other';
}

const HOSTS: readonly RegExp[] = [
  /could not resolve address '([\w.-]{1,253})'/,
  /host not found in (?:upstream|resolver) "([^"\s/]{1,253})/i,
  /(?:\bENOTFOUND|EAI_AGAIN|lookup|resolve host:?|UnknownHostException:?|Failed to resolve|server host|ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|getaddrinfo for) ["'`]?((?:[\w-]{1,63}\.){0,8}[\w-]{1,63}(?::\d+)?)/,
  /host=["']([^"']{1,253})["']/,
  /\b([\w-]{1,63}(?:\.[\w-]{1,63}){0,8}) could not be resolved/,
  /\(?'((?:\d{1,3}\.){3}\d{1,3}(?::\d+)?)'?[,:]/,
  // A URL may name a user before the host: amqp://shop:**@broker.internal:5672//
  /\b[a-z][a-z\d+]{1,15}:\/\/(?:[^\s/@]{0,200}@)?([\w.-]{1,253}(?::\d+)?)/,
  // redis-py
  /Error -?\d+ connecting to ([\w.-]{1,253}:\d+)/,
  /dial tcp ((?:[\w-]{1,63}\.){0,8}[\w-]{1,63}:\d+)/,
  /(?:Connection to|connect to|Failed to connect to) ["'`]?\/?((?:[\w-]{1,63}\.){1,8}[\w-]{1,63}(?::\d+)?)/i,
];

function hostIn(text: string): string | undefined {
  return HOSTS.map((form) => form.exec(text)?.[1]).find((one) => one !== undefined);
}
