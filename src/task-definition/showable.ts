import { MASK } from '../text/mask.ts';
import { isSecretName, maskSecrets } from '../text/safe-text.ts';
import { isObject, mapMembers } from './json.ts';

const maxLength = 300;

/**
 * Members whose values may be shown: sizes, switches, names of AWS and of the definition itself. Everything else is
 * withheld, members that ECS will have one day among it: a command, a label or an option may hold a password.
 * Source: API shapes RegisterTaskDefinitionRequest and ContainerDefinition.
 */
const SHOWN: ReadonlySet<string> = new Set(
  (
    'accessPointId add apiVersion appProtocol authorizationConfig autoprovision awslogs-create-group awslogs-group ' +
    'awslogs-region awslogs-stream-prefix capabilities condition configuredAtLaunch containerDefinitions containerName ' +
    'containerPath containerPort containerPortRange cpu cpuArchitecture dependsOn deviceName deviceType devices ' +
    'disableNetworking dockerVolumeConfiguration driver drop efsVolumeConfiguration enableFaultInjection enabled ' +
    'ephemeralStorage essential executionRoleArn family fileSystemId firelensConfiguration ' +
    'fsxWindowsFileServerVolumeConfiguration hardLimit healthCheck host hostPort hostPath iam image ' +
    'inferenceAccelerators initProcessEnabled interactive interval ignoredExitCodes ipcMode linuxParameters ' +
    'logConfiguration logDriver max-buffer-size maxSwap memory memoryReservation mode mountPoints name namespace ' +
    'networkMode operatingSystemFamily permissions pidMode placementConstraints portMappings privileged protocol ' +
    'proxyConfiguration pseudoTerminal readOnly readonlyRootFilesystem requiresCompatibilities resourceRequirements ' +
    'restartAttemptPeriod restartPolicy retries rootDirectory runtimePlatform scope sharedMemorySize size sizeInGiB ' +
    'softLimit sourceContainer sourcePath sourceVolume startPeriod startTimeout stopTimeout swappiness systemControls ' +
    'tags taskRoleArn timeout tmpfs transitEncryption transitEncryptionPort type ulimits user value versionConsistency ' +
    'volumes volumesFrom key options'
  ).split(' '),
);
/** Their members have names that others choose, or values that are the secret itself. */
const WITHHELD: ReadonlySet<string> = new Set([
  'dockerLabels',
  'driverOpts',
  'environment',
  'labels',
  'secretOptions',
  'secrets',
  'valueFrom',
]);

/** Whether the value at these members, from the outermost to its own, may be shown. */
export function isShown(path: readonly string[]): boolean {
  return path.every((member) => SHOWN.has(member) && !WITHHELD.has(member));
}

/** A value in one line for a reviewer: JSON unless it is plain text, without what is withheld, cut when long. */
export function showable(value: unknown): string {
  const text = typeof value === 'string' ? maskSecrets(value) : JSON.stringify(masked(value));
  return text.length > maxLength ? `${text.slice(0, maxLength)}… (${text.length} characters)` : text;
}

function masked(value: unknown, name?: string): unknown {
  if (name !== undefined && (!isShown([name]) || (isSecretName(name) && !isObject(value)))) return MASK;
  if (typeof value === 'string') return maskSecrets(value);
  if (Array.isArray(value)) return value.map((item) => masked(item));
  return isObject(value) ? mapMembers(value, masked) : value;
}
