/** Whether a host is this machine: `localhost`, 127.0.0.0/8, ::1. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]|0\.0\.0\.0|\[::\]|\[::7f[0-9a-f]{2}:[0-9a-f]{1,4}\])\.?$/i.test(
    hostname,
  );
}

/** Whether a host is one of the addresses at which clouds hand out credentials: 169.254.0.0/16, fe80::/10, fd00:ec2::. */
export function isLinkLocal(hostname: string): boolean {
  return /^(?:169\.254(?:\.\d{1,3}){2}|\[(?:fe[89ab][0-9a-f]:|fd00:ec2:|::(?:ffff:)?a9fe:|64:ff9b::a9fe:).*\]|metadata\.google\.internal|instance-data(?:\..+)?)\.?$/i.test(
    hostname,
  );
}

/** Whether a redirect may be followed: never to where credentials are, and to this machine only from this machine. */
export function mayRedirect(from: URL, to: URL): boolean {
  if (!/^https?:$/.test(to.protocol) || isLinkLocal(to.hostname)) return false;
  if (isLoopback(to.hostname)) return isLoopback(from.hostname);
  return from.protocol === to.protocol || to.protocol === 'https:';
}
