import { describe, expect, test } from '@jest/globals';
import { asObject, asObjects, asText } from '../../../simulator/json.ts';
import type { Json } from '../../../simulator/operation.ts';
import { success } from '../../../simulator/scenarios/basics.ts';
import { createSimulation, ManualClock } from '../../../simulator/simulation.ts';
import { startAt } from '../a-door.ts';

function open() {
  const clock = new ManualClock(startAt);
  const simulation = createSimulation({ clock, scenario: success });
  const cluster = 'onestep-dev';
  const existing = asObjects(
    simulation.ecs('DescribeServices', { cluster, services: ['onestep-api-dev'] })['services'],
  )[0];
  const { networkConfiguration, loadBalancers } = asObject(existing);
  const request: Json = {
    cluster,
    serviceName: 'onestep-second-dev',
    taskDefinition: 'onestep-dev',
    desiredCount: 2,
    launchType: 'FARGATE',
    networkConfiguration,
    loadBalancers,
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
  };
  return {
    clock,
    simulation,
    create: (own: Json = {}) => asObject(simulation.ecs('CreateService', { ...request, ...own })['service']),
    describe: (name: string) =>
      asObjects(simulation.ecs('DescribeServices', { cluster, services: [name] })['services'])[0],
    remove: (name: string) => simulation.ecs('DeleteService', { cluster, service: name, force: true }),
  };
}

const refusal = (message: string) => expect.objectContaining({ code: 'InvalidParameterException', message });

describe('CreateService', () => {
  test('starts the first deployment of a service, with the defaults of creation', () => {
    const { clock, create, describe: read } = open();
    const created = create({ tags: [{ key: 'team', value: 'shop' }] });
    expect(created).toMatchObject({
      status: 'ACTIVE',
      desiredCount: 2,
      runningCount: 0,
      availabilityZoneRebalancing: 'ENABLED',
      schedulingStrategy: 'REPLICA',
      tags: [{ key: 'team', value: 'shop' }],
      deployments: [{ status: 'PRIMARY', rolloutState: 'IN_PROGRESS' }],
    });
    clock.pass(300_000);
    expect(read('onestep-second-dev')).toMatchObject({
      runningCount: 2,
      deployments: [{ rolloutState: 'COMPLETED' }],
    });
  });

  test('answers the same call with the same client token with the same service', () => {
    const { create } = open();
    const first = create({ clientToken: 'one' });
    expect(create({ clientToken: 'one' })).toMatchObject({ createdAt: first['createdAt'] });
  });

  test.each([
    ['without a client token', {}, {}],
    ['with another client token', { clientToken: 'one' }, { clientToken: 'two' }],
    [
      'with the same token and another count',
      { clientToken: 'one' },
      { clientToken: 'one', desiredCount: 3 },
    ],
  ])('refuses a second call %s', (_, first, second) => {
    const { create } = open();
    create(first);
    expect(() => create(second)).toThrow(refusal('Creation of service was not idempotent.'));
  });

  test('refuses a name that still drains, and takes it again afterwards', () => {
    const { clock, create, remove, describe: read } = open();
    create();
    clock.pass(300_000);
    remove('onestep-second-dev');
    expect(() => create()).toThrow(refusal('Unable to Start a service that is still Draining.'));
    clock.pass(300_000);
    expect(asText(read('onestep-second-dev')?.['status'])).toBe('INACTIVE');
    expect(create()).toMatchObject({ status: 'ACTIVE' });
    expect(read('onestep-second-dev')).toMatchObject({ status: 'ACTIVE' });
  });

  test.each([
    ['a container that the revision lacks', { loadBalancers: [{ containerName: 'x', containerPort: 1 }] }],
    ['no network for awsvpc', { networkConfiguration: {} }],
    ['both kinds of capacity', { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] }],
    ['a name with a dot', { serviceName: 'a.b' }],
    ['a token that is too long', { clientToken: 'x'.repeat(37) }],
  ])('refuses %s', (_, own) => {
    expect(() => open().create(own)).toThrow(expect.objectContaining({ code: 'InvalidParameterException' }));
  });
});
