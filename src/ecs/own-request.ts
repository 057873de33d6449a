/** In the words of ECS for StopServiceDeployment: a reader would look for the person. */
export function isOwnRequest(sign: string): boolean {
  return /because of a user request|^(?:ECS )?deployment stopped\.?$/i.test(sign);
}
