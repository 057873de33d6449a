import { describe, expect, test } from '@jest/globals';
import { hasProxy, proxyFor } from '../../src/runner/proxy.ts';
import { UserError } from '../../src/text/errors.ts';

const ecs = new URL('https://ecs.eu-central-1.amazonaws.com/');
const plain = new URL('http://registry.example:5000/v2/');
const hrefOf = (url: URL, environment: Record<string, string>) => proxyFor(url, environment)?.href;

describe('the proxy of a URL', () => {
  test('is the one for its scheme', () => {
    const environment = { HTTPS_PROXY: 'http://secure:3128', HTTP_PROXY: 'http://open:3128' };
    expect(hrefOf(ecs, environment)).toBe('http://secure:3128/');
    expect(hrefOf(plain, environment)).toBe('http://open:3128/');
    expect(hrefOf(ecs, { HTTP_PROXY: 'http://open:3128' })).toBeUndefined();
  });

  test('is named in upper or lower case; lower case goes first, unless it is empty', () => {
    expect(hrefOf(ecs, { https_proxy: 'http://low:1', HTTPS_PROXY: 'http://up:1' })).toBe('http://low:1/');
    expect(hrefOf(ecs, { https_proxy: '', HTTPS_PROXY: ' http://up:1 ' })).toBe('http://up:1/');
  });

  test('may lack a scheme, and may have a login', () => {
    expect(hrefOf(ecs, { HTTPS_PROXY: 'proxy.corp:3128' })).toBe('http://proxy.corp:3128/');
    expect(proxyFor(ecs, { HTTPS_PROXY: 'http://a:b%40c@proxy.corp:3128' })?.password).toBe('b%40c');
  });

  test('is an error with its name, and without its login, when it is no URL', () => {
    const broken = () => proxyFor(ecs, { HTTPS_PROXY: 'http://user:secret@:x' });
    expect(broken).toThrow(UserError);
    expect(broken).toThrow('HTTPS_PROXY cannot be used: it is not a URL');
  });

  test.each([
    ['http://user:p@ss#1@proxy.corp:3128', 'its password contains a character that ends the address'],
    ['http://user:pa/ss@proxy.corp:3128', 'it is not a URL'],
    ['socks5://proxy.corp:1080', 'socks5:// proxies are not supported'],
  ])('is an error without its login where it cannot be meant: %s', (written, why) => {
    const broken = () => proxyFor(ecs, { HTTPS_PROXY: written });
    expect(broken).toThrow(`HTTPS_PROXY cannot be used: ${why}`);
    expect(broken).not.toThrow(/ss@|ss#|pa\/ss/);
  });

  test.each([
    '*',
    'amazonaws.com',
    '.amazonaws.com',
    '*.amazonaws.com',
    'localhost, ECS.eu-central-1.amazonaws.com',
    'localhost 127.0.0.1 amazonaws.com',
    'amazonaws.com:443',
  ])('is none where NO_PROXY is %j', (exceptions) => {
    const environment = { HTTPS_PROXY: 'http://up:1' };
    expect(hrefOf(ecs, { ...environment, NO_PROXY: exceptions })).toBeUndefined();
    expect(hrefOf(ecs, { ...environment, no_proxy: exceptions })).toBeUndefined();
  });

  test.each(['', 'azonaws.com', 'ecs', 'amazonaws.com:8443', 'example.com,localhost', 'com.'])(
    'stays where NO_PROXY is %j',
    (exceptions) => {
      expect(hrefOf(ecs, { HTTPS_PROXY: 'http://up:1', NO_PROXY: exceptions })).toBe('http://up:1/');
    },
  );

  test.each([
    ['http://127.0.0.1:5000/', '127.0.0.1'],
    ['http://127.0.0.1:5000/', '127.0.0.1:5000'],
    ['http://[::1]:5000/', '::1'],
    ['http://[::1]:5000/', '[::1]:5000'],
  ])('of %s is none where NO_PROXY is %s, and the named one otherwise', (url, exceptions) => {
    expect(hrefOf(new URL(url), { HTTP_PROXY: 'http://up:1', NO_PROXY: exceptions })).toBeUndefined();
    expect(hrefOf(new URL(url), { HTTP_PROXY: 'http://up:1' })).toBe('http://up:1/');
  });
});

test('an environment with an empty proxy has none', () => {
  expect(hasProxy({ HTTPS_PROXY: ' ', NO_PROXY: '*' })).toBe(false);
  expect(hasProxy({ http_proxy: 'x:1' })).toBe(true);
});
