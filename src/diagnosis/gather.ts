import { missingVariables } from '../causes/missing-variables.ts';
import type { Target, TargetGroup } from '../ecs/load-balancing.ts';
import type { Service } from '../ecs/service.ts';
import { targetGroupsOf } from '../ecs/target-groups.ts';
import type { Task } from '../ecs/task.ts';
import type { Clock } from '../runner/clock.ts';
import type { Evidence, LogExcerpt } from './evidence.ts';
import { Gathering } from './gathering.ts';
import { readHealthyLogs } from './healthy-logs.ts';
import { readHookLog } from './hook-log.ts';
import { readJudgedLogs } from './judged-logs.ts';
import { isFailed } from './lines.ts';
import { readLogs } from './log-reads.ts';
import { readOlderVariables } from './older-variables.ts';
import type { EvidenceReads } from './ports.ts';

/** What the watch already holds when a rollout has failed. */
export type EvidenceAtHand = Pick<Evidence, 'target' | 'verdict' | 'taskDefinition'> & Partial<Evidence>;

const LIMIT_MS = 10_000;
const TARGET_GROUPS = 3;

/** The evidence without a single call: enough for the verdict and its first cause. */
export function evidenceAtHand(start: EvidenceAtHand): Evidence {
  return {
    changes: [],
    events: [],
    logs: [],
    targets: [],
    targetGroups: [],
    loadBalancers: [],
    unread: [],
    ...start,
    tasks: (start.tasks ?? []).filter((task) => isOurs(start, task)),
  };
}

/**
 * Everything that explains a failure, read once: at most 25 calls, what can be read side by side is, and after
 * `limitMs` it goes on with what there is. What could not be read stands in `unread` and hides nothing else.
 */
export async function gather(
  start: EvidenceAtHand,
  reads: EvidenceReads,
  options: { readonly clock: Clock; readonly limitMs?: number },
): Promise<Evidence> {
  const atHand = evidenceAtHand(start);
  const gathering = new Gathering(options.clock, options.limitMs ?? LIMIT_MS);
  const [service, { tasks, others }, balancing] = await Promise.all([
    readService(atHand, reads, gathering),
    readTasks(atHand, reads, gathering),
    readBalancing(atHand, reads, gathering),
  ]);
  const seen: Evidence = { ...atHand, ...balancing, ...(service && { service }), tasks };
  const events = eventsOf(seen);
  const [read, hookLog, judgedLogs] = await Promise.all([
    readLogs(seen, reads, gathering),
    readHookLog({ ...seen, events }, reads, gathering),
    readJudgedLogs({ ...seen, events }, others, reads, gathering),
  ]);
  const logs = withHeld(read, atHand.logs);
  const healthyLogs =
    logs.length === 0 ? [] : await readHealthyLogs({ ...seen, logs }, others, reads, gathering);
  const suspicious = logs.some((log) => missingVariables(log).length > 0);
  const older = suspicious ? await readOlderVariables(seen, reads, gathering) : {};
  gathering.end();
  const unread = [...atHand.unread, ...gathering.unread];
  return {
    ...seen,
    ...older,
    ...(hookLog && { hookLog }),
    ...(judgedLogs.length > 0 && { judgedLogs }),
    logs,
    healthyLogs,
    events,
    unread,
  };
}

/** A line that the watch has read stays where its stream could not be read again, and what it knows of the healthy version with it. */
function withHeld(read: readonly LogExcerpt[], held: readonly LogExcerpt[]): readonly LogExcerpt[] {
  const isRead = ({ group, stream }: LogExcerpt) =>
    read.some((one) => one.group === group && one.stream === stream);
  const again = read.map((log) => {
    const survived = held.find((one) => one.containerName === log.containerName && one.survived)?.survived;
    return survived === undefined ? log : { ...log, survived };
  });
  return [...again, ...held.filter((log) => !isRead(log))];
}

function isOurs({ target }: EvidenceAtHand, task: Task): boolean {
  const isScaledIn = task.stoppedReason !== undefined && !isFailed(task);
  return task.startedBy === target.deploymentId && !isScaledIn;
}

async function readService(
  { service }: Evidence,
  reads: EvidenceReads,
  gathering: Gathering,
): Promise<Service | undefined> {
  const read = await gathering.read('the service', 'ecs:DescribeServices', 1, () => reads.describeService());
  return read ?? service;
}

