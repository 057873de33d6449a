import { familyOf, shortName } from '../ecs/arn.ts';
import { AwsError } from '../ecs/aws-error.ts';
import { familyOfService, type ServiceWithRevision } from '../ecs/service.ts';
import { UserError } from '../text/errors.ts';
import { byLikeness, list } from '../text/words.ts';
import { candidatesShown } from './discovery/names.ts';
import type { DiscoveryReads } from './discovery/ports.ts';
import type { PlanReads } from './ports.ts';

/** Ten calls' worth: only an error waits for them. */
const servicesAsked = 100;

/**
 * Throws for a family that has no active revision: a new one comes from a file, never from a word that may be misspelt.
 * What cannot be read is no reason to refuse.
 */
export async function requireKnownFamily(
  family: string,
  service: ServiceWithRevision,
  reads: Pick<PlanReads, 'describeTaskDefinition'> & DiscoveryReads,
): Promise<void> {
  const running = familyOf(service.taskDefinitionArn);
  if (family === running) return;
  const isUnknown = await reads.describeTaskDefinition(family).then(
    () => false,
    (error: unknown) => error instanceof AwsError && ['refused', 'missing'].includes(error.kind),
  );
  if (!isUnknown) return;
  const others = await familiesIn(service.clusterArn, reads);
  const near = byLikeness(family, [...new Set([running, ...others])]).slice(0, candidatesShown);
  throw new UserError(`Task family "${family}" was not found: it has no active revision`, {
    kind: 'task-family-not-found',
    remedy: `Service ${service.name} runs the family ${running}; the families in cluster ${shortName(service.clusterArn)} are ${list(near)}. Correct \`task-family\`, or start a new family with a file in \`task-definition\`.`,
    docs: 'docs/troubleshooting.md#another-family',
  });
}

/** The families that run in a cluster, as far as the job may list them. */
async function familiesIn(cluster: string, reads: DiscoveryReads): Promise<readonly string[]> {
  const services = await reads
    .listServices(cluster)
    .then((arns) => reads.describeServices(cluster, arns.slice(0, servicesAsked)))
    .catch(() => []);
  return services.flatMap((service) => familyOfService(service) ?? []);
}
