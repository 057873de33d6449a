import { defined } from '../ecs/defined.ts';
import type { BuildWish } from '../image/build-wish.ts';
import { hideValues } from '../text/hidden.ts';
import { linesOf } from './lines.ts';
import type { InputReader } from './reader.ts';

export const isVariableName = (text: string) => /^[A-Za-z_]\w*$/.test(text);
const isBuildSecret = (id: string, value: string) => /^[\w.-]+$/.test(id) && value !== '';

/** What the inputs say of the build. */
export function readBuild(reader: InputReader): BuildWish {
  return {
    context: reader.text('context'),
    buildArgs: hideValues(reader.pairs('build-args', 'NAME=value', isVariableName)),
    buildSecrets: hideValues(reader.pairs('build-secrets', 'id=value', isBuildSecret)),
    cacheFrom: linesOf(reader.text('cache-from')),
    cacheTo: linesOf(reader.text('cache-to')),
    noCache: reader.flag('no-cache') ?? false,
    ...defined({
      dockerfile: reader.optional('dockerfile'),
      target: reader.optional('target'),
      provenance: readAttestation(reader, 'provenance'),
      sbom: readAttestation(reader, 'sbom'),
      platforms: reader.listUnlessAuto('platforms')?.map(withSystem),
    }),
  };
}

/** Words of `docker buildx build --provenance` and `--sbom`; `false` is the same as nothing. */
function readAttestation(reader: InputReader, name: 'provenance' | 'sbom'): string | undefined {
  const text = reader.optional(name);
  if (text === undefined || text === 'false') return undefined;
  if (/^[\w.,:/=@-]+$/.test(text)) return text;
  reader.problem(
    name,
    'not an attestation that buildx accepts',
    'Set true, false, or a value such as mode=max.',
  );
  return undefined;
}

/** Docker takes `arm64` for `linux/arm64`. */
function withSystem(platform: string): string {
  return /^(?:amd64|arm64|x86_64|aarch64)$/.test(platform)
    ? `linux/${architectures[platform] ?? platform}`
    : platform;
}

const architectures: Readonly<Record<string, string>> = { x86_64: 'amd64', aarch64: 'arm64' };
