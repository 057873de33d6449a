import {
  DescribeServiceRevisionsCommand,
  type ECSClient,
  type GatewayConnection,
  type ServiceRevision as SdkServiceRevision,
} from '@aws-sdk/client-ecs';
import type { ServiceRevision } from '../ecs/service-revision.ts';
import type { Session } from './session.ts';

/** What deployments of a service are made of. */
export function serviceRevisions(session: Session, client: ECSClient) {
  return {
    /** The task definition of each of these service revisions, by the revision's ARN; at most 20 (ECS API reference). */
    describeServiceRevisions: async (arns: readonly string[]): Promise<ReadonlyMap<string, string>> => {
      const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: [...arns] });
      const answer = await session.send('ecs:DescribeServiceRevisions', (options) =>
        client.send(command, options),
      );
      return new Map(
        (answer.serviceRevisions ?? []).flatMap(({ serviceRevisionArn, taskDefinition }) =>
          serviceRevisionArn === undefined || taskDefinition === undefined
            ? []
            : [[serviceRevisionArn, taskDefinition] as const],
        ),
      );
    },

    /** With the target groups and rules that the revision was given; `undefined` when ECS does not know it. */
    describeServiceRevision: async (arn: string): Promise<ServiceRevision | undefined> => {
      const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: [arn] });
      const answer = await session.send(
        'ecs:DescribeServiceRevisions',
        (options) => client.send(command, options),
        'look',
      );
      const [found] = answer.serviceRevisions ?? [];
      return found && toServiceRevision(found);
    },
  };
}

/** What is resolved is the truth; a revision that was not resolved has the load balancers that it was asked for. */
function toServiceRevision(revision: SdkServiceRevision): ServiceRevision {
  const resolved = revision.resolvedConfiguration?.loadBalancers ?? [];
  const { loadBalancers = [], ecsManagedResources: managed } = revision;
  const places =
    resolved.length > 0
      ? resolved.map(({ targetGroupArn }) => [targetGroupArn])
      : loadBalancers.map(({ targetGroupArn, advancedConfiguration }) => [
          targetGroupArn,
          advancedConfiguration?.alternateTargetGroupArn,
        ]);
  const ingress = managed?.ingressPaths ?? [];
  const routes = (managed?.gatewayConnections ?? []).flatMap(albsOf);
  const isResolved = (groups: readonly (string | undefined)[]) =>
    resolved.some(({ targetGroupArn }) => targetGroupArn !== undefined && groups.includes(targetGroupArn));
  return {
    arn: revision.serviceRevisionArn ?? '',
    taskDefinitionArn: revision.taskDefinition ?? '',
    targetGroups: known([
      ...places,
      ...(resolved.length > 0
        ? []
        : ingress.map(({ targetGroups = [] }) => targetGroups.map(({ arn }) => arn))),
      ...routes
        .map(({ targetGroupArn, alternateTargetGroupArn }) => [targetGroupArn, alternateTargetGroupArn])
        .filter((groups) => !isResolved(groups)),
    ]),
    productionRuleArns: [
      ...resolved.map(({ productionListenerRule }) => productionListenerRule),
      ...ingress.map(({ rule }) => rule?.arn),
      ...routes.map(({ listenerRuleArn }) => listenerRuleArn),
    ].filter((arn) => arn !== undefined),
    failedResources: ingress.flatMap(({ loadBalancer, rule, targetGroups = [] }) =>
      [loadBalancer, rule, ...targetGroups].flatMap((each) =>
        each?.status === 'FAILED' ? [each.statusReason ?? each.arn ?? ''] : [],
      ),
    ),
  };
}

/** A form of resources that is newer than the SDK has none of them here. */
function albsOf({ resources }: GatewayConnection) {
  return resources?.hostSharedAlb ?? [];
}

function known(places: readonly (readonly (string | undefined)[])[]): readonly (readonly string[])[] {
  return places.map((place) => place.filter((arn) => arn !== undefined)).filter((place) => place.length > 0);
}
