import { shortName } from '../ecs/arn.ts';

/** The input of a call, as it was sent. */
export type CallInput = Readonly<Record<string, unknown>>;

/** What a right is about. In ARNs `{partition}`, `{region}` and `{account}` stand for those of the run. */
export interface ResourceForm {
  /** As the docs show it. */
  readonly shown: string;
  readonly of: (input: CallInput) => readonly string[];
}

const prefix = (service: string) => `arn:{partition}:${service}:{region}:{account}`;
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown) =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
const deploymentsOf = (input: CallInput) =>
  `${prefix('ecs')}:service-deployment/${clusterOf(input)}/${shortName(textOf(input['service']))}/*`;

const clusterOf = (input: CallInput) => shortName(textOf(input['cluster']) || 'default');
const role = (name: string) =>
  name.startsWith('arn:') ? name : `arn:{partition}:iam::{account}:role/${name}`;

/** The ARN without its last part: the id of one deployment is another the next time. */
const anyOf = (arn: string) => `${arn.slice(0, arn.lastIndexOf('/'))}/*`;

export const anything: ResourceForm = { shown: '*', of: () => ['*'] };

export const cluster: ResourceForm = {
  shown: 'the cluster',
  of: (input) => textsOf(input['clusters']).map((name) => `${prefix('ecs')}:cluster/${shortName(name)}`),
};

export const service: ResourceForm = {
  shown: 'the service',
  of: (input) =>
    [...textsOf(input['services']), ...textsOf([input['service']])].map(
      (name) => `${prefix('ecs')}:service/${clusterOf(input)}/${shortName(name)}`,
    ),
};

export const serviceDeployments: ResourceForm = {
  shown: 'the service deployments of the service',
  of: (input) => {
    const arns = [...textsOf(input['serviceDeploymentArns']), ...textsOf([input['serviceDeploymentArn']])];
    // Of a deployment that does not exist yet only the service is known.
    return arns.length > 0 || input['service'] === undefined ? arns.map(anyOf) : [deploymentsOf(input)];
  },
};

export const serviceRevisions: ResourceForm = {
  shown: 'the service revisions of the service',
  of: (input) => textsOf(input['serviceRevisionArns']).map(anyOf),
};

export const family: ResourceForm = {
  shown: 'the revisions of the task family',
  of: (input) =>
    Array.isArray(input['tags']) && input['tags'].length > 0
      ? [`${prefix('ecs')}:task-definition/${textOf(input['family'])}:*`]
      : [],
};

/** RunTask is allowed on the revisions of a family. */
export const runnable: ResourceForm = {
  shown: 'the revisions of the task family',
  of: (input) => textsOf([input['taskDefinition']]).map((arn) => arn.replace(/:\d+$/, ':*')),
};

export const standaloneTask: ResourceForm = {
  shown: 'the tasks of the cluster',
  of: (input) => (input['task'] === undefined ? [] : [`${prefix('ecs')}:task/${clusterOf(input)}/*`]),
};

export const passedRoles: ResourceForm = {
  shown: 'the task role and the execution role',
  of: (input) => textsOf([input['executionRoleArn'], input['taskRoleArn']]).filter(Boolean).map(role),
};

export const repository: ResourceForm = {
  shown: 'the repository',
  of: (input) =>
    textsOf([input['repositoryName'], ...textsOf(input['repositoryNames'])]).map(
      (name) =>
        `arn:{partition}:ecr:{region}:${textOf(input['registryId']) || '{account}'}:repository/${name}`,
    ),
};

export const publicRepository: ResourceForm = {
  shown: 'the repository',
  of: (input) =>
    textsOf([input['repositoryName']]).map(
      (name) => `arn:{partition}:ecr-public::{account}:repository/${name}`,
    ),
};

export const logStreams: ResourceForm = {
  shown: 'the log streams of the log group',
  of: (input) => [`${prefix('logs')}:log-group:${textOf(input['logGroupName'])}:log-stream:*`],
};

export const logGroup: ResourceForm = {
  shown: 'the log group of the hook’s function',
  of: (input) => [`${prefix('logs')}:log-group:${textOf(input['logGroupName'])}:*`],
};

export const rule: ResourceForm = {
  shown: 'the rule',
  of: (input) => textsOf([input['Rule'] ?? input['Name']]).map((name) => `${prefix('events')}:rule/${name}`),
};

export const schedule: ResourceForm = {
  shown: 'the schedule',
  of: (input) => [
    `${prefix('scheduler')}:schedule/${textOf(input['GroupName']) || 'default'}/${textOf(input['Name'])}`,
  ],
};

/** The roles with which EventBridge starts the tasks. */
export const targetRoles: ResourceForm = {
  shown: 'the roles of the targets',
  of: (input) => {
    const targets = Array.isArray(input['Targets']) ? input['Targets'] : [input['Target']];
    return textsOf(targets.map((target) => (target as CallInput | undefined)?.['RoleArn']));
  },
};

export const managedPolicy: ResourceForm = {
  shown: 'the policies of the roles of the targets',
  of: (input) => textsOf([input['PolicyArn']]),
};

export const oneRole: ResourceForm = {
  shown: 'the roles of the task',
  of: (input) => [role(textOf(input['RoleName']))],
};

export const secret: ResourceForm = {
  shown: 'the secrets of the task',
  of: (input) => {
    const id = textOf(input['SecretId']);
    return [id.startsWith('arn:') ? id : `${prefix('secretsmanager')}:secret:${id}-??????`];
  },
};

/** The cluster in the condition key `ecs:cluster`, where the action knows no resource for it. */
export function inCluster(input: CallInput): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return { ArnEquals: { 'ecs:cluster': `${prefix('ecs')}:cluster/${clusterOf(input)}` } };
}
