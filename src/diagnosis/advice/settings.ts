import { steps } from '../remedy.ts';
import type { Advice } from './advice.ts';

/** Values that are absent, empty or of another form than the program expects, and trust in certificates. */
export const settings: readonly Advice[] = [
  {
    when: /self[- ]signed certificate|unable to (?:verify the first|get local issuer) certificate|certificate verify failed|CERTIFICATE_VERIFY_FAILED|unknown authority|PKIX path building failed|UntrustedRoot|certificate is not trusted|SELF_SIGNED_CERT_IN_CHAIN|invalid peer certificate/i,
    say: () =>
      steps(
        "The program does not trust the server's certificate. Add the CA bundle to the image and point the program to it: for Amazon RDS https://truststore.pki.rds.amazonaws.com/global/global-bundle.pem, with Node.js `NODE_EXTRA_CA_CERTS` or the `ssl.ca` option, elsewhere `SSL_CERT_FILE`, `sslrootcert` or the trust store of the JVM. A slim image may lack `ca-certificates`.",
      ),
  },
  {
    when: /password must be a string|must be a string,? (?:got|received) "?undefined|received (?:type )?undefined|got "?undefined"?|(?:argument|path|url|uri|parameter)\S{0,60} .{0,60}must be .{0,40}(?:Received|got) undefined|Invalid URL: ?undefined|secretOrPrivateKey must have a value|Cannot read propert(?:y|ies) of undefined \(reading 'split'\)/i,
    say: () =>
      'The value is undefined: most likely its environment variable is not set in the task definition. Check which variable the program reads there, and set it in `"environment"` or `"secrets"`.',
  },
  {
    when: /Missing (?:publishableKey|secretKey|jwtSecret|api[_ ]?key|credentials|client[_ ]?id)|\b(?:supabase(?:Url|Key)|api[_ ]?key|apiKey|secret(?:Key)?|access[_ ]?token|clientId|connection string|dsn|base ?url)\b.{0,30}(?:is required|required|must be (?:provided|set)|missing|not (?:set|provided|found))|Neither apiKey nor/i,
    say: () =>
      'A value that the library needs is missing. It comes from an environment variable or from your code: set that variable in `"environment"` or `"secrets"` of the task definition.',
  },
  {
    when: /Value cannot be null\. \(Parameter '(?:\w{0,40}[cC]onnection\w{0,20}|connectionString)'\)|The ConnectionString property has not been initialized/,
    say: () =>
      'The connection string is missing: .NET reads `ConnectionStrings:NAME` from the environment as `ConnectionStrings__NAME`. Set it in `"environment"` or `"secrets"` of the task definition, with the NAME that the program uses.',
  },
  {
    when: /Unable to configure HTTPS endpoint|No server certificate was specified|default developer certificate/i,
    say: () =>
      'TLS ends at the load balancer: let the program listen without it. Remove `https://` from `ASPNETCORE_URLS` (and `ASPNETCORE_HTTPS_PORTS`), for example `ASPNETCORE_HTTP_PORTS=8080`.',
  },
  {
    when: /DECODER routines|PEM routines|no start line|asn1 (?:encoding|parse)|Invalid (?:PEM|private key)|could not parse .{0,30}key|Failed to parse private key|error:0909006C|secretOrPrivateKey must be an asymmetric key/i,
    say: () =>
      'A key that the program reads is not PEM: its line breaks were lost (`\\n` as two characters), or the value is empty or Base64. Keep it in Secrets Manager with its line breaks, or decode it when it is read.',
  },
  {
    when: /JSONDecodeError|Unexpected end of JSON|is not valid JSON|JSON\.parse|invalid character .{0,20} looking for beginning of value|in JSON at position/i,
    say: ({ container }) => {
      const empty = (container.environment ?? [])
        .filter(({ value }) => value === '')
        .map(({ name = '' }) => `\`${name}\``);
      return empty.length > 0
        ? `The program expects JSON but got something else. Set but empty in the task definition: ${empty.join(', ')}.`
        : 'The program expects JSON but got something else: a variable or file is empty or has another format.';
    },
  },
];
