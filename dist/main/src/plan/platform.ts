import type { TaskDefinition } from '../task-definition/task-definition.ts';

/**
 * The platform that the image needs, in Docker's words. Linux on x86-64 is what Fargate takes without a
 * `runtimePlatform` (API shape RuntimePlatform).
 */
export function platformOf(taskDefinition: TaskDefinition): string {
  const { cpuArchitecture, operatingSystemFamily } = taskDefinition.runtimePlatform ?? {};
  const os = operatingSystemFamily?.startsWith('WINDOWS') ? 'windows' : 'linux';
  return `${os}/${cpuArchitecture === 'ARM64' ? 'arm64' : 'amd64'}`;
}
