import type { Hidden } from '../text/hidden.ts';

/** What is built, and how: as the inputs say it, read by the build alone. */
export interface BuildWish {
  /** Relative to the workspace. */
  readonly context: string;
  readonly dockerfile?: string;
  readonly target?: string;
  readonly buildArgs: ReadonlyMap<string, Hidden>;
  readonly buildSecrets: ReadonlyMap<string, Hidden>;
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly noCache: boolean;
  /** Attestations, in buildx's own words; `undefined`: none. */
  readonly provenance?: string;
  readonly sbom?: string;
  /** `undefined`: from the definition's runtimePlatform. */
  readonly platforms?: readonly string[];
}
