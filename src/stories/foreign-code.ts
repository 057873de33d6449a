import type { Git } from '../image/ports.ts';
import type { Runner } from '../runner/runner.ts';
import { UserError } from '../text/errors.ts';

/** These events run with the rights of the base branch, also when anybody's pull request caused them. */
const privilegedEvents: readonly string[] = ['pull_request_target', 'workflow_run'];

/**
 * Throws when code would be built or tried beside credentials that it must not see: in these events GITHUB_SHA is the
 * base branch's, so that any other checkout is somebody else's code. Source: GitHub Docs, Secure use reference.
 */
export async function refuseForeignCode(runner: Runner, git: Git): Promise<void> {
  if (!privilegedEvents.includes(runner.eventName)) return;
  const head = await git.head(runner.workspace);
  if (head !== undefined && head === runner.source.sha) return;
  throw new UserError(
    `The image was not built: the event \`${runner.eventName}\` has the rights of the base branch, and the checkout is not its code`,
    {
      remedy:
        'Build pull requests on the event `pull_request`, which has no secrets; deploy on `push` to the base branch.',
      docs: 'docs/threat-model.md#foreign-code',
    },
  );
}
