import { parse, validate } from '@aws-sdk/util-arn-parser';
import { matchIn } from '../text/match.ts';

/** `family` of a task definition's ARN, of `family:revision`, or of a bare family. */
export function familyOf(taskDefinition: string): string {
  return familyAndRevision(taskDefinition).replace(/:\d+$/, '');
}

/** `family:revision` of a task definition's ARN. */
export function familyAndRevision(taskDefinition: string): string {
  return taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1);
}

/** The revision's number; `undefined` for a bare family, or where nothing is named. */
export function revisionOf(taskDefinition: string | undefined): number | undefined {
  const digits = matchIn(taskDefinition, /:(\d+)$/)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The last part of an ARN such as `arn:aws:ecs:eu-central-1:111122223333:service/dev/api`; a plain name as it is. */
export function shortName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/** `api-dev` of a target group's ARN `…:targetgroup/api-dev/73e2d6bc24d8a067`. */
export function targetGroupName(arn: string): string {
  return arn.split('/')[1] ?? arn;
}

/** Partition, region and account of an ARN; `undefined` for anything else. */
export function placeOf(
  arn: string,
): { readonly partition: string; readonly region: string; readonly accountId: string } | undefined {
  return validate(arn) ? parse(arn) : undefined;
}

/** Options that send a command line to the Region of an ARN: whoever pastes it may have another one as the default. */
export function inRegionOf(arn: string): readonly string[] {
  return ['--region', placeOf(arn)?.region || 'REGION'];
}
