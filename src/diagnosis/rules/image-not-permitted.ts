import { becauseOf, readRefusal } from '../../causes/refusal.ts';
import { inlineCode } from '../../text/safe-text.ts';
import type { Evidence } from '../evidence.ts';
import { namesOf } from '../names.ts';
import { permissionRemedy } from '../permission.ts';
import { findPull, type Pull } from '../pulls.ts';
import { command, iamStatement, steps } from '../remedy.ts';
import { callerMarkdown, callerOf, callerPhrase } from '../roles.ts';
import type { Rule } from '../rule.ts';

const PULL_ACTIONS = ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];

/** The registry refuses to give the image to the task's execution role, or wants a login. */
export const imageNotPermitted: Rule = {
  name: 'image-not-permitted',
  diagnose(evidence) {
    const pull = findPull(
      evidence,
      /is not authorized to perform: (ecr(?:-public)?:\w+)/i,
      /pull access denied|insufficient_scope|authorization failed|no basic auth credentials|role has the permissions to pull|unauthorized\b|401 Unauthorized|403 Forbidden|AccessDenied|\bdenied: |\bpermissions?\b/i,
    );
    if (!pull) return undefined;
    const refusal = readRefusal(pull.line.text);
    const action = pull.match[1];
    const who = refusal && callerPhrase(callerOf(refusal, evidence));
    return {
      cause: `The task is not allowed to pull ${pull.what}${action ? `: ${who ?? 'its execution role'} may not ${action}` : ''}.`,
      proof: pull.proof,
      remedy: pull.ecr || action ? forEcr(evidence, pull) : forOthers(pull),
    };
  },
};

function forEcr(evidence: Evidence, { reference, ecr, line }: Pull): string {
  const { partition, region, accountId } = namesOf(evidence);
  const place = ecr ?? { partition, region, accountId };
  const repository = `arn:${place.partition}:ecr:${place.region}:${place.accountId}:repository/${reference?.path ?? '*'}`;
  const role = evidence.taskDefinition.executionRoleArn;
  const refusal = line && readRefusal(line.text);
  const who = refusal && callerMarkdown(callerOf(refusal, evidence));
  if (refusal !== undefined && who !== undefined && becauseOf(line.text) !== 'no-allow')
    return permissionRemedy(refusal, who, place);
  const foreign = place.accountId !== accountId;
  return steps(
    who !== undefined
      ? `Add these statements to a policy of ${who}:`
      : role === undefined
        ? 'The task definition has no `executionRoleArn`, and without one Amazon ECS cannot log in to the registry. Set it, and allow that role:'
        : `Add these statements to a policy of the execution role ${inlineCode(role)}:`,
    iamStatement(
      [...new Set([...PULL_ACTIONS, ...[refusal?.action].filter(isPull)])],
      [...new Set([repository, ...(isPull(refusal?.action) && refusal?.resource ? [refusal.resource] : [])])],
    ),
    iamStatement(['ecr:GetAuthorizationToken'], ['*']),
    foreign
      ? `The repository belongs to account ${place.accountId}: its repository policy must allow the role too.`
      : undefined,
    foreign && reference
      ? command`aws ecr get-repository-policy --region ${place.region} --registry-id ${place.accountId} --repository-name ${reference.path}`
      : undefined,
    'A repository that does not exist gets the same answer: check its name.',
  );
}

/** The token is for every repository: it has a statement of its own. */
function isPull(action: string | undefined): action is string {
  return action !== undefined && !/GetAuthorizationToken/.test(action);
}

function forOthers({ image }: Pull): string {
  return steps(
    `Check the spelling of ${image === undefined ? 'the image' : inlineCode(image)} (a name without a host means Docker Hub). For a private image, keep the login in Secrets Manager and name it in the container definition:`,
    '```json\n{ "repositoryCredentials": { "credentialsParameter": "ARN-OF-THE-SECRET" } }\n```',
  );
}
