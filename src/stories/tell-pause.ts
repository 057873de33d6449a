import { waitingHooks } from '../ecs/lifecycle.ts';
import { decisionCommands, hookSentence } from '../rollout/strategies/native/hooks.ts';
import type { WatchPorts } from '../rollout/watch.ts';
import type { Log } from '../runner/log.ts';
import { upperFirst } from '../text/words.ts';

type OnSnapshot = NonNullable<WatchPorts['onSnapshot']>;

/** Says of each pause, once, what waits and how it is decided. */
export function tellPause(log: Log): OnSnapshot {
  const told = new Set<string>();
  return ({ serviceDeployment }, _verdict, _history, { decidedHooks = [] }) => {
    if (serviceDeployment === undefined) return;
    for (const hook of waitingHooks(serviceDeployment.hooks)) {
      if (told.has(hook.id) || decidedHooks.includes(hook.id)) continue;
      told.add(hook.id);
      log.info(
        `${upperFirst(hookSentence(hook, serviceDeployment))}. To decide, run \`mode: continue\` or one of:`,
      );
      for (const line of decisionCommands(hook, serviceDeployment)) log.info(`  ${line}`);
    }
  };
}
