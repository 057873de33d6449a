import type { Json } from '../operation.ts';
import type { Owner } from './account-options.ts';

/**
 * The signs that tools leave on the services that they make. CloudFormation puts its own tags on every resource of a stack
 * (CloudFormation guide, Resource tag); CDK deploys stacks through its own execution role (CDK guide, Bootstrapping);
 * Copilot adds `copilot-*` to that (Copilot documentation, Resource tags). Terraform leaves none but `createdBy`.
 */

const account = '111122223333';

export const owners = {
  cloudFormation: (stack: string, logicalId = 'Service'): Owner => ({
    tags: stackTags(stack, logicalId),
    createdBy: `arn:aws:sts::${account}:assumed-role/deployer/AWSCloudFormation`,
  }),
  cdk: (stack: string): Owner => ({
    tags: stackTags(stack, 'ApiService9571FDD8'),
    createdBy: `arn:aws:sts::${account}:assumed-role/cdk-hnb659fds-cfn-exec-role-${account}-eu-central-1/AWSCloudFormation`,
  }),
  copilot: (application: string, environment: string, service: string): Owner => ({
    tags: [
      ...stackTags(`${application}-${environment}-${service}`, 'Service'),
      tag('copilot-application', application),
      tag('copilot-environment', environment),
      tag('copilot-service', service),
    ],
    createdBy: `arn:aws:sts::${account}:assumed-role/${application}-${environment}-CFNExecutionRole/AWSCloudFormation`,
  }),
  terraform: (): Owner => ({ createdBy: `arn:aws:sts::${account}:assumed-role/terraform/aws-go-sdk` }),
};

function stackTags(stack: string, logicalId: string): readonly Json[] {
  return [
    tag('aws:cloudformation:stack-name', stack),
    tag('aws:cloudformation:logical-id', logicalId),
    tag(
      'aws:cloudformation:stack-id',
      `arn:aws:cloudformation:eu-central-1:${account}:stack/${stack}/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9`,
    ),
  ];
}

function tag(key: string, value: string): Json {
  return { key, value };
}
