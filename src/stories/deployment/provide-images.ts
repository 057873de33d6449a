import type { Aws } from '../../aws/aws.ts';
import type { Image } from '../../image/image.ts';
import { renderNext } from '../../plan/render-next.ts';
import { unlessCancelled } from '../../runner/cancelled.ts';
import type { Rendered } from '../../task-definition/render.ts';
import { imageSources } from '../../wiring/image-sources.ts';
import { imageWanted } from '../image-wanted.ts';
import { provideImage } from '../provide-image.ts';
import { readTiming, type Timing } from '../read-timing.ts';
import { tellRendered } from '../tell.ts';
import { type TryIt, trialOf } from '../try-image.ts';
import { distinctImages, type SameImage } from './distinct-images.ts';
import { forAll } from './for-all.ts';
import type { PlannedPart } from './planned-part.ts';

/** A service whose image is there, with the definition that it will run. */
export interface ReadyPart extends PlannedPart {
  readonly image: Image;
  readonly rendered: Rendered;
  readonly timing: Timing;
}

/** Provides each distinct image once; what the build does not need is read while it runs. */
export async function provideAll(aws: Aws, parts: readonly PlannedPart[]): Promise<readonly ReadyPart[]> {
  const timings = new Map(parts.map((part) => [part.name, readTiming(aws, part.plan, part.ports)]));
  const timingOf = (part: PlannedPart) => timings.get(part.name) ?? readTiming(aws, part.plan, part.ports);
  const groups = distinctImages(parts).map((group) => ({ ...group, name: group.parts[0].name }));
  const after = inTurn();
  const made = await forAll(groups, async (group) => {
    const [{ plan, ports }] = group.parts;
    // Two builds for one repository at the same moment would both take the same tag for free.
    const provide = () => provideOne(aws, group, timingOf);
    const image = await unlessCancelled(ports.cancelled, () =>
      plan.repository === undefined ? provide() : after(plan.repository, provide),
    );
    return { group, image };
  });
  const ready = parts.map(async (part) => {
    const found = made.find(({ group }) => group.parts.includes(part));
    if (found === undefined) throw new Error(`${part.name} has no image.`);
    return readyPart(part, found.image, await timingOf(part));
  });
  return unlessCancelled(parts[0]?.ports.cancelled ?? new AbortController().signal, () => Promise.all(ready));
}

/** Work under one key is done one after another, under several side by side. */
function inTurn(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const next = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, next);
    return next;
  };
}

async function provideOne(
  aws: Aws,
  { parts }: SameImage,
  timingOf: (part: PlannedPart) => Promise<Timing>,
): Promise<Image> {
  const [{ inputs, plan, ports, learn }] = parts;
  const trials = parts.flatMap((part) => trialOf(part.inputs, part.plan, timingOf(part), part.ports) ?? []);
  return provideImage(inputs, imageWanted(plan), {
    ...imageSources(aws, ports, (ownRegistry) => learn({ ownRegistry })),
    tryIt: trials.length === 0 ? undefined : oneAfterAnother(trials),
  });
}

/** The image is tried as each service would run it. */
function oneAfterAnother(trials: readonly TryIt[]): TryIt {
  return async (image, docker) => {
    for (const tryIt of trials) await tryIt(image, docker);
  };
}

function readyPart(part: PlannedPart, image: Image, timing: Timing): ReadyPart {
  const { plan, ports, learn } = part;
  const rendered = renderNext(plan, image.reference);
  learn({ taskDefinition: rendered.taskDefinition, hasImage: true });
  tellRendered(plan, image, rendered, ports);
  return { ...part, image, rendered, timing };
}
