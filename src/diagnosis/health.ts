import { targetGroupName } from '../ecs/arn.ts';
import type { Target, TargetGroup } from '../ecs/load-balancing.ts';
import { parseEvent } from '../ecs/service-events.ts';
import { matchIn } from '../text/match.ts';
import type { Evidence } from './evidence.ts';
import { awsLines, type Line, toLine } from './lines.ts';
import { targetGroupOf } from './names.ts';
import type { Proof } from './rule.ts';

/** A target of ours that a load balancer finds unhealthy, from an event, a stop reason or the target itself. */
export interface HealthFailure {
  /** `Health checks failed with these codes: [404]`; empty where only the fact is told. */
  readonly reason: string;
  readonly targetGroupArn?: string;
  readonly taskId?: string;
  readonly address?: string;
  readonly port?: number;
  readonly line: Line;
}

export function healthFailures(evidence: Evidence): readonly HealthFailure[] {
  return [
    ...evidence.targets.filter(({ state }) => state.startsWith('unhealthy')).map(ofTarget(evidence)),
    ...awsLines(evidence).flatMap((line) => ofEvent(evidence, line) ?? ofStop(line) ?? []),
  ];
}

export function targetLine(target: Target): Line {
  const where = `target ${target.id}${target.port === undefined ? '' : `:${target.port}`}`;
  const words = [target.state, target.reason, target.description].filter((word) => word !== undefined);
  return toLine(`${where} of ${targetGroupName(target.targetGroupArn)}`, words.join(': '));
}

function ofTarget(evidence: Evidence): (target: Target) => HealthFailure {
  return (target) => {
    const task = evidence.tasks.find(({ privateIp }) => privateIp === target.id);
    return {
      reason: target.description ?? target.reason ?? '',
      targetGroupArn: target.targetGroupArn,
      address: target.id,
      ...(target.port !== undefined && { port: target.port }),
      ...(task && { taskId: task.id }),
      line: targetLine(target),
    };
  };
}

function ofEvent(evidence: Evidence, line: Line): HealthFailure | undefined {
  const event = parseEvent(line.proof.text);
  if (event.kind !== 'unhealthy-target') return undefined;
  const { reason, targetGroupArn, port, instanceId } = event;
  const task = evidence.tasks.find(({ id }) => id === event.taskId);
  const address = task?.privateIp ?? instanceId;
  return {
    reason,
    ...(targetGroupArn !== undefined && { targetGroupArn }),
    ...(event.taskId !== undefined && { taskId: event.taskId }),
    ...(address !== undefined && { address }),
    ...(port !== undefined && { port }),
    line,
  };
}

function ofStop(line: Line): HealthFailure | undefined {
  const match = /^Task failed ELB health checks in \((target-group|elb) ([^)\s]+)\)/i.exec(line.text);
  if (match === null) return undefined;
  const arn = match[1] === 'elb' ? undefined : match[2];
  return {
    reason: '',
    ...(arn !== undefined && { targetGroupArn: arn }),
    ...(line.task && { taskId: line.task.id }),
    line,
  };
}

/** Failures with the same reason, told together with the bare facts about the same target group. */
export interface HealthCase {
  readonly failure: HealthFailure;
  readonly match: RegExpExecArray;
  readonly targetGroup?: TargetGroup;
  /** `api-dev`, or a Classic Load Balancer. */
  readonly where: string;
  /** `10.0.1.23:8000 (task 4e1f…)`. */
  readonly who: string;
  readonly proof: readonly Proof[];
}

export function healthCase(evidence: Evidence, reason: RegExp): HealthCase | undefined {
  const failures = healthFailures(evidence);
  const failure = failures.find((one) => reason.test(one.reason));
  const match = matchIn(failure?.reason, reason);
  if (!failure || !match) return undefined;
  const alike = failures.filter(
    (one) => reason.test(one.reason) || (one.reason === '' && one.targetGroupArn === failure.targetGroupArn),
  );
  const targetGroup = targetGroupOf(evidence, failure.targetGroupArn);
  return {
    failure,
    match,
    ...(targetGroup && { targetGroup }),
    where: failure.targetGroupArn
      ? `target group ${targetGroupName(failure.targetGroupArn)}`
      : 'the load balancer',
    who: whoAnswers(alike),
    proof: alike.map(({ line }) => line.proof),
  };
}

function whoAnswers(failures: readonly HealthFailure[]): string {
  const address = failures.find((one) => one.address !== undefined)?.address;
  const port = failures.find((one) => one.port !== undefined)?.port;
  const taskId = failures.find((one) => one.taskId !== undefined)?.taskId;
  const at = address === undefined ? '' : `${address}${port === undefined ? '' : `:${port}`}`;
  const task = taskId === undefined ? '' : `task ${taskId}`;
  if (at === '') return task || 'the target';
  return task === '' ? at : `${at} (${task})`;
}
