import { familyAndRevision } from '../../../ecs/arn.ts';
import { type HookState, stageWords, waitingHooks } from '../../../ecs/lifecycle.ts';
import { isBehindNetwork, networkShiftMs } from '../../../ecs/network-shift.ts';
import { count, timeOfDay } from '../../../text/words.ts';
import { hasReached } from '../../course.ts';
import { healthyTargetsOfOurs } from '../../new-targets.ts';
import type { Stage } from '../../verdict.ts';
import type { View } from '../../view.ts';
import { runningBefore, runningOfOurs, wantedOfOurs } from './counts.ts';
import { expiryWords } from './hooks.ts';
import { quietUntil } from './tempo.ts';
import { earlierTasks, elsewhere, nameOfOurs, servedBefore, shareOfOurs } from './traffic.ts';

/** `scale-up | new: 1 of 2 running, 0 of 2 healthy | old: 2 running | traffic: all to api:41`: how far it is, for a line of the log. */
export function stateLine(view: View): string {
  const { serviceDeployment: deployment } = view;
  const old = runningBefore(view);
  const stage = deployment?.lifecycleStage;
  return [
    stage === undefined ? (deployment?.status ?? 'not started') : stageWords(stage),
    `new: ${newTasks(view)}`,
    `old: ${old === 0 ? 'none' : `${old} running`}`,
    ...traffic(view),
  ].join(' | ');
}

/** What the deployment waits for: a decision and a function before everything that ECS does itself. */
export function awaitedLine(view: View, stage: Stage): string {
  if (stage === 'rolling-back') return 'the rollback';
  if (stage === 'not-visible') return 'ECS to list the deployment';
  return awaitedHook(view) ?? awaitedBake(view) ?? awaitedTasks(view);
}

/** Failures have lines of their own: the number that ECS counts begins anew with each success, and would contradict them. */
function newTasks(view: View): string {
  const wanted = wantedOfOurs(view);
  const running = runningOfOurs(view);
  const healthy = running === 0 ? undefined : healthyOfOurs(view);
  return [
    `${running} of ${wanted} running`,
    ...(healthy === undefined ? [] : [`${healthy} of ${wanted} healthy`]),
  ].join(', ');
}

/** Only until ECS has found all of them healthy. */
function healthyOfOurs(view: View): number | undefined {
  const { history, snapshot } = view;
  return hasReached(history.course, 'POST_SCALE_UP')
    ? undefined
    : healthyTargetsOfOurs(history, snapshot, runningBefore(view));
}

function traffic({ target, history, snapshot }: View): readonly string[] {
  const share = shareOfOurs(history, snapshot);
  if (share === undefined) return [];
  const ours = familyAndRevision(target.taskDefinitionArn);
  const before = servedBefore(target, history, snapshot);
  if (elsewhere(history, snapshot) !== undefined) return ['traffic: none to this service'];
  if (history.course?.misroutedSince !== undefined) {
    return [
      `traffic: ${share === 0 ? 'none' : `only ${share} %`} to ${ours}, its listener rule was changed from outside`,
    ];
  }
  if (share >= 100) return [`traffic: all to ${ours}`];
  if (share === 0)
    return [
      before === undefined
        ? `traffic: none to ${nameOfOurs(target, before)}`
        : `traffic: all to ${earlierTasks(ours, before)}`,
    ];
  const rest = Math.round((100 - share) * 10) / 10;
  const others = before === undefined ? '' : `, ${rest} % to ${earlierTasks(ours, before)}`;
  return [`traffic: ${share} % to ${nameOfOurs(target, before)}${others}`];
}

function awaitedHook({ serviceDeployment, snapshot }: View): string | undefined {
  const [hook] = waitingHooks(serviceDeployment?.hooks);
  if (hook !== undefined) return `a decision${until(hook, snapshot.at)}`;
  const called = serviceDeployment?.hooks?.find(({ status }) => status === 'IN_PROGRESS');
  if (called === undefined) return undefined;
  return called.targetArn === undefined
    ? 'the lifecycle hook'
    : `the lifecycle hook ${functionName(called.targetArn)}`;
}

function until({ expiresAt, ...hook }: HookState, now: Date): string {
  if (expiresAt === undefined) return '';
  return ` until ${clockTime(expiresAt, now)}, then ECS ${expiryWords(hook)}`;
}

function functionName(arn: string): string {
  return arn.split(':')[6] ?? arn;
}

function awaitedBake({ serviceDeployment, snapshot, history }: View): string | undefined {
  const end = quietUntil(snapshot, history);
  if (end === undefined || end <= snapshot.at) return undefined;
  const at = `at about ${clockTime(end, snapshot.at)}`;
  return serviceDeployment?.lifecycleStage === 'BAKE_TIME'
    ? `the bake time to end ${at}`
    : `the next shift of traffic ${at}`;
}

function awaitedTasks(view: View): string {
  const { history } = view;
  const old = runningBefore(view);
  const missing = wantedOfOurs(view) - runningOfOurs(view);
  if (hasReached(history.course, 'CLEAN_UP')) {
    if (old > 0) return `ECS to stop ${count(old, 'old task')}`;
    return missing > 0 ? `${count(missing, 'new task')} to start` : 'ECS to close the deployment';
  }
  if (missing > 0) return `${count(missing, 'new task')} to start`;
  const unhealthy = wantedOfOurs(view) - (healthyOfOurs(view) ?? wantedOfOurs(view));
  return unhealthy > 0 ? `${count(unhealthy, 'target')} to become healthy` : nextStage(view);
}

/** Until it is over: what takes longer has another reason. */
function nextStage({ serviceDeployment, service, snapshot, history }: View): string {
  const { lifecycleStage: stage = '' } = serviceDeployment ?? {};
  const since = history.course?.stages.find(({ name }) => name === stage)?.at;
  const isShift = stage === 'TEST_TRAFFIC_SHIFT' || stage === 'PRODUCTION_TRAFFIC_SHIFT';
  const isWaiting = since !== undefined && snapshot.at.getTime() - since.getTime() < networkShiftMs;
  return isShift && isWaiting && isBehindNetwork(service)
    ? 'the 10 min that ECS adds after a shift of traffic behind a Network Load Balancer'
    : 'the next stage';
}

/** `14:03:00 UTC`, with its day where that is another one. */
function clockTime(at: Date, now: Date): string {
  const day = at.toISOString().slice(0, 10);
  return `${day === now.toISOString().slice(0, 10) ? '' : `${day} `}${timeOfDay(at)} UTC`;
}
