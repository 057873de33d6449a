/** `linux/arm64/v8` and `linux/aarch64` are `linux/arm64`: the names that ECS and Docker share. */
export function normalPlatform(platform: string): string {
  const [os = '', architecture = '', variant] = platform.toLowerCase().split('/');
  const name = { x86_64: 'amd64', aarch64: 'arm64' }[architecture] ?? architecture;
  const isDefault = variant === undefined || (name === 'arm64' && variant === 'v8');
  return isDefault ? `${os}/${name}` : `${os}/${name}/${variant}`;
}
