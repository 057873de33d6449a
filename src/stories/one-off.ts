import { clientTokenOf, startedByOf, type TaskOccasion } from '../carry-out/client-token.ts';
import { beginTask } from '../carry-out/run-task.ts';
import type { Diagnosis } from '../diagnosis/rule.ts';
import { familyAndRevision, inRegionOf, shortName } from '../ecs/arn.ts';
import { AwsError } from '../ecs/aws-error.ts';
import { taskRequest } from '../plan/one-off/task-request.ts';
import type { OneOffReport } from '../report/one-off-report.ts';
import { followTask } from '../rollout/strategies/one-off/follow.ts';
import { mayStartLater } from '../rollout/strategies/one-off/start-again.ts';
import { fingerprint } from '../task-definition/fingerprint.ts';
import { commandLine } from '../text/aws-cli.ts';
import { shortIds } from '../text/short.ts';
import { oneOffPorts, taskLog } from '../wiring/one-off-ports.ts';
import type { StoryPorts } from '../wiring/story-ports.ts';
import { explainOneOff } from './explain-one-off.ts';
import { otherEssentials, settle } from './one-off-others.ts';
import { reportOf } from './one-off-outcome.ts';
import type { OneOffRun, Tried } from './one-off-run.ts';

export interface OneOffResult {
  readonly report: OneOffReport;
  /** Why it failed; empty when it did not. */
  readonly diagnoses: readonly Diagnosis[];
}

/** A task that never started is tried so often in all; a command that ran is never run again. */
const mostAttempts = 3;
const betweenAttemptsMs = 15_000;
/** Source: Amazon ECS API failure reasons; the same words are in exceptions of RunTask. */
const saysNoRoom = /\bcapacity is unavailable\b/i;

/** Runs a command in a task of its own and follows it to its end, within one limit for all attempts: its log in ours, its exit code the outcome. */
export async function runOneOff(run: OneOffRun, ports: StoryPorts): Promise<OneOffResult> {
  const startedAt = ports.clock.now();
  const leftMs = () => run.oneOff.minutes * 60_000 - (ports.clock.now().getTime() - startedAt.getTime());
  const settings = await run.aws.describeServiceJson(run.service.clusterArn, run.service.arn);
  for (let attempt = 1; ; attempt += 1) {
    // Nothing is begun for a job that was cancelled.
    if (ports.cancelled.aborted) return finish(run, { end: { kind: 'cancelled' } }, startedAt, ports);
    const tried = await tryOnce(run, settings ?? {}, { attempt, limitMs: leftMs() }, ports);
    const { end } = tried;
    const mayPass =
      end.kind === 'not-started' &&
      mayStartLater(end.why) &&
      attempt < mostAttempts &&
      leftMs() > betweenAttemptsMs;
    if (!mayPass) return finish(run, tried, startedAt, ports);
    ports.log.info(
      `The task did not start: ${end.why}. Starting another one, attempt ${attempt + 1} of ${mostAttempts}`,
    );
    await ports.clock.sleep(betweenAttemptsMs, ports.cancelled);
  }
}

async function tryOnce(
  run: OneOffRun,
  settings: Readonly<Record<string, unknown>>,
  { attempt, limitMs }: { readonly attempt: number; readonly limitMs: number },
  ports: StoryPorts,
): Promise<Tried> {
  const { aws, oneOff, taskDefinition, taskDefinitionArn } = run;
  const occasion = occasionOf(run, attempt, ports);
  const request = taskRequest({
    service: settings,
    taskDefinitionArn,
    ...(taskDefinition.networkMode !== undefined && { networkMode: taskDefinition.networkMode }),
    container: oneOff.container,
    ...(oneOff.command !== undefined && { command: oneOff.command }),
    startedBy: startedByOf(occasion),
    clientToken: clientTokenOf(occasion),
  });
  const begun = await beginTask(request, {
    runTask: (asked) => aws.runTask(asked, taskDefinition),
  }).catch((error: unknown) => {
    if (error instanceof AwsError && error.kind === 'lost') tellDoubt(run, occasion, ports);
    return failureIn(error);
  });
  if ('failure' in begun) return { end: { kind: 'not-started', why: begun.failure } };
  const { taskArn } = begun;
  const log = taskLog(run, taskArn);
  tellStart(run, begun, log?.url, ports);
  const followed = await followTask(
    {
      container: oneOff.container,
      essential: otherEssentials(taskDefinition, oneOff.container),
      startedAt: ports.clock.now(),
      limitMs,
    },
    oneOffPorts(run, taskArn, ports),
  );
  await settle(run, taskArn, followed, ports);
  return { ...followed, taskArn };
}

