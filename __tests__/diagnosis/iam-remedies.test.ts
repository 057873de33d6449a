import { expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnosis/index.ts';
import { aCrash, anEvidence, aTaskThatFailedToStart } from '../fixtures/evidence.ts';
import { messages } from '../fixtures/messages.ts';
import { anEvent } from '../fixtures/snapshots.ts';
import fc from '../support/properties.ts';

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

/** Wherever AWS says it, and whatever the message is about besides. */
const leadsOfAll = fc.constantFrom(
  'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ',
  'CannotPullContainerError: ',
  'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: ',
  'ResourceInitializationError: failed to download env files: ',
  'CannotStartContainerError: Error response from daemon: failed to initialize logging driver: ',
  'Unexpected EC2 error while attempting to attach network interface: ',
  '',
);
const anyAction = fc.constantFrom(
  [
    'elasticfilesystem:ClientMount',
    'arn:aws:elasticfilesystem:eu-central-1:111122223333:file-system/fs-0a1b',
  ],
  ['s3:GetObject', 'arn:aws:s3:::oven-config/app.env'],
  [
    'iam:CreateServiceLinkedRole',
    'arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS',
  ],
  [
    'elasticloadbalancing:RegisterTargets',
    'arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/oven/0a1b2c3d',
  ],
  ['ssmmessages:CreateControlChannel', '*'],
  ['ec2:AttachNetworkInterface', 'arn:aws:ec2:eu-central-1:111122223333:network-interface/eni-0a1b2c3d'],
);
const principals = fc.oneof(
  roles.map((role) => ({ name: role, arn: `arn:aws:sts::111122223333:assumed-role/${role}/0a1b` })),
  roles.map((user) => ({ name: user, arn: `arn:aws:iam::111122223333:user/${user}` })),
);

test('every action of a refusal is reported with its resource and who was refused, whatever rule takes it', () => {
  fc.assert(
    fc.property(
      leadsOfAll,
      fc.oneof(actions, anyAction),
      principals,
      fc.boolean(),
      (lead, [action = '', resource = ''], who, isEvent) => {
        const said = `AccessDenied: User: ${who.arn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
        const evidence = isEvent
          ? { events: [anEvent(60, `(service api) was unable to place a task. Reason: ${lead}${said}.`)] }
          : { tasks: [aTaskThatFailedToStart(`${lead}${said}`)] };
        const [first] = diagnose(anEvidence(evidence));
        for (const part of [action, resource, who.name])
          expect(`${first?.cause} ${first?.remedy}`).toContain(part);
      },
    ),
  );
});

test('and so is what the texts of Amazon ECS refuse', () => {
  const refusals = messages.filter(({ text }) => /not authorized to perform/.test(text));
  expect(refusals.length).toBeGreaterThan(1);
  for (const { kind, text } of refusals) {
    const evidence =
      kind === 'event' ? { events: [anEvent(60, text)] } : { tasks: [aTaskThatFailedToStart(text)] };
    const [first] = diagnose(anEvidence(evidence));
    const [, action = 'x'] = /not authorized to perform:? (\S+?)[.,]?(?:\s|$)/.exec(text) ?? [];
    expect(`${first?.cause} ${first?.remedy}`).toContain(action);
  }
});
