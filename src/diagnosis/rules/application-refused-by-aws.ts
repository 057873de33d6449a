import { type SdkFailure, sdkFailure } from '../../causes/sdk-failure.ts';
import type { ContainerDefinition } from '../../task-definition/task-definition.ts';
import { isLike } from '../../text/match.ts';
import { inlineCode } from '../../text/safe-text.ts';
import { upperFirst } from '../../text/words.ts';
import type { Evidence } from '../evidence.ts';
import { exitsBehind, type Line, wholeLine } from '../lines.ts';
import { lineAt, logLines } from '../log-lines.ts';
import { containerOf, namesOf, phrase } from '../names.ts';
import { permissionRemedy } from '../permission.ts';
import { iamStatement, json, steps } from '../remedy.ts';
import type { Rule } from '../rule.ts';
import { isOfEnded } from '../told-logs.ts';

/** AWS refuses the program itself: its task role lacks a right, or the program has no credentials or no Region. */
export const applicationRefusedByAws: Rule = {
  name: 'application-refused-by-aws',
  diagnose(evidence) {
    const telling = logLines(evidence);
    const lines = telling.some(({ text }) => sdkFailure(text) !== undefined) ? telling : lastLines(evidence);
    const all = lines.flatMap((line) => {
      const failure = sdkFailure(line.text);
      return failure === undefined ? [] : [{ line, failure }];
    });
    const [first] = all.toSorted((a, b) => RANK[a.failure.kind] - RANK[b.failure.kind]);
    if (first === undefined) return undefined;
    const { line, failure } = first;
    const alike = all.filter((one) => one.failure.kind === failure.kind).map((one) => one.line);
    const container = containerOf(evidence, line);
    return {
      cause: `${upperFirst(phrase(container))} ${causeOf(failure, evidence)}.`,
      proof: [...alike.map(({ proof }) => proof), ...exitsOf(evidence, line, alike)],
      remedy: remedyOf(failure, evidence, container),
    };
  },
};

/** IAM's sentence names no exception: as the last words of a program it tells all the same. */
function lastLines(evidence: Evidence): readonly Line[] {
  return evidence.logs
    .filter((log) => isOfEnded(evidence, log))
    .flatMap((log) => lineAt(evidence, log, log.lines.length - 1) ?? []);
}

/** IAM's whole sentence before the mere word. */
const RANK: Record<SdkFailure['kind'], number> = {
  denied: 0,
  'no-credentials': 1,
  'bad-credentials': 2,
  'no-region': 3,
  refused: 4,
};

function exitsOf(evidence: Evidence, line: Line, lines: readonly Line[]) {
  return exitsBehind(evidence, { line, match: wholeLine(line), lines, proof: [] });
}

function causeOf(failure: SdkFailure, evidence: Evidence): string {
  const { taskRoleArn } = evidence.taskDefinition;
  switch (failure.kind) {
    case 'denied': {
      const { action, resource } = failure.refusal;
      return `is refused by AWS: ${whoIs(failure, evidence)} may not call ${action}${resource === undefined ? '' : ` on ${resource}`}`;
    }
    case 'refused':
      return `is refused by AWS (access denied${failure.action === undefined ? '' : `, ${failure.action}`}): ${whoIs(failure, evidence)} lacks the permission`;
    case 'no-credentials':
      return taskRoleArn === undefined
        ? 'has no AWS credentials: the task definition has no taskRoleArn (task role)'
        : `gets no AWS credentials, although the task definition has the task role ${nameOf(taskRoleArn)}`;
    case 'no-region':
      return 'does not know its AWS Region: neither the code nor a variable such as AWS_REGION sets it';
    default:
      return 'uses AWS credentials that AWS rejects: they are invalid or have expired';
  }
}

const nameOf = (arn: string) => arn.slice(arn.lastIndexOf('/') + 1);

/** The role in whose name the program called. */
function whoIs(failure: SdkFailure, { taskDefinition }: Evidence): string {
  const { taskRoleArn, executionRoleArn } = taskDefinition;
  const { role, user, session } = failure.kind === 'denied' ? failure.refusal : {};
  if (user !== undefined) return `the IAM user ${user}, whose keys it uses,`;
  const taskRole = taskRoleArn === undefined ? undefined : nameOf(taskRoleArn);
  if (role === undefined)
    return taskRole === undefined ? 'the role that it uses' : `its task role ${taskRole}`;
  if (role === taskRole) return `its task role ${role}`;
  if (isLike(session, /^i-[0-9a-f]{8,}$/)) return `the role ${role} of the EC2 instance`;
  if (executionRoleArn !== undefined && role === nameOf(executionRoleArn))
    return `the execution role ${role}`;
  return `the role ${role}`;
}

function remedyOf(
  failure: SdkFailure,
  evidence: Evidence,
  container: ContainerDefinition | undefined,
): string {
  const { taskRoleArn } = evidence.taskDefinition;
  switch (failure.kind) {
    case 'denied':
      return steps(
        permissionRemedy(failure.refusal, inlineRole(whoIs(failure, evidence)), namesOf(evidence)),
        taskRoleArn === undefined && failure.refusal.role !== undefined
          ? 'The task definition has no `taskRoleArn`: give the program its own task role rather than widening that role.'
          : 'The program calls AWS with the task role (`taskRoleArn`); the execution role is only for Amazon ECS itself.',
      );
    case 'refused':
      return steps(
        `Allow ${inlineRole(whoIs(failure, evidence))} what the program calls${failure.action === undefined ? '; the log line names the operation' : ''}:`,
        iamStatement([failure.action ?? 'SERVICE:OPERATION'], ['ARN-OF-THE-RESOURCE']),
        'The program calls AWS with the task role (`taskRoleArn`), not with the execution role. Check the policy of the resource (a bucket policy, for instance) too.',
      );
    case 'no-credentials':
      return taskRoleArn === undefined
        ? giveTaskRole(evidence)
        : 'Use an AWS SDK that reads `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`, make sure that neither an entry point nor `env -i` drops that variable, and that the program can reach 169.254.170.2 (a proxy needs it in `NO_PROXY`).';
    case 'no-region':
      return steps(
        `Set it in the task definition of ${phrase(container)}:`,
        json({ environment: [{ name: 'AWS_REGION', value: namesOf(evidence).region }] }),
        'Some SDKs read `AWS_DEFAULT_REGION` instead.',
      );
    default:
      return 'Remove `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN` from the task definition and the image, and give the task a task role (`taskRoleArn`): its credentials renew themselves. Keys that must stay must be valid, without spaces around them, and from the right account.';
  }
}

function inlineRole(who: string): string {
  return who.replace(/\b(role|user) (\S+)/, (_, kind: string, name: string) => `${kind} ${inlineCode(name)}`);
}

function giveTaskRole(evidence: Evidence): string {
  const { partition, accountId } = namesOf(evidence);
  return steps(
    'Give the task definition a task role that trusts `ecs-tasks.amazonaws.com` and has what the program needs (the execution role is only for Amazon ECS itself, never the program):',
    json({ taskRoleArn: `arn:${partition}:iam::${accountId}:role/ROLE-OF-THE-PROGRAM` }),
  );
}
