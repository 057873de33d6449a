import type { LoadBalancer, World } from '../../model/world.ts';
import { AwsFault, type Json, type Operation } from '../../operation.ts';
import { numberOf, textOf, textsOf } from '../input.ts';
import { pageOf } from '../page.ts';

export const describeLoadBalancers: Operation = (input, { world }) => {
  const balancers = selectLoadBalancers(input, world);
  const page = pageOf(balancers, textOf(input, 'Marker'), numberOf(input, 'PageSize') ?? 400);
  return { LoadBalancers: page.items.map(showLoadBalancer), NextMarker: page.nextToken };
};

function selectLoadBalancers(input: Json, world: World): readonly LoadBalancer[] {
  const all = [...world.loadBalancers.values()];
  const asked = textsOf(input, 'LoadBalancerArns') ?? textsOf(input, 'Names');
  if (asked === undefined) return all;
  const found = all.filter(({ arn, name }) => asked.includes(arn) || asked.includes(name));
  if (found.length < asked.length) throw notFound(asked);
  return found;
}

function showLoadBalancer(balancer: LoadBalancer): Json {
  return {
    LoadBalancerArn: balancer.arn,
    LoadBalancerName: balancer.name,
    DNSName: balancer.dnsName,
    CreatedTime: new Date(balancer.createdAt),
    Scheme: balancer.scheme,
    VpcId: balancer.vpcId,
    State: { Code: 'active' },
    Type: balancer.type,
    IpAddressType: 'ipv4',
    AvailabilityZones: balancer.availabilityZones.map(({ zoneName, subnetId }) => ({
      ZoneName: zoneName,
      SubnetId: subnetId,
    })),
  };
}

function notFound(asked: readonly string[]): AwsFault {
  return new AwsFault(
    'LoadBalancerNotFound',
    asked.length > 0
      ? `Load balancers '[${asked.join(', ')}]' not found`
      : 'One or more load balancers not found',
  );
}
