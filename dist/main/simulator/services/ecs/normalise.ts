import { asObjects, asText, asTexts } from '../../json.ts';
import type { Json } from '../../operation.ts';
import { cpuUnits, memoryMiB } from './fargate-sizes.ts';

/** What ECS makes of a definition when it registers it. Members that nobody knows stay as they were written. */
export function normaliseTaskDefinition(input: Json): Json {
  const { tags: _, cpu, memory, ...rest } = input;
  const isAwsvpc = input['networkMode'] === 'awsvpc';
  const cpuText = asText(cpu);
  const memoryText = asText(memory);
  return {
    volumes: [],
    placementConstraints: [],
    ...withoutNulls(rest),
    ...(cpuText !== undefined && { cpu: String(cpuUnits(cpuText)) }),
    ...(memoryText !== undefined && { memory: String(memoryMiB(memoryText)) }),
    containerDefinitions: asObjects(input['containerDefinitions']).map((container) =>
      normaliseContainer(container, isAwsvpc),
    ),
    compatibilities: compatibilities(input),
  };
}

function normaliseContainer(container: Json, isAwsvpc: boolean): Json {
  return {
    cpu: 0,
    portMappings: [],
    essential: true,
    environment: [],
    mountPoints: [],
    volumesFrom: [],
    systemControls: [],
    ...withoutNulls(container),
    ...(Array.isArray(container['portMappings']) && {
      portMappings: asObjects(container['portMappings']).map((mapping) => ({
        ...mapping,
        ...(isAwsvpc && mapping['containerPort'] !== undefined && { hostPort: mapping['containerPort'] }),
        protocol: mapping['protocol'] ?? 'tcp',
      })),
    }),
  };
}

function compatibilities(input: Json): string[] {
  const required = asTexts(input['requiresCompatibilities']);
  return [...new Set(['EC2', ...required])];
}

function withoutNulls(object: Json): Json {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}
