import { type EcrRegistry, ecrRegistryOf } from '../image/ecr.ts';
import { parseReference, type Reference } from '../image/reference.ts';
import type { ContainerDefinition } from '../task-definition/task-definition.ts';
import type { Evidence } from './evidence.ts';
import { awsLines, type Found, search } from './lines.ts';
import { containerOf, phrase } from './names.ts';

/** An image that could not be pulled, as far as the text and the definition tell. */
export interface Pull extends Found {
  readonly container: ContainerDefinition | undefined;
  /** `the image X of container app`. */
  readonly what: string;
  readonly image?: string;
  readonly reference?: Reference;
  /** Set for a private repository of Amazon ECR. */
  readonly ecr?: EcrRegistry;
}

/** Finds one of the patterns in what is said of pulls, and the image that it is about. */
export function findPull(evidence: Evidence, ...patterns: readonly RegExp[]): Pull | undefined {
  const found = search(
    awsLines(evidence).filter(({ text }) => isAboutPull(text)),
    ...patterns,
  );
  if (!found) return undefined;
  const container = containerOf(evidence, found.line);
  const image = imageIn(found.line.text) ?? container?.image;
  const reference = image === undefined ? undefined : parseReference(image);
  const ecr = reference && ecrRegistryOf(reference.host);
  return {
    ...found,
    container,
    what: `${image === undefined ? 'the image' : `the image ${image}`} of ${phrase(container)}`,
    ...(image !== undefined && { image }),
    ...(reference && { reference }),
    ...(ecr && { ecr }),
  };
}

/** Amazon ECS tells of a registry's login under ResourceInitializationError. */
function isAboutPull(text: string): boolean {
  return /CannotPull|pull image|inspect image|ref pull|failed to resolve ref|can(?:'t|not) pull the image|registry auth from|ecr registry auth/i.test(
    text,
  );
}

function imageIn(text: string): string | undefined {
  const match =
    /(?:resolve ref(?:erence)?|repository|pull access denied for|manifest for|cannot pull|reference) ["']?((?:[\w.-]+(?::\d+)?\/)+[\w./-]+(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?|[\w-]+:[\w.-]+)/i.exec(
      text,
    );
  return match?.[1]?.replace(/(?<![.:,])[.:,]+$/, '');
}
