import { familyAndRevision } from '../ecs/arn.ts';
import type { Service } from '../ecs/service.ts';
import type { Task } from '../ecs/task.ts';
import type { UnreadId } from '../ecs/unread.ts';
import { imageOrigins } from '../image/image.ts';
import { asClause, count } from '../text/words.ts';
import { howManyRun, oursOf } from './counts.ts';
import { hasTargetGroups, healthOfOurs } from './health.ts';
import { lossOf } from './losses.ts';
import type { Truth } from './proof.ts';
import type { Snapshot } from './snapshot.ts';
import type { ExpectedImage, RolloutTarget } from './target.ts';
import type { Verdict } from './verdict.ts';

/** What a proof showed. `mayHeal`: a later look may show otherwise, since reads lag and targets flap. */
export interface TruthCheck {
  readonly truth: Truth;
  readonly mayHeal: boolean;
}

type TruthTask = Truth['tasks'][number];

/** Does what was pushed serve? Only a snapshot that is a proof can tell. */
export function checkTruth(target: RolloutTarget, snapshot: Snapshot): TruthCheck {
  const { service } = snapshot;
  const running = snapshot.tasks.filter((task) => task.lastStatus === 'RUNNING');
  // A task that is being stopped serves no longer.
  const staying = running.filter(({ desiredStatus }) => desiredStatus !== 'STOPPED');
  const ours = staying.filter((task) => isOfOurs(target, task));
  const strangers = staying.filter((task) => !isOfOurs(target, task));
  const tasks = running.flatMap((task) => toTruthTasks(target, task));
  const say = (outcome: Truth['outcome'], message: string, mayHeal: boolean): TruthCheck => ({
    truth: { outcome, message, tasks },
    mayHeal,
  });
  if (service === undefined || isUnread(snapshot, 'running-tasks')) {
    return say('unproved', 'The running tasks could not be read, so their image is not verified.', false);
  }
  if (snapshot.isProof !== true) {
    return say('unproved', 'The running tasks or their targets could not be read.', true);
  }
  const wrong = firstMismatch(target, ours);
  if (wrong !== undefined) return say(wrong.outcome, wrong.message, false);
  const wanted = wantedOurs(target, service, snapshot);
  if (strangers.length > 0 && target.waitFor === 'completed' && !hasDeferredCleanUp(service)) {
    return say(
      'refuted',
      `${count(ours.length, 'task')} ${ours.length === 1 ? 'runs' : 'run'} ${familyAndRevision(target.taskDefinitionArn)}, but ${stillRunning(target, strangers)}.`,
      true,
    );
  }
  if (ours.length < wanted) {
    return say(
      'refuted',
      `${howManyRun(ours.length, wanted)} ${familyAndRevision(target.taskDefinitionArn)}${lostSentence(target, snapshot)}.`,
      true,
    );
  }
  const health = unhealthy(target, snapshot, wanted);
  if (health !== undefined) return say(health.outcome, health.message, !isUnread(snapshot, 'target-health'));
  return proved(target, ours, hasTargetGroups(snapshot), say);
}

/** Of a revision that is deployed again the tasks of before run too, and their image may be another one behind the same tag. */
function isOfOurs(target: RolloutTarget, { taskDefinitionArn, startedBy, createdAt }: Task): boolean {
  if (taskDefinitionArn !== target.taskDefinitionArn) return false;
  const isEarlier = createdAt !== undefined && createdAt < target.startedAt;
  return startedBy === target.deploymentId || !isEarlier;
}

function stillRunning(target: RolloutTarget, strangers: readonly Task[]): string {
  const isAgain = strangers.every((task) => task.taskDefinitionArn === target.taskDefinitionArn);
  const what = isAgain ? 'from before this deployment' : 'another revision';
  return `${count(strangers.length, 'task')} still ${strangers.length === 1 ? 'runs' : 'run'} ${what}`;
}

/** Why tasks are missing, where the revision is not why. */
function lostSentence(target: RolloutTarget, snapshot: Snapshot): string {
  const loss = lossOf(target, snapshot);
  if (loss?.why === undefined) return '';
  return `; a task of it was stopped from outside (${asClause(loss.why)}) and is not replaced yet`;
}

