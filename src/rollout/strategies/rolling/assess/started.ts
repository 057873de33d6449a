import type { Verdict } from '../../../verdict.ts';
import type { View } from '../../../view.ts';

/** Nothing is to run, so that there is nothing to wait for and nothing that could be proved. */
export function answerStarted(view: View): Verdict | undefined {
  const { service, ours, isOursPrimary, name } = view;
  if (!isOursPrimary || ours === undefined) return undefined;
  const isDaemon = service.schedulingStrategy === 'DAEMON';
  const wantsNothing = isDaemon
    ? ours.desiredCount === 0 && ours.rolloutState === 'COMPLETED'
    : service.desiredCount === 0;
  if (!wantsNothing) return undefined;
  const why = isDaemon ? 'the cluster has no instance for it' : 'the desired count of the service is 0';
  return {
    kind: 'started',
    message: `${name} is deployed, but no task runs: ${why}.`,
    warning: `Nothing serves: ${why}. Whether ${name} can run shows only when a task is started.`,
  };
}
