import { asObject, asObjects, asText } from '../json.ts';
import type { Json } from '../operation.ts';
import type { Simulation } from '../simulation.ts';
import { CLUSTER, SERVICE } from './account.ts';
import type { Scenario } from './scenario.ts';

/** Members of a described task definition that cannot be registered (API shapes TaskDefinition, RegisterTaskDefinitionRequest). */
const READ_ONLY = [
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'deregisteredAt',
  'deleteRequestedAt',
  'registeredBy',
];

export interface Deployed {
  readonly deploymentId: string;
  /** Simulated time of UpdateService. */
  readonly startedAt: Date;
  readonly taskDefinitionArn: string;
  /** What UpdateService answered. */
  readonly answer: Json;
}

/** Deploys the scenario's change as any client would: describe, register, update. */
export function deploy(simulation: Simulation, scenario: Scenario): Deployed {
  const service = describeService(simulation);
  const described = simulation.ecs('DescribeTaskDefinition', { taskDefinition: service['taskDefinition'] });
  const running = Object.fromEntries(
    Object.entries(asObject(described['taskDefinition'])).filter(([key]) => !READ_ONLY.includes(key)),
  );
  const registered = simulation.ecs('RegisterTaskDefinition', scenario.change(running));
  const taskDefinitionArn = asText(asObject(registered['taskDefinition'])['taskDefinitionArn']) ?? '';
  const answer = asObject(
    simulation.ecs('UpdateService', {
      cluster: CLUSTER,
      service: SERVICE,
      taskDefinition: taskDefinitionArn,
      ...scenario.update,
    })['service'],
  );
  const [primary] = asObjects(answer['deployments']);
  return {
    deploymentId: asText(primary?.['id']) ?? '',
    startedAt: new Date(Math.round(Number(primary?.['createdAt']) * 1000)),
    taskDefinitionArn,
    answer,
  };
}

export function describeService(simulation: Simulation): Json {
  return (
    asObjects(simulation.ecs('DescribeServices', { cluster: CLUSTER, services: [SERVICE] })['services'])[0] ??
    {}
  );
}
