import type { Notice } from '../text/notice.ts';

/** The image that a deployment is about. */
export interface Image {
  /** What stands in the task definition: `repository:tag`, or `repository@sha256:…`. */
  readonly reference: string;
  readonly repository: string;
  readonly tag?: string;
  /** `sha256:…` as the registry tells it; absent where the registry could not be read. */
  readonly digest?: string;
  /** Digests of the manifests inside an index; empty for a single manifest. */
  readonly childDigests: readonly string[];
  /** `built` and pushed by this job, `reused` from an earlier build of the same, `given` by the user, `running` already. */
  readonly origin: 'built' | 'reused' | 'given' | 'running';
  /** The full SHA of the commit that it was built from, where that is known: by Git, or by its revision label. */
  readonly commit?: string;
  /** `owner/name` of the repository that this commit is of, on the server of the run; absent where it is not known. */
  readonly commitRepository?: string;
  /** It was built from files that differ from those of the commit, other than ones that Git ignores. */
  readonly hasUncommittedChanges?: true;
  /** `linux/amd64`. */
  readonly platform?: string;
  readonly buildMs?: number;
  readonly pushMs?: number;
  readonly notices: readonly Notice[];
}

/** Where the image of a job came from, in words. */
export const imageOrigins: Record<Image['origin'], string> = {
  built: 'pushed by this job',
  reused: 'built from the same commit before',
  given: 'existing image',
  running: 'same image as before',
};
