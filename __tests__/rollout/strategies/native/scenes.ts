import type { HookState } from '../../../../src/ecs/lifecycle.ts';
import type { Service } from '../../../../src/ecs/service.ts';
import type { ServiceDeployment } from '../../../../src/ecs/service-deployment.ts';
import {
  aDeployment,
  aDeploymentConfiguration,
  anOldDeployment,
  aService,
  aServiceDeployment,
  aTarget,
  aTask,
  at,
  targetGroupArn as blueGroup,
  oldId,
  oldRevision,
  ourId,
  serviceArn,
} from '../../../fixtures/snapshots.ts';
import type { Scene } from '../../replayed-reads.ts';

export { blueGroup };
export const greenGroup = blueGroup.replace('api-dev/', 'api-green/');
export const otherGroup = blueGroup.replace('api-dev/', 'shop/');
export const ruleArn =
  'arn:aws:elasticloadbalancing:eu-central-1:111122223333:listener-rule/app/dev/50dc6c495c0c9188/f2f7dc8efc522ab2/9683b2d02a6cabee';
export const deploymentArn = aServiceDeployment().arn;

const revisionArn = (id: string) =>
  `${serviceArn.replace(':service/', ':service-revision/')}/${id.split('/')[1]}`;
export const ourServiceRevision = revisionArn(ourId);

/** What holds from a second on; what is left out stays as it was. */
export interface Moment {
  readonly from: number;
  readonly status?: string;
  readonly stage?: string;
  /** The share that ECS asked for on behalf of green. */
  readonly weight?: number;
  /** What the rule really gives to green, where somebody else has a hand in it. */
  readonly real?: number;
  readonly running?: number;
  readonly healthy?: boolean;
  readonly old?: number;
  readonly hooks?: readonly HookState[];
  readonly statusReason?: string;
  readonly deployment?: Partial<ServiceDeployment>;
  /** Our deployment is listed no more, as after a hook that refused at once. */
  readonly isGone?: boolean;
}

/** A blue/green deployment of two tasks that takes two minutes. */
export const blueGreen: readonly Moment[] = [
  { from: 0, status: 'PENDING', weight: 0, old: 2 },
  { from: 3, status: 'IN_PROGRESS', stage: 'PRE_SCALE_UP' },
  { from: 6, stage: 'SCALE_UP' },
  { from: 30, running: 2 },
  { from: 45, healthy: true },
  { from: 47, stage: 'POST_SCALE_UP' },
  { from: 50, stage: 'TEST_TRAFFIC_SHIFT' },
  { from: 55, stage: 'POST_TEST_TRAFFIC_SHIFT' },
  { from: 60, stage: 'PRODUCTION_TRAFFIC_SHIFT', weight: 100 },
  { from: 64, stage: 'POST_PRODUCTION_TRAFFIC_SHIFT' },
  { from: 66, stage: 'BAKE_TIME' },
  { from: 100, stage: 'CLEAN_UP' },
  { from: 120, status: 'SUCCESSFUL', old: 0 },
];

export const strategyOf = (strategy: string, more: Partial<Service['deploymentConfiguration']> = {}) =>
  aDeploymentConfiguration({ strategy, bakeTimeMinutes: 1, ...more });

const pair = {
  targetGroupArn: blueGroup,
  alternateTargetGroupArn: greenGroup,
  productionRuleArn: ruleArn,
  testRuleArn: `${ruleArn}-test`,
};

export function aStagedService(overrides: Partial<Service> = {}): Service {
  return aService({
    loadBalancers: [{ targetGroupArn: blueGroup, containerName: 'app', containerPort: 8000, pair }],
    deploymentConfiguration: strategyOf('BLUE_GREEN'),
    ...overrides,
  });
}

export const ourTasks = ['aaaa', 'bbbb'].map((id, index) => aTask({ id, privateIp: `10.0.0.${index + 1}` }));
const oldTasks = ['cccc', 'dddd'].map((id, index) =>
  aTask({ id, startedBy: oldId, taskDefinitionArn: oldRevision, privateIp: `10.0.9.${index + 1}` }),
);

/** The account at a second of the course. */
export function sceneOf(
  course: readonly Moment[],
  service: Partial<Service> = {},
  more: Scene = { service: undefined },
) {
  return (seconds: number): Scene => {
    const now: Omit<Moment, 'from'> = Object.assign({}, ...course.filter(({ from }) => from <= seconds));
    const running = now.running ?? 0;
    const old = now.old ?? 0;
    const isOver = now.status === 'SUCCESSFUL';
    const ours = aDeployment({
      runningCount: running,
      rolloutState: isOver ? 'COMPLETED' : 'IN_PROGRESS',
      updatedAt: at(course.findLast(({ from }) => from <= seconds)?.from ?? 0),
    });
    const before = anOldDeployment({ runningCount: old, status: now.isGone ? 'PRIMARY' : 'ACTIVE' });
    const real = now.real ?? now.weight ?? 0;
    const state = now.healthy ? 'healthy' : 'initial';
    const tasks = ourTasks.slice(0, running);
    return {
      service: aStagedService({
        deployments: now.isGone ? [before] : isOver ? [ours] : [ours, before],
        ...service,
      }),
      tasks: [...tasks, ...oldTasks.slice(0, old)],
      targets: [
        ...tasks.map(({ privateIp = '' }) => aTarget({ id: privateIp, state, targetGroupArn: greenGroup })),
        ...oldTasks.slice(0, old).map(({ privateIp = '' }) => aTarget({ id: privateIp })),
      ],
      revisions: [
        {
          arn: ourServiceRevision,
          ...(ours.taskDefinitionArn !== undefined && { taskDefinitionArn: ours.taskDefinitionArn }),
          targetGroups: [[greenGroup]],
          productionRuleArns: [ruleArn],
          failedResources: [],
        },
      ],
      rules: [
        {
          arn: ruleArn,
          otherActions: [],
          forwards: [
            { targetGroupArn: greenGroup, weight: real },
            { targetGroupArn: blueGroup, weight: 100 - real },
          ],
        },
      ],
      serviceDeployments: seconds < 2 ? [] : [deploymentAt(now, running, old)],
      ...(more.service === undefined && more.tasks === undefined ? {} : more),
    };
  };
}

function deploymentAt(now: Omit<Moment, 'from'>, running: number, old: number): ServiceDeployment {
  const states = { requestedTasks: 2, pendingTasks: 0 };
  const weight = now.weight ?? 0;
  return aServiceDeployment({
    status: now.status ?? 'PENDING',
    target: { arn: ourServiceRevision, ...states, runningTasks: running, productionWeight: weight },
    sources: [{ arn: revisionArn(oldId), ...states, runningTasks: old, productionWeight: 100 - weight }],
    ...(now.stage !== undefined && { lifecycleStage: now.stage }),
    ...(now.hooks !== undefined && { hooks: now.hooks }),
    ...(now.statusReason !== undefined && { statusReason: now.statusReason }),
    ...now.deployment,
  });
}
