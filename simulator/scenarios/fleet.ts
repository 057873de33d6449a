import type { World } from '../model/world.ts';
import { type AccountOptions, namesOf, type ServiceNames, setUpAccount } from './account.ts';
import { withNextImage } from './changes.ts';
import { djangoService } from './django-service.ts';
import type { Member, Scenario } from './scenario.ts';

/** One service of a fleet, and what is usual for it. */
export interface MemberOptions extends Partial<Omit<Member, 'names'>> {
  readonly names: ServiceNames;
  readonly account?: Omit<AccountOptions, 'names'>;
  readonly behave?: Scenario['behave'];
  readonly meanwhile?: Scenario['meanwhile'];
}

/** Several services in one account, in one cluster or in several: each behaves, changes and is deployed by itself. */
export function fleet(
  own: Pick<Scenario, 'name' | 'title' | 'source' | 'expected'> & Partial<Scenario>,
  members: readonly MemberOptions[],
): Scenario {
  const of = (clusterName: string, serviceName: string) =>
    members.find(({ names }) => names.cluster === clusterName && names.service === serviceName);
  return {
    behave: (taskDefinition, context) =>
      (of(context.clusterName, context.serviceName)?.behave ?? djangoService)(taskDefinition, context),
    setUp: (world: World) => {
      for (const { names, account } of members) setUpAccount(world, { ...account, names });
    },
    change: withNextImage,
    meanwhile: (world, service, deployment) =>
      of(service.clusterName, service.name)?.meanwhile?.(world, service, deployment),
    members: members.map(({ names, change, update }) => ({
      names,
      ...(change && { change }),
      ...(update && { update }),
    })),
    ...own,
  };
}

/** `count` services alike, named `onestep-s01-dev`, `onestep-s02-dev` …; with `repository` all run the images of that one. */
export function alike(
  count: number,
  options: Omit<MemberOptions, 'names'> & { readonly repository?: string; readonly cluster?: string } = {},
): readonly MemberOptions[] {
  const { repository, cluster, ...member } = options;
  const own = { ...(repository !== undefined && { repository }), ...(cluster !== undefined && { cluster }) };
  return Array.from({ length: count }, (_, i) => ({
    ...member,
    names: namesOf(`s${String(i + 1).padStart(2, '0')}`, own),
  }));
}
