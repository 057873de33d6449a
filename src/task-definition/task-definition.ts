/**
 * A task definition as people write it and ECS takes it: JSON, with every member kept, known or not.
 * Members that this type names are the ones the action reads; the others pass through unchanged.
 * Source: API shape RegisterTaskDefinitionRequest.
 */
export interface TaskDefinition {
  readonly [member: string]: unknown;
  readonly family?: string;
  readonly containerDefinitions?: readonly ContainerDefinition[];
  readonly taskRoleArn?: string;
  readonly executionRoleArn?: string;
  readonly networkMode?: string;
  readonly requiresCompatibilities?: readonly string[];
  readonly cpu?: string;
  readonly memory?: string;
  readonly runtimePlatform?: { readonly cpuArchitecture?: string; readonly operatingSystemFamily?: string };
  readonly tags?: readonly Tag[];
  readonly pidMode?: string;
  readonly volumes?: readonly Volume[];
}

export interface ContainerDefinition {
  readonly [member: string]: unknown;
  readonly name?: string;
  readonly image?: string;
  /** Absent counts as true. */
  readonly essential?: boolean;
  readonly command?: readonly string[];
  readonly entryPoint?: readonly string[];
  readonly environment?: readonly EnvironmentVariable[];
  readonly secrets?: readonly Secret[];
  readonly portMappings?: readonly PortMapping[];
  readonly healthCheck?: ContainerHealthCheck;
  readonly logConfiguration?: LogConfiguration;
  readonly stopTimeout?: number;
  readonly user?: string;
  readonly memory?: number;
  readonly readonlyRootFilesystem?: boolean;
  readonly workingDirectory?: string;
  readonly linuxParameters?: { readonly [member: string]: unknown; readonly initProcessEnabled?: boolean };
  readonly ulimits?: readonly { readonly name?: string }[];
  readonly dependsOn?: readonly { readonly containerName?: string; readonly condition?: string }[];
  readonly mountPoints?: readonly { readonly sourceVolume?: string; readonly containerPath?: string }[];
}

export interface Volume {
  readonly [member: string]: unknown;
  readonly name?: string;
  readonly efsVolumeConfiguration?: { readonly [member: string]: unknown; readonly fileSystemId?: string };
}

export interface EnvironmentVariable {
  readonly name?: string;
  readonly value?: string;
}

export interface Secret {
  readonly name?: string;
  readonly valueFrom?: string;
}

export interface PortMapping {
  readonly containerPort?: number;
  readonly hostPort?: number;
  readonly protocol?: string;
}

export interface ContainerHealthCheck {
  readonly command?: readonly string[];
  /** Seconds. */
  readonly interval?: number;
  readonly timeout?: number;
  readonly retries?: number;
  readonly startPeriod?: number;
}

export interface LogConfiguration {
  readonly logDriver?: string;
  readonly options?: Readonly<Record<string, string>>;
}

export interface Tag {
  readonly key: string;
  readonly value?: string;
}

/** One difference between the running revision and the rendered one; values of variables and secrets never stand in it. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  /** In the reader's words: `environment variable AWS_SECRET_NAME_PROD of app`, `image of app`, `cpu`. */
  readonly what: string;
  /** Absent where the value is one that must not be shown. */
  readonly before?: string;
  readonly after?: string;
}
