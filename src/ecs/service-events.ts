import { groupOf } from '../text/match.ts';
import { asClause } from '../text/words.ts';
import type { ServiceEvent } from './service.ts';

/**
 * Service events, read by what is stable in their wording. Amazon ECS writes `(service NAME) …`, its documentation
 * `service (NAME) …`, older records `service NAME …`; a task set adds `, taskSet ecs-svc/N`; spaces between
 * parentheses are missing at times. Task ids come as 32 hex digits and as dashed UUIDs.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html and public
 * DescribeServices output of 2015 to 2026.
 */
export type ParsedEvent =
  | { readonly kind: 'steady' }
  | {
      readonly kind: 'started';
      readonly count: number;
      readonly taskIds: readonly string[];
      readonly replaced: number;
    }
  | {
      readonly kind: 'stopped';
      readonly count: number;
      readonly taskIds: readonly string[];
      readonly pending: boolean;
    }
  | { readonly kind: 'registered' | 'deregistered'; readonly count: number; readonly targetGroupArn: string }
  | { readonly kind: 'draining'; readonly count: number }
  | UnhealthyTarget
  | { readonly kind: 'container-unhealthy'; readonly taskId: string }
  | { readonly kind: 'completed'; readonly deploymentId: string }
  | { readonly kind: 'failed'; readonly deploymentId?: string; readonly reason: string }
  | { readonly kind: 'rolling-back'; readonly deploymentId: string }
  | { readonly kind: 'not-placed'; readonly reason: string }
  | { readonly kind: 'balance' }
  | { readonly kind: 'other'; readonly text: string };

export interface UnhealthyTarget {
  readonly kind: 'unhealthy-target';
  readonly taskId?: string;
  readonly instanceId?: string;
  readonly port?: number;
  readonly targetGroupArn?: string;
  /** A Classic Load Balancer has no target group. */
  readonly loadBalancerName?: string;
  /** As the target's health description says it: `Request timed out`. */
  readonly reason: string;
}

const PREFIX = /^\(?service \(?[^\s(),]+\)?(?:, taskSet [^\s)]+)?\)?\s*/;

/** The message without the name of the service, which its reader knows. */
export function eventText(message: string): string {
  return message.replace(PREFIX, '');
}

/** What a service event says, without whom it says it of. */
export function parseEvent(message: string): ParsedEvent {
  const text = eventText(message).trim();
  for (const read of READERS) {
    const event = read(text);
    if (event !== undefined) return event;
  }
  return { kind: 'other', text };
}

type Reader = (text: string) => ParsedEvent | undefined;

const READERS: readonly Reader[] = [
  (text) => (/^has reached a steady state/.test(text) ? { kind: 'steady' } : undefined),
  (text) => (/AZ balanced|to AZ Rebalance/i.test(text) ? { kind: 'balance' } : undefined),
  (text) => {
    const count = counted(text, /^has started (\d+) tasks?\b/);
    if (count === undefined) return undefined;
    const replaced = counted(text, /replaced (\d+) tasks?/) ?? 0;
    return { kind: 'started', count, taskIds: taskIds(text), replaced };
  },
  (text) => {
    const match = /^(?:has )?stopped (\d+) (running|pending) tasks?\b/.exec(text);
    if (match === null) return undefined;
    return {
      kind: 'stopped',
      count: Number(match[1]),
      taskIds: taskIds(text),
      pending: match[2] === 'pending',
    };
  },
  (text) => {
    const match = /^(registered|deregistered) (\d+) targets? in \(target-group ([^)\s]+)\)/.exec(text);
    if (match === null) return undefined;
    const kind = match[1] === 'registered' ? 'registered' : 'deregistered';
    return { kind, count: Number(match[2]), targetGroupArn: groupOf(match, 3) };
  },
  (text) => {
    const count = counted(text, /^has begun draining connections on (\d+) tasks?/);
    return count === undefined ? undefined : { kind: 'draining', count };
  },
  readUnhealthyTarget,
  (text) => {
    const match = /\(task ([^)\s]+)\)\s*failed container health checks/.exec(text);
    return match?.[1] === undefined ? undefined : { kind: 'container-unhealthy', taskId: match[1] };
  },
  (text) => {
    const match = /^\(?deployment (ecs-svc\/[^)\s]+?)\)? deployment completed/.exec(text);
    return match?.[1] === undefined ? undefined : { kind: 'completed', deploymentId: match[1] };
  },
  (text) => {
    const match = /^(?:\(?deployment (ecs-svc\/[^)\s]+?)\)? )?deployment failed: (.*)$/s.exec(text);
    if (match?.[2] === undefined) return undefined;
    return { kind: 'failed', ...(match[1] && { deploymentId: match[1] }), reason: asClause(match[2]) };
  },
  (text) => {
    const match = /^rolling back to deployment(?:Id)? (ecs-svc\/[^.\s]+)/.exec(text);
    return match?.[1] === undefined ? undefined : { kind: 'rolling-back', deploymentId: match[1] };
  },
  (text) => {
    const match =
      /^was unable to place (?:a )?tasks?\b(?:\. Reason: | (?=because|in ))(.*)$/s.exec(text) ??
      /^failed to launch a task with \(error (.*?)\)?\.?$/s.exec(text) ??
      /^was unable to reach (?:a )?steady state\. Reason: (.*)$/s.exec(text);
    return match?.[1] === undefined ? undefined : { kind: 'not-placed', reason: asClause(match[1]) };
  },
];

function readUnhealthyTarget(text: string): UnhealthyTarget | undefined {
  const match =
    /\bis (?:unhealthy|not healthy) in \(?(target-group|elb) \(?([^)\s]+)\)?\s*due to (.*)$/s.exec(text);
  if (match === null) return undefined;
  const [, where, name = '', why = ''] = match;
  const port = /\(port (\d+)\)/.exec(text)?.[1];
  const taskId = /\(task ([^)\s]+)\)/.exec(text)?.[1];
  const instanceId = /\(instance ([^)\s]+)\)/.exec(text)?.[1];
  return {
    kind: 'unhealthy-target',
    ...(taskId !== undefined && { taskId }),
    ...(instanceId !== undefined && { instanceId }),
    ...(port !== undefined && { port: Number(port) }),
    ...(where === 'elb' ? { loadBalancerName: name } : { targetGroupArn: name }),
    reason: asClause(asClause(why).replace(/^\(reason (.*)\)$/s, '$1')),
  };
}

function counted(text: string, pattern: RegExp): number | undefined {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function taskIds(text: string): string[] {
  return [...text.matchAll(/\(task ([^)\s]+)\)/g)].map((match) => groupOf(match, 1));
}

/** Oldest first; events of one millisecond in the order of their ids, so that a shuffled answer reads the same. */
export function inOrder(events: readonly ServiceEvent[]): readonly ServiceEvent[] {
  return events.toSorted(
    (a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** The deployment that ECS says it is rolling back to; the deployment's id, or `''` when none is named. */
export function rollbackDestination(text: string): string | undefined {
  const found = /\brolling back to deployment(?:Id)?\s+\(?(ecs-svc\/\d+)?/i.exec(text);
  return found === null ? undefined : groupOf(found, 1);
}

/** Something went wrong, in any of the wordings of ECS's scheduler. "unhealthy" alone may heal. */
export function isTrouble({ message }: ServiceEvent): boolean {
  return /unable|fail|unhealthy|error|throttl|missing/i.test(eventText(message));
}
