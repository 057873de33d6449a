import type { Check } from '../check.ts';
import { networkModeOf, runsOnFargate } from '../launch.ts';

/** Tasks with a network interface of their own are targets by their address. Source: API shape LoadBalancer. */
export const targetType: Check = {
  name: 'target-type',
  check: (subject) => {
    if (!runsOnFargate(subject) && networkModeOf(subject) !== 'awsvpc') return [];
    return (subject.surroundings?.targetGroups ?? [])
      .filter(({ targetType: type }) => type === 'instance')
      .map(({ name }) => ({
        severity: 'error',
        message: `Target group ${name} has the target type instance, but tasks with the network mode awsvpc need the target type ip.`,
        remedy:
          'Create a target group with --target-type ip and give it to the service; the type of an existing one cannot be changed.',
        pointer: '/networkMode',
      }));
  },
};
