import type { OneOffSteps } from '../../plan/one-off/plan-one-offs.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Document } from '../../task-definition/document.ts';
import type { CommitOrder } from '../commit-order.ts';
import type { Part } from './part.ts';

/** A service with the file that the step names for it, where it names one. */
export interface ReadPart extends Part {
  readonly document?: Document;
}

/** A service whose deployment can be carried out. */
export interface PlannedPart extends ReadPart {
  readonly plan: Plan;
  readonly oneOffs: OneOffSteps;
  readonly order: CommitOrder;
}
