import type { Clock } from '../runner/clock.ts';
import type { Log } from '../runner/log.ts';
import type { ProgramOptions, RunResult } from '../runner/program.ts';
import type { Source } from '../runner/source.ts';
import type { BuildWish } from './build-wish.ts';

/** What is to be built, and where it goes. */
export interface ImageRequest {
  /** Full URI without a tag: `host/name`. */
  readonly repository: string;
  /** Absolute path of the checkout. */
  readonly workspace: string;
  readonly build: BuildWish;
  /** `linux/amd64` and the like; empty leaves the choice to the builder. */
  readonly platforms: readonly string[];
  /** The run: its SHA stands in where the build context is not a Git checkout. */
  readonly source: Source;
  /** The `image-tag` input; absent, the tag is the SHA of the tree that is built. */
  readonly tag?: string;
  readonly extraTags: readonly string[];
  readonly environment?: string;
  readonly created: Date;
  /** Looks at the built image before it is pushed, by its local reference; throws to stop. Not called for a reused image. */
  readonly beforePush?: (localReference: string) => Promise<void>;
}

export interface ImagePorts {
  readonly docker: Docker;
  readonly registry: Registry;
  readonly git: Git;
  readonly log: Log;
  readonly clock: Clock;
}

/**
 * The Docker command line. Values that nobody may read go into `env` or `input`, never into the arguments; into `env`
 * only under names that we or the author of the workflow chose.
 */
export interface Docker {
  run(args: readonly string[], options?: RunOptions): Promise<RunResult>;
}

export interface RunOptions extends Pick<ProgramOptions, 'input' | 'onLine' | 'limitMs'> {
  /** Added to the environment of the child. */
  readonly env?: Readonly<Record<string, string>>;
  /** Cleans up: a job that is cancelled does not end it. */
  readonly evenIfCancelled?: boolean;
}

/** What is read of a registry, and the one thing that is written there without Docker: a tag. */
export interface Registry {
  /** The manifest behind a tag or a digest; `undefined` when there is none. Throws `RegistryError`. */
  find(repository: string, tagOrDigest: string): Promise<RemoteManifest | undefined>;
  /** What the image says of itself; of an index, what its first image says. Throws `RegistryError`. */
  describe(repository: string, manifest: RemoteManifest): Promise<RemoteImage>;
  /** Points a tag at a manifest that the repository already holds. Throws `RegistryError`. */
  tag(repository: string, manifest: RemoteManifest, tag: string): Promise<void>;
}

export interface RemoteManifest {
  /** `sha256:…` */
  readonly digest: string;
  readonly mediaType: string;
  /** The manifest, byte for byte. */
  readonly body: string;
  /** Digests of the images inside an index, without attestations; empty for a single manifest. */
  readonly childDigests: readonly string[];
}

export interface RemoteImage {
  readonly labels: Readonly<Record<string, string>>;
  /** `linux/amd64` */
  readonly platform?: string;
}

export interface Git {
  /** The full SHA that is checked out in `directory`; `undefined` when that is no Git checkout. */
  head(directory: string): Promise<string | undefined>;
  /** What below `directory` Git sees changed, untracked or ignored; `undefined` without Git. */
  changes(directory: string): Promise<readonly FileChange[] | undefined>;
  /** The top folder of the checkout that `directory` belongs to. */
  top(directory: string): Promise<string | undefined>;
  /** The address of the remote `origin` of that checkout, which may hold a login. */
  origin(directory: string): Promise<string | undefined>;
}

/** Something in a work tree that is not as it was committed. */
export interface FileChange {
  /** Absolute. */
  readonly path: string;
  /** Listed in `.gitignore` and the like: what is generated, and not to be committed. */
  readonly isIgnored: boolean;
  /** It stands for all that is in it. */
  readonly isFolder?: boolean;
}

/** What the refusal of foreign code asks besides. */
export interface GitHistory extends Git {
  /** Whether the history that is here shows that `older` is `newer` or one of the commits before it. */
  isAncestor(directory: string, older: string, newer: string): Promise<boolean>;
  /** The newest `most` commits of `newer` that `older` has not; `undefined` where the history that is here is not whole. */
  log(directory: string, older: string, newer: string, most: number): Promise<GitLog | undefined>;
}

export interface GitLog {
  /** Newest first; author and subject as they were written. */
  readonly commits: readonly { readonly sha: string; readonly author: string; readonly subject: string }[];
  readonly total: number;
}

/** A name and a password for one registry. */
export interface RegistryLogin {
  readonly host: string;
  readonly username: string;
  readonly password: string;
}
