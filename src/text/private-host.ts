import { BlockList, isIP } from 'node:net';

/** How IPv6 holds an address of IPv4: compatible, mapped (Node reads that by itself), translated, and through NAT64. */
const embeddings = ['::', '::ffff:0:', '64:ff9b::', '64:ff9b:1::'];

/** This machine. 0.0.0.0 and `::` lead to it too. */
const loopback = madeOnce(() =>
  rangesOf([
    ['0.0.0.0', 8],
    ['127.0.0.0', 8],
    ['::', 128],
    ['::1', 128],
  ]),
);
const loopbackName = /^(?:.+\.)?localhost\.?$/i;

/** Where clouds hand out credentials: link-local addresses, and those that some clouds chose outside of them. */
const metadata = madeOnce(() =>
  rangesOf([
    ['169.254.0.0', 16],
    ['fe80::', 10],
    ['fd00:ec2::', 32], // Amazon EC2 and ECS
    ['fd20:ce::', 32], // Google Cloud
    ['fd00:c1::', 32], // Oracle Cloud
    ['192.0.0.192', 32],
    ['fd00:42::', 32], // Scaleway
    ['100.100.100.200', 32], // Alibaba Cloud
    ['168.63.129.16', 32], // Azure
  ]),
);
/** Link-local as well, and no place of credentials: services of Amazon VPC Lattice, which ECS tasks can be targets of. */
const lattice = madeOnce(() =>
  rangesOf([
    ['169.254.171.0', 24],
    ['fd00:ec2:80::', 64],
  ]),
);
const metadataName =
  /^(?:metadata|metadata\.(?:goog|google\.internal|tencentyun\.com)|instance-data(?:\..+)?)\.?$/i;

/** Most runs ask for no address of a host: its ranges cost more than the whole file. */
function madeOnce<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function rangesOf(ranges: readonly (readonly [address: string, bits: number])[]): BlockList {
  const list = new BlockList();
  for (const [address, bits] of ranges) {
    list.addSubnet(address, bits, isIP(address) === 6 ? 'ipv6' : 'ipv4');
    if (isIP(address) === 6) continue;
    for (const prefix of embeddings) list.addSubnet(prefix + address, 96 + bits, 'ipv6');
  }
  return list;
}

/** `hostname` is that of a `URL`, which writes every spelling of an IPv4 address with four decimal numbers. */
function isIn(list: BlockList, hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

/** Whether a host is this machine. */
export function isLoopback(hostname: string): boolean {
  return loopbackName.test(hostname) || isIn(loopback(), hostname);
}

/** Whether a host is one at which a cloud hands out credentials to its machines. */
export function isMetadata(hostname: string): boolean {
  return metadataName.test(hostname) || (isIn(metadata(), hostname) && !isIn(lattice(), hostname));
}

/** Whether a redirect may be followed: never to where credentials are, and to this machine only from this machine. */
export function mayRedirect(from: URL, to: URL): boolean {
  if (!/^https?:$/.test(to.protocol) || isMetadata(to.hostname)) return false;
  if (isLoopback(to.hostname)) return isLoopback(from.hostname);
  return from.protocol === to.protocol || to.protocol === 'https:';
}
