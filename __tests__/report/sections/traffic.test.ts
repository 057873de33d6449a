import { expect, test } from '@jest/globals';
import type { Report } from '../../../src/report/report.ts';
import { traffic } from '../../../src/report/sections/traffic.ts';
import { aDeploymentConfiguration, aService, at } from '../../fixtures/snapshots.ts';

const room = { rows: 20, logLines: 20, text: 300 };
const canary = {
  message: '5 % of production traffic goes to api:42, 95 % to api:41',
  strategy: 'CANARY',
  stages: [
    { name: 'SCALE_UP', at: at(6) },
    { name: 'PRODUCTION_TRAFFIC_SHIFT', at: at(60) },
  ],
  shares: [
    { percent: 0, at: at(6) },
    { percent: 5, at: at(60) },
    { percent: 100, at: at(660) },
  ],
};

test('the stages stand with their time and the share of traffic, and each step of the shift too', () => {
  const service = aService({
    deploymentConfiguration: aDeploymentConfiguration({
      strategy: 'CANARY',
      canary: { percent: 5, bakeMinutes: 10 },
      bakeTimeMinutes: 5,
    }),
  });
  const text = traffic.render({ traffic: canary, service } as unknown as Report, room) ?? '';
  expect(text).toMatch(/`PRODUCTION_TRAFFIC_SHIFT`\s*\|\s*54 s\s*\|\s*[█░]+ 5 %/);
  expect(text).toMatch(/10 min 54 s\s*\|\s*█{10} 100 %/);
  expect(text).toContain('CANARY, 5 % for 10 min, bake time 5 min');
});

test('a rolling update has no such section', () => {
  expect(traffic.render({} as Report, room)).toBeUndefined();
});
