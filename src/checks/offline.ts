import type { Check } from './check.ts';
import { commandWords } from './rules/command-words.ts';
import { containerResources } from './rules/container-resources.ts';
import { dependsOn } from './rules/depends-on.ts';
import { deploymentRefused } from './rules/deployment-refused.ts';
import { dockerfilePlatform } from './rules/dockerfile-platform.ts';
import { duplicateKey } from './rules/duplicate-key.ts';
import { duplicateName } from './rules/duplicate-name.ts';
import { enumValue } from './rules/enum-value.ts';
import { environmentAndSecret } from './rules/environment-and-secret.ts';
import { environmentFile } from './rules/environment-file.ts';
import { essentialContainer } from './rules/essential-container.ts';
import { executionRole } from './rules/execution-role.ts';
import { exposedPort } from './rules/exposed-port.ts';
import { fargateSize } from './rules/fargate-size.ts';
import { fargateUnsupported } from './rules/fargate-unsupported.ts';
import { firelens } from './rules/firelens.ts';
import { healthCheckCommand } from './rules/health-check-command.ts';
import { healthCheckTool } from './rules/health-check-tool.ts';
import { hostNameOverridden } from './rules/host-name-overridden.ts';
import { imageReference } from './rules/image-reference.ts';
import { imageTag } from './rules/image-tag.ts';
import { logConfiguration } from './rules/log-configuration.ts';
import { missingLog } from './rules/missing-log.ts';
import { missingMember } from './rules/missing-member.ts';
import { namePattern } from './rules/name-pattern.ts';
import { networkMode } from './rules/network-mode.ts';
import { numberRange } from './rules/number-range.ts';
import { placeholderLeftOver } from './rules/placeholder-left-over.ts';
import { plainSecret } from './rules/plain-secret.ts';
import { portMapping } from './rules/port-mapping.ts';
import { quota } from './rules/quota.ts';
import { readOnlyMember } from './rules/read-only-member.ts';
import { requiredEnvironment } from './rules/required-environment.ts';
import { roleArn } from './rules/role-arn.ts';
import { secretReference } from './rules/secret-reference.ts';
import { tag } from './rules/tag.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { volume } from './rules/volume.ts';
import { windowsArchitecture } from './rules/windows-architecture.ts';
import { wrongType } from './rules/wrong-type.ts';

/** Checks that need nothing but the files. */
export const OFFLINE_CHECKS: readonly Check[] = [
  unknownKey,
  wrongType,
  missingMember,
  enumValue,
  numberRange,
  namePattern,
  duplicateKey,
  duplicateName,
  readOnlyMember,
  tag,
  quota,
  placeholderLeftOver,
  imageReference,
  imageTag,
  fargateSize,
  fargateUnsupported,
  windowsArchitecture,
  networkMode,
  portMapping,
  containerResources,
  volume,
  commandWords,
  essentialContainer,
  dependsOn,
  executionRole,
  roleArn,
  environmentAndSecret,
  secretReference,
  plainSecret,
  environmentFile,
  requiredEnvironment,
  logConfiguration,
  missingLog,
  firelens,
  healthCheckCommand,
  healthCheckTool,
  exposedPort,
  hostNameOverridden,
  dockerfilePlatform,
  deploymentRefused,
];
