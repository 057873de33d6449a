import type { ImageWish } from '../inputs/image-wish.ts';
import type { Inputs } from '../inputs/inputs.ts';

/** What is asked for and not found out: the part of the plan that comes from the inputs alone. */
export interface Wishes {
  readonly image: ImageWish;
  readonly edits: DefinitionEdits;
  readonly serviceEdits: ServiceEdits;
  readonly policy: Policy;
}

/** What the next definition gets beside the image. */
export interface DefinitionEdits
  extends Pick<Inputs, 'placeholders' | 'containerImages' | 'environmentVariables' | 'secrets' | 'ecsTags'> {}

/** What the service gets beside the revision; what is absent is never sent. */
export interface ServiceEdits extends Pick<Inputs, 'desiredCount' | 'forceNewDeployment' | 'propagateTags'> {}

/** How long the rollout is followed, and what is done when it does not succeed. */
export interface Policy
  extends Pick<
    Inputs,
    'waitFor' | 'waitForMinutes' | 'stopEarly' | 'onFailure' | 'onCancel' | 'verifyUrl' | 'decision'
  > {}

export function wishesOf(inputs: Inputs): Wishes {
  const { placeholders, containerImages, environmentVariables, secrets, ecsTags } = inputs;
  const { desiredCount, forceNewDeployment, propagateTags } = inputs;
  const { waitFor, waitForMinutes, stopEarly, onFailure, onCancel, verifyUrl } = inputs;
  return {
    image: inputs.image,
    edits: {
      ...{ placeholders, containerImages, environmentVariables, secrets },
      ...(ecsTags !== undefined && { ecsTags }),
    },
    serviceEdits: {
      ...(desiredCount !== undefined && { desiredCount }),
      ...(forceNewDeployment === true && { forceNewDeployment }),
      ...(propagateTags !== undefined && { propagateTags }),
    },
    policy: {
      ...{ waitFor, waitForMinutes, stopEarly, onFailure, onCancel },
      ...(verifyUrl !== undefined && { verifyUrl }),
      ...(inputs.decision !== undefined && { decision: inputs.decision }),
    },
  };
}
