import type { Aws } from '../../aws/aws.ts';
import type { Image } from '../../image/image.ts';
import { renderNext } from '../../plan/render-next.ts';
import { unlessCancelled } from '../../runner/cancelled.ts';
import type { Rendered } from '../../task-definition/render.ts';
import { imageSources } from '../../wiring/image-sources.ts';
import { imageWanted, provideImage } from '../provide-image.ts';
import { readTiming, type Timing } from '../read-timing.ts';
import { tellRendered } from '../tell.ts';
import { trialOf } from '../try-image.ts';
import type { PlannedPart } from './plan-part.ts';

/** A service whose image is there, with the definition that it will run. */
export interface ReadyPart extends PlannedPart {
  readonly image: Image;
  readonly rendered: Rendered;
  readonly timing: Timing;
}

/** Builds, finds or resolves the image; what the build does not need is read while it runs. */
export async function providePart(aws: Aws, part: PlannedPart): Promise<ReadyPart> {
  const { inputs, plan, ports, learn } = part;
  const [image, timing] = await unlessCancelled(ports.cancelled, () => {
    const reading = readTiming(aws, plan, ports);
    const tryIt = trialOf(inputs, plan, reading, ports);
    return Promise.all([
      provideImage(inputs, imageWanted(plan), {
        ...imageSources(aws, ports, (ownRegistry) => learn({ ownRegistry })),
        tryIt,
      }),
      reading,
    ]);
  });
  const rendered = renderNext(plan, image.reference);
  learn({ taskDefinition: rendered.taskDefinition, hasImage: true });
  tellRendered(plan, image, rendered, ports);
  return { ...part, image, rendered, timing };
}
