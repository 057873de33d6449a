import type { Check } from '../check.ts';
import { containersOf } from '../container.ts';
import { numberOf, objectsOf, textOf } from '../values.ts';
import { fewOf, quote, quoteAll } from '../words.ts';

/** UpdateService refuses a revision without the container and port to which the load balancer sends its traffic. */
export const loadBalancerContainer: Check = {
  name: 'load-balancer-container',
  check: ({ taskDefinition, surroundings }) => {
    const containers = containersOf(taskDefinition);
    const names = containers.flatMap(({ name }) => name ?? []);
    return (surroundings?.service?.loadBalancers ?? []).flatMap(({ containerName, containerPort }) => {
      if (containerName === undefined) return [];
      const container = containers.find(({ name }) => name === containerName);
      if (container === undefined) {
        return [
          {
            severity: 'error',
            message: `The load balancer of the service sends traffic to container ${quote(containerName)}, and the task definition has only ${quoteAll(names)}.`,
            remedy: `Name the container ${quote(containerName)}, or change the load balancer of the service first.`,
            pointer: '/containerDefinitions',
          },
        ];
      }
      const mappings = objectsOf(container.members.portMappings).map(({ members }) => members);
      const ports = mappings.flatMap((members) => numberOf(members.containerPort) ?? []);
      if (
        ports.includes(containerPort) ||
        mappings.some(({ containerPortRange }) => isWithin(textOf(containerPortRange), containerPort))
      ) {
        return [];
      }
      return [
        {
          severity: 'error',
          message: `The load balancer of the service sends traffic to port ${containerPort} of ${container.label}, which maps ${ports.length === 0 ? 'no port' : fewOf(ports.map(String))}.`,
          remedy: `Add {"containerPort": ${containerPort}} to its "portMappings".`,
          pointer: `${container.pointer}/portMappings`,
        },
      ];
    });
  },
};

function isWithin(range: string | undefined, port: number): boolean {
  const [first, last] = (range ?? '').split('-').map(Number);
  return first !== undefined && last !== undefined && port >= first && port <= last;
}
