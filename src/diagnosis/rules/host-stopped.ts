import { awsLines, isFailed, search } from '../lines.ts';
import type { Rule } from '../rule.ts';

const CODES = new Set<string | undefined>(['TerminationNotice', 'InfrastructureHealth']);

/** The machine under the task went away: stopped, deregistered or under maintenance. */
export const hostStopped: Rule = {
  name: 'host-stopped',
  diagnose(evidence) {
    const ended = evidence.tasks.filter((task) => isFailed(task) && CODES.has(task.stopCode));
    const found = search(
      awsLines(evidence),
      /Host EC2 \(instance ([^()]+)\) (?:stopped|terminated)/i,
      /instance deregistration forced|performing maintenance|retirement|InfrastructureHealth|underlying (?:host|infrastructure|hardware)/i,
    );
    if (!found && ended.length === 0) return undefined;
    const instance = found?.match[1];
    return {
      cause: `The container instance of the task went away${instance ? ` (instance ${instance})` : ''}; the task itself did not fail.`,
      proof:
        found?.proof ??
        ended.map(({ id, stopCode = '', stoppedAt }) => ({
          source: `task ${id}`,
          text: `stopCode ${stopCode}`,
          ...(stoppedAt && { at: stoppedAt }),
        })),
      remedy:
        'Deploy again. If it happened during a rollout on EC2, let the Auto Scaling group drain instances before it scales in (managed draining of the capacity provider).',
    };
  },
};
