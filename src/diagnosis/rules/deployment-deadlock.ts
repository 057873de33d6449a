import { boundsOf, isDeadlocked } from '../../ecs/bounds.ts';
import { percentsOption } from '../../ecs/percents.ts';
import { awsLines, search, toLine } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** Minimum and maximum healthy percent leave no room to stop an old task or to start a new one. */
export const deploymentDeadlock: Rule = {
  name: 'deployment-deadlock',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /because of the service deployment configuration|minimumHealthyPercent or maximumPercent/i,
    );
    const { service } = evidence;
    const configuration = service?.deploymentConfiguration;
    const desired = service?.desiredCount ?? 0;
    const stuck = service !== undefined && isDeadlocked(service);
    if (!found && !stuck) return undefined;
    const { region, cluster, service: name } = namesOf(evidence);
    const percents =
      configuration &&
      `minimumHealthyPercent ${configuration.minimumHealthyPercent}, maximumPercent ${configuration.maximumPercent}`;
    const bounds = configuration && boundsOf(configuration, desired);
    return {
      cause: `The rollout cannot proceed: with ${percents ?? 'its minimum and maximum healthy percent'}${bounds ? ` and ${desired} desired tasks at least ${bounds.minimumHealthy} must run and at most ${bounds.maximum} may` : ''}, so that no old task may stop and no new one may start.`,
      proof: found?.proof ?? (percents ? [toLine('service', percents).proof] : []),
      remedy: steps(
        'Let it start new tasks next to the old ones (200), or stop old ones first (a minimum below 100):',
        command`aws ecs update-service --region ${region} --cluster ${cluster} --service ${name} --deployment-configuration ${percentsOption(service?.deploymentConfiguration, 100, 200)}`,
      ),
    };
  },
};
