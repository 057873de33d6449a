import type { Quirks } from '../model/quirks.ts';
import type { Timing } from '../model/timing.ts';
import type { Behave, Deployment, Service, World } from '../model/world.ts';
import type { Json } from '../operation.ts';
import type { ServiceNames } from './account-names.ts';

/** One course that a deployment can take: an account, a change, and how the changed tasks behave. */
export interface Scenario {
  /** kebab-case; its name in the registry. */
  readonly name: string;
  /** One sentence: what is deployed, and what happens. */
  readonly title: string;
  /** AWS's page, or the dated observation, from which behaviour and numbers come. */
  readonly source: string;
  readonly expected: Expected;
  readonly timing?: Partial<Timing>;
  readonly quirks?: Partial<Quirks>;
  readonly behave: Behave;
  /** Fills an empty account; the history that follows makes what is to be running run. */
  readonly setUp: (world: World) => void;
  /** The task definition that somebody deploys, made from the one that runs (without its read-only members). */
  readonly change: (running: Json) => Json;
  /** Further members of the UpdateService request. */
  readonly update?: Json;
  /** What happens beside the rollout, scheduled when the first deployment of a service begins. */
  readonly meanwhile?: (world: World, service: Service, deployment: Deployment) => void;
  /** The services of the account in their order, where it has several (`fleet.ts`). */
  readonly members?: readonly Member[];
}

/** One of several services that are deployed; without `members` a scenario has the usual one. */
export interface Member {
  readonly names: ServiceNames;
  /** Default: the scenario's. */
  readonly change?: Scenario['change'];
  readonly update?: Json;
}

export interface Expected {
  /**
   * The verdict about the deployment when nobody interferes: succeeded, failed, rolled-back, superseded, vanished, started,
   * timed-out. `failed` is also a rollout that ECS never ends and that the evidence proves to be hopeless. A client that
   * goes back by itself turns a `failed` into a `rolled-back`.
   */
  readonly verdict: string;
  /** The name of the diagnosis, where the evidence allows only one. */
  readonly cause?: string;
  /** Whose tasks answer on the production listener in the end, where traffic is shifted. */
  readonly serves?: 'new' | 'earlier' | 'nobody';
}
