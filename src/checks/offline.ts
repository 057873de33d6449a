import type { Check } from './check.ts';
import { dependsOn } from './rules/depends-on.ts';
import { enumValue } from './rules/enum-value.ts';
import { essentialContainer } from './rules/essential-container.ts';
import { fargateSize } from './rules/fargate-size.ts';
import { fargateUnsupported } from './rules/fargate-unsupported.ts';
import { imageReference } from './rules/image-reference.ts';
import { imageTag } from './rules/image-tag.ts';
import { missingMember } from './rules/missing-member.ts';
import { placeholderLeftOver } from './rules/placeholder-left-over.ts';
import { readOnlyMember } from './rules/read-only-member.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { wrongType } from './rules/wrong-type.ts';

/** Checks that need nothing but the files. */
export const OFFLINE_CHECKS: readonly Check[] = [
  unknownKey,
  wrongType,
  missingMember,
  enumValue,
  readOnlyMember,
  placeholderLeftOver,
  imageReference,
  imageTag,
  fargateSize,
  fargateUnsupported,
  essentialContainer,
  dependsOn,
];
