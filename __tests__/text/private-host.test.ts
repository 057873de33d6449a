import { expect, test } from '@jest/globals';
import { mayRedirect } from '../../src/text/private-host.ts';

const from = new URL('https://registry.example/v2/');

test.each([
  'http://169.254.169.254/',
  'https://169.254.169.254./',
  'https://2852039166/',
  'https://0xa9fea9fe/',
  'https://[fe80::1]/',
  'https://[fd00:ec2::254]/',
  'https://[fd20:ce::254]/',
  'https://[fd00:c1::a9fe:a9fe]/',
  'https://[fd00:42::42]/',
  'https://169.254.170.2/',
  'https://100.100.100.200/',
  'https://192.0.0.192/',
  'https://168.63.129.16/',
  'https://0251.0376.0251.0376/',
  'https://169.16689662/',
  'https://[::ffff:169.254.169.254]/',
  'https://[::169.254.169.254]/',
  'https://[64:ff9b::169.254.169.254]/',
  'https://[64:ff9b:1::169.254.169.254]/',
  'https://[::ffff:0:169.254.169.254]/',
  'https://[::ffff:100.100.100.200]/',
  'https://[0:0:0:0:0:ffff:a9fe:a9fe]/',
  'https://metadata/',
  'https://metadata.goog/',
  'https://metadata.google.internal./',
  'https://localhost/',
  'https://localhost./',
  'https://a.localhost./',
  'https://2130706433/',
  'https://127.1/',
  'https://0/',
  'https://[::]/',
  'https://[::ffff:0.0.0.0]/',
  'https://[::1]/',
  'https://[::127.0.0.1]/',
  'https://[::ffff:127.0.0.1]/',
  'http://registry.example/',
  'file:///etc/passwd',
])('a redirect of a public registry to %s is not followed', (to) => {
  expect(mayRedirect(from, new URL(to))).toBe(false);
});

test.each([
  'https://blobs.example/x',
  'https://metadata.example/',
  'https://169.253.1.1/',
  'https://100.100.100.201/',
  'https://[2600:1f18::1]/',
  'https://10.0.0.7/',
  // Services of VPC Lattice.
  'https://169.254.171.33/',
  'https://[fd00:ec2:80::1]/',
])('a redirect to %s, another host, is followed', (to) => {
  expect(mayRedirect(from, new URL(to))).toBe(true);
});
