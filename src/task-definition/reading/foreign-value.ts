import { isObject, type JsonObject } from '../json.ts';
import { readOnlyMembers } from '../read-only-members.ts';
import type { Defect } from './defect.ts';
import type { Path } from './parsed.ts';

export interface ForeignDefect extends Omit<Defect, 'offset'> {
  /** The member that gives it away. */
  readonly path: Path;
}

interface Foreign {
  /** The member by which the file is known, or `undefined`. */
  sign(value: JsonObject): string | undefined;
  readonly why: string;
  readonly remedy: string;
}

/** Members of RegisterTaskDefinitionRequest. Source: API shape of that name. */
const members: readonly string[] = [
  ...['family', 'taskRoleArn', 'executionRoleArn', 'networkMode', 'containerDefinitions', 'volumes'],
  ...['placementConstraints', 'requiresCompatibilities', 'cpu', 'memory', 'tags', 'pidMode', 'ipcMode'],
  ...['proxyConfiguration', 'inferenceAccelerators', 'ephemeralStorage', 'runtimePlatform'],
  'enableFaultInjection',
];

const fromRegistered =
  'To deploy what is registered, write task-definition: latest and task-family; or save the output of `aws ecs describe-task-definition`.';

const foreigners: readonly Foreign[] = [
  {
    sign: has('AWSEBDockerrunVersion'),
    why: 'it is a Dockerrun.aws.json of Elastic Beanstalk, which ECS does not take',
    remedy: 'Copy its containerDefinitions into a task definition with a family.',
  },
  {
    sign: (value) =>
      has('AWSTemplateFormatVersion')(value) ?? (hasTypedResources(value) ? 'Resources' : undefined),
    why: 'it is a CloudFormation template',
    remedy: fromRegistered,
  },
  {
    sign: has('ContainerDefinitions', 'Family', 'TaskDefinition'),
    why: 'its members are written as in CloudFormation, with a capital first letter',
    remedy: 'Write them as the ECS API does: containerDefinitions, family, image.',
  },
  {
    sign: has(
      'urn',
      'arnWithoutRevision',
      'tagsAll',
      'tags_all',
      'container_definitions',
      'skipDestroy',
      'track_latest',
    ),
    why: 'it is the state of a Pulumi or Terraform resource, not a task definition',
    remedy: fromRegistered,
  },
  {
    sign: ({ resources, terraform_version: version }) =>
      Array.isArray(resources) && version !== undefined ? 'resources' : undefined,
    why: 'it is a Terraform state',
    remedy: fromRegistered,
  },
  {
    sign: (value) => (isSkeleton(value) ? 'family' : undefined),
    why: 'it is the unfilled output of `aws ecs register-task-definition --generate-cli-skeleton`: family, name and image are empty',
    remedy: 'Fill in the members that you need and delete all others.',
  },
  {
    sign: (value) =>
      isObject(value['services']) && members.every((key) => !(key in value)) ? 'services' : undefined,
    why: 'it is a Compose file',
    remedy: 'Write a task definition: each service of the Compose file becomes a container definition.',
  },
  {
    sign: (value) =>
      typeof value['type'] === 'string' && COPILOT.test(value['type']) && !('containerDefinitions' in value)
        ? 'type'
        : undefined,
    why: 'it is a manifest of AWS Copilot, not a task definition',
    remedy:
      'Save the definition that Copilot registered: `aws ecs describe-task-definition --task-definition FAMILY`.',
  },
  {
    sign: (value) => (typeof value['apiVersion'] === 'string' && 'kind' in value ? 'kind' : undefined),
    why: 'it is a Kubernetes manifest',
    remedy: 'Write a task definition for ECS.',
  },
  {
    sign: (value) => ('jobs' in value && ('on' in value || 'true' in value) ? 'jobs' : undefined),
    why: 'it is a workflow of GitHub Actions',
    remedy: 'Name the file of the task definition.',
  },
  {
    sign: ({ taskDefinition }) => (typeof taskDefinition === 'string' ? 'taskDefinition' : undefined),
    why: 'it describes a service or a task that uses a task definition, not the task definition itself',
    remedy: `Write the value of its member taskDefinition into the input task-definition, or name the file of the definition.`,
  },
  {
    sign: (value) => listSign(value),
    why: 'it is the output of another command than describe-task-definition',
    remedy: 'Save the output of `aws ecs describe-task-definition --task-definition FAMILY`.',
  },
];

