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

/** Of options others choose the names: `key`, `user` or `host` may be anything there. Source: API shape LogConfiguration. */
const SHOWN_OPTIONS: ReadonlySet<string> = new Set([
  ...[
    'awslogs-create-group',
    'awslogs-group',
    'awslogs-region',
    'awslogs-stream-prefix',
    'max-buffer-size',
    'mode',
  ],
]);

/** Whether the value at these members, from the outermost to its own, may be shown. */
export function isShown(path: readonly string[]): boolean {
  return path.every((member, at) => {
    if (path[at - 1] === 'options') return SHOWN_OPTIONS.has(member);
    return SHOWN.has(member) && !WITHHELD.has(member);
  });
}

/** A value, of the member of this name, in one line for a reviewer: JSON unless it is plain text, without what is withheld, cut when long. */
export function showable(value: unknown, member?: string): string {
  const text =
    typeof value === 'string'
      ? shownText(value)
      : JSON.stringify(masked(value, member === undefined ? [] : [member]));
  return text.length > maxLength ? `${text.slice(0, maxLength)}… (${text.length} characters)` : text;
}

/** A text that should have been an object or a list holds what may be withheld in it. */
function shownText(value: string): string {
  return /^\s*(?:\{\s*["}]|\[\s*["[{\]]|")/.test(value) ? MASK : maskSecrets(value);
}

function masked(value: unknown, path: readonly string[] = []): unknown {
  const name = path.at(-1);
  if (name !== undefined && (!isShown(path.slice(-2)) || (isSecretName(name) && !isObject(value))))
    return MASK;
  if (typeof value === 'string') return shownText(value);
  if (Array.isArray(value)) return value.map((item) => masked(item));
  return isObject(value) ? mapMembers(value, (member, key) => masked(member, [...path, key])) : value;
}
