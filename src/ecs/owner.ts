/** What keeps a service in its own description, and may set it back to that. */
export interface Owner {
  readonly tool: 'cloudformation' | 'cdk' | 'copilot' | 'terraform' | 'pulumi';
  /** Of CloudFormation and of what deploys through it. */
  readonly stack?: string;
}

interface Signs {
  readonly tags: readonly { readonly key?: string | undefined; readonly value?: string | undefined }[];
  /** The principal that made the service. */
  readonly createdBy?: string | undefined;
}

/**
 * Who owns a service, by the tags that CloudFormation and Copilot put on it, and by who made it. Terraform and Pulumi
 * leave no tag; only a role or a session of their name tells. Source: CloudFormation guide, Resource tag; CDK guide,
 * Bootstrapping; Copilot documentation, Resource tags.
 */
export function ownerOf({ tags, createdBy = '' }: Signs): Owner | undefined {
  const tagOf = (name: string) => tags.find(({ key }) => key === name)?.value;
  const stack = tagOf('aws:cloudformation:stack-name');
  const inStack = stack !== undefined && { stack };
  if (tags.some(({ key = '' }) => key.startsWith('copilot-'))) return { tool: 'copilot', ...inStack };
  const logicalId = tagOf('aws:cloudformation:logical-id') ?? '';
  if (/[/:]cdk-[\w-]+-cfn-exec-role/.test(createdBy) || (inStack && CDK_ID.test(logicalId)))
    return { tool: 'cdk', ...inStack };
  if (inStack || /\/AWSCloudFormation$/.test(createdBy)) return { tool: 'cloudformation', ...inStack };
  if (/(?:^|[/:_-])(?:terraform|opentofu)(?:$|[/:_-])|\/aws-go-sdk-\d+$/i.test(createdBy))
    return { tool: 'terraform' };
  return /(?:^|[/:_-])pulumi(?:$|[/:_-])/i.test(createdBy) ? { tool: 'pulumi' } : undefined;
}

/** The CDK ends the logical id of a resource with eight digits of a digest. */
const CDK_ID = /[A-Za-z][0-9A-F]{8}$/;
