import { createHash } from 'node:crypto';
import { Hidden } from '../text/hidden.ts';
import type { BuildFiles } from './build-files.ts';
import type { BuildWish } from './build-wish.ts';
import { normalPlatform } from './platform-name.ts';
import { isCommitSha } from './reference.ts';

/**
 * `clean`: the files are those of the commit. `uncommitted`: what `git status` shows differs. `changed`: files that Git
 * ignores were there too, or Git could not say.
 */
export type Tree = 'clean' | 'changed' | 'uncommitted';

/** Everything that decides what an image is made of, beside the base images. */
export interface BuildIdentity {
  /** Empty where it is not known. */
  readonly commit: string;
  readonly dockerfile: string;
  readonly context: string;
  readonly target: string;
  /** Digest of names and values of the build args. */
  readonly args: string;
  readonly platform: string;
  /** What `provenance` and `sbom` ask for; empty without them. */
  readonly attestations: string;
  readonly tree: Tree;
}

const sourceLabel = 'org.opencontainers.image.source';
const revisionLabel = 'org.opencontainers.image.revision';

/**
 * The commit of this repository that an image says it was built from. An image inherits the labels of its base, whose
 * commit is none of ours: only beside this repository's own address a revision counts.
 */
export function commitIn(
  labels: Readonly<Record<string, string>>,
  sourceUrl: string | undefined,
): string | undefined {
  const revision = labels[revisionLabel];
  const source = labels[sourceLabel]?.replace(/\.git$/, '').toLowerCase();
  const isOurs = source !== undefined && source === sourceUrl?.toLowerCase();
  return isOurs && revision !== undefined && isCommitSha(revision) ? revision : undefined;
}

/** Whether an image says that it was built from more than its commit. */
export function hasUncommittedChanges(labels: Readonly<Record<string, string>>): boolean {
  return labels[labelNames.tree] === ('uncommitted' satisfies Tree);
}

/** Where an identity stands among the labels of an image. */
const labelNames: Readonly<Record<keyof BuildIdentity, string>> = {
  commit: revisionLabel,
  dockerfile: 'ecs-rollout.dockerfile',
  context: 'ecs-rollout.context',
  target: 'ecs-rollout.target',
  args: 'ecs-rollout.build-args-digest',
  platform: 'ecs-rollout.platform',
  attestations: 'ecs-rollout.attestations',
  tree: 'ecs-rollout.tree',
};

/** How a reader is told which part differs. */
const partNames: Readonly<Record<keyof BuildIdentity, string>> = {
  commit: 'commit',
  dockerfile: 'Dockerfile',
  context: 'context',
  target: 'target',
  args: 'build args',
  platform: 'platform',
  attestations: 'attestations',
  tree: 'files',
};

export function identify(options: {
  commit: string;
  files: Pick<BuildFiles, 'contextName' | 'dockerfileName'>;
  build: BuildWish;
  platforms: readonly string[];
  tree: Tree;
}): BuildIdentity {
  const { commit, files, build, platforms, tree } = options;
  const args = [...build.buildArgs]
    .map(([name, value]) => [name, Hidden.open(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    commit,
    dockerfile: files.dockerfileName,
    context: files.contextName,
    target: build.target ?? '',
    args: shortDigest(JSON.stringify(args)),
    platform: platforms.map(normalPlatform).sort().join(','),
    attestations: attestationsOf(build),
    tree,
  };
}

function attestationsOf({ provenance, sbom }: BuildWish): string {
  return [provenance && `provenance=${provenance}`, sbom && `sbom=${sbom}`].filter(Boolean).join(' ');
}

/** The labels that an image carries: OCI's own, and what `differences` needs. */
export function labelsOf(
  identity: BuildIdentity,
  about: { sourceUrl?: string; created: Date; environment?: string },
): Readonly<Record<string, string>> {
  const names = Object.keys(labelNames) as (keyof BuildIdentity)[];
  return {
    ...Object.fromEntries(
      names
        .filter((name) => name !== 'commit' || identity.commit !== '')
        .map((name) => [labelNames[name], identity[name]]),
    ),
    'org.opencontainers.image.created': about.created.toISOString(),
    ...(about.sourceUrl !== undefined && { [sourceLabel]: about.sourceUrl }),
    ...(about.environment !== undefined && { 'ecs-rollout.environment': about.environment }),
  };
}

/** In what an image that is there already differs from the one that is wanted; empty when it can stand in for it. */
export function differences(
  wanted: BuildIdentity,
  found: Readonly<Record<string, string>>,
): readonly string[] {
  if (found[labelNames.tree] === undefined) return ['it was not built by ecs-rollout'];
  const parts = (Object.keys(labelNames) as (keyof BuildIdentity)[]).filter((name) => name !== 'tree');
  // An image of an older version has no label for what it did not know.
  const labelled = (name: keyof BuildIdentity) => found[labelNames[name]] ?? '';
  const different = parts
    .filter((name) => labelled(name) !== wanted[name])
    .map((name) => describeDifference(name, labelled(name), wanted[name]));
  if (found[labelNames.tree] !== 'clean')
    different.push('it was built from files that are not in the commit');
  if (wanted.tree !== 'clean') different.push('this build has files that are not in the commit');
  return different;
}

/** A short name for what an image is made of: the tag of last resort. `salt` tells apart what Git cannot. */
export function identityDigest(identity: BuildIdentity, salt = ''): string {
  return shortDigest(JSON.stringify([identity, salt]));
}

function describeDifference(name: keyof BuildIdentity, found: string, wanted: string): string {
  if (name === 'args') return 'other build args';
  return `another ${partNames[name]} (${found || 'none'} there, ${wanted || 'none'} here)`;
}

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
