import { randomUUID } from 'node:crypto';
import { readRefusal } from '../causes/refusal.ts';
import { familyAndRevision } from '../ecs/arn.ts';
import { AwsError } from '../ecs/aws-error.ts';
import { textsOf } from '../schedules/find.ts';
import { type Pin, pinIn, withPin } from '../schedules/pin.ts';
import type { ScheduleReads, ScheduleWrites } from '../schedules/ports.ts';
import { stringIn, withMembers } from '../schedules/raw-text.ts';
import { nameOfRef } from '../schedules/schedule-ref.ts';
import { type ScheduledTask, targetPath } from '../schedules/scheduled-task.ts';
import { writeOnce } from './attempts.ts';
import type { ApplyPorts } from './ports.ts';

export interface MovePorts extends Pick<ApplyPorts, 'sleep' | 'random'> {
  readonly reads: Pick<ScheduleReads, 'listTargets' | 'getSchedule'>;
  readonly writes: ScheduleWrites;
}

/** What became of one scheduled task. */
export interface MovedSchedule {
  /** `rule:nightly`, `schedule:default/nightly`; a rule with several targets has one line each. */
  readonly name: string;
  /** `family:revision` that it ran before. */
  readonly from: string;
  /** `family:revision` that it was to run. */
  readonly to: string;
  /** `unchanged`: it ran that already. `left`: somebody else has changed it meanwhile. */
  readonly outcome: 'moved' | 'unchanged' | 'left' | 'failed';
  /** Of `left` and `failed`: why, as a clause. */
  readonly why?: string;
}

/** Another writer was there first: what it wrote is read before anything is written again. */
const CONCURRENT = /^(ConcurrentModification|Conflict)/;
const mostTries = 4;
const pauseMs = 1_000;

/**
 * Puts another revision into a rule's target or a schedule. It is read right before it is written: whatever else has
 * changed since is kept, and a revision that somebody else has put in is left alone. Never rejects for AWS's answers.
 */
export async function moveSchedule(
  task: ScheduledTask,
  taskDefinitionArn: string,
  ports: MovePorts,
): Promise<MovedSchedule> {
  const told = {
    name: nameOfRef(task.ref),
    from: familyAndRevision(task.pin.taskDefinition),
    to: familyAndRevision(taskDefinitionArn),
  };
  for (let tried = 1; ; tried += 1) {
    try {
      return { ...told, ...(await moveOnce(task, taskDefinitionArn, ports)) };
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      if (!CONCURRENT.test(error.code) || tried === mostTries)
        return { ...told, outcome: 'failed', why: whyNot(error) };
      await ports.sleep(pauseMs * tried * (0.5 + ports.random()));
    }
  }
}

type Outcome = Pick<MovedSchedule, 'outcome' | 'why'>;

async function moveOnce(task: ScheduledTask, arn: string, ports: MovePorts): Promise<Outcome> {
  const { ref, pin } = task;
  const found = await readPinned(task, ports);
  if (found === undefined) return { outcome: 'failed', why: 'its target no longer exists' };
  if (isSet(found.pin, arn)) return { outcome: 'unchanged' };
  if (found.pin.taskDefinition !== pin.taskDefinition) {
    const now = familyAndRevision(found.pin.taskDefinition);
    return { outcome: 'left', why: `it was set to ${now} meanwhile` };
  }
  const text = withPin(found.text, targetPath(ref), found.pin, arn);
  await writeOnce(
    () => write(task, text, ports),
    async () => {
      const now = await readPinned(task, ports);
      return now !== undefined && isSet(now.pin, arn) ? true : undefined;
    },
    ports,
  );
  return { outcome: 'moved' };
}

function isSet({ taskDefinition }: Pin, arn: string): boolean {
  return taskDefinition === arn || taskDefinition === familyAndRevision(arn);
}

async function readPinned(
  { ref, targetId }: ScheduledTask,
  { reads }: MovePorts,
): Promise<{ readonly text: string; readonly pin: Pin } | undefined> {
  const texts = await textsOf(ref, reads);
  const text = targetId === undefined ? texts[0] : texts.find((each) => stringIn(each, ['Id']) === targetId);
  const pin = text === undefined ? undefined : pinIn(text, targetPath(ref));
  return text === undefined || pin === undefined ? undefined : { text, pin };
}

/** GetSchedule answers more than UpdateSchedule takes; everything that it takes is sent, or it would fall back. */
const READ_ONLY = ['Arn', 'CreationDate', 'LastModificationDate', 'Name'];

async function write({ ref }: ScheduledTask, text: string, { writes }: MovePorts): Promise<true> {
  if (ref.kind === 'rule') await writes.putTarget(ref.name, text);
  else {
    const body = withMembers(text, [...READ_ONLY, 'ClientToken'], { ClientToken: randomUUID() });
    await writes.updateSchedule(ref.group, ref.name, body);
  }
  return true;
}

function whyNot({ kind, action, message }: AwsError): string {
  if (kind === 'denied') {
    // Passing the role of the target is a right of its own, which the message names.
    const denied = readRefusal(message)?.action ?? action;
    return `the role may not call ${denied} (${message.replace(/\.$/, '')})`;
  }
  if (kind === 'missing') return 'it no longer exists';
  if (kind === 'lost') return `whether it was changed is unknown (${message})`;
  return message.replace(/\.$/, '');
}
