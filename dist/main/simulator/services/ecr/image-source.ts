import type { Image, Repository } from '../../model/world.ts';

/** Where images are: in the world, or in a real registry. */
export interface ImageSource {
  /** The address under which a Docker client reaches the repositories, without a trailing slash. */
  readonly proxyEndpoint: string;
  /** User and password for `docker login`, joined by a colon. */
  readonly credentials: string;
  /** What repositories' URIs begin with. */
  readonly host: string;
  listTags(repository: Repository): Promise<readonly string[]>;
  /** @param reference a tag or a digest */
  find(repository: Repository, reference: string): Promise<StoredImage | undefined>;
}

export interface StoredImage extends Image {
  readonly manifest: string;
}
