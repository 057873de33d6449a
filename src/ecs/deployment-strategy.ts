/** The strategies that ECS carries out (API reference, DeploymentConfiguration). */
export const deploymentStrategies = ['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY'] as const;

export type DeploymentStrategy = (typeof deploymentStrategies)[number];

/** ECS may have more than these one day. */
export function isDeploymentStrategy(name: string): name is DeploymentStrategy {
  return (deploymentStrategies as readonly string[]).includes(name);
}
