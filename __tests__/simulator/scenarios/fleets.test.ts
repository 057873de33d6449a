import { describe, expect, test } from '@jest/globals';
import { deployAll, describeService } from '../../../simulator/deployer.ts';
import { asObjects } from '../../../simulator/json.ts';
import { fleets } from '../../../simulator/scenarios/registry.ts';
import type { Scenario } from '../../../simulator/scenarios/scenario.ts';
import { createSimulation, ManualClock } from '../../../simulator/simulation.ts';
import { startAt } from '../a-door.ts';

function play(scenario: Scenario, minutes = 30) {
  const clock = new ManualClock(startAt);
  const simulation = createSimulation({ clock, scenario });
  const deployed = deployAll(simulation, scenario);
  for (let minute = 0; minute < minutes; minute++) {
    clock.pass(60_000);
    simulation.advance();
  }
  const ends = deployed.map(({ deploymentId }) => {
    const { truth } = simulation;
    if (truth.when(deploymentId, 'rolled-back') !== undefined) return 'rolled-back';
    if (truth.when(deploymentId, 'superseded') !== undefined) return 'superseded';
    return truth.when(deploymentId, 'completed') === undefined ? 'open' : 'succeeded';
  });
  return { simulation, deployed, ends };
}

function named(name: string): Scenario {
  const scenario = fleets.find((one) => one.name === name);
  if (scenario === undefined) throw new Error(`There is no scenario ${name}.`);
  return scenario;
}

describe.each([...fleets])('$name', (scenario) => {
  test('each service comes to its own end, and the worst of them is the expected one', () => {
    const { ends } = play(scenario);
    const { verdict } = scenario.expected;
    expect(ends).toHaveLength(scenario.members?.length ?? 0);
    expect(ends.filter((end) => end !== 'succeeded')).toEqual(verdict === 'succeeded' ? [] : [verdict]);
  });

  test('names its source and says what happens', () => {
    expect(scenario.source.length).toBeGreaterThan(10);
    expect(scenario.title).toMatch(/\.$/);
  });
});

test('services of a fleet have families and target groups of their own, and share an image where they are told to', () => {
  const { simulation } = play(named('three-services-one-image'));
  const { world } = simulation;
  const names = named('three-services-one-image').members?.map((member) => member.names) ?? [];
  const services = names.map((one) => describeService(simulation, one));
  expect(services.map(({ taskDefinition }) => String(taskDefinition).split('/')[1])).toEqual([
    'onestep-web-dev:2',
    'onestep-worker-dev:2',
    'onestep-scheduler-dev:2',
  ]);
  expect(services.map(({ loadBalancers }) => asObjects(loadBalancers).length)).toEqual([1, 0, 0]);
  const [group] = world.targetGroups.values();
  expect(group).toMatchObject({ name: 'onestep-web-dev', targets: [{ health: { state: 'healthy' } }] });
  expect([...world.repositories.keys()]).toEqual(['onestep-app']);
});

test('the services of two clusters do not see each other', () => {
  const { simulation } = play(named('two-clusters'));
  const list = (cluster: string) => simulation.ecs('ListServices', { cluster })['serviceArns'];
  expect(list('onestep-dev')).toEqual([
    'arn:aws:ecs:eu-central-1:111122223333:service/onestep-dev/onestep-web-dev',
  ]);
  expect(list('onestep-jobs')).toEqual([
    'arn:aws:ecs:eu-central-1:111122223333:service/onestep-jobs/onestep-web-dev',
  ]);
});

test('owners leave their tags on the service, which shows them only to those who ask', () => {
  const { simulation } = play(named('owned-services'), 0);
  const services = ['onestep-cdk-dev', 'onestep-terraform-dev'];
  const ask = (include: readonly string[]) =>
    asObjects(simulation.ecs('DescribeServices', { cluster: 'onestep-dev', services, include })['services']);
  const [cdk, terraform] = ask(['TAGS']);
  expect(cdk?.['tags']).toContainEqual({ key: 'aws:cloudformation:stack-name', value: 'OnestepDev' });
  expect(cdk?.['createdBy']).toContain('cdk-hnb659fds-cfn-exec-role');
  expect(terraform).toMatchObject({ tags: [] });
  expect(terraform?.['createdBy']).toContain('assumed-role/terraform');
  expect(ask([])[0]).not.toHaveProperty('tags');
});
