import type { Rule } from '../rule.ts';
import { environmentVariableMissing } from './environment-variable-missing.ts';
import { healthCheckPath } from './health-check-path.ts';

/** The causes, the most telling first: a root stands before its consequences. */
export const rules: readonly Rule[] = [environmentVariableMissing, healthCheckPath];
