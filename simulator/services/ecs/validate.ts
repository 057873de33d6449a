import { asObject, asObjects, asText, asTexts } from '../../json.ts';
import { AwsFault, type Json } from '../../operation.ts';
import { isFargateSize } from './fargate-sizes.ts';

/**
 * What RegisterTaskDefinition refuses with ClientException. Only rules whose refusal is documented or recorded are here;
 * roles, images and secrets that do not exist pass, as they do at AWS.
 */
export function validateTaskDefinition(input: Json): void {
  const problem = findProblem(input);
  if (problem !== undefined) throw new AwsFault('ClientException', problem);
}

const MOST_CONTAINERS = 10;
const MOST_BYTES = 65_536;

function findProblem(input: Json): string | undefined {
  const family = asText(input['family']) ?? '';
  if (family === '') return 'Family should not be null or empty.';
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(family)) return 'Family contains invalid characters.';
  // kayac/ecspresso#296, fabfuel/ecs-deploy#146, sil-org/ecs-deploy#232: an empty list is refused, an absent one is not.
  if (Array.isArray(input['tags']) && input['tags'].length === 0) return 'Tags can not be empty.';
  const containers = asObjects(input['containerDefinitions']);
  if (containers.length === 0) return 'Container list cannot be empty.';
  if (containers.length > MOST_CONTAINERS) return 'Too many containers.';
  const bytes = Buffer.byteLength(JSON.stringify(input));
  if (bytes > MOST_BYTES) return `Actual length: '${bytes}'. Max allowed length is '${MOST_BYTES}' bytes.`;
  for (const container of containers) {
    const problem = containerProblem(input, container);
    if (problem !== undefined) return problem;
  }
  const fargate = isFargate(input) ? fargateProblem(input, containers) : undefined;
  return dependencyProblem(containers) ?? fargate ?? logProblem(containers);
}

function isFargate(input: Json): boolean {
  return asTexts(input['requiresCompatibilities']).includes('FARGATE');
}

function containerProblem(input: Json, container: Json): string | undefined {
  const name = asText(container['name']) ?? '';
  if (name === '') return 'Container.name should not be null or empty.';
  if ((asText(container['image']) ?? '') === '') return 'Container.image should not be null or empty.';
  // aws/aws-cli#4453, sil-org/ecs-deploy#59
  const hasMemory = [input['memory'], container['memory'], container['memoryReservation']].some(
    (memory) => memory !== undefined && memory !== null,
  );
  if (!hasMemory && !isFargate(input)) {
    return `Invalid setting for container '${name}'. At least one of 'memory' or 'memoryReservation' must be specified.`;
  }
  const variables = new Set(asObjects(container['environment']).map((variable) => variable['name']));
  for (const secret of asObjects(container['secrets'])) {
    if (variables.has(secret['name'])) {
      return `The secret name must be unique and not shared with any new or existing environment variables set on the container, such as '${String(secret['name'])}'.`;
    }
  }
  if (input['networkMode'] === 'awsvpc') {
    const differs = asObjects(container['portMappings']).some(
      ({ hostPort, containerPort }) => hostPort !== undefined && hostPort !== 0 && hostPort !== containerPort,
    );
    if (differs)
      return 'When networkMode=awsvpc, the host ports and container ports in port mappings must match.';
  }
  return undefined;
}

/** aws-cloudformation/cfn-lint#1787 */
function logProblem(containers: readonly Json[]): string | undefined {
  for (const { logConfiguration } of containers) {
    const { logDriver, options } = asObject(logConfiguration);
    const absent = ['awslogs-region', 'awslogs-group'].filter(
      (name) => asObject(options)[name] === undefined,
    );
    if (logDriver === 'awslogs' && absent.length > 0) {
      return `Log driver awslogs requires options: ${absent.join(', ')}`;
    }
  }
  return undefined;
}

function dependencyProblem(containers: readonly Json[]): string | undefined {
  for (const container of containers) {
    for (const dependency of asObjects(container['dependsOn'])) {
      const other = containers.find((candidate) => candidate['name'] === dependency['containerName']);
      const condition = dependency['condition'];
      if (
        (condition === 'SUCCESS' || condition === 'COMPLETE') &&
        other !== undefined &&
        other['essential'] !== false
      ) {
        return 'A dependency container with SUCCESS or COMPLETE condition cannot be an essential container';
      }
      if (condition === 'HEALTHY' && other !== undefined && other['healthCheck'] === undefined) {
        return 'A dependency container with HEALTHY condition must have health check configured';
      }
    }
  }
  return undefined;
}

const FARGATE_DRIVERS = ['awslogs', 'splunk', 'awsfirelens'];

function fargateProblem(input: Json, containers: readonly Json[]): string | undefined {
  if (input['networkMode'] !== 'awsvpc') return "Fargate only supports network mode 'awsvpc'.";
  if (asText(input['cpu']) === undefined) return "Fargate requires that 'cpu' be defined at the task level.";
  if (asText(input['memory']) === undefined)
    return "Fargate requires that 'memory' be defined at the task level.";
  if (!isFargateSize(asText(input['cpu']) ?? '', asText(input['memory']) ?? '')) {
    return 'No Fargate configuration exists for given values.';
  }
  const hasRole = (asText(input['executionRoleArn']) ?? '') !== '';
  for (const container of containers) {
    const driver = asText(asObject(container['logConfiguration'])['logDriver']);
    if (!hasRole && /\.dkr\.ecr\./.test(asText(container['image']) ?? '')) {
      return 'Fargate requires task definition to have execution role ARN to support ECR images.';
    }
    if (!hasRole && driver === 'awslogs') {
      return 'Fargate requires task definition to have execution role ARN to support log driver awslogs.';
    }
    if (driver !== undefined && !FARGATE_DRIVERS.includes(driver)) {
      return `${driver} is not a valid log driver. Must be one of [${FARGATE_DRIVERS.join(',')}]`;
    }
    if (Number(container['memory'] ?? 0) > Number(input['memory'])) {
      return `The 'memory' setting for container '${String(container['name'])}' is greater than for the task.`;
    }
  }
  return undefined;
}
