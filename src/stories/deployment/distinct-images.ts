import { Hidden } from '../../text/hidden.ts';
import { imageWanted } from '../image-wanted.ts';
import type { PlannedPart } from './planned-part.ts';

/** What makes the image of a service: the same for services that get the same image. */
export function buildOf({ inputs: { build, imageTag, extraTags, image }, plan }: PlannedPart): string {
  const { repository, reference, platforms } = imageWanted(plan);
  if (repository === undefined) return JSON.stringify([image.kind === 'running', reference]);
  const buildArgs = [...build.buildArgs].map(([name, value]) => [name, Hidden.open(value)]);
  const wish = { ...build, buildArgs, buildSecrets: [...build.buildSecrets.keys()] };
  return JSON.stringify([repository, platforms, wish, imageTag, extraTags]);
}

/** The services that get one image, the one that provides it first. */
export interface SameImage {
  readonly parts: readonly [PlannedPart, ...PlannedPart[]];
}

/** Each distinct image once. */
export function distinctImages(parts: readonly PlannedPart[]): readonly SameImage[] {
  const groups = new Map<string, [PlannedPart, ...PlannedPart[]]>();
  for (const part of parts) {
    const source = parts.find(({ name }) => name === part.imageOf) ?? part;
    const key = buildOf(source);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, source === part ? [part] : [source, part]);
    else if (!group.includes(part)) group.push(part);
  }
  return [...groups.values()].map((group) => ({ parts: group }));
}
