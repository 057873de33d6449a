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
  'https://[::ffff:169.254.169.254]/',
  'https://[::169.254.169.254]/',
  'https://[64:ff9b::169.254.169.254]/',
  'https://metadata.google.internal./',
  'https://localhost/',
  'https://localhost./',
  'https://a.localhost./',
  'https://2130706433/',
  'https://127.1/',
  'https://0/',
  'https://[::1]/',
  'https://[::127.0.0.1]/',
  'https://[::ffff:127.0.0.1]/',
  'http://registry.example/',
  'file:///etc/passwd',
])('a redirect of a public registry to %s is not followed', (to) => {
  expect(mayRedirect(from, new URL(to))).toBe(false);
});

test('a redirect to another public host is followed', () => {
  expect(mayRedirect(from, new URL('https://blobs.example/x'))).toBe(true);
});
