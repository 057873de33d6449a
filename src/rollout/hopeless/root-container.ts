import type { Task, TaskContainer } from '../../ecs/task.ts';
import type { View } from '../view.ts';

/** What Docker reports of a container that was told to stop: 128 + SIGKILL, 128 + SIGTERM. */
const killed = [137, 143];

/**
 * The containers of a task that may be why it ended: essential ones that exited, and others that exited badly. When one
 * essential container exits ECS kills the others, so that those which exited otherwise come first.
 */
export function suspects({ target }: View, task: Task): readonly TaskContainer[] {
  if (task.stopCode !== 'EssentialContainerExited') return [];
  const isEssential = ({ name }: TaskContainer) =>
    target.containers.find((item) => item.name === name)?.essential !== false;
  const ended = task.containers.filter(({ exitCode }) => exitCode !== undefined);
  const own = ended.filter(
    (container) =>
      (!killed.includes(container.exitCode ?? 0) || container.reason !== undefined) &&
      (isEssential(container) || container.exitCode !== 0),
  );
  return own.some(isEssential) ? own : ended.filter(isEssential);
}

/**
 * The first of them to fall silent: what failed at first has nothing more to say, and what depends on it complains
 * later. Where the logs do not tell, the first in the alphabet of those that exited badly.
 */
export function rootOf(view: View, task: Task): TaskContainer | undefined {
  const lastWord = ({ name }: TaskContainer) =>
    view.snapshot.lastLogLines
      ?.find(({ taskId, containerName }) => taskId === task.id && containerName === name)
      ?.at?.getTime();
  return suspects(view, task).toSorted((a, b) => {
    const [first, second] = [lastWord(a), lastWord(b)];
    if (first !== undefined && second !== undefined && first !== second) return first - second;
    return Number(a.exitCode === 0) - Number(b.exitCode === 0) || (a.name < b.name ? -1 : 1);
  })[0];
}
