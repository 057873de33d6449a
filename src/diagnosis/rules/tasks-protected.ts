import { awsLines, search } from '../lines.ts';
import { namesOf } from '../names.ts';
import { command, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** Old tasks have scale-in protection, so that the rollout waits for them. */
export const tasksProtected: Rule = {
  name: 'tasks-protected',
  diagnose(evidence) {
    const found = search(
      awsLines(evidence),
      /(?<!\d)(\d+) tasks? (?:are |is )?under protection|number of protected tasks|unable to scale in/i,
    );
    if (!found) return undefined;
    const { region, cluster } = namesOf(evidence);
    return {
      cause: `The rollout waits for ${found.match[1] ?? 'old'} tasks that have scale-in protection: Amazon ECS may not stop them.`,
      proof: found.proof,
      remedy: steps(
        'Let the application end its protection when its work is done, or end it manually:',
        command`aws ecs update-task-protection --region ${region} --cluster ${cluster} --no-protection-enabled --tasks TASK`,
      ),
    };
  },
};