/** Types of services and jobs in a manifest. Source: AWS Copilot documentation, Manifest. */
const COPILOT =
  /^(?:Load Balanced Web Service|Backend Service|Worker Service|Request-Driven Web Service|Static Site|Scheduled Job|Environment|Pipeline)$/;

/** Another tool's file, or a part of a task definition. `value` is what lies in the file, without the describe wrapper. */
export function describeForeignValue(value: unknown): ForeignDefect | undefined {
  if (Array.isArray(value)) return describeList(value);
  if (!isObject(value)) {
    return {
      why: 'it contains a single value, but a task definition is an object',
      remedy: 'Name the file of the task definition.',
      path: [],
    };
  }
  for (const { sign, why, remedy } of foreigners) {
    const member = sign(value);
    if (member !== undefined) return { why, remedy, path: [member] };
  }
  return describePart(value);
}

function describeList(list: readonly unknown[]): ForeignDefect {
  const [first] = list;
  if (isObject(first) && 'containerDefinitions' in first) {
    return {
      why: 'it is a list with a task definition in it',
      remedy: 'Remove the [ ] around the definition.',
      path: ['0'],
    };
  }
  if (isObject(first) && 'imageUri' in first) {
    return {
      why: 'it is an imagedefinitions.json of AWS CodePipeline, not a task definition',
      remedy:
        'Name the file of the task definition; give the image with the input `image` or `container-images`.',
      path: ['0'],
    };
  }
  return {
    why: 'it is a bare list, the form that the container_definitions of Terraform take',
    remedy: 'Put the list into an object: {"family": "…", "containerDefinitions": […]}.',
    path: [],
  };
}

function describePart(value: JsonObject): ForeignDefect | undefined {
  if ('containerDefinitions' in value) return undefined;
  if ('image' in value && !('family' in value)) {
    return {
      why: 'it is a single container definition, not a task definition',
      remedy: 'Put it into a task definition: {"family": "…", "containerDefinitions": [ … ]}.',
      path: [],
    };
  }
  if ([...members, ...readOnlyMembers].some((member) => member in value)) return undefined;
  const keys = Object.keys(value);
  return {
    why:
      keys.length === 0
        ? 'it is an empty object'
        : 'it has no member of a task definition, so it is something else',
    remedy: 'Name the file of the task definition: it has at least family and containerDefinitions.',
    path: [],
  };
}

function has(...names: readonly string[]): (value: JsonObject) => string | undefined {
  return (value) => names.find((name) => Object.hasOwn(value, name));
}

function hasTypedResources({ Resources: resources }: JsonObject): boolean {
  return (
    isObject(resources) &&
    Object.values(resources).some((each) => isObject(each) && String(each['Type']).startsWith('AWS::'))
  );
}

/** Every name of the skeleton is empty; a file that somebody has begun to fill in is theirs. */
function isSkeleton({ family, containerDefinitions }: JsonObject): boolean {
  return (
    family === '' &&
    Array.isArray(containerDefinitions) &&
    containerDefinitions.length > 0 &&
    containerDefinitions.every((each) => isObject(each) && each['name'] === '' && each['image'] === '')
  );
}

function listSign(value: JsonObject): string | undefined {
  return ['services', 'tasks', 'clusters', 'taskDefinitionArns', 'serviceArns', 'failures'].find((name) =>
    Array.isArray(value[name]),
  );
}
