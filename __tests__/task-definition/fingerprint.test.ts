import { expect, test } from '@jest/globals';
import { fingerprint } from '../../src/task-definition/fingerprint.ts';

const web = {
  family: 'web',
  cpu: '256',
  tags: [{ key: 'commit', value: 'a' }],
  containerDefinitions: [
    { name: 'app', image: 'web:1', environment: [{ name: 'TENANT', value: 'a' }], command: ['serve'] },
  ],
};
const [app] = web.containerDefinitions;

test('definitions that run the same have the same fingerprint, whatever their image, tags and order', () => {
  const again = {
    containerDefinitions: [{ command: ['serve'], ...app, image: 'web:2', essential: true, cpu: 0 }],
    cpu: '.25 vCPU',
    family: 'web',
    tags: [{ key: 'commit', value: 'b' }],
    revision: 7,
  };
  expect(fingerprint(again)).toBe(fingerprint(web));
});

test.each([
  ['variable', { containerDefinitions: [{ ...app, environment: [{ name: 'TENANT', value: 'b' }] }] }],
  ['command', { containerDefinitions: [{ ...app, command: ['work'] }] }],
  ['family', { family: 'worker' }],
])('another %s has another', (_, other) => {
  expect(fingerprint({ ...web, ...other })).not.toBe(fingerprint(web));
});
