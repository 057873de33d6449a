import { upperFirst } from '../../text/words.ts';
import { failedConnection } from '../connections.ts';
import { containerOf, phrase } from '../names.ts';
import type { Rule } from '../rule.ts';

/** The program ended because it does not trust the TLS certificate of a server. */
export const certificateNotTrusted: Rule = {
  name: 'certificate-not-trusted',
  general: true,
  diagnose(evidence) {
    const found = failedConnection(evidence, 'certificate');
    if (found === undefined) return undefined;
    const { host, isOld, runtime } = found.trouble;
    const whose = host === undefined ? 'a server' : host;
    return {
      cause: isOld
        ? `${upperFirst(phrase(containerOf(evidence, found.line)))} ended because the TLS certificate of ${whose} has expired.`
        : `${upperFirst(phrase(containerOf(evidence, found.line)))} ended because it does not trust the TLS certificate of ${whose}${/self[- ]signed/i.test(found.line.text) ? ' (self-signed certificate)' : ''}.`,
      proof: found.proof,
      remedy: isOld
        ? 'Renew the certificate on that server. An old image may also lack newer certificate authorities (CA): update its package `ca-certificates`.'
        : REMEDIES[runtime],
    };
  },
};

const COMMON =
  'For a public server install the package `ca-certificates` in the image (slim, alpine and scratch images may have none). A server with a certificate of its own needs its CA in the image:';

const REMEDIES = {
  java: `${COMMON} import it into the trust store of Java (\`keytool -importcert -cacerts -file ca.pem\`), or name one with \`-Djavax.net.ssl.trustStore\`. Do not disable the check.`,
  node: `${COMMON} name it with \`NODE_EXTRA_CA_CERTS=/path/ca.pem\`. Do not disable the check.`,
  other: `${COMMON} copy it to /usr/local/share/ca-certificates and run \`update-ca-certificates\` (Python's requests: \`REQUESTS_CA_BUNDLE\`). Do not disable the check.`,
} as const;
