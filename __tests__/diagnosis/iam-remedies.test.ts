import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diagnose } from '../../src/diagnosis/index.ts';
import { aCrash, anEvidence, aTaskThatFailedToStart } from '../fixtures/evidence.ts';

const actions = fc.constantFrom(
  ['secretsmanager:GetSecretValue', 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:oven-AbCdEf'],
  ['ssm:GetParameters', 'arn:aws:ssm:eu-central-1:111122223333:parameter/oven'],
  ['kms:Decrypt', 'arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d'],
  ['ecr:BatchGetImage', 'arn:aws:ecr:eu-central-1:111122223333:repository/oven'],
  ['logs:CreateLogGroup', 'arn:aws:logs:eu-central-1:111122223333:log-group:/ecs/oven'],
  ['logs:CreateLogStream', 'arn:aws:logs:eu-central-1:111122223333:log-group:/ecs/oven:log-stream:x'],
);
const roles = fc.stringMatching(/^[a-z][a-zA-Z0-9-]{2,20}$/);
const denials = fc.constantFrom(
  'with an explicit deny in a service control policy',
  'with an explicit deny in an identity-based policy',
  'because no permissions boundary allows the action',
  'because no VPC endpoint policy allows the action',
  'because no service control policy allows the action',
);

const leads: Readonly<Record<string, string>> = {
  ecr: 'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref oven: ',
  logs: 'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log group: ',
};
const secrets =
  'ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: ';

function remedyOf(action: string, resource: string, role: string, tail: string): string {
  const said = `AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/${role}/0a1b is not authorized to perform: ${action} on resource: ${resource} ${tail}`;
  const reason = `${leads[action.split(':')[0] ?? ''] ?? secrets}${said}`;
  return diagnose(anEvidence({ tasks: [aTaskThatFailedToStart(reason)] }))[0]?.remedy ?? '';
}

test('a proposed statement holds the action, the resource and the role of the message', () => {
  fc.assert(
    fc.property(actions, roles, ([action = '', resource = ''], role) => {
      const remedy = remedyOf(
        action,
        resource,
        role,
        `because no identity-based policy allows the ${action} action`,
      );
      for (const part of [`"${action}"`, `"${resource}"`, role, '"Effect": "Allow"'])
        expect(remedy).toContain(part);
    }),
  );
});

test('what a deny, a boundary, an organization or an endpoint refuses gets no statement that allows', () => {
  fc.assert(
    fc.property(actions, roles, denials, ([action = '', resource = ''], role, tail) => {
      const remedy = remedyOf(action, resource, role, tail);
      expect(remedy).not.toBe('');
      expect(remedy).not.toContain('"Allow"');
    }),
  );
});

test('the same holds for a program that is refused', () => {
  fc.assert(
    fc.property(actions, roles, ([action = '', resource = ''], role) => {
      const line = `botocore.exceptions.ClientError: An error occurred (AccessDenied): User: arn:aws:sts::111122223333:assumed-role/${role}/0a1b is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
      const remedy = diagnose(anEvidence(aCrash([line])))[0]?.remedy ?? '';
      for (const part of [`"${action}"`, `"${resource}"`, role]) expect(remedy).toContain(part);
    }),
  );
});
