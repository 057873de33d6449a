import { expect, test } from '@jest/globals';
import { Random } from '../../../simulator/model/random.ts';
import { productionShares } from '../../../simulator/model/routes.ts';
import { isFinal } from '../../../simulator/model/service-deployments.ts';
import type { NativeOptions } from '../../../simulator/scenarios/account-options.ts';
import { native } from '../../../simulator/scenarios/native/native.ts';
import { begin } from './rollout.ts';

const SHIFTS: readonly NativeOptions[] = [
  { strategy: 'BLUE_GREEN', configuration: { bakeTimeInMinutes: 3 } },
  { strategy: 'BLUE_GREEN', serves: 'alternate', hasNoTestRule: true },
  { strategy: 'CANARY', configuration: { canaryConfiguration: { canaryBakeTimeInMinutes: 3 } } },
  {
    strategy: 'LINEAR',
    configuration: { linearConfiguration: { stepPercent: 30, stepBakeTimeInMinutes: 1 } },
  },
  { strategy: 'CANARY', managed: 'gateway', configuration: { bakeTimeInMinutes: 0 } },
];

const names = { cluster: 'onestep-dev', service: 'onestep-api-dev' };
const STEP_SECONDS = 5;
const LONGEST_SECONDS = 3600;

/** What somebody does now and then while traffic is shifted: deploys again, goes back, scales. */
function history(seed: number) {
  const random = new Random(seed);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random.next() * items.length)];
  const options = pick(SHIFTS) ?? { strategy: 'BLUE_GREEN' };
  const rollout = begin(native({ name: 'history', title: 'A history.', source: 'The test.' }, options));
  const { simulation } = rollout;
  const [service] = simulation.world.services;
  if (service === undefined) throw new Error('There is no service.');
  const acts: readonly (() => void)[] = [
    () => void simulation.ecs('UpdateService', { ...names, forceNewDeployment: true }),
    () => {
      const [record] = service.serviceDeployments;
      if (record === undefined || isFinal(record) || service.lastCompleted === undefined) return;
      simulation.ecs('StopServiceDeployment', { serviceDeploymentArn: record.arn });
    },
    () => void simulation.ecs('UpdateService', { ...names, desiredCount: 1 + Math.floor(random.next() * 3) }),
  ];
  const times = Array.from(
    { length: 3 },
    () => Math.floor((random.next() * 900) / STEP_SECONDS) * STEP_SECONDS,
  );
  const outages: number[] = [];
  for (let second = STEP_SECONDS; second <= LONGEST_SECONDS; second += STEP_SECONDS) {
    rollout.pass(STEP_SECONDS);
    if (times.includes(second)) pick(acts)?.();
    const served = productionShares(simulation.world, service).filter(({ weight }) => weight > 0);
    if (served.some(({ deploymentIds }) => deploymentIds.length === 0)) outages.push(second);
  }
  return { rollout, service, outages, shares: productionShares(simulation.world, service) };
}

test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
  'history %i never sends traffic to a group without healthy tasks, and ends with one revision',
  (seed) => {
    const { rollout, service, outages, shares } = history(seed);
    expect(outages).toEqual([]);
    expect(service.deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED' }]);
    expect(service.serviceDeployments.filter((record) => !isFinal(record))).toEqual([]);
    const [serving, idle] = [...shares].sort((a, b) => b.weight - a.weight);
    expect(serving).toMatchObject({ weight: 100, deploymentIds: [service.deployments[0]?.id] });
    expect(idle).toMatchObject({ weight: 0, deploymentIds: [] });
    expect(rollout.service()).toMatchObject({ runningCount: service.desiredCount });
  },
);
