import type { UnreadId } from '../../../ecs/unread.ts';
import type { Clock } from '../../../runner/clock.ts';
import type { History } from '../../history.ts';
import type { Observer } from '../../observer.ts';
import type { RolloutReads } from '../../ports.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { RolloutTarget } from '../../target.ts';
import { toView } from '../../view.ts';
import { groupsOf, type Memories, memoriesOf, snapshotOf } from './observe/memories.ts';
import { afterReads, findNeeds, isProofNext, type Needs, type ReadTimes } from './observe/needs.ts';
import { needsService } from './observe/service-need.ts';

/**
 * Looks at a deployment that ECS carries out in stages. The service deployment decides, and is read at every look; the
 * service, whose events tell of tasks, now and then. Both are required: without one of them nothing is known.
 */
export function observer(target: RolloutTarget, reads: RolloutReads, clock: Clock): Observer {
  const memories = memoriesOf(target, reads, clock);
  const eye: Eye = { target, reads, memories, times: {}, targetsReadAt: undefined };
  return {
    async look(history) {
      await Promise.all([memories.deployment.read(), readFirst(eye)]);
      const isProofDue = isProofNext(target, toSnapshot(eye), history);
      const [proof] = await Promise.all([
        isProofDue ? prove(eye, toSnapshot(eye)) : undefined,
        readService(eye, history),
      ]);
      if (memories.service.current() === undefined) return toSnapshot(eye);
      const needs = findNeeds(target, toSnapshot(eye), history, eye.times);
      eye.times = afterReads(eye.times, needs, reads.awsNow());
      await readNeeded(eye, needs);
      await readWhy(eye, history);
      return { ...toSnapshot(eye), ...(proof?.isProof === undefined ? {} : { isProof: proof.isProof }) };
    },
    prove: (snapshot) => prove(eye, snapshot),
    takeThrottled: () => memories.optional.takeThrottled(),
  };
}

/** The one who looks, with what was read and when. */
interface Eye {
  readonly target: RolloutTarget;
  readonly reads: RolloutReads;
  readonly memories: Memories;
  times: ReadTimes;
  targetsReadAt: Date | undefined;
}

function toSnapshot({ target, reads, memories, targetsReadAt }: Eye): Snapshot {
  return snapshotOf(target, memories, { at: reads.awsNow(), targetsReadAt });
}

/** Nothing can be told without the service: it is read beside the deployment until it is known. */
async function readFirst(eye: Eye): Promise<void> {
  const { service } = eye.memories;
  if (service.current() !== undefined) return;
  await service.read();
  eye.times = { ...eye.times, service: eye.reads.awsNow().getTime() };
}

/** Again when it is due; its events say what else is worth a read. */
async function readService(eye: Eye, history: History): Promise<void> {
  const { service, revision, deployment } = eye.memories;
  const known = service.current();
  if (known === undefined) return;
  const isDue = needsService(toSnapshot(eye), history, eye.times);
  if (isDue) eye.times = { ...eye.times, service: eye.reads.awsNow().getTime() };
  await Promise.all([
    isDue ? service.read() : undefined,
    deployment.current() === undefined ? undefined : revision.read(known),
  ]);
}

async function readNeeded(eye: Eye, needs: Needs): Promise<void> {
  const { tasks, rules, service, revision } = eye.memories;
  const known = service.current();
  if (known === undefined) return;
  await Promise.all([
    needs.stopped ? tasks.readStopped() : undefined,
    needs.running ? tasks.readRunning() : undefined,
    needs.targets ? readTargets(eye) : undefined,
    needs.rules ? rules.read(known, revision.current()) : undefined,
  ]);
}

async function readTargets(eye: Eye): Promise<boolean> {
  const isRead = await eye.memories.targets.read(groupsOf(eye.target, eye.memories).flat());
  if (isRead) eye.targetsReadAt = eye.reads.awsNow();
  return isRead;
}

/** Why tasks of ours failed: for the first sign, and as evidence for ending early. */
async function readWhy(eye: Eye, history: History): Promise<void> {
  const { target, reads, memories } = eye;
  const service = memories.service.current();
  if (service === undefined) return;
  const view = toView(target, service, toSnapshot(eye), history);
  await Promise.all([
    reads.logTail === undefined ? undefined : memories.logs.read(view),
    target.stopEarly && reads.isThere !== undefined ? memories.absences.read(view) : undefined,
  ]);
}

async function prove(eye: Eye, snapshot: Snapshot): Promise<Snapshot> {
  const { tasks, rules, service, revision, optional } = eye.memories;
  const known = service.current();
  if (known === undefined) return snapshot;
  const [areTasksRead, areTargetsRead] = await Promise.all([
    tasks.readRunning(),
    readTargets(eye),
    rules.read(known, revision.current()),
  ]);
  // What is denied will not be read at the next look either, and `unread` names it.
  const isDenied = (id: UnreadId) => optional.unread().some((item) => item.id === id);
  const isProof =
    (areTasksRead || isDenied('running-tasks')) && (areTargetsRead || isDenied('target-health'));
  return { ...toSnapshot(eye), isProof };
}
