import type { Hidden } from '../text/hidden.ts';

/** One line of `environment-variables` or `secrets`. Without `value` the name is removed. */
export interface VariableEdit {
  readonly container?: string;
  readonly name: string;
  readonly value?: Hidden;
}
