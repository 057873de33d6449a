import { aCrash } from '../../fixtures/evidence.ts';
import { describeRule } from '../cases.ts';

describeRule('certificate-not-trusted', {
  recognises: [
    [
      'Python',
      aCrash([
        "requests.exceptions.SSLError: HTTPSConnectionPool(host='bread.example.com', port=443): Max retries exceeded with url: / (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate')))",
      ]),
    ],
    [
      'Java',
      aCrash([
        'javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target',
      ]),
    ],
    [
      'Go',
      aCrash([
        'Get "https://bread.example.com/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
      ]),
    ],
    [
      'Node',
      aCrash([
        'Error: unable to get local issuer certificate',
        "  code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'",
      ]),
    ],
    [
      '.NET',
      aCrash([
        'System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure: UntrustedRoot',
      ]),
    ],
  ],
  leavesAlone: [
    ['a warning about one', aCrash(['WARN certificate has expired, will retry', 'boom'])],
    ['something else', aCrash(['Error: boom'])],
  ],
});
