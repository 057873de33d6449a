import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Runner } from '../runner/runner.ts';
import type { Source } from '../task-definition/source.ts';
import { UserError } from '../text/errors.ts';
import { type BuildFiles, locateBuild } from './build-files.ts';
import type { BuildWish } from './build-wish.ts';
import type { FileChange, GitHistory } from './ports.ts';
import { filesBesideCommit } from './tree.ts';

/** What of the workspace would be run or registered. */
export type Use = 'definition' | 'build';

/** What of the workspace a step may use, and in which mode. */
export interface ForeignUse {
  readonly mode: string;
  readonly taskDefinition: Source;
  readonly build: Pick<BuildWish, 'context' | 'dockerfile' | 'buildSecrets'>;
}

/**
 * Throws when code or a task definition of anybody's would be used beside credentials: in an event that anybody can
 * cause, what is used must be a commit of the repository's own, unchanged. See docs/threat-model.md#foreign-code.
 */
export async function refuseForeignCode(
  inputs: ForeignUse,
  runner: Runner,
  git: GitHistory,
  uses: readonly Use[],
): Promise<void> {
  const { trust, workspace } = runner;
  if (trust.kind === 'writers') return;
  // The check of a fork's pull request is what `pull_request` is for, where nothing is there to be taken.
  const isTakeable = runner.hasAwsKeys || (uses.includes('build') && givesSecrets(inputs.build));
  if (trust.fork !== undefined && inputs.mode === 'validate' && !isTakeable) return;
  const { taskDefinition } = inputs;
  if (uses.includes('definition') && taskDefinition.kind === 'file') {
    const path = await realpath(resolve(workspace, taskDefinition.path)).catch(() => undefined);
    if (path !== undefined) await requireOwn(path, [path], taskDefinition.path, runner, git);
  }
  if (uses.includes('build')) {
    const files = await locateBuild(workspace, inputs.build);
    await requireOwn(files.dockerfile, [files.dockerfile], files.dockerfileName, runner, git);
    await requireOwnContext(files, runner, git);
  }
}

/** Every step of a Dockerfile, and the program that its `# syntax=` line names, can read them. GitHub gives a fork empty ones. */
function givesSecrets({ buildSecrets }: ForeignUse['build']): boolean {
  return [...buildSecrets.values()].some(({ isEmpty }) => !isEmpty);
}

/** The file belongs to a commit of the repository's own, and is as it was committed. */
async function requireOwn(
  place: string,
  paths: readonly string[],
  name: string,
  runner: Runner,
  git: GitHistory,
): Promise<void> {
  const folder = dirname(place);
  await requireOwnCommit(folder, name, runner, git);
  const changes = await git.changes(folder);
  if (changes === undefined || paths.some((path) => isAmong(path, changes)))
    throw refusal(runner, `${name} is not the file of the commit`);
}

async function requireOwnContext(files: BuildFiles, runner: Runner, git: GitHistory): Promise<void> {
  await requireOwnCommit(files.context, files.contextName, runner, git);
  const beside = await filesBesideCommit(files, git);
  if (beside === undefined) throw refusal(runner, 'Git cannot say which files of the context were committed');
  const [first] = beside;
  if (first === undefined) return;
  const others = beside.length > 1 ? ` and ${beside.length - 1} more` : '';
  throw refusal(runner, `${first.path}${others} would get into the image and is not a file of the commit`);
}

async function requireOwnCommit(
  folder: string,
  name: string,
  runner: Runner,
  git: GitHistory,
): Promise<void> {
  const commits = runner.trust.kind === 'anybody' ? runner.trust.commits : [];
  const head = await git.head(folder);
  if (head === undefined) throw refusal(runner, `${name} does not belong to a checkout`);
  for (const commit of commits) {
    if (head === commit || (await git.isAncestor(folder, head, commit))) return;
  }
  throw refusal(
    runner,
    `${name} belongs to the commit ${head.slice(0, 7)}, which is not known to be its own`,
  );
}

/** Git names a folder, with a slash at its end, where a repository lies inside another. */
function isAmong(path: string, changes: readonly FileChange[]): boolean {
  return changes.some((change) => path === change.path || path.startsWith(`${change.path}/`));
}

function refusal({ eventName, trust }: Runner, why: string): UserError {
  const fork = trust.kind === 'anybody' ? trust.fork : undefined;
  const cause = {
    certain: 'The pull request comes from a fork',
    possible:
      'The pull request may come from a fork: the file of its event (GITHUB_EVENT_PATH) cannot be read',
    none: `The event \`${eventName}\` runs with the rights of the repository, and anyone can trigger it`,
  }[fork ?? 'none'];
  return new UserError(`Foreign code is not used in a job that has credentials. ${cause}: ${why}`, {
    kind: 'foreign-code-refused',
    remedy:
      fork === undefined
        ? 'Check pull requests on the event `pull_request`, which has no secrets; deploy on `push` or `workflow_dispatch`. In this event, use the unchanged checkout of the default branch, or an existing image.'
        : 'Deploy after the merge, on `push`. The check (`mode: validate`) needs no credentials and no `build-secrets`.',
    docs: 'docs/threat-model.md#foreign-code',
  });
}