/** The verdict of a rollout that ECS calls complete, after the proof. */
export function withTruth(verdict: Verdict, truth: Truth): Verdict {
  if (verdict.kind !== 'succeeded' && verdict.kind !== 'unchanged') return verdict;
  if (truth.outcome === 'refuted') {
    const lead =
      verdict.kind === 'unchanged'
        ? 'Nothing was changed, and what serves is not what was requested'
        : 'ECS reports the rollout as completed, but what was deployed is not what serves';
    return { kind: 'failed', reason: 'untrue', message: `${lead}: ${truth.message}` };
  }
  if (truth.outcome === 'proved' || verdict.kind === 'unchanged') return verdict;
  return { ...verdict, warning: [verdict.warning, truth.message].filter(Boolean).join(' ') };
}

function wantedOurs(target: RolloutTarget, service: Service, snapshot: Snapshot): number {
  const ours = oursOf(target, snapshot);
  if (ours === undefined) return service.desiredCount;
  if (service.schedulingStrategy === 'DAEMON') return ours.desiredCount;
  const early = service.deploymentConfiguration.earlySuccess;
  return early === undefined
    ? service.desiredCount
    : Math.max(1, Math.ceil((service.desiredCount * early.healthyPercent) / 100));
}

function proved(
  target: RolloutTarget,
  ours: readonly Task[],
  hasTargets: boolean,
  say: (outcome: Truth['outcome'], message: string, mayHeal: boolean) => TruthCheck,
): TruthCheck {
  const of = howManyRun(ours.length, ours.length);
  const healthy = hasTargets ? ', and every target is healthy' : '';
  const shown = target.images.map((image) => image.digest).join(', ');
  if (target.images.length === 0) {
    return say('proved', `${of} ${familyAndRevision(target.taskDefinitionArn)}${healthy}.`, false);
  }
  const isKnown = ours
    .flatMap((task) => toTruthTasks(target, task))
    .every((task) => task.actual !== undefined);
  if (!isKnown)
    return say(
      'unproved',
      `${of} ${familyAndRevision(target.taskDefinitionArn)}, but ECS does not report the digest of their image.`,
      false,
    );
  const origin = imageOrigins[target.imageOrigin ?? 'built'];
  return say('proved', `${of} ${shown} (${origin})${healthy}.`, false);
}

/** One line for each task and container whose image is known. */
function toTruthTasks(target: RolloutTarget, task: Task): readonly TruthTask[] {
  const base = { taskId: task.id, taskDefinitionArn: task.taskDefinitionArn };
  if (target.images.length === 0) return [base];
  return target.images.map((image) => {
    const actual = actualDigest(image, task);
    return { ...base, expected: image.digest, ...(actual === undefined ? {} : { actual }) };
  });
}

/** For an index the children count: a task reports the digest of the manifest for its platform, or that of the index. */
function firstMismatch(
  target: RolloutTarget,
  ours: readonly Task[],
): { outcome: Truth['outcome']; message: string } | undefined {
  for (const image of target.images) {
    for (const task of ours) {
      const actual = actualDigest(image, task);
      if (actual === undefined || actual === image.digest || image.childDigests.includes(actual)) continue;
      const message = `container ${image.containerName} of task ${task.id} runs ${actual}, but ${image.digest} was ${target.unchanged ? 'requested' : 'deployed'}.`;
      return image.childDigests.length === 0
        ? { outcome: 'refuted', message }
        : { outcome: 'unproved', message: `It could not be proved which image runs: ${message}` };
    }
  }
  return undefined;
}

function actualDigest(image: ExpectedImage, task: Task): string | undefined {
  return task.containers.find((container) => container.name === image.containerName)?.imageDigest;
}

function unhealthy(
  target: RolloutTarget,
  snapshot: Snapshot,
  wanted: number,
): { outcome: 'refuted' | 'unproved'; message: string } | undefined {
  if (isUnread(snapshot, 'target-health'))
    return { outcome: 'unproved', message: 'The health of the targets could not be read.' };
  const health = healthOfOurs(target, snapshot, wanted);
  if (health === 'healthy') return undefined;
  if (health === 'unreported') {
    return {
      outcome: 'unproved',
      message: 'ECS does not report the health of every task: it is UNKNOWN.',
    };
  }
  if (health === 'unknown') {
    return {
      outcome: 'unproved',
      message: 'Not every target is healthy, and the targets cannot be matched to the tasks.',
    };
  }
  return {
    outcome: 'refuted',
    message: `Not every task of ${familyAndRevision(target.taskDefinitionArn)} passes its health checks.`,
  };
}

function isUnread(snapshot: Snapshot, id: UnreadId): boolean {
  return snapshot.unread.some((item) => item.id === id);
}

function hasDeferredCleanUp(service: Service): boolean {
  return service.deploymentConfiguration.earlySuccess?.cleanUp === 'DEFERRED';
}
