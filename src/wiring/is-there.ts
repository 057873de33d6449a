import type { Aws } from '../aws/aws.ts';
import type { Missing } from '../causes/recogniser.ts';
import { placeOf } from '../ecs/arn.ts';
import { credentialsFrom } from '../image/credentials.ts';
import { userDockerConfig } from '../image/docker-config.ts';
import type { RegistryLogin } from '../image/ports.ts';
import { parseReference } from '../image/reference.ts';
import { registryClient } from '../image/registry.ts';
import { RegistryError } from '../image/registry-error.ts';
import type { Log } from '../runner/log.ts';
import type { ContainerDefinition, TaskDefinition } from '../task-definition/task-definition.ts';
import { registryTokens } from './aws-ports.ts';
import { hostOf, loginsFor } from './logins.ts';

type Answer = Promise<boolean | undefined>;

/**
 * Asks for the thing itself that a task was refused. Where the message names none, all of its kind in `taskDefinition`
 * are asked for. `undefined` where it cannot be told; rejects with `AwsError`.
 */
export function isThere(aws: Aws, taskDefinition: TaskDefinition, log: Log): (missing: Missing) => Answer {
  const containers = taskDefinition.containerDefinitions ?? [];
  const logins = new Map<string, Promise<readonly RegistryLogin[]>>();
  const loginsOf = (host: string) => {
    const known = logins.get(host) ?? loginsFor(host, registryTokens(aws), log);
    logins.set(host, known);
    return known;
  };
  const isElsewhere = elsewhere(aws.region, taskDefinition);
  const asks: Readonly<Record<Missing['kind'], (name: string | undefined) => Answer>> = {
    image: (name) => areAll(named(name, containers, imagesOf), (image) => hasImage(image, loginsOf)),
    secret: (name) =>
      areAll(named(name, containers, secretsOf), (arn) =>
        isElsewhere(arn) ? unknown : aws.secrets.secretExists(secretOf(arn)),
      ),
    parameter: (name) =>
      name === undefined || isElsewhere(name) ? unknown : aws.parameters.parameterExists(name),
    // No value of a secret is ever read.
    'secret-key': () => unknown,
    'log-group': () =>
      areAll(containers.flatMap(logGroupsOf), ({ region, group }) =>
        aws.logs(region ?? aws.region).hasGroup(group),
      ),
  };
  return ({ kind, name }) => asks[kind](name);
}

const unknown: Answer = Promise.resolve(undefined);

/**
 * Whether an ARN is of another Region or account, where our own calls find nothing though it may be there. A task has the
 * account of its execution role. A parameter is named in the message by its path alone; then the definition tells.
 */
function elsewhere(region: string, { executionRoleArn = '', containerDefinitions = [] }: TaskDefinition) {
  const account = placeOf(executionRoleArn)?.accountId;
  const arns = containerDefinitions.flatMap(({ secrets = [] }) =>
    secrets.flatMap(({ valueFrom }) => valueFrom ?? []),
  );
  return (name: string): boolean => {
    const arn = name.startsWith('arn:') ? name : arns.find((one) => isParameter(one, name));
    const place = arn === undefined ? undefined : placeOf(arn);
    return (
      place !== undefined &&
      (place.region !== region || (account !== undefined && place.accountId !== account))
    );
  };
}

function isParameter(arn: string, name: string): boolean {
  return arn.includes(':ssm:') && arn.endsWith(`:parameter/${name.replace(/^\//, '')}`);
}

/** `false` as soon as one is not there; `undefined` where there is none to ask for, or one cannot be told. */
async function areAll<T>(items: readonly T[], ask: (item: T) => Answer): Answer {
  const answers = await Promise.all(items.map(ask));
  if (answers.includes(false)) return false;
  return answers.length === 0 || answers.includes(undefined) ? undefined : true;
}

function named(
  name: string | undefined,
  containers: readonly ContainerDefinition[],
  ofDefinition: (container: ContainerDefinition) => readonly string[],
): readonly string[] {
  return name === undefined ? [...new Set(containers.flatMap(ofDefinition))] : [name];
}

function imagesOf({ image }: ContainerDefinition): readonly string[] {
  return image === undefined ? [] : [image];
}

function secretsOf({ secrets = [] }: ContainerDefinition): readonly string[] {
  return secrets.flatMap(({ valueFrom = '' }) => (valueFrom.includes(':secretsmanager:') ? [valueFrom] : []));
}

/** `arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME` without the key and version that may follow. */
function secretOf(valueFrom: string): string {
  return valueFrom.split(':').slice(0, 7).join(':');
}

function logGroupsOf({ logConfiguration }: ContainerDefinition) {
  const { 'awslogs-group': group, 'awslogs-region': region } = logConfiguration?.options ?? {};
  return group === undefined ? [] : [{ group, region }];
}

/** The usual prefixes of a pull-through cache: it has an image once somebody has pulled it who may let it fetch. */
const pulledThrough =
  /\.dkr\.ecr[.-][^/]{1,100}\/(?:docker-?hub|ecr-public|kubernetes|k8s|quay|github|ghcr|gitlab|azure|chainguard|[\w-]{0,100}(?:cache|mirror|proxy)[\w-]*)\//i;

async function hasImage(text: string, loginsOf: (host: string) => Promise<readonly RegistryLogin[]>): Answer {
  const reference = parseReference(text);
  if (reference === undefined || pulledThrough.test(text)) return undefined;
  const logins = await loginsOf(hostOf(text));
  const registry = registryClient({ credentials: credentialsFrom(logins, userDockerConfig()) });
  try {
    const { repository, digest, tag = 'latest' } = reference;
    return (await registry.find(repository, digest ?? tag)) !== undefined;
  } catch (error) {
    if (error instanceof RegistryError) return undefined;
    throw error;
  }
}
