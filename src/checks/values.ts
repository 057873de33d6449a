import { holdsPlaceholder } from '../task-definition/placeholder-forms.ts';

/** An object of a document, of which nothing is known but the names that the checks ask for. */
export interface Members {
  readonly [member: string]: unknown;
  readonly accessPointId?: unknown;
  readonly add?: unknown;
  readonly authorizationConfig?: unknown;
  readonly capabilities?: unknown;
  readonly command?: unknown;
  readonly condition?: unknown;
  readonly configuredAtLaunch?: unknown;
  readonly containerDefinitions?: unknown;
  readonly containerName?: unknown;
  readonly containerPath?: unknown;
  readonly containerPort?: unknown;
  readonly containerPortRange?: unknown;
  readonly cpu?: unknown;
  readonly cpuArchitecture?: unknown;
  readonly credentialsParameter?: unknown;
  readonly dependsOn?: unknown;
  readonly devices?: unknown;
  readonly disableNetworking?: unknown;
  readonly dnsSearchDomains?: unknown;
  readonly dnsServers?: unknown;
  readonly dockerSecurityOptions?: unknown;
  readonly dockerVolumeConfiguration?: unknown;
  readonly efsVolumeConfiguration?: unknown;
  readonly entryPoint?: unknown;
  readonly environment?: unknown;
  readonly environmentFiles?: unknown;
  readonly ephemeralStorage?: unknown;
  readonly essential?: unknown;
  readonly executionRoleArn?: unknown;
  readonly expression?: unknown;
  readonly extraHosts?: unknown;
  readonly family?: unknown;
  readonly firelensConfiguration?: unknown;
  readonly fsxWindowsFileServerVolumeConfiguration?: unknown;
  readonly hardLimit?: unknown;
  readonly healthCheck?: unknown;
  readonly host?: unknown;
  readonly hostPort?: unknown;
  readonly hostname?: unknown;
  readonly iam?: unknown;
  readonly image?: unknown;
  readonly inferenceAccelerators?: unknown;
  readonly interval?: unknown;
  readonly ipcMode?: unknown;
  readonly key?: unknown;
  readonly links?: unknown;
  readonly linuxParameters?: unknown;
  readonly logConfiguration?: unknown;
  readonly logDriver?: unknown;
  readonly maxSwap?: unknown;
  readonly memory?: unknown;
  readonly memoryReservation?: unknown;
  readonly mountPoints?: unknown;
  readonly name?: unknown;
  readonly networkMode?: unknown;
  readonly operatingSystemFamily?: unknown;
  readonly options?: unknown;
  readonly pidMode?: unknown;
  readonly placementConstraints?: unknown;
  readonly portMappings?: unknown;
  readonly privileged?: unknown;
  readonly protocol?: unknown;
  readonly proxyConfiguration?: unknown;
  readonly repositoryCredentials?: unknown;
  readonly requiresCompatibilities?: unknown;
  readonly resourceRequirements?: unknown;
  readonly restartPolicy?: unknown;
  readonly retries?: unknown;
  readonly rootDirectory?: unknown;
  readonly runtimePlatform?: unknown;
  readonly s3filesVolumeConfiguration?: unknown;
  readonly secretOptions?: unknown;
  readonly secrets?: unknown;
  readonly sizeInGiB?: unknown;
  readonly softLimit?: unknown;
  readonly sourceContainer?: unknown;
  readonly sourcePath?: unknown;
  readonly sourceVolume?: unknown;
  readonly startPeriod?: unknown;
  readonly startTimeout?: unknown;
  readonly stopTimeout?: unknown;
  readonly swappiness?: unknown;
  readonly tags?: unknown;
  readonly taskRoleArn?: unknown;
  readonly timeout?: unknown;
  readonly transitEncryption?: unknown;
  readonly type?: unknown;
  readonly ulimits?: unknown;
  readonly user?: unknown;
  readonly value?: unknown;
  readonly valueFrom?: unknown;
  readonly volumes?: unknown;
  readonly volumesFrom?: unknown;
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of an object; none for anything else. */
export function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {};
}

/** The items of a list; none for anything else. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects of a list with their places; whatever else stands in it is left out. */
export function objectsOf(value: unknown): readonly { readonly index: number; readonly members: Members }[] {
  return itemsOf(value).flatMap((item, index) => (isMembers(item) ? [{ index, members: item }] : []));
}

/** A text that says something: undefined for an empty one and for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Whether a member was given: neither absent nor null, which the API reads as absent. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Whether a member was given and holds something: not an empty text, list or object. */
export function isFilled(value: unknown): boolean {
  if (!isGiven(value) || value === '') return false;
  return typeof value !== 'object' || Object.keys(Object(value)).length > 0;
}

/** Whether a text holds a placeholder of any tool: what will stand there is not known yet. */
export function hasPlaceholder(text: string): boolean {
  return holdsPlaceholder(text) || /\$\{\w+\}|\{\{\s*\w+\s*\}\}/.test(text);
}

/** A value by its key, but not one that every object has. */
export function lookUp<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