/** Stopped tasks do not change any more: only those that are not known are asked for. `others`: of other deployments. */
async function readTasks(
  atHand: Evidence,
  reads: EvidenceReads,
  gathering: Gathering,
): Promise<{ readonly tasks: readonly Task[]; readonly others: readonly Task[] }> {
  const list = (status: 'RUNNING' | 'STOPPED') =>
    gathering.read('the tasks', 'ecs:ListTasks', 1, () => reads.listTasks(status));
  const [stopped = [], running = []] = await Promise.all([list('STOPPED'), list('RUNNING')]);
  const known = new Set(
    atHand.tasks.filter(({ lastStatus }) => lastStatus === 'STOPPED').map(({ arn }) => arn),
  );
  const arns = [...stopped.filter((arn) => !known.has(arn)).slice(0, 100), ...running.slice(0, 100)];
  if (arns.length === 0) return { tasks: atHand.tasks, others: [] };
  const described = await gathering.read('the tasks', 'ecs:DescribeTasks', Math.ceil(arns.length / 100), () =>
    reads.describeTasks(arns),
  );
  const ours = (described ?? []).filter((task) => isOurs(atHand, task));
  const others = (described ?? []).filter((task) => !isOurs(atHand, task));
  const fresh = new Set(ours.map(({ arn }) => arn));
  return { tasks: [...atHand.tasks.filter(({ arn }) => !fresh.has(arn)), ...ours], others };
}

async function readBalancing(
  atHand: Evidence,
  reads: EvidenceReads,
  gathering: Gathering,
): Promise<Pick<Evidence, 'targets' | 'targetGroups' | 'loadBalancers'>> {
  const { service } = atHand;
  const arns = (service === undefined ? [] : targetGroupsOf(service)).slice(0, TARGET_GROUPS);
  if (arns.length === 0) return atHand;
  const [targets, targetGroups] = await Promise.all([
    readTargets(atHand, arns, reads, gathering),
    readTargetGroups(atHand, arns, reads, gathering),
  ]);
  const balancers = [...new Set(targetGroups.flatMap(({ loadBalancerArns }) => loadBalancerArns))];
  const unread = balancers.length > 0 && atHand.loadBalancers.length === 0;
  const loadBalancers = unread
    ? await gathering.read('the load balancers', 'elasticloadbalancing:DescribeLoadBalancers', 1, () =>
        reads.describeLoadBalancers(balancers),
      )
    : undefined;
  return { targets, targetGroups, loadBalancers: loadBalancers ?? atHand.loadBalancers };
}

/** Of a target that is gone or drains by now the watch saw more: what it saw stays. */
async function readTargets(
  atHand: Evidence,
  arns: readonly string[],
  reads: EvidenceReads,
  gathering: Gathering,
): Promise<readonly Target[]> {
  const read = await Promise.all(
    arns.map((arn) =>
      gathering.read('target health', 'elasticloadbalancing:DescribeTargetHealth', 1, () =>
        reads.describeTargetHealth(arn),
      ),
    ),
  );
  const fresh = read.flatMap((targets) => targets ?? []);
  const isSame = (one: Target, { targetGroupArn, id, port }: Target) =>
    one.targetGroupArn === targetGroupArn && one.id === id && one.port === port;
  const isOutdated = (held: Target) =>
    fresh.some((one) => isSame(one, held) && (one.state !== 'draining' || held.state === 'draining'));
  const kept = atHand.targets.filter((held) => !isOutdated(held));
  return [...kept, ...fresh.filter((one) => !kept.some((held) => isSame(one, held)))];
}

async function readTargetGroups(
  { targetGroups }: Evidence,
  arns: readonly string[],
  reads: EvidenceReads,
  gathering: Gathering,
): Promise<readonly TargetGroup[]> {
  if (arns.every((arn) => targetGroups.some((group) => group.arn === arn))) return targetGroups;
  // One call for the groups and one for the attributes of each.
  const cost = 1 + arns.length;
  const read = await gathering.read(
    'the target groups',
    'elasticloadbalancing:DescribeTargetGroups',
    cost,
    () => reads.describeTargetGroups(arns),
  );
  return read ?? targetGroups;
}

/** Those that the watch kept and those that are newer, since our deployment began, oldest first. */
function eventsOf({ events, service, target }: Evidence) {
  const known = new Set(events.map(({ id }) => id));
  const newer = (service?.events ?? []).filter(
    ({ id, createdAt }) => !known.has(id) && createdAt >= target.startedAt,
  );
  return [...events, ...newer].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
}
