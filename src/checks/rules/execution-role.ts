import { isEcrHost } from '../../image/ecr.ts';
import { parseReference } from '../../image/reference.ts';
import type { Check, Subject } from '../check.ts';
import { type Container, containersOf } from '../container.ts';
import { runsOnFargate } from '../launch.ts';
import { isFilled, itemsOf, membersOf, objectsOf, textOf } from '../values.ts';
import { fewOf } from '../words.ts';

/**
 * What ECS itself does on behalf of the task needs the execution role.
 * Source: Amazon ECS Developer Guide, "Amazon ECS task execution IAM role".
 */
export const executionRole: Check = {
  name: 'execution-role',
  check: (subject) => {
    if (isFilled(subject.taskDefinition.executionRoleArn)) return [];
    const reasons = [
      ...new Set(containersOf(subject.taskDefinition).flatMap((container) => reasonsOf(container, subject))),
    ];
    if (reasons.length === 0) return [];
    return [
      {
        severity: 'error',
        message: `The task definition has no executionRoleArn, but ECS needs one for it: ${fewOf(reasons)}.`,
        remedy:
          'Add "executionRoleArn": "arn:aws:iam::111122223333:role/ecsTaskExecutionRole" with your account id; the managed policy AmazonECSTaskExecutionRolePolicy covers ECR and logs, secrets need a statement of their own.',
        pointer: '/executionRoleArn',
      },
    ];
  },
};

function reasonsOf({ label, members }: Container, subject: Subject): readonly string[] {
  const compatibilities = itemsOf(subject.taskDefinition.requiresCompatibilities);
  const isFargate = runsOnFargate(subject);
  const log = membersOf(members.logConfiguration);
  const host = parseReference(textOf(members.image) ?? '')?.host ?? '';
  const reasons: string[] = [];
  if ((isFargate || compatibilities.includes('EXTERNAL')) && isEcrHost(host)) {
    reasons.push(`${label} has an image of Amazon ECR`);
  }
  if (isFargate && log.logDriver === 'awslogs') reasons.push(`${label} writes its log with awslogs`);
  if (objectsOf(members.secrets).length > 0) reasons.push(`${label} gets secrets`);
  if (objectsOf(log.secretOptions).length > 0) reasons.push(`the log driver of ${label} gets secrets`);
  if (isFilled(members.repositoryCredentials)) reasons.push(`${label} has an image that needs credentials`);
  return reasons;
}
