/**
 * How many tasks a rolling update keeps, in tasks.
 * Source: API shape DeploymentConfiguration: the minimum is rounded up, the maximum down.
 */
export interface Bounds {
  readonly minimumHealthy: number;
  readonly maximum: number;
}

interface Percentages {
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
}

export function boundsOf(percentages: Percentages, desiredCount: number): Bounds {
  return {
    minimumHealthy: Math.ceil((desiredCount * percentages.minimumHealthyPercent) / 100),
    maximum: Math.floor((desiredCount * percentages.maximumPercent) / 100),
  };
}

/** Neither side can move: no old task may stop and no new one may start. */
export function isDeadlocked(percentages: Percentages, desiredCount: number): boolean {
  const { minimumHealthy, maximum } = boundsOf(percentages, desiredCount);
  return desiredCount > 0 && minimumHealthy >= desiredCount && maximum <= desiredCount;
}
