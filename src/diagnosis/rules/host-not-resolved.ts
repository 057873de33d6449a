import { inlineCode } from '../../text/safe-text.ts';
import { upperFirst } from '../../text/words.ts';
import { failedConnection } from '../connections.ts';
import type { Evidence } from '../evidence.ts';
import { containerOf, containersOf, phrase } from '../names.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The program ended because the name of another host does not resolve: often a name of Docker Compose. */
export const hostNotResolved: Rule = {
  name: 'host-not-resolved',
  general: true,
  diagnose(evidence) {
    const found = failedConnection(evidence, 'name');
    if (found === undefined) return undefined;
    const { trouble, line, proof } = found;
    const host = trouble.host?.replace(/:\d+$/, '');
    const isKafka = /bootstrap/i.test(line.text);
    const what = isKafka
      ? 'the names in bootstrap.servers'
      : `the host name${host ? ` ${host}` : ' of another service'}`;
    return {
      cause: `${upperFirst(phrase(containerOf(evidence, line)))} ended because ${what} cannot be resolved (DNS)${/host not found/i.test(line.text) ? ': host not found' : ''}.`,
      proof,
      remedy: nameRemedy(evidence, host),
    };
  },
};

/** What a name can be on Amazon ECS. */
export function nameRemedy(evidence: Evidence, host: string | undefined): string {
  const { networkMode } = evidence.taskDefinition;
  const isHere = host !== undefined && containersOf(evidence).some(({ name }) => name === host);
  const isPlain = host === undefined || !host.includes('.');
  const inTask =
    networkMode === 'bridge'
      ? 'In bridge mode a container reaches another one of its task by `links`'
      : 'With `awsvpc` the containers of one task share their network: they reach each other at `127.0.0.1` (localhost) and the port';
  return steps(
    isHere
      ? `${inlineCode(host)} is a container of the same task, but container names do not resolve on Amazon ECS. ${inTask}.`
      : `Check the spelling of the name and where it resolves: a private name needs its hosted zone, Cloud Map namespace or DNS server in the VPC of the task.`,
    isPlain && !isHere
      ? `A name without a dot usually comes from Docker Compose and does not exist on Amazon ECS. ${inTask}; another service has a name of Cloud Map or Service Connect, or is reached through its load balancer.`
      : undefined,
    "Docker's DNS server at 127.0.0.11 does not exist here: if you must name a resolver, the VPC's is 169.254.169.253.",
  );
}
