import type { HookAnswer, HookEvent } from '../hook-function.ts';
import { newUuid } from '../identity.ts';
import { writeToStream } from '../log-lines.ts';
import type { World } from '../world.ts';
import type { HookSetting } from './native-settings.ts';

/** Calls the function of a hook, or says why ECS could not. Texts: page troubleshooting-blue-green. */
export function callFunction(
  world: World,
  { targetArn = '', roleArn = '' }: HookSetting,
  event: HookEvent,
  how: { readonly attempt: number; readonly isRollback: boolean },
): HookAnswer | { readonly refused: string } {
  const role = [...world.roles.values()].find(({ arn }) => arn === roleArn);
  if (role === undefined || !role.trustedServices.includes('ecs.amazonaws.com')) {
    return { refused: `ECS was unable to assume role ${roleArn}` };
  }
  const run = world.lambdas.get(targetArn);
  if (run === undefined || role.deniedActions?.includes('lambda:InvokeFunction') === true) {
    const session = `arn:${world.partition}:sts::${world.accountId}:assumed-role/${role.name}/ECSLifecycleHook`;
    return {
      refused: `ECS was unable to invoke hook target ${targetArn} due to User: ${session} is not authorized to perform: lambda:InvokeFunction on resource: ${targetArn} because no identity-based policy allows the lambda:InvokeFunction action`,
    };
  }
  const requestId = newUuid(world);
  const log = (line: string) => writeToStream(world, logOf(world, targetArn), line);
  log(`START RequestId: ${requestId} Version: $LATEST`);
  const answer = run(event, { ...how, log });
  if ('exception' in answer) log(`[ERROR] ${answer.exception}`);
  log(`END RequestId: ${requestId}`);
  return answer;
}

/** Lambda's own names of log group and stream (Lambda guide, monitoring-cloudwatchlogs). */
function logOf(world: World, functionArn: string): { readonly group: string; readonly stream: string } {
  const name = functionArn.split(':')[6] ?? '';
  const day = new Date(world.queue.now).toISOString().slice(0, 10).replaceAll('-', '/');
  return { group: `/aws/lambda/${name}`, stream: `${day}/[$LATEST]0a1b2c3d4e5f60718293a4b5c6d7e8f9` };
}
