import { AwsError } from '../../src/ecs/aws-error.ts';
import type { ListenerRule } from '../../src/ecs/listener-rule.ts';
import type { ServiceDeployment } from '../../src/ecs/service-deployment.ts';
import type { ServiceRevision } from '../../src/ecs/service-revision.ts';
import type { Task } from '../../src/ecs/task.ts';
import type { RolloutReads } from '../../src/rollout/ports.ts';
import type { Snapshot } from '../../src/rollout/snapshot.ts';
import type { Clock } from '../../src/runner/clock.ts';
import { aService } from '../fixtures/snapshots.ts';

/** The truth of a service at one moment, as AWS would tell it. */
export type Scene = Pick<Snapshot, 'service'> &
  Partial<Pick<Snapshot, 'tasks' | 'targets'>> & {
    readonly serviceDeployments?: readonly ServiceDeployment[];
    readonly revisions?: readonly ServiceRevision[];
    readonly rules?: readonly ListenerRule[];
    readonly logs?: Readonly<Record<string, string>>;
  };

/** The calls that were sent, each with its time. */
export interface Call {
  readonly name: string;
  readonly at: number;
}

/** Answers each read from the scene of the moment; `sceneAt` gets seconds since `start`. Each call takes 80 ms. */
export function replayedReads(
  clock: Clock,
  start: Date,
  sceneAt: (seconds: number) => Scene,
  fail: (name: string, seconds: number) => Error | undefined = () => undefined,
): RolloutReads & { readonly calls: readonly Call[] } {
  const calls: Call[] = [];
  const seconds = () => (clock.now().getTime() - start.getTime()) / 1_000;
  async function answer<T>(name: string, pick: (scene: Scene) => T): Promise<T> {
    calls.push({ name, at: seconds() });
    await clock.sleep(80);
    const error = fail(name, seconds());
    if (error !== undefined) throw error;
    return pick(sceneAt(seconds()));
  }
  const tasksOf = (scene: Scene) => scene.tasks ?? [];
  return {
    calls,
    awsNow: () => clock.now(),
    describeService: () => answer('DescribeServices', (scene) => scene.service),
    listServiceDeployments: () => answer('ListServiceDeployments', (scene) => scene.serviceDeployments ?? []),
    describeServiceDeployment: (arn) =>
      answer('DescribeServiceDeployments', (scene) =>
        scene.serviceDeployments?.find((item) => item.arn === arn),
      ),
    listTasks: (status) =>
      answer(`ListTasks ${status}`, (scene) =>
        tasksOf(scene)
          .filter((task: Task) => task.desiredStatus === status)
          .map((task) => task.arn),
      ),
    describeTasks: (arns) =>
      answer('DescribeTasks', (scene) => tasksOf(scene).filter((task) => arns.includes(task.arn))),
    describeServiceRevision: (arn) =>
      answer('DescribeServiceRevisions', (scene) => scene.revisions?.find((item) => item.arn === arn)),
    describeListenerRule: (arn) =>
      answer('DescribeRules', (scene) => {
        const rule = scene.rules?.find((item) => item.arn === arn);
        if (rule !== undefined) return rule;
        throw new AwsError('missing', {
          code: 'RuleNotFound',
          action: 'elasticloadbalancing:DescribeRules',
          message: 'One or more rules not found',
        });
      }),
    describeTargetHealth: (arn) =>
      answer('DescribeTargetHealth', (scene) =>
        (scene.targets ?? []).filter((target) => target.targetGroupArn === arn),
      ),
    logTail: (task) =>
      answer('GetLogEvents', (scene) => {
        const text = scene.logs?.[task.id];
        return text === undefined ? [] : [{ at: task.stoppingAt ?? start, text }];
      }),
  };
}

export function sceneOf(overrides: Partial<Scene> = {}): Scene {
  return { service: aService(), ...overrides };
}
