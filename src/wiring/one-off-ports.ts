import type { Aws } from '../aws/aws.ts';
import type { LogExcerpt } from '../diagnosis/evidence.ts';
import { placeOf, shortName } from '../ecs/arn.ts';
import { AwsError } from '../ecs/aws-error.ts';
import type { Service } from '../ecs/service.ts';
import type { Task } from '../ecs/task.ts';
import type { OneOff } from '../plan/one-off/one-off.ts';
import { logStreamUrl } from '../report/console-links.ts';
import type { TaskPorts } from '../rollout/strategies/one-off/follow.ts';
import { logStreamOf } from '../task-definition/log-stream.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { describeError } from '../text/errors.ts';
import { shortIds } from '../text/short.ts';
import type { StoryPorts } from './story-ports.ts';

interface Running {
  readonly aws: Aws;
  readonly service: Service;
  readonly oneOff: OneOff;
  readonly taskDefinition: TaskDefinition;
}

export interface TaskLog {
  readonly group: string;
  readonly stream: string;
  readonly region: string;
  readonly url?: string;
}

/** Where the log of the commanded container is; `undefined` where it is not in CloudWatch Logs. */
export function taskLog(
  { aws, service, oneOff, taskDefinition }: Running,
  taskArn: string,
): TaskLog | undefined {
  const stream = logStreamOf(taskDefinition, oneOff.container, shortName(taskArn));
  const place = placeOf(service.arn);
  if (stream === undefined || place === undefined) return undefined;
  const log = { ...stream, region: stream.region ?? aws.region };
  const location = { ...place, cluster: shortName(service.clusterArn), service: service.name };
  const url = logStreamUrl(location, log);
  return { ...log, ...(url !== undefined && { url }) };
}

/** So many lines of a one-off task are printed in all; the rest is where the link leads. */
const mostLines = 2_000;

/** AWS and the log as the follower of one task sees them. */
export function oneOffPorts(run: Running, taskArn: string, { clock, cancelled, log }: StoryPorts): TaskPorts {
  const { aws, service } = run;
  const place = taskLog(run, taskArn);
  const onUnread = (error: unknown) =>
    log.warning(`The log of this task is not shown: ${describeError(error)}`);
  const read = newLines(aws, place, onUnread);
  let printed = 0;
  return {
    describeTask: async () => (await aws.describeTasks(service.clusterArn, [taskArn]))[0],
    // What is not printed is not asked for.
    newLines: async () => (printed > mostLines ? [] : read()),
    clock,
    signal: cancelled,
    onStage: (stage) => log.info(`  task ${shortIds(shortName(taskArn))}: ${stageWords[stage]}`),
    // One event may hold many lines, such as a whole traceback.
    onLine: (text) => {
      for (const line of text.split('\n')) {
        printed += 1;
        if (printed <= mostLines) log.info(`  | ${line}`);
        if (printed === mostLines + 1)
          log.info(`  | … more than ${mostLines} lines: the rest is in CloudWatch Logs`);
      }
    },
  };
}

const stageWords = {
  'not-visible': 'requested',
  starting: 'starting',
  running: 'running',
  stopping: 'stopping',
} as const;

/** Pages of one look: a program that prints much is followed without many calls. */
const pagesPerLook = 5;

/** A log that may not be read is not shown, which is said once; the exit code needs none. */
function newLines(
  aws: Aws,
  log: TaskLog | undefined,
  onUnread: (error: unknown) => void,
): TaskPorts['newLines'] {
  let token: string | undefined;
  let isDenied = false;
  return async () => {
    const lines: string[] = [];
    if (log === undefined || isDenied) return lines;
    try {
      for (let look = 1; look <= pagesPerLook; look += 1) {
        const page = await aws.logs(log.region).page(log.group, log.stream, token);
        token = page.token;
        lines.push(...page.lines.map(({ text }) => text));
        if (page.lines.length === 0) break;
      }
    } catch (error) {
      // What is denied stays denied; anything else may pass with the next look.
      isDenied = error instanceof AwsError && error.kind === 'denied';
      if (isDenied) onUnread(error);
      // Those that came before are shown all the same.
    }
    return lines;
  };
}

/** The end of the log of each container of the task that ended badly, for the diagnosis. */
export async function readTaskLogs(
  { aws, taskDefinition }: Running,
  task: Task,
): Promise<readonly LogExcerpt[]> {
  const failed = task.containers.filter(({ exitCode }) => exitCode !== undefined && exitCode !== 0);
  const read = await Promise.all(failed.map(({ name }) => readTaskLog(aws, taskDefinition, task, name)));
  return read.flatMap((log) => log ?? []);
}

const tailLines = 200;

async function readTaskLog(
  aws: Aws,
  taskDefinition: TaskDefinition,
  { id: taskId }: Task,
  containerName: string,
): Promise<LogExcerpt | undefined> {
  const stream = logStreamOf(taskDefinition, containerName, taskId);
  if (stream === undefined) return undefined;
  const region = stream.region ?? aws.region;
  const lines = await aws
    .logs(region)
    .tail(stream.group, stream.stream, tailLines)
    .catch(() => []);
  return { ...stream, region, taskId, containerName, lines };
}
