import { asObject, asObjects, asText } from './json.ts';
import type { Json } from './operation.ts';
import { type ServiceNames, usualNames } from './scenarios/account.ts';
import type { Member, Scenario } from './scenarios/scenario.ts';
import type { Simulation } from './simulation.ts';

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

/** Deploys the scenario's change, or that of one member, as any client would: describe, register, update. */
export function deploy(simulation: Simulation, scenario: Scenario, member?: Member): Deployed {
  const names = member?.names ?? usualNames;
  const change = member?.change ?? scenario.change;
  const registered = simulation.ecs(
    'RegisterTaskDefinition',
    change(withoutReadOnly(describeRevision(simulation, names))),
  );
  const taskDefinitionArn = asText(asObject(registered['taskDefinition'])['taskDefinitionArn']) ?? '';
  const answer = asObject(
    simulation.ecs('UpdateService', {
      cluster: names.cluster,
      service: names.service,
      taskDefinition: taskDefinitionArn,
      ...scenario.update,
      ...member?.update,
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

/** Every member of the scenario, in their order; the usual service where it has none. */
export function deployAll(simulation: Simulation, scenario: Scenario): readonly Deployed[] {
  if (scenario.members === undefined) return [deploy(simulation, scenario)];
  return scenario.members.map((member) => deploy(simulation, scenario, member));
}

export function describeService(simulation: Simulation, names: ServiceNames = usualNames): Json {
  const { cluster, service } = names;
  return asObjects(simulation.ecs('DescribeServices', { cluster, services: [service] })['services'])[0] ?? {};
}

/** The revision that the service names; an Express service names it in its deployment alone. */
export function describeRevision(simulation: Simulation, names: ServiceNames = usualNames): Json {
  const service = describeService(simulation, names);
  const [primary] = asObjects(service['deployments']);
  const taskDefinition = service['taskDefinition'] ?? primary?.['taskDefinition'];
  return asObject(simulation.ecs('DescribeTaskDefinition', { taskDefinition })['taskDefinition']);
}

function withoutReadOnly(described: Json): Json {
  return Object.fromEntries(Object.entries(described).filter(([key]) => !READ_ONLY.includes(key)));
}
