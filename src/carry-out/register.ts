import { AwsError } from '../ecs/aws-error.ts';
import { failureKindOf } from '../ecs/refusals/failure-kind.ts';
import { explained } from '../ecs/refusals/index.ts';
import type { Revision } from '../plan/current.ts';
import { equalsRegistered } from '../task-definition/registered.ts';
import type { TaskDefinition } from '../task-definition/task-definition.ts';
import { commandLine } from '../text/aws-cli.ts';
import { UserError } from '../text/errors.ts';
import { writeOnce } from './attempts.ts';
import type { ApplyPorts } from './ports.ts';

/** Registers the rendered definition as one new revision, also when an answer is lost on the way. */
export async function register(
  rendered: TaskDefinition,
  newestBefore: number,
  ports: ApplyPorts,
): Promise<Revision> {
  const find = async () => {
    const newest = await ports.describeTaskDefinition(rendered.family ?? '').catch((error: unknown) => {
      // A family without a revision is refused.
      if (error instanceof AwsError && ['missing', 'refused'].includes(error.kind)) return undefined;
      throw error;
    });
    const isOurs =
      newest !== undefined &&
      newest.revision > newestBefore &&
      equalsRegistered(rendered, newest.taskDefinition);
    return isOurs ? newest : undefined;
  };
  return writeOnce(() => ports.registerTaskDefinition(rendered), find, ports).catch((error: unknown) => {
    throw error instanceof AwsError ? inWords(error, rendered) : error;
  });
}

function inWords(error: AwsError, rendered: TaskDefinition): UserError {
  const family = rendered.family ?? '';
  const known = explained(error);
  const role = /iam:PassRole on resource: (\S+)/.exec(error.message)?.[1];
  const isDenied = /explicit deny|boundary|control policy|session policy/i.test(error.message);
  if (role !== undefined && !isDenied) {
    return new UserError(
      `Task definition "${family}" was not registered: the job may not pass the role ${role} to ECS`,
      {
        kind: 'not-authorized',
        remedy: `Allow it: \`{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "${role}", "Condition": {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}}\`.`,
        docs: 'docs/iam.md#passing-roles',
        cause: error,
      },
    );
  }
  if (error.kind === 'lost') {
    return new UserError(
      `Whether task definition "${family}" was registered is unknown: the answer to RegisterTaskDefinition was lost (${error.message})`,
      {
        kind: 'registration-unconfirmed',
        remedy: `Run the job again. The service was not changed; a revision that was registered is not used by it: \`${commandLine`aws ecs list-task-definitions --family-prefix ${family} --sort DESC --max-items 1`}\`.`,
        docs: 'docs/troubleshooting.md#lost-answer',
        cause: error,
      },
    );
  }
  return new UserError(`Task definition "${family}" was not registered: ${known?.reason ?? error.message}`, {
    kind: failureKindOf(error, 'registration-refused'),
    remedy: known?.remedy ?? generalRemedy(error),
    docs:
      error.kind === 'denied' ? 'docs/iam.md' : known ? 'docs/troubleshooting.md#refused' : 'docs/checks.md',
    cause: error,
  });
}

function generalRemedy({ kind, action }: AwsError): string {
  switch (kind) {
    case 'denied':
      return `Allow the job's role ${action} (and ecs:TagResource when the definition has tags).`;
    case 'throttled':
      return 'Too many jobs call AWS at the same time. Nothing was changed: run the job again.';
    case 'expired':
    case 'unsigned':
      return 'Nothing was changed. Refresh the credentials before this step, with a longer `role-duration-seconds`.';
    default:
      return 'Nothing was changed. Fix what ECS names in the task definition; `mode: validate` checks it on the pull request.';
  }
}
