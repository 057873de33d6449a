import type { Evidence } from './evidence.ts';
import { awsLines, type Found, search } from './lines.ts';

/** Roles that may not do it, and pauses, have causes of their own. */
const isOfAnother =
  /unable to (?:assume|invoke)|ecs-pause-|not authorized to perform: elasticloadbalancing|PROVISIONING lifecycle hook|\bAccessDenied$/i;

/** What AWS says of a lifecycle hook that stopped the deployment. */
export interface RefusedHook {
  readonly found: Found;
  readonly stage?: string;
  /** The name of its function, and the Region that its ARN names. */
  readonly functionName?: string;
  readonly region?: string;
}

/** The hook that stopped the deployment; `undefined` where none did. */
export function refusedHook(evidence: Evidence): RefusedHook | undefined {
  const lines = awsLines(evidence).filter(({ text }) => !isOfAnother.test(text));
  const found = search(lines, /(?:(?<![A-Z_])([A-Z_]{6,}) )?lifecycle hook/i);
  if (!found) return undefined;
  const stage = /\b[A-Z]+(?:_[A-Z]+)+\b/.exec(found.line.text)?.[0];
  const [, region] = /\barn:[\w-]+:lambda:([\w-]+):\d+:function:/.exec(found.line.text) ?? [];
  const [, functionName] = /:function:([\w-]+)/.exec(found.line.text) ?? [];
  return {
    found,
    ...(stage !== undefined && { stage }),
    ...(functionName !== undefined && { functionName }),
    ...(region !== undefined && { region }),
  };
}

/** Lambda's own name of it (Lambda guide, monitoring-cloudwatchlogs); a function may be given another. */
export function logGroupOf(functionName: string): string {
  return `/aws/lambda/${functionName}`;
}
