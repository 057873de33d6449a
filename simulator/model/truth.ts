/**
 * What really happened to a deployment, for tests and benchmarks; no API shows it.
 * `failed`: ECS gave up, or the rollout can never end (`deadlock`). `serving`: all new tasks healthy;
 * `scaled-up`: ECS has found that and left the stage. `shift-started`: some production traffic goes to the new revision;
 * `shifted`: all does; `shift-over`: ECS has left the stage of the shift; `shifted-back`: none does any more.
 */
export type Outcome =
  | 'started'
  | 'serving'
  | 'scaled-up'
  | 'test-shifted'
  | 'shift-started'
  | 'shifted'
  | 'shift-over'
  | 'shifted-back'
  | 'paused'
  | 'completed'
  | 'failed'
  | 'deadlock'
  | 'rollback-started'
  | 'rolled-back'
  | 'superseded'
  | 'vanished'
  | 'deleted';

export interface Happening {
  readonly deploymentId: string;
  readonly what: Outcome;
  readonly at: Date;
}

/** One failure that the API shows from `at` on. */
export interface Proof {
  readonly deploymentId: string;
  readonly at: Date;
  /** The text that AWS shows: stopped reason, event, target health description. */
  readonly text: string;
  /** The same would happen to every further task: the image does not exist, the secret may not be read … */
  readonly isPermanent: boolean;
}

/** What a production rule, or a listener that has none, sends to whom from `at` on. */
export interface TrafficChange {
  readonly at: Date;
  readonly route: string;
  readonly by: 'ecs' | 'somebody';
  readonly shares: readonly TrafficShare[];
}

export interface TrafficShare {
  readonly targetGroupArn: string;
  readonly weight: number;
  /** Deployments whose tasks are healthy there; empty: nobody answers. */
  readonly deploymentIds: readonly string[];
}

export class Truth {
  readonly traffic: TrafficChange[] = [];
  readonly happenings: Happening[] = [];
  readonly proofs: Proof[] = [];

  tell(deploymentId: string, what: Outcome, at: number): void {
    if (this.when(deploymentId, what) === undefined) {
      this.happenings.push({ deploymentId, what, at: new Date(at) });
    }
  }

  prove(deploymentId: string, proof: { at: number; text: string; isPermanent: boolean }): void {
    this.proofs.push({ ...proof, deploymentId, at: new Date(proof.at) });
  }

  /** When it first happened, `undefined` if it did not. */
  when(deploymentId: string, what: Outcome): Date | undefined {
    return this.happenings.find((h) => h.deploymentId === deploymentId && h.what === what)?.at;
  }

  /** From when on the API shows enough: one permanent failure, or the same failure twice. */
  conclusiveAt(deploymentId: string): Date | undefined {
    const seen = new Set<string>();
    for (const proof of this.proofs) {
      if (proof.deploymentId !== deploymentId) continue;
      if (proof.isPermanent || seen.has(proof.text)) return proof.at;
      seen.add(proof.text);
    }
    return undefined;
  }
}
