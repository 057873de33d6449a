import type { Owner } from '../ecs/owner.ts';
import type { Service } from '../ecs/service.ts';
import type { Notice } from '../text/notice.ts';

const NAMES: Readonly<Record<Owner['tool'], string>> = {
  cloudformation: 'CloudFormation',
  cdk: 'the AWS CDK',
  copilot: 'AWS Copilot',
  terraform: 'Terraform',
  pulumi: 'Pulumi',
};

/** Says who may set the service back to another revision. */
export function ownershipNotices({ name, owner }: Service): readonly Notice[] {
  if (owner === undefined) return [];
  const { tool, stack } = owner;
  const docs = `docs/infrastructure.md#${tool}`;
  if (tool === 'terraform' || tool === 'pulumi') {
    return [
      {
        severity: 'notice',
        message: `Service ${name} was created by ${NAMES[tool]}: unless its description ignores the task definition, the next apply sets the service back to the revision that it knows.`,
        remedy: `Add ${tool === 'terraform' ? '`ignore_changes = [task_definition]`' : '`ignoreChanges: ["taskDefinition"]`'} to the service.`,
        docs,
      },
    ];
  }
  const owned = stack === undefined ? '' : ` (stack ${stack})`;
  return [
    {
      severity: 'warning',
      message: `Service ${name} belongs to ${NAMES[tool]}${owned}: the next update of the stack that changes the service sets it back to the task definition of the stack.`,
      remedy: REMEDIES[tool],
      docs,
    },
  ];
}

const REMEDIES: Readonly<Record<'cloudformation' | 'cdk' | 'copilot', string>> = {
  cloudformation: 'Give the stack the image that is deployed as a parameter, so that both say the same.',
  cdk: 'Read the image that is deployed in the app (a context value or a parameter), so that both say the same.',
  copilot: 'Deploy with `copilot svc deploy`, or take the service out of Copilot.',
};
