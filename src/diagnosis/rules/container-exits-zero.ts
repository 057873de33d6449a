import { exits } from '../lines.ts';
import { containersOf } from '../names.ts';
import { json, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';

/** An essential container ends well, and with it its task: a service wants a program that stays. */
export const containerExitsZero: Rule = {
  name: 'container-exits-zero',
  diagnose(evidence) {
    const all = exits(evidence);
    const isEssential = (name: string) =>
      containersOf(evidence).find((one) => one.name === name)?.essential !== false;
    const failed = new Set(all.filter(({ exitCode }) => exitCode !== 0).map(({ task }) => task.id));
    const ended = all.filter(
      ({ task, container, exitCode }) =>
        exitCode === 0 && isEssential(container.name) && !failed.has(task.id),
    );
    const first = ended[0];
    if (!first) return undefined;
    const { name } = first.container;
    return {
      cause: `Container ${name} ended with exit code 0, and its task with it, because the container is essential.`,
      proof: ended.map(({ line }) => line.proof),
      remedy: steps(
        'A service restarts whatever ends. Its command must stay in the foreground (`nginx -g "daemon off;"`, no `&` at the end, no script that ends before the server). If the container only prepares something, let the others wait for it:',
        json({ name, essential: false }),
        json({ dependsOn: [{ containerName: name, condition: 'SUCCESS' }] }),
        'Run one-time work as a task (`run-before`, `aws ecs run-task`), not as a service.',
      ),
    };
  },
};