/** Amazon ECS says that it has no room in a refusal too, and has started nothing then. Anything else is thrown again. */
function failureIn(error: unknown): { readonly failure: string } {
  if (!(error instanceof AwsError) || !['refused', 'throttled'].includes(error.kind)) throw error;
  if (!saysNoRoom.test(error.message)) throw error;
  return { failure: error.message };
}

function occasionOf(
  { oneOff: { purpose, container, command }, service, taskDefinition }: OneOffRun,
  attempt: number,
  { runner }: StoryPorts,
): TaskOccasion {
  return {
    ...runner.occasion,
    ...{ purpose, serviceArn: service.arn, attempt, container },
    ...(command !== undefined && { command }),
    fingerprint: fingerprint(taskDefinition),
  };
}

/** A new attempt of the job has another token: whoever starts it must know that the command may run already. */
function tellDoubt({ service }: OneOffRun, occasion: TaskOccasion, { log }: StoryPorts): void {
  const command = commandLine`aws ecs list-tasks ${inRegionOf(service.arn)} --cluster ${shortName(service.clusterArn)} --started-by ${startedByOf(occasion)}`;
  log.warning(
    `Amazon ECS did not answer RunTask, so the task may have been started. Check before you run the job again: ${command}`,
  );
}

function tellStart(
  { oneOff, taskDefinitionArn }: OneOffRun,
  begun: { readonly taskArn: string; readonly isResumed: boolean },
  url: string | undefined,
  { log }: StoryPorts,
): void {
  const id = shortIds(shortName(begun.taskArn));
  const who = oneOff.purpose === 'task' ? 'Task' : `${oneOff.purpose}: task`;
  const what = oneOff.command === undefined ? 'its own command' : 'the command';
  log.info(
    begun.isResumed
      ? `${who} ${id} was already started by this step; following it`
      : `${who} ${id} of ${familyAndRevision(taskDefinitionArn)} runs ${what} in container ${oneOff.container}, limit ${oneOff.minutes} min`,
  );
  log.info(
    url === undefined
      ? `The log of container ${oneOff.container} is not shown here: that needs the log driver awslogs with \`awslogs-stream-prefix\``
      : `Log: ${url}`,
  );
}

async function finish(
  run: OneOffRun,
  tried: Tried,
  startedAt: Date,
  ports: StoryPorts,
): Promise<OneOffResult> {
  const url = tried.taskArn === undefined ? undefined : taskLog(run, tried.taskArn)?.url;
  const about = { startedAt, endedAt: ports.clock.now(), ...(url !== undefined && { logUrl: url }) };
  const report = reportOf(run, tried, about);
  // The verdict, which follows at once, says it.
  const isEnd =
    report.purpose === 'task' || (report.purpose === 'run-before' && report.outcome !== 'succeeded');
  if (!isEnd) ports.log.info(report.message);
  ports.draft.recordOneOff(report);
  const isExplained = !['succeeded', 'cancelled', 'unknown'].includes(report.outcome);
  if (!isExplained) return { report, diagnoses: [] };
  const explained = await explainOneOff(run, tried, report, ports);
  ports.draft.put('oneOff', explained);
  return { report, diagnoses: explained.diagnoses };
}
