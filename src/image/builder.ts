import { dockerFailure } from './failures.ts';
import type { Docker } from './ports.ts';

/** What builds here, from the most able to the least. */
export type Builder =
  | {
      readonly kind: 'buildx';
      /** Major and minor version. */
      readonly version: readonly [number, number];
      readonly driver: string;
      /** What it can run; empty when it does not say. */
      readonly platforms: readonly string[];
    }
  | { readonly kind: 'buildkit' | 'legacy'; readonly platforms: readonly string[] };

interface DockerVersion {
  readonly Client: { readonly Version: string };
  readonly Server: { readonly Version: string; readonly Os: string; readonly Arch: string } | null;
}

/** Finds the best builder. Throws `UserError` when there is no Docker, or no daemon that answers. */
export async function detectBuilder(docker: Docker): Promise<Builder> {
  const version = await docker.run(['version', '--format', '{{json .}}']);
  if (version.exitCode !== 0) throw dockerFailure('The image cannot be built', version.lines);
  const { Client: client, Server: server } = JSON.parse(version.stdout) as DockerVersion;
  if (!server) throw dockerFailure('The image cannot be built', version.lines);
  const buildx = await docker.run(['buildx', 'version']);
  if (buildx.exitCode === 0) return describeBuildx(docker, buildx.stdout);
  // From 23 on the client has BuildKit in buildx alone; before 19.03 it was not finished.
  const [ofClient, ofServer] = [client, server].map(({ Version }) => Number.parseInt(Version, 10));
  const hasBuildKit = ofClient !== undefined && ofClient >= 19 && ofClient < 23 && (ofServer ?? 0) >= 19;
  return { kind: hasBuildKit ? 'buildkit' : 'legacy', platforms: [`${server.Os}/${server.Arch}`] };
}

async function describeBuildx(docker: Docker, versionLine: string): Promise<Builder> {
  const inspection = await docker.run(['buildx', 'inspect']);
  const [, major = '0', minor = '0'] = /(?<!\d)(\d+)\.(\d+)/.exec(versionLine) ?? [];
  return {
    kind: 'buildx',
    version: [Number(major), Number(minor)],
    driver: /^Driver:\s*(\S+)/m.exec(inspection.stdout)?.[1] ?? 'docker',
    platforms: readPlatforms(inspection.stdout),
  };
}

// `Platforms: linux/amd64*, linux/amd64/v2, linux/arm64`; the star marks what the user preferred.
function readPlatforms(inspection: string): readonly string[] {
  const lines = [...inspection.matchAll(/^Platforms:\s*(.+)$/gm)].map(([, list = '']) => list);
  return lines.flatMap((list) => list.split(/,\s*/)).map((platform) => platform.replace('*', '').trim());
}
