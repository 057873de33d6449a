/** How a deployment that ECS carries out in stages went, and who has production traffic. Times are AWS's clock. */
export interface TrafficReport {
  /** Who gets production traffic now, as a clause. */
  readonly message: string;
  /** BLUE_GREEN, LINEAR or CANARY. */
  readonly strategy: string;
  /** The shift is over: the new version has been given all traffic, whatever became of it later. */
  readonly isShifted: boolean;
  /** The stages that were seen, in their order. */
  readonly stages: readonly { readonly name: string; readonly at: Date }[];
  /** The share of production traffic that ECS asked for on behalf of the new version, at each change. */
  readonly shares: readonly { readonly percent: number; readonly at: Date }[];
}
