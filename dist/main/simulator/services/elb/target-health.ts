import type { Target, TargetGroup } from '../../model/world.ts';
import type { Json, Operation } from '../../operation.ts';
import { numberOf, objectsOf, textOf } from '../input.ts';
import { requireTargetGroup } from './target-groups.ts';

export const describeTargetHealth: Operation = (input, { world }) => {
  const group = requireTargetGroup(input, world);
  const asked = objectsOf(input, 'Targets');
  return {
    TargetHealthDescriptions: asked
      ? asked.map((target) => showAskedTarget(group, target))
      : group.targets.map((target) => showTarget(group, target)),
  };
};

function showAskedTarget(group: TargetGroup, asked: Json): Json {
  const id = textOf(asked, 'Id') ?? '';
  const port = numberOf(asked, 'Port') ?? group.port;
  const target = group.targets.find((candidate) => candidate.id === id && candidate.port === port);
  if (target) return showTarget(group, target);
  return {
    Target: { Id: id, Port: port },
    TargetHealth: {
      State: 'unused',
      Reason: 'Target.NotRegistered',
      Description: 'Target is not registered to the target group',
    },
  };
}

function showTarget(group: TargetGroup, { id, port, availabilityZone, health }: Target): Json {
  return {
    Target: { Id: id, Port: port, AvailabilityZone: availabilityZone },
    HealthCheckPort: group.healthCheckPort === 'traffic-port' ? String(port) : group.healthCheckPort,
    TargetHealth: { State: health.state, Reason: health.reason, Description: health.description },
  };
}
