import type { Document } from '../task-definition/document.ts';
import type { Notice } from '../text/notice.ts';
import type { Base, Current } from './current.ts';
import type { Wishes } from './wishes.ts';

/** Everything that is decided before anything is built or written. What comes after it knows no inputs. */
export interface Plan extends Wishes {
  readonly current: Current;
  readonly base: Base;
  /** The file that the base was read from. */
  readonly document?: Document;
  readonly family: string;
  /** The containers that get the image. */
  readonly containers: readonly string[];
  /** Full URI of the repository that is pushed to; absent when nothing is built. */
  readonly repository?: string;
  /** `linux/amd64` and the like. */
  readonly platforms: readonly string[];
  /** After the rollout: the one asked for, else what the service has. */
  readonly desiredCount: number;
  /** Where the tasks of the next revision will be registered, where the service itself does not tell. */
  readonly targetGroups?: readonly (readonly string[])[];
  readonly notices: readonly Notice[];
}
