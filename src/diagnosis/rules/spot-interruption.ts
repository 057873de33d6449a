import { awsLines, isFailed, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** AWS took Spot capacity back while the tasks ran on it. */
export const spotInterruption: Rule = {
  name: 'spot-interruption',
  diagnose(evidence) {
    const interrupted = evidence.tasks.filter(
      (task) => isFailed(task) && task.stopCode === 'SpotInterruption',
    );
    const found = search(awsLines(evidence), /Spot (?:Task was interrupted|interruption)|SpotInterruption/i);
    if (!found && interrupted.length === 0) return undefined;
    const { region, cluster, service } = namesOf(evidence);
    const count = Math.max(interrupted.length, found?.lines.length ?? 0);
    return {
      cause: `AWS reclaimed the Spot capacity on which ${count === 1 ? 'a task' : `${count} tasks`} ran.`,
      proof:
        found?.proof ??
        interrupted.map(({ id, stoppedAt }) => ({
          source: `task ${id}`,
          text: 'stopCode SpotInterruption',
          ...(stoppedAt && { at: stoppedAt }),
        })),
      remedy: steps(
        'Keep a base of tasks on capacity that AWS does not reclaim:',
        command`aws ecs update-service --region ${region} --cluster ${cluster} --service ${service} --capacity-provider-strategy capacityProvider=FARGATE,base=1,weight=1 capacityProvider=FARGATE_SPOT,weight=3 --force-new-deployment`,
      ),
    };
  },
};
