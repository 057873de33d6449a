import { isObject, type JsonObject, mapMembers, pickMembers } from './json.ts';
import { registrable } from './render.ts';
import { isReserved } from './tags.ts';
import type { TaskDefinition } from './task-definition.ts';

/**
 * A task definition without what ECS adds, drops or rewrites when it registers one, so that two of them can be compared:
 * a value that says the same as its absence is absent, and `1 vCPU` is `1024`.
 * Source: API shapes ContainerDefinition, PortMapping, HealthCheck, EFSVolumeConfiguration, RegisterTaskDefinitionRequest.
 */
export function normalForm(taskDefinition: TaskDefinition): JsonObject {
  const {
    cpu,
    memory,
    networkMode,
    runtimePlatform,
    containerDefinitions,
    volumes,
    requiresCompatibilities,
    ...rest
  } = registrable(taskDefinition);
  return withoutDefaults({
    ...rest,
    cpu: cpuUnits(cpu),
    memory: memoryMiB(memory),
    networkMode: networkMode === 'bridge' ? undefined : networkMode,
    runtimePlatform: isObject(runtimePlatform)
      ? { cpuArchitecture: 'X86_64', operatingSystemFamily: 'LINUX', ...runtimePlatform }
      : runtimePlatform,
    containerDefinitions: eachObject(containerDefinitions, (each) => normalContainer(each, networkMode)),
    volumes: eachObject(volumes, normalVolume),
    tags: Array.isArray(rest.tags) ? rest.tags.filter((tag) => !isReserved(tag)) : rest.tags,
    requiresCompatibilities: sorted(requiresCompatibilities),
    taskRoleArn: unlessEmpty(rest.taskRoleArn),
    executionRoleArn: unlessEmpty(rest.executionRoleArn),
  });
}

function normalContainer(container: JsonObject, networkMode: unknown): JsonObject {
  const { cpu, essential, portMappings, healthCheck, ...rest } = container;
  return {
    ...rest,
    essential: essential ?? true,
    cpu: cpu === 0 ? undefined : cpu,
    portMappings: eachObject(portMappings, (each) => normalPort(each, networkMode)),
    healthCheck: isObject(healthCheck)
      ? { interval: 30, timeout: 5, retries: 3, startPeriod: 0, ...healthCheck }
      : healthCheck,
  };
}

function normalPort(mapping: JsonObject, networkMode: unknown): JsonObject {
  const { containerPort, hostPort } = mapping;
  const ownPort = networkMode === 'awsvpc' || networkMode === 'host' ? containerPort : 0;
  return { protocol: 'tcp', ...mapping, hostPort: hostPort || ownPort };
}

function normalVolume(volume: JsonObject): JsonObject {
  const { efsVolumeConfiguration: efs } = volume;
  if (!isObject(efs)) return volume;
  return {
    ...volume,
    efsVolumeConfiguration: { rootDirectory: '/', transitEncryption: 'DISABLED', ...efs },
  };
}

/** `1 vCPU`, `.5vcpu` and `1024` in CPU units. */
function cpuUnits(cpu: unknown): unknown {
  const [, vCpu] = (typeof cpu === 'string' && /^\s*((?:\d*\.)?\d+)\s*vcpu\s*$/i.exec(cpu)) || [];
  if (vCpu !== undefined) return String(Number(vCpu) * 1024);
  return typeof cpu === 'number' ? String(cpu) : unlessEmpty(cpu);
}

/** `2GB`, `2 gb` and `2048` in MiB. */
function memoryMiB(memory: unknown): unknown {
  const [, gb] = (typeof memory === 'string' && /^\s*((?:\d*\.)?\d+)\s*gb\s*$/i.exec(memory)) || [];
  if (gb !== undefined) return String(Number(gb) * 1024);
  return typeof memory === 'number' ? String(memory) : unlessEmpty(memory);
}

function sorted(list: unknown): unknown {
  return Array.isArray(list) ? list.toSorted() : list;
}

function unlessEmpty(value: unknown): unknown {
  return value === '' ? undefined : value;
}

function eachObject(list: unknown, map: (object: JsonObject) => JsonObject): unknown {
  return Array.isArray(list) ? list.map((item) => (isObject(item) ? map(item) : item)) : list;
}

/**
 * Without the members that say nothing: absent ones, empty lists and objects, and `false` where it is the default,
 * which it is for every flag but `essential`.
 */
function withoutDefaults(object: JsonObject): JsonObject {
  return pickMembers(
    mapMembers(object, (value) =>
      Array.isArray(value)
        ? value.map((item) => (isObject(item) ? withoutDefaults(item) : item))
        : isObject(value)
          ? withoutDefaults(value)
          : value,
    ),
    (key, value) => value !== undefined && (value !== false || key === 'essential') && !isEmpty(value),
  );
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
