import type { Json } from '../json.ts';
import type { TaskBehaviour } from './behaviour.ts';
import type { Cluster, Deployment, Service, Task, TaskDefinitionRecord } from './ecs-state.ts';
import { EventQueue } from './event-queue.ts';
import type { HookFunction } from './hook-function.ts';
import type { DeploymentLaw } from './law.ts';
import { DEFAULT_QUIRKS, type Quirks } from './quirks.ts';
import { Random } from './random.ts';
import type {
  Alarm,
  Image,
  Listener,
  ListenerRule,
  LoadBalancer,
  LogGroup,
  Repository,
  Role,
  Secret,
  TargetGroup,
} from './resources.ts';
import type { EventRule, Schedule } from './schedules.ts';
import { DEFAULT_TIMING, type Timing } from './timing.ts';
import { Truth } from './truth.ts';

export type * from './ecs-state.ts';
export type * from './hook-function.ts';
export type * from './resources.ts';

/** One account in one region: everything that the model changes and the operations answer from. */
export interface World {
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
  /** What the URIs of the account's repositories begin with. */
  readonly registryHost: string;
  readonly queue: EventQueue;
  readonly random: Random;
  readonly truth: Truth;
  readonly timing: Timing;
  readonly quirks: Quirks;
  behave: Behave;
  /** Private addresses given to tasks so far. */
  addressesGiven: number;
  /** The law that the service's newest deployment follows; the simulation puts it in. */
  lawOf: (service: Service) => DeploymentLaw;
  /** Called when a deployment has begun: a scenario lets things happen beside it. */
  onDeployment: (service: Service, deployment: Deployment) => void;

  /** By name. */
  readonly clusters: Map<string, Cluster>;
  readonly services: Service[];
  /** In the order of registration. */
  readonly taskDefinitions: TaskDefinitionRecord[];
  /** What owns the tasks that RunTask started, by cluster ARN: a service that no operation shows. */
  readonly standalone: Map<string, StandaloneOwner>;
  /** What RunTask was asked and answered, by client token. */
  readonly runs: Map<string, StandaloneRun>;
  /** By ARN, in the order of their start. Stopped ones leave after an hour. */
  readonly tasks: Map<string, Task>;

  /** By ARN. */
  readonly targetGroups: Map<string, TargetGroup>;
  readonly loadBalancers: Map<string, LoadBalancer>;
  readonly listeners: Map<string, Listener>;
  readonly rules: Map<string, ListenerRule>;
  /** Functions that lifecycle hooks call, by ARN. */
  readonly lambdas: Map<string, HookFunction>;
  /** By name. */
  readonly logGroups: Map<string, LogGroup>;
  readonly repositories: Map<string, Repository>;
  readonly secrets: Map<string, Secret>;
  readonly parameters: Map<string, Secret>;
  readonly roles: Map<string, Role>;
  /** ARNs of the OpenID Connect providers. */
  readonly identityProviders: Set<string>;
  readonly alarms: Map<string, Alarm>;
  /** By name. */
  readonly eventRules: Map<string, EventRule>;
  /** By `GROUP/NAME`. */
  readonly schedules: Map<string, Schedule>;
  /** Zone by subnet id. */
  readonly subnets: Map<string, string>;

  /**
   * What an image reference leads to, where something outside knows it (a real registry).
   * `missing`: there is no such image. `undefined`: ask the repositories of this world.
   */
  lookUpImage?: (reference: string) => Image | 'missing' | undefined;
}

export interface StandaloneOwner {
  readonly service: Service;
  /** Tasks that RunTask tried to start. */
  attempts: number;
}

/** A RunTask call under its client token. */
export interface StandaloneRun {
  /** The parameters as JSON: the same token with others is a conflict. */
  readonly parameters: string;
  readonly taskArns: readonly string[];
}

/** How the tasks of a revision behave, as a function of its task definition: cause and effect are real. */
export type Behave = (taskDefinition: Json, context: TaskContext) => TaskBehaviour;

export interface TaskContext {
  readonly world: World;
  readonly taskId: string;
  /** Of the service; a task that RunTask starts has `standalone`. */
  readonly serviceName: string;
  readonly clusterName: string;
  /** Of the deployment; for a task that RunTask starts what `startedBy` says. */
  readonly deploymentId: string;
  /** 1 for the first task that this deployment, or RunTask in this cluster, starts. */
  readonly attempt: number;
  readonly availabilityZone: string;
  /** Simulated now, epoch milliseconds. */
  readonly now: number;
}

export interface WorldOptions {
  readonly startAt: Date;
  readonly seed?: number;
  readonly region?: string;
  /** Where the account's images can be read. Default: the host of Amazon ECR, which nobody reaches here. */
  readonly registryHost?: string;
  readonly timing?: Partial<Timing>;
  readonly quirks?: Partial<Quirks>;
  readonly behave?: Behave;
}

export const ACCOUNT_ID = '111122223333';

/** An empty account. */
export function createWorld(options: WorldOptions): World {
  const region = options.region ?? 'eu-central-1';
  return {
    partition: 'aws',
    region,
    accountId: ACCOUNT_ID,
    registryHost: options.registryHost ?? `${ACCOUNT_ID}.dkr.ecr.${region}.amazonaws.com`,
    queue: new EventQueue(options.startAt.getTime()),
    random: new Random(options.seed ?? 1),
    truth: new Truth(),
    timing: { ...DEFAULT_TIMING, ...options.timing },
    quirks: { ...DEFAULT_QUIRKS, ...options.quirks },
    behave: options.behave ?? (() => ({ containers: {} })),
    addressesGiven: 0,
    lawOf: () => ({ begin: () => {}, look: () => {}, goBack: () => {} }),
    onDeployment: () => {},
    clusters: new Map(),
    services: [],
    taskDefinitions: [],
    standalone: new Map(),
    runs: new Map(),
    tasks: new Map(),
    targetGroups: new Map(),
    loadBalancers: new Map(),
    listeners: new Map(),
    rules: new Map(),
    lambdas: new Map(),
    logGroups: new Map(),
    repositories: new Map(),
    secrets: new Map(),
    parameters: new Map(),
    roles: new Map(),
    identityProviders: new Set(),
    alarms: new Map(),
    eventRules: new Map(),
    schedules: new Map(),
    subnets: new Map(),
  };
}

/** ARN of something in this account and region. */
export function arnOf(world: World, service: string, resource: string): string {
  return `arn:${world.partition}:${service}:${world.region}:${world.accountId}:${resource}`;
}
