import { isLike } from '../../text/match.ts';
import { upperFirst } from '../../text/words.ts';
import { failedConnection } from '../connections.ts';
import { containerOf, phrase } from '../names.ts';
import { steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** The program ended because another service, other than a database, does not answer. */
export const serviceUnreachable: Rule = {
  name: 'service-unreachable',
  general: true,
  diagnose(evidence) {
    const found = failedConnection(evidence, 'reach');
    if (found === undefined) return undefined;
    const { host } = found.trouble;
    const isOwn = isLike(host, /^(?:localhost|127\.|::1)/);
    const groups = evidence.service?.networkConfiguration?.securityGroups ?? [];
    return {
      cause: `${upperFirst(phrase(containerOf(evidence, found.line)))} ended because it cannot reach ${host ?? 'another service'}.`,
      proof: found.proof,
      remedy: steps(
        isOwn
          ? '`localhost` is the task itself. If the other program is a container of the same task, let this one wait for it (`dependsOn` with condition `HEALTHY`); otherwise set the real address of that service.'
          : `Check that the other service runs and listens on that port, that its security group allows the tasks${groups.length > 0 ? ` (${groups.join(', ')})` : ''}, and that the subnets have a route to it.`,
        "A program that retries for a while survives the other one's start.",
      ),
    };
  },
};
