import type { Check } from './check.ts';

/** Checks that need what AWS told. */
export const ONLINE_CHECKS: readonly Check[] = [];
