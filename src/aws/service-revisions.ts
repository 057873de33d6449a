import {
  DescribeServiceRevisionsCommand,
  type ECSClient,
  type GatewayConnection,
  type ServiceRevision as SdkServiceRevision,
} from '@aws-sdk/client-ecs';
import { defined } from '../ecs/defined.ts';
import type { ServiceRevision } from '../ecs/service-revision.ts';
import { identity } from './answers.ts';
import type { Session } from './session.ts';

/** What deployments of a service are made of. */
export function serviceRevisions(session: Session, client: ECSClient) {
  return {
    /** The task definition of each of these service revisions, by the revision's ARN; at most 20 (ECS API reference). */
    describeServiceRevisions: async (arns: readonly string[]): Promise<ReadonlyMap<string, string>> => {
      const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: [...arns] });
      const found = await session.send('ecs:DescribeServiceRevisions', async (options) =>
        ((await client.send(command, options)).serviceRevisions ?? []).map(toServiceRevision),
      );
      return new Map(
        found.flatMap(({ arn, taskDefinitionArn }) =>
          taskDefinitionArn === undefined ? [] : [[arn, taskDefinitionArn] as const],
        ),
      );
    },

    /** With the target groups and rules that the revision was given; `undefined` when ECS does not know it. */
    describeServiceRevision: async (arn: string): Promise<ServiceRevision | undefined> => {
      const command = new DescribeServiceRevisionsCommand({ serviceRevisionArns: [arn] });
      return session.send(
        'ecs:DescribeServiceRevisions',
        async (options) => {
          const [found] = (await client.send(command, options)).serviceRevisions ?? [];
          return found && toServiceRevision(found);
        },
        'look',
      );
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
    arn: identity(revision.serviceRevisionArn, 'serviceRevisionArn'),
    ...defined({ taskDefinitionArn: revision.taskDefinition }),
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
        each?.status === 'FAILED' ? [each.statusReason ?? each.arn ?? 'no reason given'] : [],
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
